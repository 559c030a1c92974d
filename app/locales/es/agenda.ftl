agendas-title = Agendas
agendas-lead = Una agenda es una lista que pertenece a residentes del lugar: tiene nombre, se ordena y se publica cuando está lista.
agendas-empty = Aquí todavía nadie ha empezado una agenda.
agendas-start = Empezar una agenda
agendas-start-lead = Puede empezarla cualquier persona que tenga una cuenta. Sigue siendo tuya, y todo el mundo puede ver cómo crece.
agendas-sign-in = Entra para empezar una
agendas-send = Empezarla
agendas-underway = { $issues ->
    [0] En preparación. Todavía no tiene ningún asunto.
    [one] En preparación. Un asunto por ahora.
   *[other] En preparación. { $issues } asuntos por ahora.
}
agendas-published = { $issues ->
    [one] { $edition }, un asunto, { $date }.
   *[other] { $edition }, { $issues } asuntos, { $date }.
}
agenda-field-title = Nombre
agenda-hint-title = Por ejemplo: Lo que nuestra calle quiere este año.
agenda-field-purpose = ¿Para qué es?
agenda-hint-purpose = ¿Quién debería leerla y qué debería salir de ella?
agenda-trail = Dónde estás
agenda-underway = En preparación
agenda-choose = Elegir asuntos
agenda-sections = Secciones
agenda-words = Cambiar nombre y propósito
agenda-words-title = Nombre y propósito
agenda-words-lead = Las ediciones publicadas conservan el nombre y el propósito que tenían.
agenda-words-send = Guardar
agenda-empty = Esta agenda todavía no tiene ningún asunto.
agenda-empty-owner = Elige qué debe estar en ella. Después puedes ordenarla.
agenda-empty-section = Todavía no hay nada en esta sección.
agenda-outside = Fuera de las secciones
agenda-issues = Asuntos
agenda-count = { $issues ->
    [0] Ningún asunto todavía
    [one] Un asunto
   *[other] { $issues } asuntos
}
agenda-item-removed = El equipo moderador quitó este asunto. No saldrá en ninguna edición.
agenda-public = Esta agenda está en preparación. Lo que la gente respondió se muestra cuando se publica una edición.
item-agree = { $share } % de acuerdo, n = { $people }
item-few = Menos de { $fewest } respuestas
item-up = { $places ->
    [one] ↑ sube un puesto, para que se escuchen todas las voces
   *[other] ↑ sube { $places } puestos, para que se escuchen todas las voces
}
item-down = { $places ->
    [one] ↓ baja un puesto, para dejar sitio
   *[other] ↓ baja { $places } puestos, para dejar sitio
}
item-move-up = Subir: { $title }
item-move-down = Bajar: { $title }
item-move-to = Mover a otro puesto: { $title }
item-move = Mover…
item-out = Sacar
item-out-of = Sacar: { $title }
rule-title = Regla para ordenar
rule-phragmen = Para que se escuchen todas las voces
rule-phragmen-hint = Cada asunto que sigue habla por personas que los anteriores dejaron fuera.
rule-phragmen-done = Está ordenada para que se escuchen todas las voces: cada asunto que sigue habla por personas que los anteriores dejaron fuera.
rule-approval = Más acuerdo
rule-approval-hint = Simplemente según cuántas personas están de acuerdo.
rule-approval-done = Está ordenada según cuántas personas están de acuerdo.
rule-hand = A mano
rule-hand-hint = Mueves cada asunto tú.
rule-hand-done = La ordenó a mano quien preparó esta agenda.
rule-send = Ordenar así
rule-sections = Los asuntos siguen en sus secciones; la regla ordena cada sección.
rule-when = Se ordenó por última vez el { $date }, con las respuestas de ese momento.
tie-notice = { $ties ->
    [one] Un empate
   *[other] { $ties } empates
}
tie-notice-more = La regla no ve diferencia entre estos. Si lo dejas así, la edición lo dice. Si mueves uno a mano, la edición dice que se ordenó a mano.
tie-place = El puesto { $first } fue un empate entre { $issues } asuntos.
tie-places = Los puestos del { $first } al { $last } son un empate.
tie-places-among = Los puestos del { $first } al { $last } fueron un empate entre { $issues } asuntos.
tie-titles = Empatan: { $titles }.
tie-title = “{ $title }”
tie-between = ,{" "}
tie-more-approvals = Va primero el que tiene a más personas de acuerdo.
tie-proposed-earlier = Va primero el que se propuso antes.
tie-lower-number = Se propusieron en el mismo momento; va primero el de número más bajo.
publish-title = Publicar
publish-lead = Una edición no se puede cambiar después; puedes publicar otra. Lleva sus números y la regla con que se ordenó.
publish-anew = El orden se calcula una vez más cuando publicas, con las respuestas de ese momento.
publish-send = Publicar la { $number ->
    [1] primera edición
    [2] segunda edición
    [3] tercera edición
   *[other] siguiente edición
}
publish-editions = Ediciones
publish-edition = { $issues ->
    [one] { $edition }, un asunto
   *[other] { $edition }, { $issues } asuntos
}
