order-title = Qué cambia con el orden
order-link = Qué cambia con el orden, y para quién
order-edition = Qué cambia con el orden, tal como está la agenda hoy
order-why-phragmen = Si solo se cuenta, un grupo grande puede ocupar todos los primeros puestos. Aquí, las personas que ya tienen un asunto con puesto esperan para el siguiente, así que también se escucha pronto a los grupos más pequeños.
order-why-approval = Así, un grupo grande puede ocupar todos los primeros puestos. Abajo ves dónde estaría cada asunto si se escucharan todas las voces.
order-why-hand = No intervino ninguna regla. Abajo ves dónde estaría cada asunto con una regla.
order-people = { $people ->
    [one] Una persona respondió
   *[other] { $people } personas respondieron
} al menos a uno de estos asuntos. En total hay { $answers ->
    [one] una respuesta.
   *[other] { $answers } respuestas.
}
order-people-few = Menos de { $fewest } personas respondieron a alguno de estos asuntos, así que no se muestran cantidades.
order-sections = Esta agenda tiene secciones. Aquí todos sus asuntos están en una sola lista.
order-empty = Esta agenda todavía no tiene ningún asunto, así que no hay nada que ordenar.
order-soon = Todavía se está calculando hasta qué punto son seguros los puestos, quiénes forman los grupos y otras formas de ordenar. Tarda unos segundos. Vuelve a mirar pronto.
order-not-now = Hace un momento entraron asuntos en esta agenda o salieron de ella. Lo que ves aquí es de antes. Vuelve a mirar en unos segundos.
order-use-label = Usar otro orden
order-use-phragmen = Usar “Todas las voces”
order-use-approval = Usar “Más acuerdo”
order-kept-back = { $issues ->
    [one] Aquí hay un asunto al que no has respondido. Respóndelo y verás sus puestos.
   *[other] Aquí hay { $issues } asuntos a los que no has respondido. Respóndelos y verás sus puestos.
}
order-none-seen = Todavía no has respondido a ninguno de estos asuntos, así que no se muestran puestos.
order-places = Puesto por puesto
order-places-what = La primera columna es el puesto cuando se escuchan todas las voces. Las otras dicen dónde estaría el asunto con otro orden.
order-places-some = No aparecen los puestos de los asuntos a los que no has respondido.
order-place = Puesto
order-issue = Asunto
order-likely = Puesto probable
order-likely-between = entre el { $first } y el { $last }
order-likely-one = casi seguro el { $first }
order-likely-soon = no se sabe todavía
order-now = En la agenda
order-same = mismo puesto
order-higher = { $places } más arriba
order-lower = { $places } más abajo
order-no-place = no está entre los primeros { $places }
order-phragmen = Todas las voces
order-approval = Más acuerdo
order-pav = Voz que se reduce
order-equal-shares = Presupuestos iguales
order-matters = Importa mucho
order-reverse-pav = Del último puesto hacia arriba
order-runoff = Carrera por una voz
order-schulze = Duelos: la cadena más larga
order-ranked-pairs = Duelos: primero los más claros
order-kemeny = Menos objeciones
order-approval-what = simplemente cuántas personas están de acuerdo.
order-pav-what = cada vez que un asunto tuyo consigue un puesto, tu voz cuenta menos para el siguiente: la mitad, un tercio, un cuarto.
order-equal-shares-what = cada persona recibe el mismo presupuesto para comprar los primeros { $places } puestos. Quien está de acuerdo con un asunto pone su parte.
order-likely-what = si hubieran respondido otras personas como estas, un asunto estaría entre estos puestos en 95 de cada 100 casos.
order-words = Qué quieren decir las columnas
order-ties = Empates
order-ties-none = Cuando se escuchan todas las voces, no hay dos asuntos empatados.
order-ties-rule = Donde la regla no ve diferencia, va primero el asunto que tiene a más personas de acuerdo; después, el que se propuso antes. No se echa a suertes.
order-ties-other = Empates en los otros órdenes
order-more = Más formas de ordenar
order-more-lead = Son para quien quiera mirar más de cerca. Los números son puestos; el primero es otra vez el de cuando se escuchan todas las voces.
order-matters-what = cuántas personas están de acuerdo y dicen que les importa mucho.
order-reverse-pav-what = la única voz de cada persona se divide entre sus asuntos; el asunto que menos tiene se pone al final y sus voces pasan a los otros, una y otra vez.
order-runoff-what = cada persona vierte una voz por igual sobre sus asuntos; el que más tarda en llenarse va al final, una y otra vez.
order-schulze-what = los asuntos se enfrentan de dos en dos; uno va antes que otro si le gana, o si le gana por una cadena de victorias.
order-ranked-pairs-what = los mismos duelos; primero se fijan las victorias más claras.
order-kemeny-what = la lista con la que la gente está en desacuerdo menos veces, pareja por pareja.
order-heard = ¿A quién se escucha?
order-heard-what = A una persona se la escucha si al menos uno de los primeros asuntos es uno con el que está de acuerdo.
order-first = Primeros puestos
order-first-all = Todos
order-heard-more = Cuando se escuchan todas las voces, { $share } de la gente encuentra entre los primeros { $places } un asunto con el que está de acuerdo. Con “Más acuerdo” sería { $other }: { $people } personas menos.
order-heard-less = Cuando se escuchan todas las voces, { $share } de la gente encuentra entre los primeros { $places } un asunto con el que está de acuerdo. Con “Más acuerdo” sería { $other }: { $people } personas más.
order-heard-alike = Cuando se escuchan todas las voces, { $share } de la gente encuentra entre los primeros { $places } un asunto con el que está de acuerdo. Con “Más acuerdo” sería casi lo mismo, { $other }.
order-heard-all = Con todos los asuntos dentro, el orden no importa: { $share } de la gente encuentra uno con el que está de acuerdo.
order-group-gains = El grupo { $letter } es el que más gana: { $share } de su gente encuentra algo suyo, en vez de { $other }.
order-group-loses = El grupo { $letter } es el que más cede: { $share } de su gente encuentra algo suyo, en vez de { $other }.
order-everyone = Todo el mundo
order-every = Todos los órdenes
order-range = de { $low } a { $high }
order-range-what = Detrás de cada parte está dónde quedaría probablemente si hubieran respondido otras personas como estas.
order-no-groups = Aquí no se encontraron grupos de opinión, así que se cuenta a todo el mundo junto.
order-groups-what = Los grupos son los de
order-left-out = El grupo más grande que queda fuera
order-left-out-nobody = nadie. Quien está de acuerdo con algo de aquí encuentra algo suyo.
order-left-out-few = menos de { $fewest } personas.
order-left-out-people = { $people } personas que están de acuerdo con “{ $title }” no encuentran nada suyo entre los primeros { $places }.
order-left-out-hidden = { $people } personas que están de acuerdo con un asunto al que no has respondido no encuentran nada suyo entre los primeros { $places }.
order-left-out-due = Son suficientes para un puesto propio.
order-left-out-not-due = Son muy pocas para un puesto propio.
order-method-rule = Todo esto lo hizo una regla a partir de las respuestas, sin ninguna persona de por medio.
order-method-draws = Se volvió a sortear a las personas { $draws } veces, al azar, y cada vez se ordenaron los asuntos. Un puesto probable abarca 95 de cada 100 de esas veces. El azar se sacó de la semilla { $seed }.
order-method-ledger = Se basa en todo hasta la anotación { $number } del libro de registro y se calculó en este momento: { $moment }.
order-file = Estos puestos en un archivo (CSV)
