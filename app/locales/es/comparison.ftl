share-few = pocas
share-few-people = menos de 5 personas
share-people = { $share }, n = { $people }
share-n = n = { $people }
glance-covered = Atendido
glance-unasked = Sin pedir
glance-people = n = { $people } personas
glance-unlinked = Todavía nadie ha vinculado un asunto con él.
glance-sentence = { $issues ->
    [one] De nuestro único asunto,
   *[other] De nuestros { $issues } asuntos,
} atiende { $served } y atiende en parte { $partly }. { $goals ->
    [one] De su único objetivo,
   *[other] De sus { $goals } objetivos,
} nadie de aquí pidió { $unasked }.
compare-title = Comparar
compare-lead = Pon lo que queremos junto a lo que han planeado para nosotros.
compare-ours = Lo nuestro
compare-theirs = Lo del programa
compare-whole = Todo lo que la comunidad ha valorado
compare-edition = { $title }, edición { $number }
compare-send = Comparar
compare-everything = Todo lo que hemos valorado, y cada programa
compare-all = Todos juntos
compare-edition-each = “{ $title }”, y cada programa
compare-how = Cómo se calcula
comparison-title = { $community } y { $programme }
comparison-title-edition = “{ $title }” y { $programme }
comparison-nothing = Todavía nadie ha vinculado un asunto con este programa, así que no hay nada que comparar.
comparison-first-link = Hacer el primer vínculo
comparison-headline = { $issues ->
    [one] De nuestro <mark>único</mark> asunto,
   *[other] De nuestros <mark>{ $issues }</mark> asuntos,
} el programa atiende <mark>{ $served }</mark> y atiende en parte <mark>{ $partly }</mark>.{ $opposed ->
    [0] {""}
    [one] {" "}A <mark>uno</mark> solo lo perjudica.
   *[other] {" "}A <mark>{ $opposed }</mark> solo los perjudica.
} Para <mark>{ $unnamed }</mark> nadie ha mostrado un objetivo. { $goals ->
    [one] De su <mark>único</mark> objetivo,
   *[other] De sus <mark>{ $goals }</mark> objetivos,
} nadie de aquí pidió <mark>{ $unasked }</mark>.
comparison-people = { $people ->
    [one] Una persona respondió
   *[other] { $people } personas respondieron
} { $issues ->
    [one] al único asunto;
   *[other] al menos a uno de los { $issues } asuntos;
} { $approvers ->
    [one] una estuvo de acuerdo con al menos uno.
   *[other] { $approvers } estuvieron de acuerdo con al menos uno.
}
comparison-people-theme = { $approvers ->
    [one] Una persona estuvo
   *[other] { $approvers } personas estuvieron
} de acuerdo con { $issues ->
    [one] el único asunto de este tema.
   *[other] al menos uno de los { $issues } asuntos de este tema.
}
comparison-links = { $links ->
    [one] Cuenta un vínculo,
   *[other] Cuentan { $links } vínculos,
} en { $linked ->
    [one] un asunto.
   *[other] { $linked } asuntos.
}
comparison-judges = Los hicieron y juzgaron { $people } personas.
comparison-judges-few = Los hicieron y juzgaron menos de 5 personas.
comparison-day = Calculado el { $day }.
comparison-few = Menos de 5 personas han estado de acuerdo con alguno de estos asuntos. Sus partes no se muestran, para que no se pueda reconocer a nadie.
comparison-groups = Quién pidió qué
group-both = { $count ->
    [one] asunto que nombran los dos
   *[other] asuntos que nombran los dos
}
group-both-note = { $served ->
    [one] Uno atendido,
   *[other] { $served } atendidos,
} { $partly ->
    [one] uno atendido en parte,
   *[other] { $partly } atendidos en parte,
} por { $goals ->
    [one] un objetivo.
   *[other] { $goals } objetivos.
} n = { $people } personas.
group-ours = de los nuestros, fuera de este programa
group-ours-nobody = de los nuestros, en el programa de nadie
group-both-sure = En total: { $ours } de lo que la gente de aquí considera importante ({ $oursrange }) y { $theirs } del peso del programa ({ $theirsrange }).
group-ours-sure = Con lo que solo se atiende en parte, { $share } ({ $range }).
group-sure = Lo más probable: { $range }.
group-voice = Uno de ellos, con las palabras de alguien de aquí: el que más peso tiene. { $share }, n = { $people } personas.
group-voice-goal = El más grande de ellos, con las palabras del programa:
group-voice-goal-first = Uno de los más grandes, con las palabras del programa: el primero en su orden.
group-voice-linked = Lo que la gente de aquí vinculó con él:
group-voice-nearest = Lo más cercano que dijo la gente de aquí. Lo encontró un ordenador solo por las palabras, así que puede no encajar.
group-ours-none = La gente ha mostrado un objetivo para cada asunto.
group-theirs-little = { $people ->
    [one] Una persona está de acuerdo con un asunto vinculado con él, pero recibe menos del 1 % de nuestro peso.
   *[other] { $people } personas están de acuerdo con un asunto vinculado con él, pero recibe menos del 1 % de nuestro peso.
}
group-theirs-ours = En total reciben { $share } de nuestro peso ({ $range }), n = { $people } personas.
group-theirs-nothing = No reciben nada de nuestro peso.
group-opposed-sure = Nuestra parte: lo más probable es { $range }. La parte del programa es la misma responda quien responda.
group-ours-note = { $share } de lo que la gente de aquí considera importante, y nada del peso del programa. n = { $people } personas que están de acuerdo con al menos uno de estos. Un asunto está aquí mientras nadie muestre un objetivo que lo nombre.
group-theirs = de los suyos, que nadie pidió
group-theirs-note = { $share } del peso del programa. n = { $goals ->
    [one] un objetivo,
   *[other] { $goals } objetivos,
} { $people } personas. “nadie lo pidió” quiere decir aquí: menos del 1 % de nuestro peso está vinculado con el objetivo.
group-opposed = { $count ->
    [one] asunto que el programa perjudica
   *[other] asuntos que el programa perjudica
}
group-opposed-note = { $ours } de lo que la gente de aquí considera importante, frente a { $theirs } del peso del programa. n = { $people } personas que están de acuerdo con al menos uno de estos.
group-opposed-none = Nadie ha mostrado ninguno.
group-opposed-by = Perjudicado por
group-opposed-counts = { $confirmed ->
    [one] 1 confirma,
   *[other] { $confirmed } confirman,
} { $disputed ->
    [one] 1 cuestiona
   *[other] { $disputed } cuestionan
}
group-few = Las cifras se muestran a partir de 5 personas.
group-more = { $count } más
group-all = { $count ->
    [one] Verlo
   *[other] Ver los { $count }
}
shares-title = Cuánto peso da cada lado
shares-what = La gente: cada persona tiene una voz, y la reparte entre los asuntos con los que está de acuerdo. El programa:
shares-note = n = { $people } personas; { $goals ->
    [one] un objetivo.
   *[other] { $goals } objetivos.
}
shares-ours = La gente
shares-theirs = El programa
shares-table = Lo mismo en una tabla
shares-table-label = El peso que da cada lado, en una tabla
shares-caption = Parte del peso por objetivo. n = { $people } personas y { $goals ->
    [one] un objetivo.
   *[other] { $goals } objetivos.
}
shares-rest = { $goals ->
    [one] Un objetivo más pesa menos en los dos lados. Está
   *[other] { $goals } objetivos más pesan menos en los dos lados. Están
} en la tabla que se puede descargar.
shares-goal = Objetivo
shares-difference = Diferencia
shares-people = n
shares-no-goal = Ningún objetivo
comparison-method-title = Cómo se calculó
comparison-method-weights = Cada persona tiene una voz, repartida por igual entre los asuntos con los que está de acuerdo. El peso de un asunto es la suma de lo que recibe; va a los objetivos que lo atienden, y la mitad de él a un objetivo que lo atiende en parte.
comparison-method-edition = Se compara la lista de asuntos propia de la edición, con las respuestas de la gente tal como son hoy.
comparison-method-links = Un vínculo cuenta mientras más personas lo confirman que lo cuestionan, incluida la que lo hizo. Cualquiera puede hacer un vínculo, confirmarlo o cuestionarlo. Quien dice que ningún objetivo encaja con un asunto cuestiona todos sus vínculos.
comparison-method-few = Las cifras con menos de 5 personas detrás no se muestran.
comparison-method-sample = La gente decidió participar; no es una muestra de todas las personas que viven aquí.
comparison-method-ledger = Se basa en todas las anotaciones hasta la número { $number } del libro de registro de esta comunidad, en este momento: { $moment }. Cualquiera puede volver a calcularlo desde ahí.
comparison-method-drawn = Se volvió a sortear a las personas { $draws } veces para ver hasta qué punto es segura cada cifra, y los vínculos { $shuffles } veces para ver qué hace el azar. La semilla es { $seed }. Lo mismo sale de
comparison-method-more = El método, paso a paso
comparison-here = Esta comparación
comparison-method-version = El programa es la versión { $version } de “{ $programme }”, del { $day }.
comparison-taken-out = Este programa se quitó, así que ya no se compara nada con él. Lo que la gente vinculó con él se conserva.
comparison-taken-out-read = Leer el programa y por qué se quitó

together-title = Todos los programas juntos
together-first = { $unnamed ->
    [0] Las <mark>{ $count }</mark> cosas que la gente de aquí pone primero están todas en al menos uno de estos programas.
    [one] De las <mark>{ $count }</mark> cosas que la gente de aquí pone primero, <mark>una</mark> no está en ningún programa.
   *[other] De las <mark>{ $count }</mark> cosas que la gente de aquí pone primero, <mark>{ $unnamed }</mark> no están en ningún programa.
}
together-gap = De lo que la gente de aquí considera importante, <mark>{ $figure }</mark> no está en ninguno de estos { $programmes } programas. Lo que se atiende en parte cuenta la mitad.
together-people = n = { $people } personas, { $programmes } programas.
together-not-yet = Hasta qué punto son seguras estas cifras se calcula para todo lo que hemos valorado y para la última edición de cada agenda, en uno o dos minutos. Todavía no está hecho, o esto no es ninguna de las dos cosas.
together-nobodys-note = Un asunto está aquí mientras nadie muestre un objetivo de alguno de estos programas que lo nombre.
together-share = { $share } de lo que la gente de aquí considera importante. n = { $people } personas que están de acuerdo con al menos uno de estos.
together-both = { $count ->
    [one] asunto que al menos un programa atiende
   *[other] asuntos que al menos un programa atiende
}
together-both-note = Lo que solo se atiende en parte cuenta aquí entero.
together-opposed = { $count ->
    [one] asunto que al menos un programa perjudica
   *[other] asuntos que al menos un programa perjudica
}
together-opposed-note = Un asunto está aquí en cuanto un objetivo lo perjudica, aunque otro lo atienda.
together-theirs-note = Cada programa reparte su peso a su manera; por eso estas partes no se pueden sumar. “nadie lo pidió” quiere decir aquí: menos del 1 % de nuestro peso está vinculado con el objetivo.
together-theirs-line = { $share } de su peso: { $goals ->
    [one] su único objetivo.
   *[other] { $unasked } de sus { $goals } objetivos.
} n = { $people } personas.
together-theirs-none = La gente de aquí pidió cada uno de sus objetivos.
together-table = Qué dice cada programa de lo que la gente pone primero
together-unnamed = no nombrado
together-method = Un asunto cuenta como atendido si un vínculo válido lo dice en al menos uno de los programas, y como atendido en parte si ninguno lo hace mejor. Está en el programa de nadie si no hay un vínculo válido en ninguno de ellos.
together-method-drawn = Para decir hasta qué punto son seguras las cifras, se volvió a sortear a las personas { $draws } veces; la semilla es { $seed }. Lo mismo sale de

choice-label = Mirarlo de otra manera
choice-programme = Programa
choice-theme = Tema
choice-all-themes = Todos
choice-theme-piles = { $people } personas ordenaron al menos dos de estos asuntos, y la mayoría de ellas los puso juntos.
choice-theme-note = Estas son las cifras de un solo tema, “{ $theme }”: { $issues ->
    [one] un asunto,
   *[other] { $issues } asuntos,
} n = { $people } personas que están de acuerdo con al menos uno de ellos. “Nuestro peso” es el de este tema; “nadie lo pidió” y “no lo planteó nadie” quieren decir: ningún asunto de este tema.
choice-people = Quién
choice-weighing = Cómo se cuenta el peso
choice-everybody = Todo el mundo
choice-group-note = Estas son las cifras de una parte de la gente, { $group }: { $people } personas que responden de forma parecida. “La gente de aquí” quiere decir ellas.
choice-weighing-note = En estas cifras el peso se cuenta de otra manera: “{ $weighing }”. n = { $people } personas.
choice-back = Volver a todo el mundo, cada persona con una voz
choice-back-themes = Volver a todos los temas
