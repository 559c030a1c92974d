ground-title = Puntos en común
ground-lead = Lo que la gente de aquí comparte, y en qué se diferencia. Un programa informático lo calcula a partir de las respuestas. Solo sugiere; quien juzga eres tú.
ground-none = Esto todavía no está calculado. Se hace solo, unos segundos después de que alguien responde. Vuelve a mirar en un minuto.
ground-few = Ha respondido demasiado poca gente como para decir algo.
ground-groups = La gente de aquí se divide en <mark>{ $groups }</mark> grupos.
ground-untested = Se pueden trazar { $groups } grupos. No se ha comprobado si son algo más que casualidad.
ground-too-few = Hay demasiado pocas personas como para buscar grupos. Hacen falta { $fewest } que hayan respondido cada una a { $enough } asuntos o más.
ground-all-alike = No se encontraron grupos: todo el mundo está en el mismo lugar.
ground-no-pattern = No se encontraron grupos. Lo que la gente responde a un asunto no dice sobre sus otras respuestas más de lo que diría el azar.
ground-not-clear = No se encontraron grupos. La gente se diferencia, pero no forma grupos más claros que los que formaría el azar.
ground-not-repeated = No se encontraron grupos. Lo que una mitad de los asuntos parece mostrar, la otra mitad no lo vuelve a mostrar.
ground-ordinary = Es un resultado normal. La gente se diferencia asunto por asunto, no por bandos.
ground-people = { $people ->
    [one] Una persona dio
   *[other] { $people } personas dieron
} { $stances ->
    [one] una respuesta
   *[other] { $stances } respuestas
} a { $issues ->
    [one] un asunto.
   *[other] { $issues } asuntos.
}
ground-placed = De ellas, { $placed } { $enough ->
    [one] lo respondieron
   *[other] respondieron a { $enough } o más
} y tienen un lugar en el mapa.
ground-placed-few = De ellas, menos de 5 { $enough ->
    [one] lo respondieron.
   *[other] respondieron a { $enough } o más.
}
ground-kept-back-title = Primero responde
ground-kept-back = { $issues ->
    [one] Se encontró algo sobre un asunto al que no has respondido. Respóndelo y lo verás aquí.
   *[other] Se encontró algo sobre { $issues } asuntos a los que no has respondido. Respóndelos y lo verás aquí.
}
ground-answer-first = Aquí todavía no hay nada a lo que hayas respondido.
ground-agreed = Lo que comparte la mayoría
ground-agreed-none = No hay ningún asunto en el que claramente más de la mitad esté del mismo lado.
ground-every-group = En todos los grupos.
ground-not-every-group = No en todos los grupos.
ground-groups-title = Qué defiende cada grupo
ground-groups-what = Asuntos en los que se pone de un lado más gente del grupo que del resto. Un grupo no tiene nombre ni lista de miembros; la letra solo sirve para distinguirlo.
ground-group = Grupo { $letter }
ground-group-people = { $people } personas
ground-group-nothing = Nada distingue a este grupo con seguridad.
ground-group-sure = Si las personas y los asuntos se sortean de nuevo, una y otra vez, alguien de este grupo cae en él { $times } de cada 100 veces.
ground-divides = Lo que divide
ground-divides-none = Ningún asunto divide claramente a la gente.
ground-everyone = Todo el mundo
ground-map = El mapa
ground-map-what = Las personas que están cerca respondieron de forma parecida. Cada círculo son al menos 5 personas: cuantas más, más grande. Lo ancho y lo alto no significan nada por sí mismos.
ground-map-share = Muestra { $share } de todas las diferencias; el resto no cabe en una página plana.
ground-map-none = No hay mapa: muy poca gente respondió lo suficiente.
ground-map-apart = Unas pocas personas no están dibujadas, porque cerca de ellas hay menos de 5.
ground-map-label = { $groups ->
    [0] Un mapa con { $dots } círculos. La tabla de abajo dice lo mismo.
    [one] Un mapa con { $dots } círculos de un grupo. La tabla de abajo dice lo mismo.
   *[other] Un mapa con { $dots } círculos de { $groups } grupos. La tabla de abajo dice lo mismo.
}
ground-map-controls = Moverse por el mapa
ground-map-closer = Acercar
ground-map-further = Alejar
ground-map-whole = El mapa entero
ground-map-left = A la izquierda
ground-map-up = Arriba
ground-map-down = Abajo
ground-map-right = A la derecha
ground-you = Tú
ground-own-none = No estás en él, porque cuando se hizo no habías respondido nada.
ground-own-few = Estás en él, con la marca “Tú”. Habías respondido a { $answered ->
    [one] un asunto;
   *[other] { $answered } asuntos;
} a partir de { $enough }, tu lugar dice con qué grupo estás.
ground-own = Estás en él, con la marca “Tú”. Eso solo lo ves tú.
ground-own-group = Estás en él, con la marca “Tú”, y estás con el grupo { $letter }. Eso solo lo ves tú.
ground-own-group-sure = Estás en él, con la marca “Tú”, y estás con el grupo { $letter }. Si las personas y los asuntos se sortean de nuevo, una y otra vez, caes en él { $times } de cada 100 veces. Eso solo lo ves tú.
ground-no-group = Ningún grupo
ground-table-label = El mapa como tabla
ground-table-caption = Dónde está la gente: desde 0, a la izquierda y abajo, hasta 100
ground-table-who = Quién
ground-table-across = A lo ancho
ground-table-up = A lo alto
ground-sure = ¿Hasta qué punto es seguro esto?
ground-chance-groups = Las mismas respuestas se repartieron de nuevo { $tries } veces, al azar. { $reached ->
    [0] Ni una sola vez salieron grupos tan claros como estos.
    [one] Una vez salieron grupos igual de claros.
   *[other] { $reached } veces salieron grupos igual de claros.
}
ground-chance-pattern = Las mismas respuestas se repartieron de nuevo { $tries } veces, al azar. { $reached ->
    [one] Una vez encajaban entre sí tanto como las reales.
   *[other] { $reached } veces encajaban entre sí tanto como las reales.
}
ground-again-nearly = Con una mitad de los asuntos salen casi los mismos grupos que con la otra mitad.
ground-again-much = Con una mitad de los asuntos salen, en buena parte, los mismos grupos que con la otra mitad.
ground-again-partly = Con una mitad de los asuntos salen solo en parte los mismos grupos que con la otra mitad.
ground-untried = No se puso a prueba ningún grupo: hay muy poco que probar.
ground-method-machine = Ninguna persona decidió quién está en qué grupo. Lo hizo un programa informático, solo con las respuestas de acuerdo, en desacuerdo y pasar. No conoce nombres, ni palabras, ni lugares.
ground-method-ledger = Se basa en todo hasta la anotación { $number } del libro de registro y se calculó en este momento: { $moment }. El azar se sacó de la semilla { $seed }.
ground-here = La dirección de esta página
method-ground = Puntos en común
method-ground-lead = Un programa informático mira quién respondió qué, y nada más. Dibuja un mapa en el que las personas que responden parecido están cerca, y pregunta si forman grupos.
method-ground-map = El mapa gira todas las respuestas de modo que las dos direcciones en que más se diferencia la gente queden a lo ancho y a lo alto (componentes principales, como hace Polis). A quien respondió a pocos asuntos se le mueve hacia fuera, como si hubiera respondido a los demás de la misma manera; por eso un lugar que se basa en pocas respuestas es poco seguro.
method-ground-groups = Los grupos se buscan entre todas las personas que respondieron a 7 asuntos o más. Solo se muestran si pasan dos pruebas. Primera: las respuestas a cada asunto se reparten de nuevo, al azar, 99 veces; los grupos reales tienen que ser más claros que 95 de cada 100 de esos repartos. Segunda: los asuntos se parten en mitades, 10 veces; los grupos de una mitad tienen que volver a salir con la otra.
method-ground-stands = Lo que distingue a un grupo se compara con el resto de la gente, para todos los asuntos a la vez, de modo que ningún asunto aparezca ahí solo porque se probaron muchos (Benjamini y Hochberg 1995, con uno de cada diez).
method-ground-source = C. Small, M. Bjorkegren, T. Erkkilä, L. Shaw y C. Megill, “Polis: scaling deliberation by mapping high dimensional opinion spaces”, 2021. Las pruebas son nuestras: Polis muestra grupos los haya o no.
