timeline-title = Ao longo do tempo: { $community } e { $programme }
timeline-lead = Como se aproximaram, ou se afastaram, o que as pessoas daqui querem e o que diz o programa.
timeline-link = Como isto mudou ao longo do tempo
timeline-empty = Ainda não há nada guardado ao longo do tempo. Os primeiros números aparecem um ou dois minutos depois da primeira ligação a este programa.
timeline-empty-not-held = Não nos comparamos com este programa, por isso nada dele fica guardado ao longo do tempo.
timeline-back = Ir para a comparação
timeline-whole = Tudo o que a comunidade avaliou
timeline-only-few = Até agora, estes números baseiam-se em menos de 5 pessoas. Não são mostrados, para que não se possa identificar ninguém.
timeline-withheld = { $count ->
    [1] Mais um ponto baseia-se em menos de 5 pessoas e não é mostrado.
   *[other] Mais { $count } pontos baseiam-se em menos de 5 pessoas e não são mostrados.
}
timeline-edition = Edição { $number }
timeline-edition-in = a edição { $number }
timeline-version = Versão { $version }
timeline-version-in = { $when } (versão { $version } do programa)
timeline-first-gap = Até agora há um só ponto, { $when }: do nosso peso, <mark>{ $figure }</mark> não pertence a nenhum dos objetivos do programa.
timeline-first-overlap = Os dois lados têm <mark>{ $figure }</mark> do peso em comum.
timeline-first-next = O próximo ponto vem com a próxima edição, ou quando o programa mudar.
timeline-first-next-whole = O próximo ponto vem no próximo mês, ou quando o programa mudar.
timeline-gap = Entre { $from } e { $to }, a parte do nosso peso que não pertence a nenhum dos objetivos do programa { $move ->
    [rose] subiu de <mark>{ $before }</mark> para <mark>{ $after }</mark>.
    [fell] desceu de <mark>{ $before }</mark> para <mark>{ $after }</mark>.
    [same] ficou em <mark>{ $after }</mark>, tanto quanto se pode dizer.
   *[open] passou de <mark>{ $before }</mark> para <mark>{ $after }</mark>. Isso não basta para ter a certeza de que mudou.
}
timeline-overlap = O que os dois lados têm em comum { $move ->
    [rose] subiu de <mark>{ $before }</mark> para <mark>{ $after }</mark>.
    [fell] desceu de <mark>{ $before }</mark> para <mark>{ $after }</mark>.
    [same] ficou em <mark>{ $after }</mark>, tanto quanto se pode dizer.
   *[open] passou de <mark>{ $before }</mark> para <mark>{ $after }</mark>. Isso não basta para ter a certeza de que mudou.
}
timeline-changed = O próprio programa mudou nesse tempo, da versão { $before } para a versão { $after }. Uma parte da mudança pode vir daí.
timeline-label = Um desenho de { $points ->
    [1] um ponto
   *[other] { $points } pontos
}, do mais antigo ao mais recente: quanto do nosso peso não pertence a nenhum objetivo, e quanto peso os dois lados têm em comum. O mesmo está na tabela abaixo.
timeline-picture = O desenho: { $name }
timeline-picture-what = Marcas redondas: o nosso peso que não pertence a nenhum objetivo. Marcas quadradas: o peso que os dois lados têm em comum. As barras mostram onde cada um muito provavelmente fica. Todos os passos são desenhados com a mesma largura, seja qual for o tempo que demoraram.
timeline-picture-last = O desenho mostra os últimos { $count } pontos; a tabela mostra todos.
timeline-gap-short = em nenhum objetivo
timeline-overlap-short = em comum
timeline-points = Todos os pontos
timeline-points-of = Todos os pontos: { $name }
timeline-when = Quando
timeline-of = Programa
timeline-people = Pessoas
timeline-made = Calculado
timeline-act = ato { $number }
timeline-late = mais tarde
timeline-late-what = “Mais tarde” quer dizer: já tinha saído uma edição posterior. Os números de uma edição dessas baseiam-se nas respostas do dia em que foram calculados.
timeline-move-rose = subiu
timeline-move-fell = desceu
timeline-move-open = sem certeza
timeline-moved-what = “Subiu”, “desceu” e “sem certeza” dizem como um número mudou desde a linha de cima.
timeline-files = Para levar
timeline-method = Para cada edição e cada versão do programa guardamos os últimos números; para a comunidade inteira, os últimos de cada mês. Só se diz que uma mudança é certa quando as duas margens não se tocam. Pessoas sorteadas de novo: { $draws } vezes, com a semente { $seed }.
timeline-method-more = Como se calcula isto
