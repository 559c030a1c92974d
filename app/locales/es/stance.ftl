stance-agree = De acuerdo
stance-disagree = En desacuerdo
stance-pass = Pasar
stance-agreed = Dijiste: de acuerdo
stance-disagreed = Dijiste: en desacuerdo
stance-passed = Pasaste
stance-unanswered = Sin responder todavía
stance-matters = Esto me importa mucho
tally-hidden = Las cantidades no se ven hasta que respondas
tally-few = Han respondido menos de 5 personas: muy pocas para decir algo.
tally-agree = { $people } de acuerdo
tally-disagree = { $people } en desacuerdo
tally-pass = { $people ->
    [one] 1 pasa
   *[other] { $people } pasan
}
tally-people = n = { $people }
weigh-left = por valorar
weigh-answered = Respondidos
weigh-story = Leer la historia
weigh-undo = Deshacer
weigh-add = Añadir el tuyo
weigh-done = Eran todos. Gracias.
weigh-done-more = Llegan nuevos todo el tiempo. Puedes cambiar cualquier respuesta en la página del asunto.
weigh-see = Ver en qué está de acuerdo la gente
weigh-closed = La valoración está cerrada
weigh-closed-more = El equipo moderador la ha cerrado por ahora. No se ha perdido nada de lo que respondiste, y puedes leer lo que dijo todo el mundo.
weigh-failed = Esto no se guardó. Tu respuesta sigue aquí: inténtalo otra vez.
answer-title = ¿Qué dices tú?
answer-title-closed = Lo que dijo la gente
answer-label = Tu respuesta
answer-change = Puedes cambiar tu respuesta hasta que se cierre la valoración.
answer-take-back = Retirar mi respuesta
answer-first = Primero responde: después ves qué dijeron { $people } personas.
answer-first-few = Todavía ha respondido poca gente, así que la tuya cuenta.
answer-matters = { $matters ->
    [0] Ninguna de estas personas dice que importa mucho.
    [one] Una de estas personas dice que importa mucho.
   *[other] { $matters } de estas personas dicen que importa mucho.
}
finding-even = Hay tanta gente de acuerdo como en desacuerdo: { $each } de cada lado.
finding-all-agree = Todas las personas que respondieron están de acuerdo.
finding-all-disagree = Todas las personas que respondieron están en desacuerdo.
finding-all-pass = Todas las personas que respondieron pasaron.
finding-nearly-all-agree = Casi todo el mundo está de acuerdo.
finding-nearly-all-disagree = Casi todo el mundo está en desacuerdo.
finding-nearly-all-pass = Casi todo el mundo pasó.
finding-share-agrees = { $count ->
    [one] Una de cada { $of } personas está de acuerdo.
   *[other] { $count } de cada { $of } personas están de acuerdo.
}
finding-share-disagrees = { $count ->
    [one] Una de cada { $of } personas está en desacuerdo.
   *[other] { $count } de cada { $of } personas están en desacuerdo.
}
finding-share-passes = { $count ->
    [one] Una de cada { $of } personas pasó.
   *[other] { $count } de cada { $of } personas pasaron.
}
finding-some-agree = { $count ->
    [one] Una de { $of } personas está de acuerdo.
   *[other] { $count } de { $of } personas están de acuerdo.
}
finding-some-disagree = { $count ->
    [one] Una de { $of } personas está en desacuerdo.
   *[other] { $count } de { $of } personas están en desacuerdo.
}
finding-some-pass = { $count ->
    [one] Una de { $of } personas pasó.
   *[other] { $count } de { $of } personas pasaron.
}
