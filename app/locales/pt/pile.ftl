sort-title = Separar os assuntos em montes
sort-lead = Ponha no mesmo monte os assuntos que combinam. Dê a cada monte o nome que quiser. Pode parar quando quiser.
sort-private = Ninguém vê os seus montes. Só mostramos o que muitas pessoas põem junto. O nome de um monte só aparece se pelo menos 5 pessoas o usarem.
sort-next = Em que monte fica este assunto?
sort-left = { $left ->
    [1] Falta um assunto para separar.
    [one] Falta { $left } assunto para separar.
   *[other] Faltam { $left } assuntos para separar.
}
sort-pile = Um dos seus montes
sort-later = Deixar para depois
sort-or-new = Ou o nome de um monte novo
sort-new = Nome do monte
sort-send = Guardar e mostrar os seguintes
sort-others = Mostrar outros assuntos
sort-no-issues = Ainda não há assuntos.
sort-done = Já separou todos os assuntos. Obrigado!
sort-skipped = { $left ->
    [1] Deixou um assunto para depois.
    [one] Deixou { $left } assunto para depois.
   *[other] Deixou { $left } assuntos para depois.
}
sort-from-start = Ver todos de novo
sort-piles = Os meus montes
sort-no-piles = Ainda não tem montes.
sort-rename-field = Nome deste monte
sort-rename = Mudar o nome
sort-move = Mover
sort-move-label = Mover “{ $issue }”
sort-off = Tirar deste monte
sort-to-themes = O que muitas pessoas puseram junto
sort-link = Separar os assuntos em montes
