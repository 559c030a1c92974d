frame-skip = Ir a lo que importa
frame-sign-in = Entrar
frame-about-site = Sobre este sitio
frame-about = Qué es esto
frame-method = Método
frame-languages = Idiomas
frame-places = { $community }
frame-demo = Esto es una demostración. El lugar y su gente son inventados.
frame-closed = Por ahora, aquí la valoración está cerrada. Puedes leerlo todo, comentar y adoptar.
tab-issues = Asuntos
tab-weigh = Valorar
tab-agendas = Agendas
tab-programmes = Programas
tab-compare = Comparar
form-refused = { $count ->
    [one] Todavía no se ha guardado: hay una cosa que corregir
   *[other] Todavía no se ha guardado: hay { $count } cosas que corregir
}
form-nothing-lost = No se ha perdido nada de lo que escribiste.
form-optional = (puedes dejarlo en blanco)
colon = :
decimal-mark = ,
date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
date-short = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
} { $year }
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
} { $year }
problem-403 = No puedes abrir esta página
problem-404 = En esta dirección no hay nada
problem-422 = No pudimos leer eso
problem-500 = Algo se rompió, y fue cosa nuestra
problem-403-more = Todo lo demás lo puedes leer aquí.
problem-404-more = Puede haber un error en la dirección. Lo que quita el equipo moderador conserva una página que dice cuándo y por qué, así que lo más probable es que no se haya quitado nada.
problem-422-more = No cambió nada. Vuelve atrás e inténtalo otra vez; lo que escribiste debería seguir ahí.
problem-500-more = No se ha perdido nada de lo que te dijimos que estaba guardado. El fallo quedó anotado para quien administra este servidor. Inténtalo otra vez en un minuto.
problem-413 = Es demasiado largo
problem-413-more = Es más de lo que este servidor acepta de una vez. No cambió nada. Vuelve atrás: lo que escribiste debería seguir ahí y se puede acortar.
problem-503 = Tardó demasiado
problem-503-more = El servidor no terminó a tiempo. Inténtalo otra vez en un minuto.
problem-elsewhere = Eso vino de otro sitio
problem-elsewhere-more = La página de otra persona intentó actuar en tu nombre. No cambió nada. Si fuiste tú, hazlo otra vez desde aquí.
problem-home = Todas las comunidades
problem-community = Volver a { $community }
problem-sign-in = Entrar
