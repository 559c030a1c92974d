coding-start = Ligar assuntos a este programa, um a um
coding-title = Ligar assuntos a “{ $programme }”
coding-left = { $left ->
    [0] Já respondeu a todos os assuntos.
    [1] Falta um assunto.
   *[other] Faltam { $left } assuntos.
}
coding-blind = O que outras pessoas dizem só aparece depois da sua resposta.
coding-goal = Que objetivo trata deste assunto?
coding-suggested = Estes têm palavras em comum com ele, sem nenhuma ordem. Se algum combina, a decisão é sua.
coding-found = O que se encontrou
coding-top = Todos os objetivos principais
coding-none = Nenhuma palavra do programa combina
coding-none-hint = Nenhum objetivo aqui trata deste assunto. Isso também é uma resposta, e conta.
coding-claim-open = Deixe em branco se nenhum objetivo combina.
coding-send = Guardar e mostrar o próximo
coding-skip = Deixar para depois
coding-other = O objetivo certo não está aqui?
coding-offered-before = Voltar aos objetivos de antes
coding-suggest-off = Não sugerir objetivos
coding-suggest-on = Sugerir objetivos
coding-answered = Guardado: “{ $issue }”.
coding-others = { $people } pessoas já responderam a este assunto.
coding-others-few = Menos de 5 pessoas já responderam a este assunto.
coding-see = Ver o que as pessoas dizem
coding-again = Ligar outro objetivo a ele
coding-done = Já respondeu a todos os assuntos. Agradecemos a sua ajuda.
coding-skipped = { $left ->
    [1] Falta um assunto que deixou para depois.
   *[other] Faltam { $left } assuntos que deixou para depois.
}
coding-from-start = Ver o que deixei para depois
none-fits-title = Nenhum objetivo combina?
none-fits-what = Se nada num programa trata deste assunto, diga isso. Conta na comparação.
none-fits-say = Nenhuma palavra do programa combina
none-fits-said = A sua resposta: nenhuma palavra do programa combina
none-fits-not-asked = Ainda ninguém disse se combina.
none-fits-few = Menos de 5 pessoas disseram se combina.
none-fits-count = De { $coders } pessoas que responderam, { $people ->
    [0] nenhuma diz
    [1] uma diz
   *[other] { $people } dizem
} que nenhuma palavra do programa combina.
none-fits-programme = { $issues ->
    [1] Sobre um assunto,
   *[other] Sobre { $issues } assuntos,
} há pessoas que dizem que nenhuma destas palavras combina. n = { $people } pessoas.
none-fits-programme-few = { $issues ->
    [1] Sobre um assunto,
   *[other] Sobre { $issues } assuntos,
} menos de 5 pessoas dizem que nenhuma destas palavras combina.
outside-none-fits = { $people } pessoas dizem que não combina com nada.
outside-none-fits-few = Menos de 5 pessoas dizem que não combina com nada.
outside-disputed = As pessoas não estão de acordo sobre a ligação deste assunto.
outside-not-looked-at = Ainda ninguém olhou para ele.
contested-title = Onde as pessoas não estão de acordo
contested-what = { $links ->
    [1] Há uma ligação contestada,
   *[other] Há { $links } ligações contestadas,
} em { $issues ->
    [1] um assunto.
   *[other] { $issues } assuntos.
} Ninguém decide quem tem razão, por isso as duas leituras estão aqui.
contested-counted = Se todas estas ligações contassem, os dois lados teriam { $overlap } em comum, e { $gap } do nosso peso não pertenceria a nenhum objetivo.
contested-left-out = Se nenhuma destas ligações contasse, os dois lados teriam { $overlap } em comum, e { $gap } do nosso peso não pertenceria a nenhum objetivo.
