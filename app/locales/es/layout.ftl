choose-title = Elegir asuntos
choose-words = Palabras del título o de la historia
choose-kind = Tipo
choose-all = Todos los tipos
choose-order = Orden
choose-titles = Solo títulos
choose-search = Buscar
choose-legend = Asuntos
choose-none = Ningún asunto encaja con esto.
choose-again = Mostrar todos los asuntos
choose-chosen = { $issues ->
    [0] Todavía ningún asunto elegido
    [one] Un asunto elegido
   *[other] { $issues } asuntos elegidos
}
choose-shown = { $count } para elegir; se muestran del { $first } al { $last }
choose-section = Poner los nuevos en
choose-outside = Ninguna sección
choose-send = Guardar estos
choose-turn = Del { $first } al { $last } de { $count }
choose-before = { $size ->
    [one] El anterior
   *[other] { $size } anteriores
}
choose-after = { $size ->
    [one] El siguiente
   *[other] { $size } siguientes
}
choose-hint = Guarda antes de pasar de página.
choose-done = Volver a la agenda
sections-title = Secciones
sections-lead = Una sección mantiene juntos unos asuntos bajo un título. Si sacas una sección, sus asuntos se quedan en la agenda.
sections-empty = Todavía no hay secciones. Una agenda no las necesita.
sections-add = Añadir una sección
sections-field = Título
sections-rename = Cambiar el nombre
sections-rename-field = Título de la sección { $place }
sections-up = Subir: { $title }
sections-down = Bajar: { $title }
sections-out = Sacar
sections-out-of = Sacar: { $title }
sections-send = Añadirla
sections-done = Volver a la agenda
place-title = Mover este asunto
place-section = Sección
place-outside = Ninguna sección
place-number = Puesto en toda la agenda
place-hint = Déjalo en blanco para que la regla encuentre su puesto. Un número del 1 al { $last } lo pone ahí a mano, y desde entonces toda la agenda se ordena a mano.
place-hint-hand = Déjalo en blanco para ponerlo al final de la sección. Un número del 1 al { $last } lo pone en ese puesto.
place-send = Moverlo
place-gone = Este asunto no está en la agenda.
