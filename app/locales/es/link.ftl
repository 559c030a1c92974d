claim-served = Atendido
claim-served-hint = Se arreglaría, o se mantendría.
claim-partly = Atendido en parte
claim-partly-hint = Ayudaría, pero no bastaría.
claim-opposed = Perjudicado
claim-opposed-hint = Lo empeoraría.
links-title = Objetivos que tienen que ver con él
links-empty = Todavía nadie ha vinculado este asunto con un objetivo de un programa.
links-answer-first = { $links ->
    [one] Alguien lo ha vinculado con un objetivo.
   *[other] Se ha vinculado con { $links } objetivos.
} Primero di qué piensas tú: las respuestas dicen más si nadie influye en nadie.
links-look = Ver qué dicen otras personas
links-make = Vincularlo con un objetivo
link-goal = { $programme } { $code }: { $goal }
link-confirm = Confirmar
link-confirmed = Lo has confirmado
link-dispute = Cuestionar
link-disputed = Lo has cuestionado
link-counts = { $confirmed ->
    [one] Una persona lo confirma,
   *[other] { $confirmed } lo confirman,
} { $disputed ->
    [0] ninguna lo cuestiona.
    [one] una lo cuestiona.
   *[other] { $disputed } lo cuestionan.
}
link-few = Menos de 5 personas han dicho qué les parece.
link-stands = Cuenta.
link-fallen = No cuenta: tendrían que confirmarlo más personas de las que lo cuestionan.
link-back = Volver al asunto
link-choose = Elegir
link-choose-title = ¿Qué objetivo tiene que ver con este asunto?
link-no-programme = Esta comunidad todavía no se compara con ningún programa, así que no hay objetivos con los que vincularlo.
link-programme = Programa
link-search = Objetivo: su número o unas palabras
link-suggested = Estos tienen palabras en común con él
link-suggested-how = Se encontraron comparando palabras, nada más. Tú decides si alguno encaja.
link-found = Lo que se encontró
link-top-goals = Todos los objetivos principales
links-already = Objetivos con los que ya está vinculado
link-title = ¿Este objetivo atiende este asunto?
link-other-goal = Otro objetivo
link-issue = El asunto
link-the-goal = El objetivo
link-claim = Si este objetivo se cumpliera, el asunto quedaría
link-reason = ¿Por qué?
link-reason-hint = Una o dos frases. Todo el mundo puede leerlas; otras personas confirman o cuestionan el vínculo. Por favor, no nombres a ninguna persona.
link-send = Vincularlos
