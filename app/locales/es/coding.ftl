coding-start = Vincular asuntos con este programa, uno por uno
coding-title = Vincular asuntos con { $programme }
coding-left = { $left ->
    [0] Has respondido a todos los asuntos.
    [one] Queda un asunto.
   *[other] Quedan { $left } asuntos.
}
coding-blind = Lo que dicen otras personas se muestra cuando hayas respondido.
coding-goal = ¿Qué objetivo tiene que ver con este asunto?
coding-suggested = Estos tienen palabras en común con él; van sin ningún orden. Tú decides si alguno encaja.
coding-found = Lo que se encontró
coding-top = Todos los objetivos principales
coding-none = Ninguna de sus palabras encaja
coding-none-hint = Aquí ningún objetivo tiene que ver con este asunto. Eso también es una respuesta, y cuenta.
coding-claim-open = Déjalo en blanco si ningún objetivo encaja.
coding-send = Guardar y ver el siguiente
coding-skip = Saltar
coding-other = ¿No está aquí el objetivo correcto?
coding-offered-before = Volver a los objetivos de antes
coding-suggest-off = No sugerir objetivos
coding-suggest-on = Sugerir objetivos
coding-answered = Guardado: “{ $issue }”.
coding-others = { $people } personas ya han respondido.
coding-others-few = Hasta ahora han respondido menos de 5 personas.
coding-see = Ver qué dice la gente
coding-again = Vincularlo con otro objetivo
coding-done = Has respondido a todos los asuntos. Gracias.
coding-skipped = { $left ->
    [one] Queda un asunto que saltaste.
   *[other] Quedan { $left } asuntos que saltaste.
}
coding-from-start = Ver lo que salté
none-fits-title = ¿No encaja ningún objetivo?
none-fits-what = Si nada de un programa tiene que ver con este asunto, dilo. Cuenta en la comparación.
none-fits-say = Ninguna de sus palabras encaja
none-fits-said = Dices: ninguna de sus palabras encaja
none-fits-not-asked = Todavía nadie ha dicho si encaja.
none-fits-few = Menos de 5 personas han dicho si encaja.
none-fits-count = De { $coders } personas que respondieron, { $people ->
    [0] ninguna dice
    [one] una dice
   *[other] { $people } dicen
} que ninguna de sus palabras encaja.
none-fits-programme = { $issues ->
    [one] De un asunto
   *[other] De { $issues } asuntos
} hay personas que dicen que ninguna de estas palabras encaja. n = { $people } personas.
none-fits-programme-few = { $issues ->
    [one] De un asunto,
   *[other] De { $issues } asuntos,
} menos de 5 personas dicen que ninguna de estas palabras encaja.
outside-none-fits = { $people } personas dicen que no encaja en ningún objetivo.
outside-none-fits-few = Menos de 5 personas dicen que no encaja en ningún objetivo.
outside-disputed = La gente no coincide en su vínculo.
outside-not-looked-at = Todavía nadie lo ha mirado.
contested-title = Donde la gente no coincide
contested-what = { $links ->
    [one] Un vínculo está cuestionado,
   *[other] { $links } vínculos están cuestionados,
} en { $issues ->
    [one] un asunto.
   *[other] { $issues } asuntos.
} Nadie decide quién tiene razón, así que aquí están las dos lecturas.
contested-counted = Si todos contaran, los dos lados tendrían { $overlap } en común, y { $gap } de lo nuestro no estaría en ningún objetivo.
contested-left-out = Si ninguno contara, los dos lados tendrían { $overlap } en común, y { $gap } de lo nuestro no estaría en ningún objetivo.
