share-few = poucas
share-few-people = menos de 5 pessoas
share-people = { $share }, n = { $people }
share-n = n = { $people }
glance-covered = Atendido
glance-unasked = Não pedido
glance-people = n = { $people } pessoas
glance-unlinked = Ainda ninguém ligou um assunto a ele.
glance-sentence = { $issues ->
    [1] Do nosso único assunto,
   *[other] Dos nossos { $issues } assuntos,
} atende { $served } e atende em parte { $partly }. { $goals ->
    [1] Do único objetivo dele,
   *[other] Dos { $goals } objetivos dele,
} ninguém aqui pediu { $unasked }.
compare-title = Comparar
compare-lead = Compare o que queremos com o que foi previsto para nós.
compare-ours = Do nosso lado
compare-theirs = Do lado do programa
compare-whole = Tudo o que a comunidade avaliou
compare-edition = { $title }, edição { $number }
compare-send = Comparar
compare-everything = Tudo o que já foi avaliado, e cada programa
compare-all = Todos os programas juntos
compare-edition-each = “{ $title }”, e cada programa
compare-how = Como se calcula isto
comparison-title = { $community } e { $programme }
comparison-title-edition = “{ $title }” e { $programme }
comparison-nothing = Ainda ninguém ligou um assunto a este programa, por isso nada se pode comparar.
comparison-first-link = Fazer a primeira ligação
comparison-headline = { $issues ->
    [1] Do nosso <mark>único</mark> assunto,
   *[other] Dos nossos <mark>{ $issues }</mark> assuntos,
} o programa atende <mark>{ $served }</mark> e atende em parte <mark>{ $partly }</mark>.{ $opposed ->
    [0] {""}
   *[other] {" "}Há <mark>{ $opposed }</mark> que ele só contraria.
} Para <mark>{ $unnamed }</mark>, ninguém mostrou um objetivo. { $goals ->
    [1] Do <mark>único</mark> objetivo do programa,
   *[other] Dos <mark>{ $goals }</mark> objetivos do programa,
} ninguém aqui pediu <mark>{ $unasked }</mark>.
comparison-people = { $people ->
    [1] Uma pessoa respondeu
   *[other] { $people } pessoas responderam
} { $issues ->
    [1] ao único assunto;
   *[other] a pelo menos um de { $issues } assuntos;
} { $approvers ->
    [1] 1 concordou
   *[other] { $approvers } concordaram
} com { $issues ->
    [1] ele.
   *[other] pelo menos um.
}
comparison-people-theme = { $approvers } pessoas concordaram com { $issues ->
    [1] o único assunto deste tema.
   *[other] pelo menos um dos { $issues } assuntos deste tema.
}
comparison-links = { $links ->
    [1] Conta uma ligação,
   *[other] Contam { $links } ligações,
} em { $linked ->
    [1] um assunto.
   *[other] { $linked } assuntos.
}
comparison-judges = Feitas e julgadas por { $people } pessoas.
comparison-judges-few = Feitas e julgadas por menos de 5 pessoas.
comparison-day = Calculado em { $day }.
comparison-few = Menos de 5 pessoas concordaram com algum destes assuntos. A parte de cada um não é mostrada, para que não se possa identificar ninguém.
comparison-groups = Quem pediu o quê
group-both = { $count ->
    [1] assunto que os dois lados mencionam
   *[other] assuntos que os dois lados mencionam
}
group-both-note = { $served ->
    [1] 1 atendido,
   *[other] { $served } atendidos,
} { $partly ->
    [1] 1 atendido em parte,
   *[other] { $partly } atendidos em parte,
} por { $goals ->
    [1] um objetivo.
   *[other] { $goals } objetivos.
} n = { $people } pessoas.
group-ours = do nosso lado, fora deste programa
group-ours-nobody = do nosso lado, fora de todos os programas
group-both-sure = Em conjunto: { $ours } do que é importante para as pessoas daqui ({ $oursrange }) e { $theirs } do peso do programa ({ $theirsrange }).
group-ours-sure = Com o que só é atendido em parte, { $share } ({ $range }).
group-sure = Muito provavelmente { $range }.
group-voice = Um deles, nas palavras de alguém daqui: o que tem mais peso. { $share }, n = { $people } pessoas.
group-voice-goal = O maior deles, nas palavras do programa:
group-voice-goal-first = Um dos maiores, nas palavras do programa: o primeiro na sua ordem.
group-voice-linked = O que as pessoas daqui ligaram a ele:
group-voice-nearest = O mais próximo que as pessoas daqui disseram. Um computador encontrou-o só pelas palavras, por isso pode não combinar.
group-ours-none = As pessoas mostraram um objetivo para cada assunto.
group-theirs-little = { $people ->
    [one] { $people } pessoa concorda com um assunto ligado a ele, mas o objetivo recebe menos de 1 % do nosso peso.
   *[other] { $people } pessoas concordam com um assunto ligado a ele, mas o objetivo recebe menos de 1 % do nosso peso.
}
group-theirs-ours = Em conjunto recebem { $share } do nosso peso ({ $range }), n = { $people } pessoas.
group-theirs-nothing = Não recebem nada do nosso peso.
group-opposed-sure = A nossa parte é muito provavelmente { $range }. A parte do programa é a mesma, responda quem responder.
group-ours-note = { $share } do que é importante para as pessoas daqui, e nada do peso do programa. n = { $people } pessoas que concordam com pelo menos um destes. Um assunto fica aqui enquanto ninguém mostrar um objetivo que o mencione.
group-theirs = do lado do programa, que ninguém pediu
group-theirs-note = { $share } do peso do programa. n = { $goals ->
    [1] um objetivo,
   *[other] { $goals } objetivos,
} { $people } pessoas. “ninguém pediu” quer dizer aqui: menos de 1 % do nosso peso está ligado ao objetivo.
group-opposed = { $count ->
    [1] assunto que o programa contraria
   *[other] assuntos que o programa contraria
}
group-opposed-note = { $ours } do que é importante para as pessoas daqui, contra { $theirs } do peso do programa. n = { $people } pessoas que concordam com pelo menos um destes.
group-opposed-none = Ninguém mostrou nenhum.
group-opposed-by = Contrariado por
group-opposed-counts = { $confirmed ->
    [1] 1 confirma,
   *[other] { $confirmed } confirmam,
} { $disputed ->
    [1] 1 contesta
   *[other] { $disputed } contestam
}
group-few = Os números aparecem a partir de 5 pessoas.
group-more = mais { $count }
group-all = Ver todos ({ $count })
shares-title = Quanto peso dá cada lado
shares-what = Pessoas: cada pessoa tem uma voz, repartida pelos assuntos com que concorda. Programa:
shares-note = n = { $people } pessoas; { $goals ->
    [1] um objetivo.
   *[other] { $goals } objetivos.
}
shares-ours = Pessoas
shares-theirs = Programa
shares-table = O mesmo em tabela
shares-table-label = O peso que dá cada lado, em tabela
shares-caption = Parte do peso por objetivo. n = { $people } pessoas e { $goals ->
    [1] um objetivo.
   *[other] { $goals } objetivos.
}
shares-rest = { $goals ->
    [1] Mais um objetivo pesa menos dos dois lados. Está
   *[other] Mais { $goals } objetivos pesam menos dos dois lados. Estão
} na tabela que se pode levar.
shares-goal = Objetivo
shares-difference = Diferença
shares-people = n
shares-no-goal = Nenhum objetivo
comparison-method-title = Como isto foi calculado
comparison-method-weights = Cada pessoa tem uma voz, repartida em partes iguais pelos assuntos com que concorda. O peso de um assunto é a soma do que recebe; vai para os objetivos que o atendem, e metade dele para um objetivo que o atende em parte.
comparison-method-edition = Compara-se a lista de assuntos da própria edição, com as respostas das pessoas tal como são hoje.
comparison-method-links = Uma ligação conta enquanto mais pessoas a confirmam do que contestam, incluindo quem a fez. Qualquer pessoa pode fazer, confirmar ou contestar uma ligação. Quem diz que nenhum objetivo combina com um assunto contesta todas as ligações dele.
comparison-method-few = Números com menos de 5 pessoas por trás não são mostrados.
comparison-method-sample = As pessoas participam porque querem; não são uma amostra de todas as que vivem aqui.
comparison-method-ledger = Baseia-se em todos os atos até ao número { $number } do livro de atas desta comunidade, em { $moment }. Qualquer pessoa pode voltar a calcular tudo a partir daí.
comparison-method-drawn = As pessoas foram sorteadas de novo { $draws } vezes para ver que certeza tem cada número, e as ligações { $shuffles } vezes para ver o que faz o acaso. A semente é { $seed }. O mesmo resultado sai com o comando
comparison-method-more = O método, passo a passo
comparison-here = Esta comparação
comparison-method-version = O programa é a versão { $version } de “{ $programme }”, de { $day }.
comparison-taken-out = Este programa foi retirado, por isso já nada se compara com ele. O que as pessoas ligaram a ele fica guardado.
comparison-taken-out-read = Ler o programa e por que motivo foi retirado

together-title = Todos os programas juntos
together-first = { $unnamed ->
    [0] Todas as <mark>{ $count }</mark> coisas que as pessoas daqui põem em primeiro lugar estão em pelo menos um destes programas.
    [1] Das <mark>{ $count }</mark> coisas que as pessoas daqui põem em primeiro lugar, <mark>uma</mark> não está em nenhum programa.
   *[other] Das <mark>{ $count }</mark> coisas que as pessoas daqui põem em primeiro lugar, <mark>{ $unnamed }</mark> não estão em nenhum programa.
}
together-gap = Do que é importante para as pessoas daqui, <mark>{ $figure }</mark> não pertence a nenhum destes { $programmes } programas. O que é atendido em parte conta metade.
together-people = n = { $people } pessoas, { $programmes } programas.
together-not-yet = A certeza destes números é calculada, em um ou dois minutos, para tudo o que já foi avaliado e para a última edição de cada agenda. Ou ainda não está feita, ou este não é nenhum desses casos.
together-nobodys-note = Um assunto fica aqui enquanto ninguém mostrar, em qualquer destes programas, um objetivo que o mencione.
together-share = { $share } do que é importante para as pessoas daqui. n = { $people } pessoas que concordam com pelo menos um destes.
together-both = { $count ->
    [1] assunto que pelo menos um programa atende
   *[other] assuntos que pelo menos um programa atende
}
together-both-note = O que só é atendido em parte conta aqui por inteiro.
together-opposed = { $count ->
    [1] assunto que pelo menos um programa contraria
   *[other] assuntos que pelo menos um programa contraria
}
together-opposed-note = Um assunto fica aqui assim que um objetivo o contraria, mesmo que outro o atenda.
together-theirs-note = Cada programa reparte o seu peso à sua maneira; por isso, estas partes não se podem somar. “ninguém pediu” quer dizer aqui: menos de 1 % do nosso peso está ligado ao objetivo.
together-theirs-line = { $share } do peso do programa: { $goals ->
    [1] o único objetivo dele.
   *[other] { $unasked } dos { $goals } objetivos dele.
} n = { $people } pessoas.
together-theirs-none = As pessoas daqui pediram cada um dos objetivos deste programa.
together-table = O que diz cada programa sobre o que as pessoas põem em primeiro lugar
together-unnamed = não mencionado
together-method = Um assunto conta como atendido se uma ligação que conta o diz em pelo menos um dos programas, e como atendido em parte se nenhum faz melhor. Está fora de todos os programas se nenhuma ligação conta em nenhum deles.
together-method-drawn = Para dizer que certeza têm os números, as pessoas foram sorteadas de novo { $draws } vezes; a semente é { $seed }. O mesmo resultado sai com o comando

choice-label = Ver de outra maneira
choice-programme = Programa
choice-theme = Tema
choice-all-themes = Todos
choice-theme-piles = { $people } pessoas separaram pelo menos dois destes assuntos, e a maioria delas pôs esses assuntos juntos.
choice-theme-note = Estes são os números de um só tema, “{ $theme }”: { $issues ->
    [1] um assunto,
   *[other] { $issues } assuntos,
} n = { $people } pessoas que concordam com pelo menos um deles. “O nosso peso” quer dizer o deste tema; “ninguém pediu” e “apontado por ninguém” querem dizer: por nenhum assunto deste tema.
choice-people = Quem
choice-weighing = Peso
choice-everybody = Todas as pessoas
choice-group-note = Estes são os números de { $group }: { $people } pessoas que respondem de forma parecida. “As pessoas daqui” são elas.
choice-weighing-note = Nestes números o peso é contado de outra maneira: { $weighing }. n = { $people } pessoas.
choice-back = Voltar a todas as pessoas, cada uma com uma voz
choice-back-themes = Voltar a todos os temas
