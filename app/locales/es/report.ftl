report-plain = En palabras sencillas
report-contents = En esta página
report-first = { $unnamed ->
    [0] Las <mark>{ $count }</mark> cosas que la gente de aquí pone primero están todas en este programa.
    [one] De las <mark>{ $count }</mark> cosas que la gente de aquí pone primero, <mark>una</mark> no está en este programa.
   *[other] De las <mark>{ $count }</mark> cosas que la gente de aquí pone primero, <mark>{ $unnamed }</mark> no están en este programa.
}
report-first-nobody = { $unnamed ->
    [0] Las <mark>{ $count }</mark> cosas que la gente de aquí pone primero están todas en el programa.
    [one] De las <mark>{ $count }</mark> cosas que la gente de aquí pone primero, <mark>una</mark> no está en ningún programa.
   *[other] De las <mark>{ $count }</mark> cosas que la gente de aquí pone primero, <mark>{ $unnamed }</mark> no están en ningún programa.
}
report-first-sure = { $surely ->
    [0] No es seguro qué cosas van primero: si hubieran respondido otras personas como estas, ahí podrían estar otras.
    [one] Si hubieran respondido otras personas como estas, es casi seguro que una de estas { $count } estaría otra vez entre las primeras { $count }.
   *[other] Si hubieran respondido otras personas como estas, es casi seguro que { $surely } de estas { $count } estarían otra vez entre las primeras { $count }.
}
report-first-all = Si hubieran respondido otras personas como estas, es casi seguro que estas { $count } volverían a ir primero.
report-largest = { $times ->
    [one] El objetivo más grande del programa, { $goal }, lo planteó <mark>1 de cada 100</mark> personas de aquí.
   *[other] El objetivo más grande del programa, { $goal }, lo plantearon <mark>{ $times } de cada 100</mark> personas de aquí.
}
report-largest-hardly = El objetivo más grande del programa, { $goal }, lo plantearon <mark>menos de 1 de cada 100</mark> personas de aquí.
report-largest-few = El objetivo más grande del programa, { $goal }, lo plantearon <mark>menos de 5</mark> personas de aquí.
report-largest-nobody = El objetivo más grande del programa, { $goal }, no lo planteó <mark>nadie</mark> de aquí.
report-little = Aun así cuenta como “nadie lo pidió”: la gente considera importantes tantas otras cosas que recibe menos del 1 % de nuestro peso.
report-most = El objetivo que más gente de aquí planteó es { $goal }: <mark>{ $times } de cada 100</mark>.
report-gap = De lo que la gente de aquí considera importante, <mark>{ $figure }</mark> no está en ninguno de sus objetivos. Lo que un objetivo atiende en parte cuenta la mitad.
report-imposition = Del peso del programa, <mark>{ $figure }</mark> está en objetivos que nadie de aquí pidió.
report-likely-means = “Lo más probable” quiere decir: si hubieran respondido otras tantas personas como estas, la cifra estaría ahí 95 de cada 100 veces.
report-not-yet = Se está calculando hasta qué punto son seguras estas cifras. Vuelve a mirar en un minuto.
report-not-kept = Hasta qué punto son seguras las cifras se calcula para los programas con los que nos comparamos y para la última edición de cada agenda. Esto no es ninguna de las dos cosas.
report-since = { $acts ->
    [one] Aquí ha pasado una cosa desde que se calcularon estas cifras. Se tendrá en cuenta
   *[other] Aquí han pasado { $acts } cosas desde que se calcularon estas cifras. Se tendrán en cuenta
} en uno o dos minutos.

figure-firm = { $share }
figure-rough = alrededor de { $share }
figure-loose = entre { $low } y { $high }
figure-unknown = { $share }
figure-likely-n = lo más probable: de { $low } a { $high }; n = { $people }
figure-range = { $low } – { $high }
figure-same-n = casi igual si hubieran respondido otras personas; n = { $people }

measure-title = Hasta qué punto coinciden los dos lados
measure-overlap = Los dos lados tienen { $figure } de su peso en común.
measure-gap = De nuestro peso, { $figure } no está en ningún objetivo.
measure-imposition = Del peso del programa, { $figure } está en objetivos que nadie de aquí pidió.
measure-excess = Del peso del programa, { $figure } va más allá de lo que se pide.
measure-name-overlap = En común
measure-name-gap = Nuestro, en ningún objetivo
measure-name-imposition = Nadie lo pidió
measure-name-excess = Más allá de lo que se pide
measure-short = Qué quieren decir las columnas: cuánto peso tienen los dos lados en común; cuánto del nuestro no está en ningún objetivo; cuánto del suyo está en objetivos que nadie pidió; cuánto del suyo va más allá de lo que se pide.

weighings-title = ¿Y si contáramos el peso de otra manera?
weighings-none = Cambia poco: contemos el peso como lo contemos, lo que los dos lados tienen en común varía { $points ->
    [0] menos de una centésima.
    [one] una centésima.
   *[other] { $points } centésimas.
}
weighings-some = Sí cambia: lo que los dos lados tienen en común varía { $points } centésimas.
weighings-caption = Las mismas cifras, con el peso de los asuntos contado de otras maneras. n = { $people } personas.
weighings-way = Cómo contamos el peso
weighing-equal-voice = Cada persona tiene una voz
weighing-approvals = Cada “de acuerdo” cuenta uno
weighing-rank = Por puesto en la edición
weighing-money = Por dinero

served-title = ¿De quién son las prioridades que atiende el programa?
served-best = El grupo mejor atendido es el { $best } (en común: { $most }). El menos atendido es el { $least } (en común: { $fewest }).
served-alike = Ningún grupo está claramente mejor atendido que otro: las diferencias pueden ser casualidad.
served-none = La gente de aquí no forma grupos, hasta donde se puede saber. Así que no hay grupos que comparar.
served-not-yet = Aquí todavía nadie ha buscado grupos.
served-caption = Las mismas cifras para cada grupo de gente que piensa parecido.
served-group = Grupo
served-common = Qué defienden los grupos

same-order-title = ¿Ponen los dos lados los objetivos en el mismo orden?
same-order-none = No se puede decir: uno de los lados no los pone en ningún orden.
same-order-open = No está claro. Lo que vemos puede ser casualidad.
same-order-same = En su mayor parte.
same-order-partly = En parte.
same-order-hardly = Casi nada.
same-order-turned = No: más bien al revés.
same-order-beside = Pero el orden no es el peso: los dos lados tienen { $figure } de su peso en común.
same-order-chance = Si los asuntos se vincularan con objetivos al azar, los dos lados tendrían tanto en común como ahora en { $times ->
    [one] una
   *[other] { $times }
} de cada 100 veces.
same-order-chance-hardly = Si los asuntos se vincularan con objetivos al azar, los dos lados casi nunca tendrían tanto en común como ahora.
same-order-figures = Las cifras que hay detrás
same-order-caption = 1 es el mismo orden, 0 es ningún orden en común, −1 es al revés. n = { $people } personas y { $goals ->
    [one] un objetivo.
   *[other] { $goals } objetivos.
}
same-order-measure = Medida
same-order-figure = Cifra
same-order-likely = Lo más probable
same-order-tau = tau-b de Kendall
same-order-rho = rho de Spearman
same-order-rbo = Solapamiento sesgado por rango, RBO (de 0 a 1)

coders-title = ¿Coincide la gente en qué asunto va con qué objetivo?
coders-alone = Demasiado pocas personas han mirado los mismos vínculos como para decirlo. Confirma o cuestiona algunos: así las cifras son más firmes.
coders-not-yet = La gente todavía no coincide en qué asunto va con qué objetivo. Toma las cifras como un primer intento.
coders-tentative = La gente coincide bastante en qué asunto va con qué objetivo. Toma las cifras como suficientes por ahora.
coders-good = La gente coincide bien en qué asunto va con qué objetivo.
coders-alpha = La coincidencia es { $value } (lo más probable: de { $low } a { $high }), donde 1 es coincidencia total y 0 es azar. n = { $things ->
    [one] un asunto que miraron
   *[other] { $things } asuntos que miraron
} dos o más personas.
coders-alpha-alone = La coincidencia es { $value }, donde 1 es coincidencia total y 0 es azar. n = { $things ->
    [one] un asunto que miraron
   *[other] { $things } asuntos que miraron
} dos o más personas.
coders-kappa = Entre las dos personas que hicieron vínculos, es { $value } según la kappa de Cohen.
coders-band = Según los vínculos de cada persona por separado, los dos lados tendrían entre { $low } y { $high } en común, y entre { $least } y { $most } de lo nuestro no estaría en ningún objetivo.
coders-readings = Qué sale con los vínculos de cada persona
coders-caption = Con los vínculos de quienes miraron más asuntos, sin nombres. Para todos los demás asuntos, con los vínculos que cuentan para todo el mundo.
coders-person = Asuntos mirados

lists-title = Nuestro orden y el suyo
lists-what = A un lado, lo que la gente de aquí pone primero; al otro, los objetivos del programa, primero el más grande. Una línea es un vínculo que cuenta: continua donde el objetivo atiende el asunto, a rayas donde lo atiende en parte, de puntos donde lo perjudica.
lists-label = Dos listas, una al lado de la otra: { $ours ->
    [one] un asunto
   *[other] { $ours } asuntos
} que la gente de aquí pone primero y { $theirs ->
    [one] un objetivo
   *[other] { $theirs } objetivos
} de { $programme }, con { $lines ->
    [0] ninguna línea
    [one] una línea
   *[other] { $lines } líneas
} entre ellas. Lo mismo está en las tablas de abajo.
lists-ours = Lo que la gente de aquí pone primero
lists-ours-of = Lo primero: { $of }
lists-theirs = Lo que el programa pone primero
lists-loose = en ningún objetivo
lists-unasked = nadie lo pidió
lists-table = Las dos listas en tablas
lists-place = Puesto
lists-issue = Asunto
lists-goals = Sus objetivos
lists-goal = Objetivo
lists-asked = ¿Se pidió?
lists-asked-yes = sí
lists-more = En las otras listas de esta página hay { $ours ->
    [0] {""}
    [one] un asunto nuestro más
   *[other] { $ours } asuntos nuestros más
}{ $ours ->
    [0] {""}
   *[other] { $theirs ->
        [0] {""}
       *[other] {" y "}
    }
}{ $theirs ->
    [0] {""}
    [one] un objetivo suyo más
   *[other] { $theirs } objetivos suyos más
}.
report-files = Para llevarte
report-file-csv = Las cifras en una tabla (CSV)
report-file-json = El informe entero (JSON)
report-file-svg = Las dos listas en un dibujo (SVG)
report-file-small = Una página pequeña para otros sitios web
small-more = La comparación entera
