alongside-open = Junto a otro lugar
alongside-title = { $here } y { $there }
alongside-choose-title = { $here } junto a otro lugar
alongside-lead = Lo que pide la gente de los dos lugares, objetivo por objetivo, junto a lo que da “{ $programme }”.
alongside-choose-lead = Elige un lugar cuya gente también haya vinculado sus asuntos con “{ $programme }”.
alongside-none = Todavía ninguna otra comunidad de este servidor ha vinculado un asunto con este programa. En cuanto una lo haga, aquí se podrá poner una junto a la otra.
alongside-with = El otro lugar
alongside-ours = Lo que miramos aquí
alongside-theirs = Lo que miramos allí
alongside-whole = Todo lo que la gente valoró
alongside-send = Poner uno junto al otro
alongside-overlap = De lo que la gente de cada lugar considera importante, <mark>{ $figure }</mark> va a los mismos objetivos.
alongside-gap = En { $place }, { $figure } de lo que la gente considera importante no está en ningún objetivo de este programa.
alongside-n = n = { $here } personas en { $place }, { $there } en { $other }. Puede que alguien haya respondido en los dos lugares.
alongside-few = En uno de los lugares, menos de 5 personas han estado de acuerdo con algún asunto. No se muestra ninguna cifra, para que no se pueda reconocer a nadie.
alongside-unsure = Hasta qué punto son seguras las cifras se sabe cuando los dos lugares se comparan con este programa y sus cifras están calculadas: para todo lo que la gente valoró y para la última edición de cada agenda. Hasta entonces, nadie puede decir quién pide más.
alongside-since = { $acts ->
    [one] Ha pasado una cosa
   *[other] Han pasado { $acts } cosas
} en { $place } desde que se calcularon sus cifras.
alongside-more-title = Quién pide más cada cosa
alongside-more = Esto lo pide más la gente de { $place }
alongside-more-none = De ningún objetivo se puede decir con seguridad.
alongside-more-goal = { $one }, frente a { $other }
alongside-open-goals = { $goals ->
    [one] De un objetivo no se puede decir: la diferencia puede ser casualidad.
   *[other] De { $goals } objetivos no se puede decir: la diferencia puede ser casualidad, o no lo pide nadie en ninguno de los dos lugares.
}
alongside-shares = Objetivo por objetivo
alongside-shares-note = { $goals ->
    [one] Un objetivo.
   *[other] { $goals } objetivos. Primero van los más pedidos. Los que nadie pide en ninguno de los dos lugares están en la tabla.
}
alongside-caption = Parte del peso por objetivo en { $here } (n = { $people } personas), en { $there } (n = { $others } personas) y en el programa.
alongside-who = Quién pide más
alongside-cannot-say = no se puede decir
alongside-unnamed-title = Lo que ningún objetivo nombra
alongside-unnamed-note = Los primeros asuntos para los que nadie en { $place } ha encontrado un objetivo.
alongside-unnamed-none = Todos los asuntos con los que está de acuerdo suficiente gente tienen un objetivo.
alongside-method-title = Cómo se calculó
alongside-method = Cada lugar se compara con el programa por separado, con los vínculos de su propia gente. Las partes son del peso de cada lugar, así que un lugar pequeño cuenta igual que uno grande. Lo que va a los mismos objetivos es la menor de las dos partes, sumada en todos los objetivos.
alongside-method-sure = Se dice que un objetivo se pide más en un lugar solo si la diferencia no desaparece en 95 de cada 100 sorteos de las personas de los dos lugares. Con muchos objetivos, uno de cada veinte de estos resultados aún puede ser casualidad. El rango de lo que va a los mismos objetivos es el más amplio que los objetivos permiten.
alongside-method-numbers = Se basa en la anotación { $here } del libro de registro de { $place }, en la anotación { $there } del libro de registro de { $other } y en la versión { $version } del programa.
alongside-place = { $place } (“{ $edition }”)
