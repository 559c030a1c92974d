sort-title = Ordena los asuntos en montones
sort-lead = Pon en un mismo montón los asuntos que van juntos. Llama a cada montón como quieras. Puedes parar en cualquier momento.
sort-private = Nadie ve tus montones. Solo mostramos lo que muchas personas ponen junto. El nombre de un montón se muestra solo si lo usan al menos 5 personas.
sort-next = ¿En qué montón va esto?
sort-left = { $left ->
    [one] Te queda un asunto por ordenar.
   *[other] Te quedan { $left } asuntos por ordenar.
}
sort-pile = Uno de tus montones
sort-later = Dejarlo para después
sort-or-new = O el nombre de un montón nuevo
sort-new = Nombre del montón
sort-send = Guardar y mostrar los siguientes
sort-others = Mostrar otros asuntos
sort-no-issues = Todavía no hay asuntos.
sort-done = Has ordenado todos los asuntos. ¡Gracias!
sort-skipped = { $left ->
    [one] Dejaste un asunto para después.
   *[other] Dejaste { $left } asuntos para después.
}
sort-from-start = Volver a recorrerlos
sort-piles = Mis montones
sort-no-piles = Todavía no tienes montones.
sort-rename-field = Nombre de este montón
sort-rename = Cambiar el nombre
sort-move = Mover
sort-move-label = Mover «{ $issue }»
sort-off = Sacarlo de este montón
sort-to-themes = Lo que muchas personas pusieron junto
sort-link = Ordenar los asuntos en montones
