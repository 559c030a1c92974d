ground-title = Pontos em comum
ground-lead = O que as pessoas daqui têm em comum e em que diferem. O computador calcula isto a partir das respostas. Ele sugere; quem julga são as pessoas.
ground-none = Isto ainda não está calculado. Acontece automaticamente, alguns segundos depois de alguém responder. Por favor, volte a ver daqui a um minuto.
ground-few = Responderam poucas pessoas para se poder dizer alguma coisa.
ground-groups = As pessoas daqui dividem-se em <mark>{ $groups }</mark> grupos.
ground-untested = É possível desenhar { $groups } grupos. Não se testou se são mais do que acaso.
ground-too-few = Há poucas pessoas para procurar grupos. São precisas { $fewest } que tenham respondido, cada uma, a { $enough } assuntos ou mais.
ground-all-alike = Não se encontraram grupos: todas as pessoas estão no mesmo ponto.
ground-no-pattern = Não se encontraram grupos. O que as pessoas respondem a um assunto não diz mais sobre as suas outras respostas do que diria o acaso.
ground-not-clear = Não se encontraram grupos. As pessoas diferem, mas não se dividem em grupos com mais clareza do que faria o acaso.
ground-not-repeated = Não se encontraram grupos. O que metade dos assuntos parece mostrar, a outra metade não volta a mostrar.
ground-ordinary = Isso é um resultado normal. As pessoas diferem de assunto para assunto, e não como se fossem campos opostos.
ground-people = { $people } pessoas deram { $stances } respostas a { $issues ->
    [1] um assunto.
   *[other] { $issues } assuntos.
}
ground-placed = { $placed } delas responderam a { $enough ->
    [1] esse assunto
   *[other] { $enough } ou mais
} e têm um lugar no mapa.
ground-placed-few = Menos de 5 delas responderam a { $enough ->
    [1] esse assunto.
   *[other] { $enough } ou mais.
}
ground-kept-back-title = Primeiro responda
ground-kept-back = { $issues ->
    [1] Encontrou-se alguma coisa sobre um assunto a que ainda não respondeu. Responda, e então aparece aqui.
   *[other] Encontrou-se alguma coisa sobre { $issues } assuntos a que ainda não respondeu. Responda, e então aparece aqui.
}
ground-answer-first = Ainda não há aqui nada sobre os assuntos a que já respondeu.
ground-agreed = O que a maioria das pessoas tem em comum
ground-agreed-none = Não há nenhum assunto em que claramente mais de metade das pessoas tome o mesmo lado.
ground-every-group = Em todos os grupos.
ground-not-every-group = Não em todos os grupos.
ground-groups-title = O que cada grupo defende
ground-groups-what = Assuntos em que, no grupo, uma parte maior das pessoas toma um lado do que fora dele. Um grupo não tem nome nem lista de membros; a letra só serve para o distinguir.
ground-group = Grupo { $letter }
ground-group-people = { $people } pessoas
ground-group-nothing = Nada distingue este grupo com certeza.
ground-group-sure = Se as pessoas e os assuntos forem sorteados de novo, muitas vezes, alguém deste grupo volta a cair nele { $times } vezes em 100.
ground-divides = O que divide
ground-divides-none = Nenhum assunto divide claramente as pessoas.
ground-everyone = Todas as pessoas
ground-map = O mapa
ground-map-what = As pessoas que estão perto umas das outras responderam de forma parecida. Cada círculo são pelo menos 5 pessoas: quanto mais pessoas, maior. Ir para o lado ou para cima não tem sentido próprio.
ground-map-share = Mostra { $share } de todas as diferenças; o resto não cabe numa página plana.
ground-map-none = Não há mapa: poucas pessoas responderam o suficiente.
ground-map-apart = Algumas pessoas não estão desenhadas, porque há menos de 5 perto delas.
ground-map-label = { $groups ->
    [0] Um mapa com { $dots } círculos. A tabela abaixo diz o mesmo.
   *[other] Um mapa com { $dots } círculos de { $groups } grupos. A tabela abaixo diz o mesmo.
}
ground-map-controls = Ver melhor o mapa
ground-map-closer = Mais perto
ground-map-further = Mais longe
ground-map-whole = O mapa inteiro
ground-map-left = Para a esquerda
ground-map-up = Para cima
ground-map-down = Para baixo
ground-map-right = Para a direita
ground-you = Eu
ground-own-none = O seu lugar não está no mapa, porque ainda não tinha respondido a nada quando ele foi feito.
ground-own-few = O seu lugar está no mapa, marcado com “Eu”. Tinha respondido a { $answered ->
    [1] um assunto;
   *[other] { $answered } assuntos;
} a partir de { $enough }, o seu lugar diz com que grupo está.
ground-own = O seu lugar está no mapa, marcado com “Eu”. Mais ninguém vê isso.
ground-own-group = O seu lugar está no mapa, marcado com “Eu”, junto do grupo { $letter }. Mais ninguém vê isso.
ground-own-group-sure = O seu lugar está no mapa, marcado com “Eu”, junto do grupo { $letter }. Se as pessoas e os assuntos forem sorteados de novo, muitas vezes, o seu lugar cai nesse grupo { $times } vezes em 100. Mais ninguém vê isso.
ground-no-group = Sem grupo
ground-table-label = O mapa em tabela
ground-table-caption = Onde as pessoas estão: de 0, à esquerda e no fundo, até 100
ground-table-who = Quem
ground-table-across = Para o lado
ground-table-up = Para cima
ground-sure = Que certeza há nisto?
ground-chance-groups = As mesmas respostas foram distribuídas de novo { $tries } vezes, ao acaso. { $reached ->
    [0] Nem uma vez isso deu grupos tão claros como estes.
    [1] Uma vez isso deu grupos tão claros como estes.
   *[other] { $reached } vezes isso deu grupos tão claros como estes.
}
ground-chance-pattern = As mesmas respostas foram distribuídas de novo { $tries } vezes, ao acaso. { $reached ->
    [0] Nem uma vez ficaram tão relacionadas entre si como as verdadeiras.
    [1] Uma vez ficaram tão relacionadas entre si como as verdadeiras.
   *[other] { $reached } vezes ficaram tão relacionadas entre si como as verdadeiras.
}
ground-again-nearly = A partir de metade dos assuntos encontram-se quase os mesmos grupos que a partir da outra metade.
ground-again-much = A partir de metade dos assuntos encontram-se, em grande parte, os mesmos grupos que a partir da outra metade.
ground-again-partly = A partir de metade dos assuntos só se encontram em parte os mesmos grupos que a partir da outra metade.
ground-untried = Nenhum grupo foi testado: há pouca coisa para testar.
ground-method-machine = Nenhuma pessoa decidiu quem pertence a que grupo. Foi o computador, só a partir de concordar, discordar e passar; ele não conhece nomes, palavras nem lugares.
ground-method-ledger = Baseia-se em tudo até ao ato { $number } do livro de atas e foi calculado em { $moment }. O acaso foi sorteado com a semente { $seed }.
ground-here = Endereço desta página
method-ground = Pontos em comum
method-ground-lead = O computador olha para quem respondeu o quê, e para mais nada. Desenha um mapa em que as pessoas que respondem de forma parecida ficam perto umas das outras, e pergunta se elas se dividem em grupos.
method-ground-map = O mapa gira todas as respostas de modo que as duas direções em que as pessoas mais diferem fiquem para o lado e para cima (componentes principais, como faz o Polis). Quem respondeu a poucos assuntos é levado mais para fora, como se tivesse respondido aos outros da mesma maneira; por isso, um lugar que se baseia em poucas respostas é incerto.
method-ground-groups = Procuram-se grupos entre todas as pessoas que responderam a pelo menos 7 assuntos. Só se mostram se passarem dois testes. Primeiro, as respostas a cada assunto são distribuídas de novo, ao acaso, 99 vezes: os grupos verdadeiros têm de ser mais claros do que 95 em cada 100 desses. Segundo, os assuntos são divididos em metades, 10 vezes: os grupos de uma metade têm de voltar a aparecer na outra.
method-ground-stands = O que distingue um grupo é testado contra todas as outras pessoas, para todos os assuntos ao mesmo tempo, para que nenhum assunto apareça ali só porque se tentaram muitos (Benjamini e Hochberg 1995, a um em dez).
method-ground-source = C. Small, M. Bjorkegren, T. Erkkilä, L. Shaw e C. Megill, “Polis: scaling deliberation by mapping high dimensional opinion spaces”, 2021. Os testes são nossos: o Polis mostra grupos, quer existam quer não.
