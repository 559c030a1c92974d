joints-title = Listas conjuntas
joints-lead = Varias comunidades piden las mismas cosas, y ningún programa las nombra. Las ponen en una sola lista y la firman juntas.
joints-empty = Todavía no hay ninguna lista conjunta.
joints-empty-here = Esta comunidad todavía no está en ninguna lista conjunta.
joints-facts = { $items ->
    [one] Una cosa
   *[other] { $items } cosas
}, { $communities ->
    [one] una comunidad por ahora.
   *[other] { $communities } comunidades.
} Empezada el { $day }.
joints-all = Todas las listas conjuntas
joints-code-for = ¿Qué comunidad trae este código?
joints-code-for-lead = Puedes poner una comunidad en la lista si estás en su equipo organizador.
joints-code-nobody = Viniste con un código para una lista conjunta. Lo puede usar alguien de un equipo organizador: entra en tu cuenta y vuelve aquí.
joints-code-none = Viniste con un código para una lista conjunta, pero aquí no estás en el equipo organizador de ninguna comunidad. Pídeselo al equipo organizador de la tuya.
joints-here-title = Nuestras listas conjuntas
joints-begin = Empezar una lista conjunta
joints-begin-lead = Con lo que pedimos y ningún programa nombra.
joints-join = Unirse a una lista con su código
joints-join-lead = La comunidad que empezó una lista da su código a otras.
joints-code = Código
joints-code-hint = Dieciséis letras y cifras.
joints-code-send = Ponernos en esta lista
joints-from-compare = Lo que aquí no está en el programa de nadie puede faltar también en otros lugares. Las comunidades pueden pedirlo juntas.
joint-number = Lista conjunta { $number }
joint-of = { $communities ->
    [one] La empezó { $beginner }.
   *[other] La empezó { $beginner }, con { $others ->
        [one] otra comunidad
       *[other] otras { $others } comunidades
    }.
} Ningún programa nombraba estas cosas cuando se pusieron aquí.
joint-demo = Algunas de estas comunidades son inventadas, para probar Folkmoot. Su gente también es inventada.
joint-signed = { $signed ->
    [0] <mark>Ninguna</mark> comunidad ha firmado todavía.
    [one] Firmó <mark>una</mark> comunidad.
   *[other] Firmaron <mark>{ $signed }</mark> comunidades.
}
joint-earlier = { $earlier ->
    [one] <mark>Una</mark> firmó un texto anterior.
   *[other] <mark>{ $earlier }</mark> firmaron un texto anterior.
}
joint-shared = { $items ->
    [one] De <mark>una</mark> cosa,
   *[other] De <mark>{ $items }</mark> cosas,
} { $shared ->
    [0] <mark>ninguna</mark> se pide todavía en dos lugares o más.
    [one] <mark>una</mark> se pide en al menos dos lugares.
   *[other] <mark>{ $shared }</mark> se piden en al menos dos lugares.
}
joint-things = Lo que pedimos
joint-places = { $places ->
    [0] Todavía no lo pide gente suficiente para decirlo.
    [one] Se pide en un lugar.
   *[other] Se pide en { $places } lugares.
}
joint-nothing-behind = Todavía ninguna comunidad ha puesto un asunto detrás de esto.
joint-row-figures = Allí { $people } personas están de acuerdo. Reúne { $share } de la voz de esa comunidad.
joint-row-sure = Allí { $people } personas están de acuerdo. Reúne { $share } de la voz de esa comunidad, entre { $low } y { $high }.
joint-row-few = Hasta ahora, allí están de acuerdo menos de 5 personas.
joint-row-named = Ahora ya lo nombra un programa.
joint-signers = Quién firmó
joint-sign-signed = Firmó el { $day }.
joint-sign-earlier = Firmó un texto anterior el { $day }.
joint-sign-none = En la lista desde el { $day }. Todavía no ha firmado.
joint-sign-people = Sus cifras se basan en { $people } personas.
joint-sign-few = Sus cifras se basan en tan pocas personas que no se muestran.
joint-files = Para descargar
joint-file-csv = La tabla (CSV)
joint-file-json = Todo (JSON)
joint-file-text = Las palabras que se firman
joint-how = Cómo leer esto
joint-how-voice = Cada persona tiene una voz en una comunidad. La reparte por igual entre todo aquello con lo que está de acuerdo. La parte dice cuánto de todas las voces de allí está detrás del asunto.
joint-how-sure = Donde hay dos partes después de “entre”, la verdadera está ahí en 95 de cada 100 intentos en los que se vuelve a sortear a las personas.
joint-how-places = Una cosa cuenta como pedida en un lugar si al menos 5 personas de allí están de acuerdo con un asunto que hay detrás. Las cifras de menos personas no se muestran.
joint-how-sum = Una persona puede vivir en varias comunidades. Por eso nunca se suman personas de comunidades distintas.
joint-how-nobody = Un asunto se puede poner aquí mientras no lo nombre ningún programa con el que se compara su comunidad. Un asunto que todavía nadie ha vinculado cuenta como no nombrado por ninguno.
joint-how-sample = Participó quien quiso. No se eligió a la gente al azar.
joint-how-words = Una firma se da para las palabras y su orden. Si cambian, cuenta para el texto anterior hasta que se vuelva a dar. Esta es la suma de comprobación (SHA-256) de las palabras y del archivo que las contiene:
joint-here = Esta página:
joint-begin-title = Empezar una lista conjunta
joint-begin-lead = Marca lo que puede faltar también en otros lugares. Cada asunto marcado será una cosa de la lista. Después puedes cambiar las palabras.
joint-field-title = ¿Cómo se llama la lista?
joint-field-title-hint = Por ejemplo “Lo que piden once pueblos”.
joint-field-purpose = ¿Para qué es?
joint-field-purpose-hint = Quién debería leerla y qué debería pasar.
joint-begin-issues = Lo que pedimos y ningún programa nombra
joint-begin-send = Empezar la lista
joint-no-programme = Esta comunidad todavía no se compara con ningún programa, así que nadie puede decir qué falta en todos los programas.
joint-no-gap = Todo lo que pedimos lo nombra algún programa.
joint-share = { $share } de nuestra voz, n = { $people }
joint-desk-lead = Esto es lo que puede hacer el equipo organizador de { $community }. La lista misma la ve todo el mundo.
joint-desk-see = Ver la lista
joint-desk-things = 1. Poner nuestros asuntos detrás
joint-desk-things-lead = ¿Cuáles de nuestros asuntos piden lo mismo? Esto no cambia lo que se firma.
joint-desk-ours = Nuestros:
joint-desk-none = Todavía ninguno de nuestros asuntos.
joint-desk-choose = Elegir nuestros asuntos
joint-desk-sign = 2. Firmarla por nuestra comunidad
joint-desk-sign-lead = Firma la comunidad, y no se nombra a ninguna persona. Firmas estas palabras en este orden:
joint-desk-sign-send = Firmar por { $community }
joint-desk-signed = { $community } firmó estas palabras el { $day }.
joint-desk-earlier = { $community } firmó un texto anterior el { $day }. Lee las palabras y firma otra vez si están bien.
joint-desk-unsign = Retirar nuestra firma
joint-desk-words = Palabras y orden
joint-desk-words-lead = Si cambias las palabras después de que alguna comunidad firmó, su firma cuenta para el texto anterior hasta que vuelva a firmar.
joint-desk-words-change = Cambiar palabras y orden
joint-desk-invite = Invitar a otras comunidades
joint-desk-invite-lead = Dales un código. Lo escribe allí alguien del equipo organizador. Un código nuevo deja sin valor el anterior.
joint-desk-code = Crear un código nuevo
joint-desk-put-off = Sacar a una comunidad de la lista
joint-desk-put-off-lead = Sus asuntos y su firma se van con ella, y el código ya no abre nada. Todo el mundo puede leer por qué.
joint-put-off = { $community } salió de esta lista el { $day } por decisión de la comunidad que la empezó: “{ $reason }”
joint-code-title = El código
joint-code-more = Apúntalo o imprime esta página: solo se muestra esta vez. Alguien del equipo organizador de la otra comunidad lo escribe en “Comparar”, “Listas conjuntas”, o sigue este enlace:
joint-desk-leave = Salir de la lista
joint-desk-leave-lead = Nuestros asuntos y nuestra firma se van con nosotros.
joint-desk-leave-send = Salir de esta lista
joint-desk-end = Retirar la lista
joint-desk-end-lead = Mientras no haya otra comunidad en ella, puedes retirar la lista entera.
joint-desk-end-send = Retirar esta lista
joint-desk-stays = Hay otras comunidades en esta lista, así que se queda. Puedes retirar nuestra firma.
joint-words-title = Palabras y orden
joint-words-now = Lo que está ahora
joint-words-lead = Para mover una cosa, cambia su número. Para sacarla, borra sus palabras. Usa las líneas vacías para algo nuevo.
joint-words-things = Las cosas de la lista
joint-words-place = Puesto
joint-words-thing = Cosa { $row }
joint-words-new = Algo nuevo
joint-words-send = Guardar
joint-behind-title = ¿Cuáles de nuestros asuntos piden esto?
joint-behind-kept = Elegidos hasta ahora
joint-behind-likely = Sugeridos por sus palabras. ¿Encajan?
joint-behind-others = Todos los demás que ningún programa nombra
joint-behind-none = No tenemos ningún asunto que falte en todos los programas.
joint-behind-send = Ponerlos detrás
