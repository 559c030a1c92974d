joints-title = Listas conjuntas
joints-lead = Várias comunidades pedem as mesmas coisas, e nenhum programa as menciona. Põem essas coisas numa só lista e assinam juntas.
joints-empty = Ainda não há nenhuma lista conjunta.
joints-empty-here = Esta comunidade ainda não está em nenhuma lista conjunta.
joints-facts = { $items ->
    [1] Uma coisa
   *[other] { $items } coisas
}, { $communities ->
    [1] uma comunidade até agora.
   *[other] { $communities } comunidades.
} Começada em { $day }.
joints-all = Todas as listas conjuntas
joints-code-for = Que comunidade traz este código?
joints-code-for-lead = Pode pôr uma comunidade na lista se organizar essa comunidade.
joints-code-nobody = Chegou com o código de uma lista conjunta. Só quem organiza uma comunidade o pode usar: entre na sua conta e volte aqui.
joints-code-none = Chegou com o código de uma lista conjunta, mas não organiza nenhuma comunidade daqui. Fale com quem organiza a sua.
joints-here-title = As nossas listas conjuntas
joints-begin = Começar uma lista conjunta
joints-begin-lead = Com o que pedimos e nenhum programa menciona.
joints-join = Entrar numa lista com o código
joints-join-lead = A comunidade que começou uma lista dá o código às outras.
joints-code = Código
joints-code-hint = 16 letras e algarismos.
joints-code-send = Pôr a nossa comunidade nesta lista
joints-from-compare = O que aqui está fora de todos os programas também pode faltar em outros lugares. As comunidades podem pedir isso juntas.
joint-number = Lista conjunta { $number }
joint-of = { $communities ->
    [1] Começada por { $beginner }.
   *[other] Começada por { $beginner }, com { $others ->
        [1] mais uma comunidade
       *[other] mais { $others } comunidades
    }.
} Nenhum programa mencionava estas coisas quando foram postas aqui.
joint-demo = Algumas destas comunidades são inventadas, para experimentar o Folkmoot. As pessoas delas também.
joint-signed = { $signed ->
    [0] Ainda <mark>nenhuma</mark> comunidade assinou.
    [1] <mark>Uma</mark> comunidade assinou.
   *[other] <mark>{ $signed }</mark> comunidades assinaram.
}
joint-earlier = { $earlier ->
    [1] <mark>Uma</mark> assinou um texto anterior.
   *[other] <mark>{ $earlier }</mark> assinaram um texto anterior.
}
joint-shared = { $items ->
    [1] De <mark>uma</mark> coisa,
   *[other] De <mark>{ $items }</mark> coisas,
} { $shared ->
    [0] <mark>nenhuma</mark> é ainda pedida em dois ou mais lugares.
    [1] <mark>uma</mark> é pedida em pelo menos dois lugares.
   *[other] <mark>{ $shared }</mark> são pedidas em pelo menos dois lugares.
}
joint-things = O que pedimos
joint-places = { $places ->
    [0] Ainda é pedido por poucas pessoas; não se pode dizer mais.
    [1] Pedido num lugar.
   *[other] Pedido em { $places } lugares.
}
joint-nothing-behind = Ainda nenhuma comunidade pôs um assunto por trás disto.
joint-row-figures = { $people } pessoas de lá concordam. O assunto tem { $share } da voz dessa comunidade.
joint-row-sure = { $people } pessoas de lá concordam. O assunto tem { $share } da voz dessa comunidade, entre { $low } e { $high }.
joint-row-few = Até agora, menos de 5 pessoas de lá concordam.
joint-row-named = Agora já há um programa que o menciona.
joint-signers = Quem assinou
joint-sign-signed = Assinou em { $day }.
joint-sign-earlier = Assinou um texto anterior em { $day }.
joint-sign-none = Na lista desde { $day }. Ainda não assinou.
joint-sign-people = Os números desta comunidade baseiam-se em { $people } pessoas.
joint-sign-few = Os números desta comunidade baseiam-se em tão poucas pessoas que não se mostram.
joint-files = Para levar
joint-file-csv = A tabela (CSV)
joint-file-json = Tudo (JSON)
joint-file-text = O texto que é assinado
joint-how = Como ler isto
joint-how-voice = Cada pessoa tem uma voz numa comunidade. Essa voz é repartida em partes iguais por tudo aquilo com que a pessoa concorda. A percentagem diz quanto de todas as vozes de lá está por trás do assunto.
joint-how-sure = Onde há duas percentagens depois de “entre”, a verdadeira fica aí em 95 de cada 100 tentativas em que as pessoas são sorteadas de novo.
joint-how-places = Uma coisa conta como pedida num lugar se pelo menos 5 pessoas de lá concordam com um assunto por trás dela. Números de menos pessoas não são mostrados.
joint-how-sum = Uma pessoa pode viver em várias comunidades. Por isso, nunca se somam pessoas de comunidades diferentes.
joint-how-nobody = Um assunto pode ser posto aqui enquanto não o mencionar nenhum dos programas com que a comunidade dele se compara. Um assunto que ainda ninguém ligou conta como não mencionado.
joint-how-sample = Participou quem quis. As pessoas não foram sorteadas.
joint-how-words = Uma assinatura vale para o texto e para a ordem das coisas. Se mudarem, ela conta para o texto anterior até que se assine de novo. Esta é a soma de verificação (SHA-256) do texto, e do documento que o contém:
joint-here = Esta página:
joint-begin-title = Começar uma lista conjunta
joint-begin-lead = Marque o que também pode faltar em outros lugares. Cada assunto passa a ser uma coisa da lista. Depois pode mudar o texto.
joint-field-title = Como se chama a lista?
joint-field-title-hint = Por exemplo “O que pedem onze aldeias”.
joint-field-purpose = Para que serve?
joint-field-purpose-hint = Quem deve ler a lista, e o que deve acontecer.
joint-begin-issues = O que pedimos, e nenhum programa menciona
joint-begin-send = Começar a lista
joint-no-programme = Esta comunidade ainda não se compara com nenhum programa, por isso ninguém pode dizer o que nenhum programa menciona.
joint-no-gap = Tudo o que pedimos é mencionado por algum programa.
joint-share = { $share } da nossa voz, n = { $people }
joint-desk-lead = Isto é o que pode fazer quem organiza { $community }. Todas as pessoas podem ver a própria lista.
joint-desk-see = Ver a lista
joint-desk-things = 1. Pôr os nossos assuntos por trás da lista
joint-desk-things-lead = Quais dos nossos assuntos pedem o mesmo? Isto não muda o que é assinado.
joint-desk-ours = Nossos:
joint-desk-none = Ainda nenhum dos nossos assuntos.
joint-desk-choose = Escolher os nossos assuntos
joint-desk-sign = 2. Assinar pela nossa comunidade
joint-desk-sign-lead = Quem assina é a comunidade, e não aparece o nome de ninguém. Assina este texto, nesta ordem:
joint-desk-sign-send = Assinar por { $community }
joint-desk-signed = { $community } assinou este texto em { $day }.
joint-desk-earlier = { $community } assinou um texto anterior em { $day }. Por favor, leia o texto e assine de novo se estiver certo.
joint-desk-unsign = Retirar a nossa assinatura
joint-desk-words = Texto e ordem
joint-desk-words-lead = Se mudar o texto depois de uma comunidade assinar, essa assinatura conta para o texto anterior até que assine de novo.
joint-desk-words-change = Mudar o texto e a ordem
joint-desk-invite = Convidar outras comunidades
joint-desk-invite-lead = Dê um código às outras comunidades. Quem organiza cada uma escreve o código no site. Um código novo faz com que o antigo deixe de funcionar.
joint-desk-code = Criar um código novo
joint-desk-put-off = Tirar uma comunidade da lista
joint-desk-put-off-lead = Os assuntos e a assinatura dela saem com ela, e o código já não abre nada. Toda a gente pode ler porquê.
joint-put-off = { $community } foi retirada desta lista em { $day }: “{ $reason }”
joint-code-title = O código
joint-code-more = Anote o código ou imprima esta página: só é mostrado esta vez. Quem organiza a outra comunidade escreve o código em “Comparar”, “Listas conjuntas”, ou abre este endereço:
joint-desk-leave = Sair da lista
joint-desk-leave-lead = Os nossos assuntos e a nossa assinatura saem também.
joint-desk-leave-send = Sair desta lista
joint-desk-end = Anular a lista
joint-desk-end-lead = Enquanto não estiver nela nenhuma outra comunidade, pode anular a lista toda.
joint-desk-end-send = Anular esta lista
joint-desk-stays = Há outras comunidades nesta lista, por isso ela fica. Pode retirar a nossa assinatura.
joint-words-title = Texto e ordem
joint-words-now = O que vale agora
joint-words-lead = Para mudar uma coisa de lugar, mude o número dela. Para tirar uma coisa, apague o texto dela. Use as linhas vazias para uma coisa nova.
joint-words-things = As coisas da lista
joint-words-place = Lugar
joint-words-thing = Coisa { $row }
joint-words-new = Uma coisa nova
joint-words-send = Guardar
joint-behind-title = Quais dos nossos assuntos pedem isto?
joint-behind-kept = Escolhidos até agora
joint-behind-likely = Sugeridos pelas palavras. Combinam?
joint-behind-others = Todos os outros que nenhum programa menciona
joint-behind-none = Não temos nenhum assunto que nenhum programa mencione.
joint-behind-send = Pôr estes por trás
