invite-title = Invitar a una institución a responder
invite-lead = Un servicio, un municipio o una organización social puede responder a lo que pide la comunidad. Recibe un código en papel. Puede responder y nada más: no puede votar, ni quitar nada, ni ver quién dijo qué.
invite-name = ¿Cómo se llama la institución?
invite-name-hint = La institución, por ejemplo “El municipio”. Sin nombres del personal.
invite-about = ¿A qué puede responder?
invite-about-edition = Edición { $edition } de “{ $title }”
invite-about-agenda = “{ $title }”, tal como esté cada día
invite-about-issue = Un asunto, por su número
invite-about-one = El asunto “{ $title }”
invite-issue = Número del asunto
invite-issue-hint = Si puede responder a un solo asunto. El número está arriba en la página del asunto.
invite-send = Crear el código
invite-code-title = El código
invite-code-more = Apúntalo o imprime esta página: solo se muestra esta vez. La institución lo escribe aquí:
invite-invited = Invitaciones
invite-nobody = Todavía no se ha invitado a nadie.
invite-facts = Invitación del { $day }. { $replies ->
    [0] Todavía sin respuesta.
    [one] Un asunto respondido.
   *[other] { $replies } asuntos respondidos.
}
invite-revoke = Retirar la invitación
invite-revoked = La invitación se retiró. Sus respuestas se quedan.
desk-title = Responder como institución
desk-code-lead = { $community } invitó a tu institución a responder. Escribe el código de la invitación.
desk-code = Código
desk-code-hint = Dieciséis letras y cifras.
desk-code-send = Continuar
desk-lead = Respondes por { $institution }. { $community } te pregunta por { $issues ->
    [0] asuntos que ya no están.
    [one] un asunto.
   *[other] { $issues } asuntos.
}
desk-rules = Responde como institución, sin nombres del personal. Todo el mundo puede leer tus respuestas. Puedes cambiarlas; lo que dijiste antes se podrá seguir leyendo. Las personas residentes dicen si una promesa se cumplió.
desk-answer = Responder
desk-change = Cambiar la respuesta
desk-kind = Tu respuesta
desk-text = Con tus palabras
desk-text-hint = Qué hará la institución, por qué no puede hacerlo o qué no entiende. Como máximo { $limit } caracteres. Sin nombres del personal.
desk-due = ¿Para cuándo?
desk-due-hint = Para una promesa. Tiene que tener un día.
desk-send = Guardar la respuesta
desk-saved = La respuesta está guardada. Todo el mundo puede leerla.
desk-forget = Olvidar el código en este aparato
reply-will = Lo haremos
reply-will-hint = Qué se hará y para cuándo.
reply-cannot = No podemos
reply-cannot-hint = Y por qué.
reply-question = Queremos entender mejor
reply-question-hint = Una pregunta a las personas residentes.
reply-due = Prometido para el { $day }.
reply-said-on = Dicho el { $day }.
reply-before = { $count ->
    [one] Antes dijo otra cosa
   *[other] Antes dijo otra cosa { $count } veces
}
replies-title = Lo que respondieron
replies-lead = Lo que las instituciones dicen sobre nuestros asuntos, y si las personas residentes ven que se hizo.
replies-empty = Todavía no ha respondido ninguna institución.
replies-all = Todo lo que respondieron
outcome-question = ¿Se hizo?
outcome-done = Hecho
outcome-partly = Hecho en parte
outcome-not-done = Sin hacer
outcome-nobody = Todavía ninguna persona residente ha dicho si se hizo.
outcome-few = Menos de 5 residentes han dicho si se hizo.
outcome-counts = { $done ->
    [one] Una persona dice que se hizo;
   *[other] { $done } dicen que se hizo;
} { $partly }, que en parte; { $not }, que no. n = { $people } residentes.
outcome-say = Decir si se hizo
outcome-change = Cambiar lo que dijiste
outcome-seen = ¿Cuándo lo viste? Si lo dejas en blanco, hoy.
outcome-evidence = ¿Qué lo muestra?
outcome-evidence-hint = Unas palabras o la dirección de una página. Todo el mundo puede leerlo. No nombres a ninguna persona. Como máximo { $limit } caracteres.
outcome-evidence-shown = Lo que muestran las personas residentes
outcome-send = Guardar
outcome-unsay = Retirar lo que dijiste
evidence-removed = El equipo moderador quitó esto el { $day }: “{ $reason }”
replies-file-json = Todas las respuestas (JSON)
letter-title = Invitación a responder
letter-to = A la atención de { $institution }
letter-asks = La gente de { $community } ha dicho lo que le importa y pregunta por “{ $title }”. Invita a esta institución a responder en público a cada asunto: qué hará y para cuándo, qué no puede hacer y por qué, o qué no entiende todavía. Después, las personas residentes dicen si se hizo.
letter-how = Hay que abrir esta dirección y escribir el código. No hace falta cuenta. Quien tenga el código puede responder por la institución, así que conviene guardarlo bien.
letter-code = Código
letter-print = Imprime esta página para tener una carta con el código. No se imprime nada más de la página.
