programmes-title = Programas
programmes-lead = Lo que los Estados y las instituciones se han propuesto hacer, tal como lo escribieron. Lo comparamos con lo que queremos.
programmes-held = Con qué nos comparamos
programmes-none = Aquí todavía no se ha elegido ningún programa. El equipo organizador puede elegir algunos de la biblioteca.
programmes-none-choose = Aquí todavía no se ha elegido ningún programa. Elige uno abajo.
programmes-others = En la biblioteca
programmes-more = El equipo organizador puede añadir otro programa: el plan de un municipio, los objetivos de un ministerio, la estrategia de una organización social.
programme-add = Añadir un programa
programme-add-lead = El plan de un municipio, los objetivos de un ministerio, la estrategia de una organización social: con sus propias palabras, para poder compararlo con lo que queremos. Estará en la biblioteca de esta comunidad.
programme-add-name = ¿Cómo se llama?
programme-add-name-hint = Como en su portada, por ejemplo: Plan Municipal de Sauceda 2026 a 2030.
programme-add-goals-hint = Un objetivo por línea, tal como está escrito. Un objetivo que es parte de otro va más adentro, o tiene un número más largo: 1.1 es parte de 1. El dinero u otro peso va al final, detrás de una barra: Viviendas | 1250. También puedes pegar una tabla (CSV) con las columnas item_id y title, o JSON.
programme-add-weighting-follows = Tal como está escrito: dinero donde hay números detrás de los objetivos; si no, todos igual.
programme-add-publisher-hint = Un municipio, un ministerio, un servicio de salud, una organización social.
programme-add-territory-hint = Un lugar, por ejemplo el municipio de Sauceda.
programme-add-starts = Desde
programme-add-ends = Hasta
programme-add-starts-hint = Un año, como 2026, o un día, como 2026-04-01.
programme-add-source-hint = La dirección web donde todo el mundo puede leerlo, desde https://.
programme-add-checked = Hoy comparé lo que hay aquí con su fuente, y es lo mismo.
programme-add-licence = Condiciones
programme-add-licence-hint = Con las que se pueden usar sus palabras, si lo dice.
programme-add-hold = Compararnos con él enseguida.
programme-add-send = Añadirlo
programme-take = Descargar:
programme-unknown = Nadie dijo quién lo fijó
programme-goals = { $goals ->
    [one] Un objetivo.
   *[other] { $goals } objetivos.
}
programme-goals-below = { $goals ->
    [one] Un objetivo
   *[other] { $goals } objetivos
}, con { $below ->
    [one] uno más por debajo.
   *[other] { $below } más por debajo.
}
programme-weighted-equal = Todos los objetivos pesan lo mismo.
programme-weighted-targets = Un objetivo pesa según cuántas metas tiene.
programme-weighted-money = Un objetivo pesa según el dinero reservado para él.
programme-weighted-priority = Un objetivo pesa según la prioridad que le da el propio programa.
programme-checked = Comprobado con su fuente el { $day }.
programme-unverified = Sin verificar: todavía nadie ha comprobado esto con su fuente.
programme-links = { $links ->
    [0] Todavía sin vínculos
    [one] Un vínculo desde nuestros asuntos
   *[other] { $links } vínculos desde nuestros asuntos
}
programme-hold = Compararnos con él
programme-let-go = Dejar de compararnos con él
programme-not-held = Esta comunidad no se compara con este programa, así que ahora sus objetivos no se pueden vincular. El equipo organizador puede elegirlo.
programme-search = Buscar un objetivo por su número o por palabras
programme-found = Lo que se encontró
programme-found-none = Ningún objetivo contiene estas palabras. Prueba con otra palabra, o con una más corta.
programme-goals-title = Sus objetivos
programme-compare = Comparar con lo que queremos
programme-fact-publisher = Fijado por
programme-fact-territory = Para
programme-fact-dates = Años
programme-fact-source = Fuente
programme-fact-checked = Comprobado
programme-fact-unverified = Todavía no: sin verificar
programme-fact-weights = Pesos
goal-share-equal = { $share } del peso
goal-share-targets = { $share } de las metas
goal-share-money = { $share } del dinero
goal-share-priority = { $share } del peso
goal-links = { $links ->
    [0] ningún vínculo
    [one] un vínculo
   *[other] { $links } vínculos
}
goal-below = { $goals ->
    [one] un objetivo por debajo
   *[other] { $goals } objetivos por debajo
}
goal-link = Vincular un asunto
goal-link-which = { " " }con { $goal }
goal-open = Sobre este objetivo
goal-linked = Nuestros asuntos con los que tiene que ver
goal-linked-none = Todavía nadie ha vinculado un asunto con este objetivo.
goal-link-title = Vincular un asunto con él
goal-search-issue = ¿Qué asunto?
goal-search-hint = Una o dos palabras de su título.
goal-search-none = Ningún asunto tiene estas palabras en su título. Prueba con otra palabra, o con una más corta.
goal-below-title = Sus partes
search-send = Buscar
trail-label = Dónde estás
programme-add-file = O un archivo
programme-add-file-hint = Una tabla (CSV), JSON o una lista sencilla, de 4 MB como máximo. Sustituye a lo que esté escrito arriba.
programme-fact-version = Versión
programme-version = { $version }, del { $day }
programme-past = Esta es la versión { $version }, tal como fue en su momento. La versión { $latest } ha ocupado su lugar.
programme-past-latest = Leer la última versión
programme-removed = El equipo organizador quitó este programa el { $day }: “{ $reason }” Ahora no se compara nada con él. Aquí todavía se puede leer.
programme-why = Por qué nos importa
programme-why-hint = Con palabras sencillas, para que lo lea todo el mundo, por ejemplo: decide lo que se construye aquí hasta 2030.
programme-why-save = Guardar por qué importa
programme-desk = Para el equipo organizador
programme-edit = Cambiar este programa
programme-edit-lead = Lo que hay aquí ahora pasa a ser una versión anterior, que se podrá seguir leyendo. Un objetivo conserva los vínculos que la gente hizo con él mientras conserve su número o su nombre; un objetivo que quiere decir otra cosa necesita un número nuevo y un nombre nuevo.
programme-edit-past = Esto viene rellenado con la versión { $version }. Si lo guardas, lo que dice vuelve a ser la última versión.
programme-edit-long = Hay demasiados objetivos para este campo. Para cambiarlos, descarga el programa como CSV, cambia el archivo y envíalo abajo. Si lo dejas en blanco, los objetivos siguen como están.
programme-edit-send = Guardar como versión nueva
programme-edit-leave = Dejarlo como está
programme-remove = Quitar este programa
programme-remove-lead = Sale de nuestra biblioteca, y ya no nos comparamos con él. Todavía se puede leer, sus vínculos se conservan y se puede volver a poner.
programme-remove-reason = ¿Por qué se quita?
programme-remove-send = Quitarlo
programme-restore = Volver a ponerlo
versions-name = Versión { $version }, del { $day }
versions-title = Versiones
versions-lead = Un programa que cambia conserva lo que decía antes. Cada versión se puede leer, comparar y descargar.
versions-changes = Qué cambió en la versión { $version }
versions-first = Esta es la primera versión, así que no cambió nada.
versions-nothing = No cambió nada de lo que guardamos de él.
versions-by-library = Vino con el programa informático.
versions-by-operator = La puso quien administra este servidor.
versions-by-organiser = La puso el equipo organizador.
versions-what = Qué cambió
versions-back = Volver a ella
versions-facts = Sobre el conjunto
versions-added = Objetivos nuevos
versions-removed = Objetivos que ya no están
versions-reworded = Objetivos con otras palabras
versions-moved = Objetivos en otro lugar
versions-weighed = Objetivos con otro peso
versions-links = Un objetivo que sigue, con las palabras y en el lugar que sea, conserva los vínculos que la gente hizo con él. Los vínculos con un objetivo que ya no está se conservan con la versión anterior y no cuentan en esta.
versions-left = { $goal } ({ $links ->
    [one] un vínculo se queda atrás
   *[other] { $links } vínculos se quedan atrás
})
versions-from-to = { $before } → { $after }
versions-text = cambió su texto más largo
versions-none = nada
versions-moved-under = { $goal }, ahora parte de { $parent }
versions-moved-up = { $goal }, ahora un objetivo principal
versions-more = Y { $count } más; los archivos los tienen todos.
