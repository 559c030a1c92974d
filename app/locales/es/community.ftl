home-title = ¿Qué importa aquí?
home-lead = En Folkmoot, la gente de un lugar dice lo que le importa, valora los asuntos que proponen otras personas y publica una agenda propia. Después, cualquiera puede ver hasta qué punto coinciden con ella los programas del Estado.
home-communities = Comunidades
home-empty = Aquí todavía ninguna comunidad ha abierto su puerta.
home-size = { $issues ->
    [0] Todavía no se ha propuesto ningún asunto
    [one] Un asunto
   *[other] { $issues } asuntos
}, { $people ->
    [0] y nadie ha participado aún.
    [one] y ha participado una persona.
   *[other] y han participado { $people } personas.
}
home-demo = Una demostración: el lugar es inventado, y toda su gente también.
home-found = Crear una comunidad
front-propose = Di lo que importa
front-steps = Cómo participar
step-propose = Propón
step-propose-more = Cuéntanos una cosa que duele, que funciona o que podría ser. No necesitas cuenta ni correo electrónico.
step-propose-go = Proponer un asunto
step-weigh = Valora
step-weigh-more = Lee lo que dijo tu vecindario. De acuerdo, en desacuerdo o pasar, una tarjeta cada vez. Puedes parar cuando quieras.
step-weigh-go = Valorar asuntos
step-adopt = Adopta
step-adopt-more = Los asuntos se reúnen en una agenda. Si habla por ti, di “esto también es mío”.
step-adopt-go = Leer las agendas
front-matters = Lo que importa ahora
front-matters-more = Los cinco asuntos que le importan mucho a más gente. Las cantidades se ven cuando has respondido.
front-empty = Nadie ha dicho nada todavía. Empieza tú.
front-all = { $issues ->
    [one] El único asunto
   *[other] Los { $issues } asuntos
}
front-agendas = Agendas
front-agendas-none = Todavía nadie ha empezado una agenda.
front-agendas-all = Todas las agendas
front-ground = En qué está de acuerdo casi todo el mundo, si hay grupos y qué divide.
front-ground-all = Ver los puntos en común
front-compares = Cómo quedan los programas al compararlos
front-compares-none = Esta comunidad todavía no se compara con ningún programa.
front-compares-all = Todos los programas
