stance-agree = Concordo
stance-disagree = Discordo
stance-pass = Passo
stance-agreed = A sua resposta: concordo
stance-disagreed = A sua resposta: discordo
stance-passed = A sua resposta: passo
stance-unanswered = Ainda sem a sua resposta
stance-matters = Isto é muito importante para mim
tally-hidden = As contagens aparecem depois da sua resposta
tally-few = Responderam menos de 5 pessoas: são poucas para se poder dizer alguma coisa.
tally-agree = { $people ->
    [1] 1 concorda
   *[other] { $people } concordam
}
tally-disagree = { $people ->
    [1] 1 discorda
   *[other] { $people } discordam
}
tally-pass = { $people ->
    [1] 1 passa
   *[other] { $people } passam
}
tally-people = n = { $people }
weigh-left = por avaliar
weigh-answered = Respondidos
weigh-story = Ler a história
weigh-undo = Desfazer
weigh-add = Acrescentar um assunto seu
weigh-done = Eram todos. Agradecemos a sua ajuda.
weigh-done-more = Chegam novos o tempo todo. Pode mudar qualquer resposta na página do assunto.
weigh-see = Ver em que as pessoas concordam
weigh-closed = A avaliação está fechada
weigh-closed-more = Quem modera fechou a avaliação por agora. Nada do que respondeu se perdeu, e pode ler o que todas as pessoas disseram.
weigh-failed = Isto não foi guardado. A sua resposta ainda está aqui: por favor, tente outra vez.
answer-title = O que diz?
answer-title-closed = O que as pessoas disseram
answer-label = A sua resposta
answer-change = Pode mudar a sua resposta até a avaliação fechar.
answer-take-back = Apagar a minha resposta
answer-first = Responda primeiro: depois vê o que { $people } pessoas disseram.
answer-first-few = Poucas pessoas responderam a isto até agora, por isso a sua resposta conta.
answer-matters = { $matters ->
    [0] Nenhuma delas diz que é muito importante.
    [1] Uma delas diz que é muito importante.
   *[other] { $matters } delas dizem que é muito importante.
}
finding-even = Concordam tantas pessoas como as que discordam: { $each } de cada lado.
finding-all-agree = Todas as pessoas que responderam concordam.
finding-all-disagree = Todas as pessoas que responderam discordam.
finding-all-pass = Todas as pessoas que responderam preferiram passar.
finding-nearly-all-agree = Quase todas as pessoas concordam.
finding-nearly-all-disagree = Quase todas as pessoas discordam.
finding-nearly-all-pass = Quase todas as pessoas preferiram passar.
finding-share-agrees = { $count ->
    [1] 1 em cada { $of } pessoas concorda.
   *[other] { $count } em cada { $of } pessoas concordam.
}
finding-share-disagrees = { $count ->
    [1] 1 em cada { $of } pessoas discorda.
   *[other] { $count } em cada { $of } pessoas discordam.
}
finding-share-passes = { $count ->
    [1] 1 em cada { $of } pessoas preferiu passar.
   *[other] { $count } em cada { $of } pessoas preferiram passar.
}
finding-some-agree = { $count ->
    [1] 1 de { $of } pessoas concorda.
   *[other] { $count } de { $of } pessoas concordam.
}
finding-some-disagree = { $count ->
    [1] 1 de { $of } pessoas discorda.
   *[other] { $count } de { $of } pessoas discordam.
}
finding-some-pass = { $count ->
    [1] 1 de { $of } pessoas preferiu passar.
   *[other] { $count } de { $of } pessoas preferiram passar.
}
