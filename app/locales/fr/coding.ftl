coding-start = Y relier des sujets, un par un
coding-title = Relier des sujets à { $programme }
coding-left = { $left ->
    [0] Vous avez répondu pour tous les sujets.
    [one] Il reste un sujet.
   *[other] Il reste { $left } sujets.
}
coding-blind = Ce que disent les autres est montré quand vous avez répondu.
coding-goal = Quel objectif parle de ce sujet ?
coding-suggested = Ces objectifs ont des mots en commun avec lui. Ils ne sont dans aucun ordre. C’est vous qui dites si l’un d’eux convient.
coding-found = Ce qui a été trouvé
coding-top = Tous les objectifs principaux
coding-none = Aucun de ses mots ne convient
coding-none-hint = Aucun objectif ici ne parle de ce sujet. C’est aussi une réponse, et elle compte.
coding-claim-open = Laissez ceci vide si aucun objectif ne convient.
coding-send = Enregistrer, et montrer le suivant
coding-skip = Sauter
coding-other = Le bon objectif n’est pas ici ?
coding-offered-before = Revenir aux objectifs d’avant
coding-suggest-off = Ne pas suggérer d’objectifs
coding-suggest-on = Suggérer des objectifs
coding-answered = Enregistré : « { $issue } ».
coding-others = Maintenant, { $people } personnes ont répondu pour ce sujet.
coding-others-few = Pour l’instant, moins de 5 personnes ont répondu pour ce sujet.
coding-see = Voir ce que disent les gens
coding-again = Y relier un autre objectif
coding-done = Vous avez répondu pour chaque sujet. Merci.
coding-skipped = { $left ->
    [one] Il reste un sujet que vous avez sauté.
   *[other] Il reste { $left } sujets que vous avez sautés.
}
coding-from-start = Voir ce que j’ai sauté
none-fits-title = Aucun objectif ne convient ?
none-fits-what = Si rien dans un programme ne parle de ce sujet, dites-le. Cela compte dans la comparaison.
none-fits-say = Aucun de ses mots ne convient
none-fits-said = Vous dites : aucun de ses mots ne convient
none-fits-not-asked = Personne n’a encore dit si cela convient.
none-fits-few = Moins de 5 personnes ont dit si cela convient.
none-fits-count = Sur { $coders } personnes qui ont répondu, { $people ->
    [0] aucune ne dit
    [one] une dit
   *[other] { $people } disent
} qu’aucun de ses mots ne convient.
none-fits-programme = { $issues ->
    [one] Pour un sujet,
   *[other] Pour { $issues } sujets,
} des gens disent qu’aucun de ces mots ne convient. n = { $people } personnes.
none-fits-programme-few = { $issues ->
    [one] Pour un sujet,
   *[other] Pour { $issues } sujets,
} moins de 5 personnes disent qu’aucun de ces mots ne convient.
outside-none-fits = { $people } personnes disent qu’il n’a sa place nulle part.
outside-none-fits-few = Moins de 5 personnes disent qu’il n’a sa place nulle part.
outside-disputed = Les gens ne sont pas d’accord sur son lien.
outside-not-looked-at = Personne ne l’a encore regardé.
contested-title = Là où les gens ne sont pas d’accord
contested-what = { $links ->
    [one] Un lien est contesté,
   *[other] { $links } liens sont contestés,
} sur { $issues ->
    [one] un sujet.
   *[other] { $issues } sujets.
} Personne ne décide qui a raison : les deux lectures sont donc données ici.
contested-counted = Si tous ces liens comptaient, les deux côtés auraient { $overlap } en commun, et { $gap } de notre poids ne serait dans aucun objectif.
contested-left-out = Si aucun de ces liens ne comptait, les deux côtés auraient { $overlap } en commun, et { $gap } de notre poids ne serait dans aucun objectif.
