report-plain = Em palavras simples
report-contents = Nesta página
report-first = { $unnamed ->
    [0] Todas as <mark>{ $count }</mark> coisas que as pessoas daqui põem em primeiro lugar estão neste programa.
    [1] Das <mark>{ $count }</mark> coisas que as pessoas daqui põem em primeiro lugar, <mark>uma</mark> não está neste programa.
   *[other] Das <mark>{ $count }</mark> coisas que as pessoas daqui põem em primeiro lugar, <mark>{ $unnamed }</mark> não estão neste programa.
}
report-first-nobody = { $unnamed ->
    [0] Todas as <mark>{ $count }</mark> coisas que as pessoas daqui põem em primeiro lugar estão no programa.
    [1] Das <mark>{ $count }</mark> coisas que as pessoas daqui põem em primeiro lugar, <mark>uma</mark> não está em nenhum programa.
   *[other] Das <mark>{ $count }</mark> coisas que as pessoas daqui põem em primeiro lugar, <mark>{ $unnamed }</mark> não estão em nenhum programa.
}
report-first-sure = { $surely ->
    [0] Não é certo quais são as primeiras coisas: se tivessem respondido outras pessoas como estas, poderiam estar aí outras.
    [1] Se tivessem respondido outras pessoas como estas, 1 destas { $count } estaria quase certamente outra vez entre as primeiras { $count }.
   *[other] Se tivessem respondido outras pessoas como estas, { $surely } destas { $count } estariam quase certamente outra vez entre as primeiras { $count }.
}
report-first-all = Se tivessem respondido outras pessoas como estas, estas { $count } ficariam quase certamente outra vez em primeiro lugar.
report-largest = O maior objetivo do programa, { $goal }, foi apontado por <mark>{ $times } em cada 100</mark> pessoas daqui.
report-largest-hardly = O maior objetivo do programa, { $goal }, foi apontado por <mark>menos de 1 em cada 100</mark> pessoas daqui.
report-largest-few = O maior objetivo do programa, { $goal }, foi apontado por <mark>menos de 5</mark> pessoas daqui.
report-largest-nobody = O maior objetivo do programa, { $goal }, não foi apontado por <mark>ninguém</mark> daqui.
report-little = Mesmo assim conta como “ninguém pediu”: tantas outras coisas são importantes para as pessoas que ele recebe menos de 1 % do nosso peso.
report-most = O objetivo que mais pessoas daqui apontaram é { $goal }: <mark>{ $times } em cada 100</mark>.
report-gap = Do que é importante para as pessoas daqui, <mark>{ $figure }</mark> não pertence a nenhum dos objetivos do programa. O que um objetivo atende em parte conta metade.
report-imposition = Do peso do programa, <mark>{ $figure }</mark> está em objetivos que ninguém aqui pediu.
report-likely-means = “Muito provavelmente” quer dizer: se respondesse o mesmo número de pessoas como estas, o valor ficaria aí 95 vezes em cada 100.
report-not-yet = Ainda falta calcular que certeza têm estes números. Por favor, volte a ver daqui a um minuto.
report-not-kept = A certeza dos números só é calculada para os programas com que nos comparamos e para a última edição de cada agenda. Este não é nenhum desses casos.
report-since = { $acts ->
    [1] Aconteceu aqui uma coisa depois de estes números serem calculados. Ela entra
   *[other] Aconteceram aqui { $acts } coisas depois de estes números serem calculados. Elas entram
} nos números em um ou dois minutos.

figure-firm = { $share }
figure-rough = cerca de { $share }
figure-loose = entre { $low } e { $high }
figure-unknown = { $share }
figure-likely-n = muito provavelmente de { $low } a { $high }; n = { $people }
figure-range = { $low } – { $high }
figure-same-n = quase igual se tivessem respondido outras pessoas; n = { $people }

measure-title = Até que ponto os dois lados estão de acordo
measure-overlap = Os dois lados têm { $figure } do peso em comum.
measure-gap = Do nosso peso, { $figure } não pertence a nenhum objetivo.
measure-imposition = Do peso do programa, { $figure } está em objetivos que ninguém aqui pediu.
measure-excess = Do peso do programa, { $figure } vai além do que se pede.
measure-name-overlap = Em comum
measure-name-gap = Nosso, em nenhum objetivo
measure-name-imposition = Ninguém pediu
measure-name-excess = Além do que se pede
measure-short = O que querem dizer as colunas: quanto peso os dois lados têm em comum; quanto do nosso peso não pertence a nenhum objetivo; quanto do peso do programa está em objetivos que ninguém pediu; quanto do peso do programa vai além do que se pede.

weighings-title = E se o peso fosse contado de outra maneira?
weighings-none = Faz pouca diferença: seja qual for a maneira de contar o peso, o que os dois lados têm em comum muda { $points ->
    [0] menos de um centésimo.
    [1] um centésimo.
   *[other] { $points } centésimos.
}
weighings-some = Faz diferença: o que os dois lados têm em comum muda { $points } centésimos.
weighings-caption = Os mesmos números, com o peso dos assuntos contado de outras maneiras. n = { $people } pessoas.
weighings-way = Como se conta o peso
weighing-equal-voice = Cada pessoa tem uma voz
weighing-approvals = Cada “concordo” conta um
weighing-rank = Pelo lugar na edição
weighing-money = Pelo dinheiro

served-title = As prioridades de quem atende o programa?
served-best = O programa atende melhor o grupo { $best }, com { $most } em comum, e menos bem o grupo { $least }, com { $fewest }.
served-alike = Nenhum grupo é claramente mais bem atendido do que outro: as diferenças podem ser acaso.
served-none = As pessoas daqui não se dividem em grupos, tanto quanto se pode dizer. Por isso, não há grupos para comparar.
served-not-yet = Ainda não se procuraram grupos aqui.
served-caption = Os mesmos números para cada grupo de pessoas que pensam de forma parecida.
served-group = Grupo
served-common = O que os grupos defendem

same-order-title = Os dois lados põem os objetivos na mesma ordem?
same-order-none = Não se pode dizer: um dos lados não os põe em nenhuma ordem.
same-order-open = Não está claro. O que vemos pode ser acaso.
same-order-same = Em grande parte.
same-order-partly = Em parte.
same-order-hardly = Muito pouco.
same-order-turned = Não: é mais ao contrário.
same-order-beside = Mas ordem não é peso: os dois lados têm { $figure } do peso em comum.
same-order-chance = Se os assuntos fossem ligados a objetivos ao acaso, os dois lados teriam tanto em comum { $times ->
    [1] uma vez
   *[other] { $times } vezes
} em 100.
same-order-chance-hardly = Se os assuntos fossem ligados a objetivos ao acaso, os dois lados quase nunca teriam tanto em comum.
same-order-figures = Os números por trás disto
same-order-caption = 1 é a mesma ordem, 0 é nenhuma ordem em comum, −1 é a ordem contrária. n = { $people } pessoas e { $goals } objetivos.
same-order-measure = Medida
same-order-figure = Valor
same-order-likely = Muito provavelmente
same-order-tau = tau-b de Kendall
same-order-rho = rho de Spearman
same-order-rbo = Rank-biased overlap (0 a 1)

coders-title = As pessoas estão de acordo sobre o que combina com o quê?
coders-alone = Poucas pessoas olharam para as mesmas ligações para se poder dizer. Confirme ou conteste algumas: isso torna os números mais seguros.
coders-not-yet = As pessoas ainda não estão de acordo sobre o que combina com o quê. Veja estes números como uma primeira tentativa.
coders-tentative = As pessoas estão razoavelmente de acordo sobre o que combina com o quê. Veja estes números como suficientes por agora.
coders-good = As pessoas estão bem de acordo sobre o que combina com o quê.
coders-alpha = O acordo é { $value } (muito provavelmente de { $low } a { $high }), onde 1 é acordo total e 0 é acaso. n = { $things ->
    [1] um assunto visto
   *[other] { $things } assuntos vistos
} por duas ou mais pessoas.
coders-alpha-alone = O acordo é { $value }, onde 1 é acordo total e 0 é acaso. n = { $things ->
    [1] um assunto visto
   *[other] { $things } assuntos vistos
} por duas ou mais pessoas.
coders-kappa = Entre as duas pessoas que fizeram ligações, é { $value } pelo kappa de Cohen.
coders-band = Pelas ligações de cada pessoa por si só, os dois lados teriam entre { $low } e { $high } em comum, e entre { $least } e { $most } do nosso peso não pertenceria a nenhum objetivo.
coders-readings = O que resulta das ligações de cada pessoa por si só
coders-caption = Pelas ligações de quem viu mais assuntos, sem nomes. Para todos os outros assuntos, as ligações que contam para todas as pessoas.
coders-person = Assuntos vistos

lists-title = A nossa ordem e a do programa
lists-what = De um lado, o que as pessoas daqui põem em primeiro lugar; do outro, os objetivos do programa, primeiro os maiores. Uma linha é uma ligação que conta: inteira quando o objetivo atende o assunto, tracejada quando o atende em parte, pontilhada quando o contraria.
lists-label = Duas listas lado a lado: { $ours ->
    [1] 1 assunto
   *[other] { $ours } assuntos
} que as pessoas daqui põem em primeiro lugar e { $theirs ->
    [1] 1 objetivo
   *[other] { $theirs } objetivos
} de { $programme }, com { $lines ->
    [0] nenhuma linha
    [1] uma linha
   *[other] { $lines } linhas
} entre as duas. O mesmo está nas tabelas abaixo.
lists-ours = O que as pessoas daqui põem primeiro
lists-ours-of = Em primeiro: { $of }
lists-theirs = O que o programa põe primeiro
lists-loose = em nenhum objetivo
lists-unasked = ninguém pediu
lists-table = As duas listas em tabelas
lists-place = Lugar
lists-issue = Assunto
lists-goals = Os objetivos dele
lists-goal = Objetivo
lists-asked = Pedido?
lists-asked-yes = sim
lists-more = Nas outras listas desta página há { $ours ->
    [0] {""}
    [1] mais um assunto nosso
   *[other] mais { $ours } assuntos nossos
}{ $ours ->
    [0] {""}
   *[other] { $theirs ->
        [0] {""}
       *[other] {" "}e{" "}
    }
}{ $theirs ->
    [0] {""}
    [1] mais um objetivo do programa
   *[other] mais { $theirs } objetivos do programa
}.
report-files = Levar consigo
report-file-csv = Números em tabela (CSV)
report-file-json = O relatório inteiro (JSON)
report-file-svg = As duas listas em desenho (SVG)
report-file-small = Uma página pequena para outros sites
small-more = A comparação inteira
