timeline-title = A lo largo del tiempo: { $community } y { $programme }
timeline-lead = Cómo se han acercado, o se han alejado, lo que quiere la gente de aquí y lo que dice el programa.
timeline-link = Cómo ha cambiado esto con el tiempo
timeline-empty = Todavía no hay nada guardado a lo largo del tiempo. Las primeras cifras llegan uno o dos minutos después del primer vínculo con este programa.
timeline-empty-not-held = No nos comparamos con este programa, así que no se guarda nada de él a lo largo del tiempo.
timeline-back = A la comparación
timeline-whole = Todo lo que la comunidad ha valorado
timeline-only-few = Hasta ahora estas cifras se basan en menos de 5 personas. No se muestran, para que no se pueda reconocer a nadie.
timeline-withheld = { $count ->
    [one] Un punto más se basa en menos de 5 personas y no se muestra.
   *[other] { $count } puntos más se basan en menos de 5 personas y no se muestran.
}
timeline-edition = Edición { $number }
timeline-edition-in = la edición { $number }
timeline-version = Versión { $version }
timeline-version-in = { $when } (versión { $version } del programa)
timeline-first-gap = Hasta ahora hay un solo punto, { $when }: de nuestro peso, <mark>{ $figure }</mark> no está en ninguno de sus objetivos.
timeline-first-overlap = Los dos lados tienen <mark>{ $figure }</mark> de su peso en común.
timeline-first-next = El siguiente punto llega con la siguiente edición, o cuando cambie el programa.
timeline-first-next-whole = El siguiente punto llega el mes que viene, o cuando cambie el programa.
timeline-gap = Desde { $from } hasta { $to }, la parte de nuestro peso que no está en ninguno de sus objetivos { $move ->
    [rose] subió de <mark>{ $before }</mark> a <mark>{ $after }</mark>.
    [fell] bajó de <mark>{ $before }</mark> a <mark>{ $after }</mark>.
    [same] siguió en <mark>{ $after }</mark>, hasta donde se puede saber.
   *[open] pasó de <mark>{ $before }</mark> a <mark>{ $after }</mark>. Eso no basta para saber con seguridad que cambió.
}
timeline-overlap = Lo que los dos lados tienen en común { $move ->
    [rose] subió de <mark>{ $before }</mark> a <mark>{ $after }</mark>.
    [fell] bajó de <mark>{ $before }</mark> a <mark>{ $after }</mark>.
    [same] siguió en <mark>{ $after }</mark>, hasta donde se puede saber.
   *[open] pasó de <mark>{ $before }</mark> a <mark>{ $after }</mark>. Eso no basta para saber con seguridad que cambió.
}
timeline-changed = Entretanto cambió el propio programa, de la versión { $before } a la versión { $after }. Una parte del cambio puede venir de eso.
timeline-label = Un dibujo de { $points ->
    [one] un punto
   *[other] { $points } puntos
}, primero el más antiguo: cuánto de nuestro peso no está en ningún objetivo, y cuánto peso tienen los dos lados en común. Lo mismo está en la tabla de abajo.
timeline-picture = El dibujo: { $name }
timeline-picture-what = Marcas redondas: nuestro peso que no está en ningún objetivo. Marcas cuadradas: el peso que los dos lados tienen en común. Las barras muestran dónde es lo más probable que esté cada uno. Todos los pasos se dibujan con el mismo ancho, duraran lo que duraran.
timeline-picture-last = El dibujo muestra los últimos { $count } puntos; la tabla, todos.
timeline-gap-short = en ningún objetivo
timeline-overlap-short = en común
timeline-points = Todos los puntos
timeline-points-of = Todos los puntos: { $name }
timeline-when = Cuándo
timeline-of = Programa
timeline-people = Personas
timeline-made = Calculado
timeline-act = anotación { $number }
timeline-late = después
timeline-late-what = “Después” quiere decir: ya había salido una edición posterior. Las cifras de una edición así se basan en las respuestas del día en que se calcularon.
timeline-move-rose = subió
timeline-move-fell = bajó
timeline-move-open = no es seguro
timeline-moved-what = “Subió”, “bajó” y “no es seguro” dicen cómo cambió una cifra desde la línea de arriba.
timeline-files = Para descargar
timeline-method = De cada edición y cada versión del programa guardamos las últimas cifras; de toda la comunidad, las últimas de cada mes. Un cambio se llama seguro solo donde los dos rangos no se tocan. Veces que se volvió a sortear a las personas: { $draws }, con la semilla { $seed }.
timeline-method-more = Cómo se calcula esto
