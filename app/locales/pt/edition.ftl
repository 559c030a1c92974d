edition-name = { $number ->
    [1] Primeira edição
    [2] Segunda edição
    [3] Terceira edição
    [4] Quarta edição
    [5] Quinta edição
    [6] Sexta edição
    [7] Sétima edição
    [8] Oitava edição
    [9] Nona edição
   *[other] Edição { $number }
}
edition-name-inside = { $number ->
    [1] primeira edição
    [2] segunda edição
    [3] terceira edição
    [4] quarta edição
    [5] quinta edição
    [6] sexta edição
    [7] sétima edição
    [8] oitava edição
    [9] nona edição
   *[other] edição { $number }
}
edition-title = { $title }, { $edition }
edition-people = { $people ->
    [1] Uma pessoa respondeu
   *[other] { $people } pessoas responderam
} a pelo menos um dos assuntos desta edição, com { $stances ->
    [1] uma resposta
   *[other] { $stances } respostas
} no total.
edition-people-few = Menos de { $fewest } pessoas tinham respondido aos assuntos desta edição.
edition-published = Publicada em { $date } por moradores de { $community }.
edition-adopted = { $people } pessoas adotaram esta edição.
edition-adopted-few = Menos de { $fewest } pessoas adotaram esta edição até agora.
edition-later = Há uma edição mais recente desta agenda.
edition-later-see = Ver a mais recente
edition-others = Outros assuntos
edition-issues = Assuntos
edition-removed = Quem modera retirou este assunto em { $date }, depois de esta edição ser publicada.
edition-removed-reason = O motivo: { $reason }
edition-how = Como foi preparada
edition-order-when = A ordem e os números são os do momento da publicação.
edition-sections = Os blocos, e em que bloco fica cada assunto, foram escolhidos à mão.
edition-no-ties = Não houve empates.
edition-sample = As pessoas participaram porque quiseram; não são uma amostra.
edition-method = O método
edition-figures = “93 % concordam, n = 239” quer dizer: de 239 pessoas que responderam a este assunto, 93 em cada cem concordaram. Quando há menos de { $fewest } respostas, o número não é mostrado.
edition-adopt-title = Esta edição fala em seu nome?
edition-adopt = Isto também é meu
edition-adopt-note = Pode mudar de ideia quando quiser. Ninguém vê o seu nome.
edition-adopted-mine = Já adotou esta edição.
edition-unadopt = Deixar de adotar
edition-cite = Citar esta edição
edition-cite-who = Moradores de { $community } ({ $year }).
edition-cite-what = { $edition }. Folkmoot.
edition-ledger = Ato { $number } do livro de atas da comunidade, soma de verificação
edition-file = Obter a lista (CSV)
edition-compare = Comparar com um programa
edition-agenda = A agenda de onde vem
