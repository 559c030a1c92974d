agendas-title = Agendas
agendas-lead = Uma agenda é uma lista que pertence aos moradores: tem nome, é posta em ordem e publica-se quando está pronta.
agendas-empty = Ainda ninguém começou uma agenda aqui.
agendas-start = Começar uma agenda
agendas-start-lead = Qualquer pessoa com conta pode começar uma. A agenda continua sua, e todas as pessoas podem ver como cresce.
agendas-sign-in = Entre para começar uma
agendas-send = Começar
agendas-underway = { $issues ->
    [0] Em preparação. Ainda sem assuntos.
    [1] Em preparação. Um assunto até agora.
   *[other] Em preparação. { $issues } assuntos até agora.
}
agendas-published = { $issues ->
    [1] { $edition }, um assunto, { $date }.
   *[other] { $edition }, { $issues } assuntos, { $date }.
}
agenda-field-title = Nome
agenda-hint-title = Por exemplo: O que a nossa rua quer este ano.
agenda-field-purpose = Para que serve?
agenda-hint-purpose = Quem deve ler a agenda, e o que deve acontecer depois?
agenda-trail = Onde está
agenda-underway = Em preparação
agenda-choose = Escolher assuntos
agenda-sections = Blocos
agenda-words = Mudar o nome e a finalidade
agenda-words-title = Nome e finalidade
agenda-words-lead = As edições já publicadas mantêm o nome e a finalidade que tinham.
agenda-words-send = Guardar
agenda-empty = Ainda não há assuntos nesta agenda.
agenda-empty-owner = Escolha o que deve estar nela. Depois pode pôr os assuntos em ordem.
agenda-empty-section = Ainda não há nada neste bloco.
agenda-outside = Fora dos blocos
agenda-issues = Assuntos
agenda-count = { $issues ->
    [0] Ainda sem assuntos
    [1] Um assunto
   *[other] { $issues } assuntos
}
agenda-item-removed = Quem modera retirou este assunto. Não vai estar em nenhuma edição.
agenda-public = Esta agenda ainda está em preparação. O que as pessoas responderam aparece quando se publica uma edição.
item-agree = { $share } % concordam, n = { $people }
item-few = Menos de { $fewest } respostas
item-up = { $places ->
    [1] ↑ sobe um lugar, para que cada pessoa seja ouvida
   *[other] ↑ sobe { $places } lugares, para que cada pessoa seja ouvida
}
item-down = { $places ->
    [1] ↓ desce um lugar, para dar espaço a outros
   *[other] ↓ desce { $places } lugares, para dar espaço a outros
}
item-move-up = Subir: { $title }
item-move-down = Descer: { $title }
item-move-to = Mudar para outro lugar: { $title }
item-move = Mudar de lugar…
item-out = Tirar
item-out-of = Tirar: { $title }
rule-title = Regra da ordem
rule-phragmen = Para que cada pessoa seja ouvida
rule-phragmen-hint = Cada novo assunto fala por pessoas que os anteriores deixaram de fora.
rule-phragmen-done = Em ordem para que cada pessoa seja ouvida: cada novo assunto fala por pessoas que os anteriores deixaram de fora.
rule-approval = Mais concordância
rule-approval-hint = Simplesmente pelo número de pessoas que concordam.
rule-approval-done = Em ordem pelo número de pessoas que concordam.
rule-hand = À mão
rule-hand-hint = A ordem de cada assunto é escolha sua.
rule-hand-done = Posta em ordem à mão, por quem preparou esta agenda.
rule-send = Usar esta ordem
rule-sections = Os assuntos ficam nos seus blocos; a regra põe cada bloco em ordem.
rule-when = Posta em ordem pela última vez em { $date }, com as respostas desse momento.
tie-notice = { $ties ->
    [1] Um empate
   *[other] { $ties } empates
}
tie-notice-more = A regra não consegue distinguir estes assuntos. Se ficar assim, a edição diz isso; se mudar um deles à mão, a edição diz que a ordem foi feita à mão.
tie-place = O lugar { $first } foi um empate entre { $issues } assuntos.
tie-places = Os lugares { $first } a { $last } estão empatados.
tie-places-among = Os lugares { $first } a { $last } foram um empate entre { $issues } assuntos.
tie-titles = Empatados: { $titles }.
tie-title = “{ $title }”
tie-between = ,{" "}
tie-more-approvals = Fica primeiro aquele com que mais pessoas concordam.
tie-proposed-earlier = Fica primeiro o que foi proposto antes.
tie-lower-number = Foram propostos no mesmo momento; fica primeiro o que tem o número mais baixo.
publish-title = Publicar
publish-lead = Uma edição já não pode ser mudada depois; mas pode publicar outra. Ela leva os seus números e a regra da ordem.
publish-anew = A ordem é calculada mais uma vez quando publicar, com as respostas desse momento.
publish-send = Publicar a { $number ->
    [1] primeira edição
    [2] segunda edição
    [3] terceira edição
   *[other] próxima edição
}
publish-editions = Edições
publish-edition = { $issues ->
    [1] { $edition }, um assunto
   *[other] { $edition }, { $issues } assuntos
}
