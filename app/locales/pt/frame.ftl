frame-skip = Ir direto ao que importa
frame-sign-in = Entrar
frame-about-site = Sobre este site
frame-about = Sobre
frame-method = Método
frame-languages = Idiomas
frame-places = { $community }
frame-demo = Isto é uma demonstração. O lugar e as pessoas são inventados.
frame-closed = A avaliação está fechada aqui por agora. Pode ler tudo, comentar e adotar.
tab-issues = Assuntos
tab-weigh = Avaliar
tab-agendas = Agendas
tab-programmes = Programas
tab-compare = Comparar
form-refused = { $count ->
    [1] Ainda não foi guardado: há uma coisa a corrigir
   *[other] Ainda não foi guardado: há { $count } coisas a corrigir
}
form-nothing-lost = Nada do que escreveu se perdeu.
form-optional = (pode deixar em branco)
colon = :
decimal-mark = ,
date = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
date-short = { $day } { $month ->
    [1] jan.
    [2] fev.
    [3] mar.
    [4] abr.
    [5] maio
    [6] jun.
    [7] jul.
    [8] ago.
    [9] set.
    [10] out.
    [11] nov.
   *[12] dez.
} { $year }
month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
month-short = { $month ->
    [1] jan.
    [2] fev.
    [3] mar.
    [4] abr.
    [5] maio
    [6] jun.
    [7] jul.
    [8] ago.
    [9] set.
    [10] out.
    [11] nov.
   *[12] dez.
} { $year }
problem-403 = Não pode abrir esta página
problem-404 = Não há nada neste endereço
problem-422 = Não conseguimos ler isso
problem-500 = Alguma coisa falhou, e a culpa foi nossa
problem-403-more = Pode ler todas as outras páginas daqui.
problem-404-more = Talvez o endereço tenha um erro. O que é retirado por quem modera fica com uma página que diz quando e por que motivo; por isso, o mais provável é que nada tenha sido retirado.
problem-422-more = Nada mudou. Por favor, volte à página anterior e tente outra vez; o que escreveu ainda deve estar lá.
problem-500-more = Não se perdeu nada do que já estava guardado. A falha ficou anotada para a pessoa responsável por este servidor. Por favor, tente outra vez daqui a um minuto.
problem-413 = Isso é comprido demais
problem-413-more = É mais do que este servidor aceita de uma vez. Nada mudou. Por favor, volte à página anterior: o que escreveu ainda deve estar lá, e pode ser encurtado.
problem-503 = Isso demorou demais
problem-503-more = O servidor não conseguiu a tempo. Por favor, tente outra vez daqui a um minuto.
problem-elsewhere = Isso veio de outro site
problem-elsewhere-more = A página de outra pessoa tentou agir em seu nome. Nada mudou. Se a ação foi mesmo sua, por favor faça tudo outra vez a partir daqui.
problem-home = Todas as comunidades
problem-community = Voltar a { $community }
problem-sign-in = Entrar
