kind-concern = Preocupación
kind-strength = Punto fuerte
kind-idea = Idea
propose-title = Di lo que importa
propose-lead = Una sola cosa, con tus palabras. Tu vecindario la valorará. No necesitas cuenta, y tu nombre no se muestra.
propose-field-kind = ¿Qué tipo de asunto es?
propose-concern = Duele
propose-concern-hint = Una preocupación: algo que hace daño, falla o falta.
propose-strength = Funciona
propose-strength-hint = Un punto fuerte: algo bueno. Que siga.
propose-idea = Podría ser
propose-idea-hint = Una idea: algo que podríamos hacer.
propose-field-title = Título
propose-hint-title = Una frase que alguien de tu vecindario entienda a la primera.
propose-field-story = Historia
propose-hint-story = ¿Qué pasó? Por favor, no nombres a nadie: ni personal ni gente del vecindario.
propose-field-place = Lugar
propose-hint-place = Una calle, una esquina o todo el lugar.
propose-limit = Como máximo { $limit } caracteres
propose-becomes = Qué pasa con él: va directo al montón que todo el mundo valora. El equipo moderador solo puede quitarlo con un motivo que todo el mundo puede leer, y se puede volver a poner.
propose-send = Llevarlo al vecindario
issues-title = Asuntos
issues-lead = { $issues ->
    [0] Ningún asunto encaja con esto.
    [one] Una cosa que le importa a la gente de aquí.
   *[other] { $issues } cosas que le importan a la gente de aquí.
}
issues-weigh = Valorar, una tarjeta cada vez
issues-empty = Aquí todavía no hay nada.
filter-label = Elegir qué asuntos ver
filter-kind = Tipo
filter-order = Orden
filter-show = Mostrar
filter-all = Todos
filter-concerns = Preocupaciones
filter-strengths = Puntos fuertes
filter-ideas = Ideas
filter-random = Al azar
filter-newest = Más nuevos
filter-agreed = Más acuerdo
filter-divided = Más división
filter-everyone = De todo el mundo
filter-mine = Míos
filter-titles = Solo títulos
pages-label = Páginas
pages-before = Página anterior
pages-after = Página siguiente
pages-here = Página { $page } de { $last }
issue-trail = Dónde estás
issue-number = Asunto { $number }
issue-own = Esto lo propusiste tú
issue-own-more = Puedes cambiar sus palabras hasta que otra persona responda.
issue-edit = Cambiar las palabras
issue-steward = Para el equipo moderador
new-issue-title = Ya está en el montón
new-issue-more = Tu vecindario puede valorarlo desde ahora. Tu propia respuesta ya es “de acuerdo”; puedes cambiarla abajo.
new-issue-weigh = Valorar lo que dijo tu vecindario
edit-title = Cambiar las palabras
edit-lead = Todavía nadie más ha respondido a este asunto, así que aún puedes cambiarlo. Que se cambió quedará a la vista en “Qué pasó con él”.
edit-send = Guardar
edit-back = Dejarlo como está
remove-open = Quitarlo
remove-reason = ¿Por qué? Todo el mundo puede leer esto. Por favor, no nombres a ninguna persona.
remove-limit = Como máximo { $limit } caracteres
remove-send = Quitarlo
restore-send = Volver a ponerlo
removed-title = Este asunto se quitó
erased-title = Este asunto se retiró
removed-by-steward = El equipo moderador lo quitó el { $day }.
removed-by-proposer = Quien lo propuso lo retiró el { $day }.
removed-reason = El motivo:
removed-words = Leer lo que decía
removed-answers = Respuestas de antes
removed-kept = { $people ->
    [one] Una persona; se conserva y no se cuenta
   *[other] { $people } personas; se conservan y no se cuentan
}
removed-issues = Todos los asuntos
history-title = Qué pasó con él
history-propose = Propuesto por una persona residente
history-edit = Cambiado por quien lo propuso
history-remove = Quitado por el equipo moderador
history-restore = Vuelto a poner por el equipo moderador
history-erase = Retirado por quien lo propuso
history-comment = { $comments ->
    [one] Se añadió un comentario
   *[other] Se añadieron { $comments } comentarios
}
history-link = { $links ->
    [one] Se vinculó con un objetivo de un programa
   *[other] Se vinculó con { $links } objetivos de programas
}
history-reply = { $times ->
    [one] Respondió una institución
   *[other] Respondieron instituciones { $times } veces
}
history-none-fits = { $times ->
    [one] Alguien dijo que ningún objetivo de un programa encaja
   *[other] { $times } veces se dijo que ningún objetivo de un programa encaja
}
