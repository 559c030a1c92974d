edition-name = { $number ->
    [1] Primera edición
    [2] Segunda edición
    [3] Tercera edición
    [4] Cuarta edición
    [5] Quinta edición
    [6] Sexta edición
    [7] Séptima edición
    [8] Octava edición
    [9] Novena edición
   *[other] Edición { $number }
}
edition-name-inside = { $number ->
    [1] primera edición
    [2] segunda edición
    [3] tercera edición
    [4] cuarta edición
    [5] quinta edición
    [6] sexta edición
    [7] séptima edición
    [8] octava edición
    [9] novena edición
   *[other] edición { $number }
}
edition-title = { $title }, { $edition }
edition-people = { $people ->
    [one] Una persona respondió
   *[other] { $people } personas respondieron
} al menos a uno de sus asuntos; en total hay { $stances ->
    [one] una respuesta
   *[other] { $stances } respuestas
}.
edition-people-few = Menos de { $fewest } personas habían respondido a sus asuntos.
edition-published = Publicada el { $date } por residentes de { $community }.
edition-adopted = { $people } personas la han adoptado.
edition-adopted-few = Hasta ahora la han adoptado menos de { $fewest } personas.
edition-later = Hay una edición posterior de esta agenda.
edition-later-see = Ver la última
edition-others = Más asuntos
edition-issues = Asuntos
edition-removed = El equipo moderador quitó este asunto el { $date }, después de publicarse esta edición.
edition-removed-reason = El motivo: { $reason }
edition-how = Cómo se preparó
edition-order-when = El orden y las cifras son los del momento en que se publicó.
edition-sections = Las secciones, y qué asunto va en cada una, se eligieron a mano.
edition-no-ties = No hubo empates.
edition-sample = Cada persona decidió si participaba; no son una muestra.
edition-method = El método
edition-figures = “93 % de acuerdo, n = 239” quiere decir: de 239 personas que respondieron a este asunto, 93 de cada cien estuvieron de acuerdo. Si hay menos de { $fewest } respuestas, no se muestran.
edition-adopt-title = ¿Habla por ti?
edition-adopt = Esto también es mío
edition-adopt-note = Puedes retirarlo en cualquier momento. Nadie ve tu nombre.
edition-adopted-mine = Has adoptado esta edición.
edition-unadopt = Retirarlo
edition-cite = Cómo citarla
edition-cite-who = Residentes de { $community } ({ $year }).
edition-cite-what = { $edition }. Folkmoot.
edition-ledger = Anotación { $number } del libro de registro de la comunidad, suma de comprobación
edition-file = Descargar la lista (CSV)
edition-compare = Compararla con un programa
edition-agenda = La agenda de donde viene
