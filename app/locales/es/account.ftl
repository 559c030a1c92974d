sign-in-title = Entrar
sign-in-refused = No se pudo entrar
sign-in-send = Entrar
sign-in-guest = Lo que hiciste en este aparato como visitante se sigue contando como de visitante. No pasa a la cuenta con la que entras.
sign-in-no-need = No necesitas cuenta para participar.
sign-in-make = Crea una para seguir donde estabas desde otro aparato.
account-name = Nombre
account-name-hint = Cualquier nombre que vayas a recordar, de { $limit } caracteres como máximo. No hace falta que sea el verdadero.
account-passphrase = Contraseña
account-passphrase-hint = Al menos { $minimum } caracteres. Van bien cuatro palabras que no tengan que ver entre sí.
account-keep-title = Guarda tu lugar
account-keep-lead = Participas como visitante: este aparato te recuerda. Con una cuenta puedes seguir desde otro, y lo que hiciste sigue siendo tuyo. No pedimos correo electrónico ni número de teléfono, así que nadie puede enviarte una contraseña nueva.
account-make = Crear mi cuenta
account-have = ¿Ya tienes una cuenta?
account-made = Ya estás dentro de tu cuenta. Lo que hiciste como visitante sigue siendo tuyo.
account-deleted = Tu cuenta ya no existe.
account-lead = Este nombre sirve para entrar. No aparece junto a lo que propones o respondes. Si asumes un rol, lo ve el equipo moderador de esa comunidad.
account-things = Mis cosas
account-nothing-yet = Todavía no has participado en ninguna comunidad.
account-did = { $answered ->
    [one] un asunto valorado
   *[other] { $answered } asuntos valorados
}, { $proposed ->
    [one] uno propuesto
   *[other] { $proposed } propuestos
}
account-server = Este servidor
account-operator = Lo administras tú.
account-devices = Dónde has entrado
account-this-device = este aparato
account-other-device = otro aparato
account-sign-out = Salir
account-sign-out-everywhere = Salir en todos los aparatos
account-data = Mis datos
account-data-more = Todo lo que guardamos sobre ti, en un archivo.
account-data-download = Descargar mis datos
account-leave = Irme
account-leave-more = Tu cuenta, tu nombre y tus palabras se borran para siempre. Lo que otras personas hicieron a partir de ellas se queda, sin ti.
account-delete = Borrar mi cuenta
account-answers = ¿Qué pasa con mis respuestas?
account-answers-keep = Se siguen contando
account-answers-keep-hint = Sin el nombre de nadie.
account-answers-withdraw = Se borran también
account-answers-withdraw-hint = Cambian las cantidades en las que estabas. Las ediciones publicadas conservan los números con los que se publicaron.
account-sure = Tu contraseña, por seguridad
account-delete-send = Borrarla para siempre
account-not-deleted = No se borró nada
role-organiser = Organización
role-organiser-hint = Trae a la gente, reúne asuntos en agendas, elige programas.
role-steward = Moderación
role-steward-hint = Quita lo que hace daño, cierra y abre la valoración, da roles.
role-researcher = Investigación
role-researcher-hint = Se lleva datos, con un acuerdo.
