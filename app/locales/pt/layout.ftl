choose-title = Escolher assuntos
choose-words = Palavras no título ou na história
choose-kind = Tipo
choose-all = Todos os tipos
choose-order = Ordem
choose-titles = Só títulos
choose-search = Procurar
choose-legend = Assuntos
choose-none = Nenhum assunto corresponde a isto.
choose-again = Mostrar todos os assuntos
choose-chosen = { $issues ->
    [0] Ainda nenhum assunto escolhido
    [1] Um assunto escolhido
   *[other] { $issues } assuntos escolhidos
}
choose-shown = { $count } para escolher; aqui: { $first } a { $last }
choose-section = Pôr os novos em
choose-outside = Nenhum bloco
choose-send = Guardar estes
choose-turn = { $first } a { $last } de { $count }
choose-before = { $size ->
    [1] 1 anterior
   *[other] { $size } anteriores
}
choose-after = { $size ->
    [1] 1 seguinte
   *[other] { $size } seguintes
}
choose-hint = Guarde antes de mudar de página.
choose-done = Voltar à agenda
sections-title = Blocos
sections-lead = Um bloco mantém assuntos juntos debaixo de um título. Se tirar um bloco, os assuntos dele ficam na agenda.
sections-empty = Ainda não há blocos. Uma agenda não precisa de nenhum.
sections-add = Acrescentar um bloco
sections-field = Título
sections-rename = Mudar o título
sections-rename-field = Título do bloco { $place }
sections-up = Subir: { $title }
sections-down = Descer: { $title }
sections-out = Tirar
sections-out-of = Tirar: { $title }
sections-send = Acrescentar
sections-done = Voltar à agenda
place-title = Mudar este assunto de lugar
place-section = Bloco
place-outside = Nenhum bloco
place-number = Lugar na agenda toda
place-hint = Deixe em branco para que a regra encontre o lugar dele. Um número de 1 a { $last } põe o assunto nesse lugar à mão, e a partir daí a ordem da agenda toda é feita à mão.
place-hint-hand = Deixe em branco para pôr o assunto no fim do bloco. Um número de 1 a { $last } põe o assunto nesse lugar.
place-send = Mudar de lugar
place-gone = Este assunto não está na agenda.
