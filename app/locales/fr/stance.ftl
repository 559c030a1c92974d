stance-agree = D’accord
stance-disagree = Pas d’accord
stance-pass = Je passe
stance-agreed = Vous avez dit « d’accord »
stance-disagreed = Vous avez dit « pas d’accord »
stance-passed = Vous avez dit « je passe »
stance-unanswered = Pas encore de réponse
stance-matters = Cela compte beaucoup pour moi
tally-hidden = Nombres cachés jusqu’à votre réponse
tally-few = Moins de 5 personnes ont répondu : trop peu pour dire quelque chose.
tally-agree = { $people } d’accord
tally-disagree = { $people } pas d’accord
tally-pass = { $people ->
    [one] { $people } passe
   *[other] { $people } passent
}
tally-people = n = { $people }
weigh-left = à voir
weigh-answered = Réponses données
weigh-story = Lire l’histoire
weigh-undo = Annuler
weigh-add = Ajouter votre sujet
weigh-done = C’était tout. Merci.
weigh-done-more = De nouveaux sujets arrivent sans cesse. Vous pouvez changer chaque réponse sur la page du sujet.
weigh-see = Voir avec quoi les gens sont d’accord
weigh-closed = Les avis sont fermés
weigh-closed-more = La modération les a fermés pour l’instant. Rien de ce que vous avez répondu n’est perdu, et vous pouvez lire ce que tout le monde a dit.
weigh-failed = Ceci n’a pas été enregistré. Votre réponse est toujours là : essayez encore, s’il vous plaît.
answer-title = Qu’en dites-vous ?
answer-title-closed = Ce que les gens ont dit
answer-label = Votre réponse
answer-change = Vous pouvez changer votre réponse tant que les avis sont ouverts.
answer-take-back = Retirer ma réponse
answer-first = Répondez d’abord : ensuite, vous verrez ce qu’ont dit { $people } personnes.
answer-first-few = Peu de gens ont encore répondu à ce sujet. Votre réponse compte donc.
answer-matters = { $matters ->
    [0] Parmi ces gens, personne ne dit que cela compte beaucoup.
    [one] Parmi ces gens, une personne dit que cela compte beaucoup.
   *[other] Parmi ces gens, { $matters } disent que cela compte beaucoup.
}
finding-even = Autant de gens sont d’accord que pas d’accord : { $each } de chaque côté.
finding-all-agree = Tous les gens qui ont répondu sont d’accord.
finding-all-disagree = Tous les gens qui ont répondu ont dit « pas d’accord ».
finding-all-pass = Tous les gens qui ont répondu ont dit « je passe ».
finding-nearly-all-agree = Presque tout le monde est d’accord.
finding-nearly-all-disagree = Presque tout le monde a dit « pas d’accord ».
finding-nearly-all-pass = Presque tout le monde a dit « je passe ».
finding-share-agrees = { $count ->
    [one] { $count } personne sur { $of } est d’accord.
   *[other] { $count } personnes sur { $of } sont d’accord.
}
finding-share-disagrees = { $count ->
    [one] { $count } personne sur { $of } n’est pas d’accord.
   *[other] { $count } personnes sur { $of } ne sont pas d’accord.
}
finding-share-passes = { $count ->
    [one] { $count } personne sur { $of } a dit « je passe ».
   *[other] { $count } personnes sur { $of } ont dit « je passe ».
}
finding-some-agree = { $count ->
    [one] { $count } des { $of } personnes est d’accord.
   *[other] { $count } des { $of } personnes sont d’accord.
}
finding-some-disagree = { $count ->
    [one] { $count } des { $of } personnes n’est pas d’accord.
   *[other] { $count } des { $of } personnes ne sont pas d’accord.
}
finding-some-pass = { $count ->
    [one] { $count } des { $of } personnes a dit « je passe ».
   *[other] { $count } des { $of } personnes ont dit « je passe ».
}
