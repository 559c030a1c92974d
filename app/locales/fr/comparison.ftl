share-few = peu
share-few-people = moins de 5 personnes
share-people = { $share }, n = { $people }
share-n = n = { $people }
glance-covered = Servi
glance-unasked = Demandé par personne
glance-people = n = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
glance-unlinked = Personne n’y a encore relié de sujet.
glance-sentence = { $issues ->
    [1] Sur notre seul sujet,
   *[other] Sur nos { $issues } sujets,
} il en sert { $served }, et { $partly } en partie. { $goals ->
    [1] Sur son seul objectif,
   *[other] Sur ses { $goals } objectifs,
} il y en a { $unasked } que personne ici n’a { $unasked ->
    [one] demandé.
   *[other] demandés.
}
compare-title = Comparer
compare-lead = Mettez ce que nous voulons face à ce qui a été prévu pour nous.
compare-ours = De notre côté
compare-theirs = De leur côté
compare-whole = Tout ce qui a reçu des avis dans la communauté
compare-edition = { $title }, édition { $number }
compare-send = Comparer
compare-everything = Tout ce qui a reçu nos avis, et chaque programme
compare-all = Tous ensemble
compare-edition-each = « { $title } », et chaque programme
compare-how = Comment c’est calculé
comparison-title = { $community } et { $programme }
comparison-title-edition = « { $title } » et { $programme }
comparison-nothing = Personne n’a encore relié de sujet à ce programme. On ne peut donc rien comparer.
comparison-first-link = Faire le premier lien
comparison-headline = { $issues ->
    [1] Sur notre <mark>seul</mark> sujet,
   *[other] Sur nos <mark>{ $issues }</mark> sujets,
} le programme en sert <mark>{ $served }</mark>, et <mark>{ $partly }</mark> en partie.{ $opposed ->
    [0] {""}
   *[other] {" "}Pour <mark>{ $opposed }</mark>, il ne fait qu’aller contre.
} Pour <mark>{ $unnamed }</mark>, personne n’a montré d’objectif. { $goals ->
    [1] Sur son <mark>seul</mark> objectif,
   *[other] Sur ses <mark>{ $goals }</mark> objectifs,
} il y en a <mark>{ $unasked }</mark> que personne ici n’a { $unasked ->
    [one] demandé.
   *[other] demandés.
}
comparison-people = { $people ->
    [one] { $people } personne a répondu
   *[other] { $people } personnes ont répondu
} à au moins un sujet sur { $issues } ; { $approvers ->
    [one] { $approvers } était d’accord avec au moins un sujet.
   *[other] { $approvers } étaient d’accord avec au moins un sujet.
}
comparison-people-theme = { $approvers ->
    [one] { $approvers } personne est d’accord
   *[other] { $approvers } personnes sont d’accord
} avec au moins un sujet de ce thème, qui en a { $issues }.
comparison-links = { $links ->
    [0] Aucun lien ne compte,
    [one] Un lien compte,
   *[other] { $links } liens comptent,
} sur { $linked ->
    [one] { $linked } sujet.
   *[other] { $linked } sujets.
}
comparison-judges = Faits et jugés par { $people } personnes.
comparison-judges-few = Faits et jugés par moins de 5 personnes.
comparison-day = Calculé le { $day }.
comparison-few = Moins de 5 personnes sont d’accord avec l’un de ces sujets. Leurs parts ne sont pas montrées, pour qu’on ne puisse reconnaître personne.
comparison-groups = Qui a demandé quoi
group-both = { $count ->
    [one] sujet que les deux nomment
   *[other] sujets que les deux nomment
}
group-both-note = { $served ->
    [one] { $served } servi,
   *[other] { $served } servis,
} { $partly ->
    [one] { $partly } servi en partie,
   *[other] { $partly } servis en partie,
} par { $goals ->
    [one] { $goals } objectif.
   *[other] { $goals } objectifs.
} n = { $people } personnes.
group-ours = de notre côté, et pas dans ce programme
group-ours-nobody = de notre côté, et dans aucun programme
group-both-sure = Ensemble : { $ours } de ce que les gens d’ici jugent important ({ $oursrange }) et { $theirs } du poids du programme ({ $theirsrange }).
group-ours-sure = Avec ce qui n’est servi qu’en partie, { $share } ({ $range }).
group-sure = Très probablement { $range }.
group-voice = L’un d’eux, avec les mots d’une personne d’ici : celui qui pèse le plus. { $share }, n = { $people } personnes.
group-voice-goal = Le plus grand d’entre eux, avec les mots du programme :
group-voice-goal-first = L’un des plus grands, avec les mots du programme : le premier dans son ordre.
group-voice-linked = Ce que les gens d’ici y ont relié :
group-voice-nearest = Ce que les gens d’ici ont dit de plus proche. Un ordinateur l’a trouvé d’après les mots seulement, cela peut donc ne pas convenir.
group-ours-none = Les gens ont montré un objectif pour chaque sujet.
group-theirs-little = { $people ->
    [one] { $people } personne est d’accord avec un sujet qui y est relié, mais il reçoit moins de 1 % de notre poids.
   *[other] { $people } personnes sont d’accord avec un sujet qui y est relié, mais il reçoit moins de 1 % de notre poids.
}
group-theirs-ours = Ensemble, ils reçoivent { $share } de notre poids ({ $range }), n = { $people } personnes.
group-theirs-nothing = Ils ne reçoivent rien de notre poids.
group-opposed-sure = Notre part est très probablement de { $range }. Celle du programme est la même, quelles que soient les personnes qui répondent.
group-ours-note = { $share } de ce que les gens d’ici jugent important, et rien du poids du programme. n = { $people } personnes d’accord avec au moins un de ces sujets. Un sujet reste ici tant que personne ne montre un objectif qui le nomme.
group-theirs = de leur côté, sans que personne l’ait demandé
group-theirs-note = { $share } du poids du programme. n = { $goals ->
    [1] un objectif,
   *[other] { $goals } objectifs,
} { $people } personnes. « demandé par personne » veut dire ici : moins de 1 % de notre poids est relié à l’objectif.
group-opposed = { $count ->
    [one] sujet contre lequel va le programme
   *[other] sujets contre lesquels va le programme
}
group-opposed-note = { $ours } de ce que les gens d’ici jugent important, contre { $theirs } du poids du programme. n = { $people } personnes d’accord avec au moins un de ces sujets.
group-opposed-none = Personne n’en a montré.
group-opposed-by = Contré par
group-opposed-counts = { $confirmed ->
    [one] { $confirmed } confirme,
   *[other] { $confirmed } confirment,
} { $disputed ->
    [one] { $disputed } conteste
   *[other] { $disputed } contestent
}
group-few = Les chiffres sont montrés à partir de 5 personnes.
group-more = { $count } de plus
group-all = Voir les { $count }
shares-title = Quel poids donne chaque côté
shares-what = Les gens : chaque personne a une voix, partagée entre les sujets avec lesquels elle est d’accord. Le programme :
shares-note = n = { $people } personnes ; { $goals ->
    [one] { $goals } objectif.
   *[other] { $goals } objectifs.
}
shares-ours = Les gens
shares-theirs = Le programme
shares-table = La même chose en tableau
shares-table-label = Le poids que donne chaque côté, en tableau
shares-caption = Part du poids par objectif. n = { $people } personnes et { $goals ->
    [one] { $goals } objectif.
   *[other] { $goals } objectifs.
}
shares-rest = { $goals ->
    [one] { $goals } autre objectif pèse moins des deux côtés. Il est dans le tableau
   *[other] { $goals } autres objectifs pèsent moins des deux côtés. Ils sont dans le tableau
} que l’on peut emporter.
shares-goal = Objectif
shares-difference = Différence
shares-people = n
shares-no-goal = Aucun objectif
comparison-method-title = Comment c’est calculé
comparison-method-weights = Chaque personne a une voix, partagée à parts égales entre les sujets avec lesquels elle est d’accord. Le poids d’un sujet est la somme de ce qu’il reçoit ; il va aux objectifs qui le servent, et pour moitié à un objectif qui le sert en partie.
comparison-method-edition = On compare la liste de sujets de l’édition, avec les réponses des gens telles qu’elles sont aujourd’hui.
comparison-method-links = Un lien compte tant que plus de gens le confirment que de gens le contestent, la personne qui l’a fait comprise. Tout le monde peut en faire, en confirmer ou en contester un. Dire qu’aucun objectif ne convient à un sujet, c’est contester tous ses liens.
comparison-method-few = Les chiffres qui ont moins de 5 personnes derrière eux ne sont pas montrés.
comparison-method-sample = Les gens ont choisi de participer ; ce n’est pas un échantillon de tous les gens qui vivent ici.
comparison-method-ledger = Cela repose sur tous les actes du registre de cette communauté, jusqu’au numéro { $number }, le { $moment }. Tout le monde peut refaire le calcul à partir de là.
comparison-method-drawn = Les gens ont été tirés au sort de nouveau { $draws } fois, pour voir à quel point chaque chiffre est sûr, et les liens mélangés { $shuffles } fois, pour voir ce que fait le hasard. La graine est { $seed }. On obtient la même chose avec
comparison-method-more = La méthode, étape par étape
comparison-here = Cette comparaison
comparison-method-version = Le programme est la version { $version } de « { $programme } », du { $day }.
comparison-taken-out = Ce programme a été retiré. On n’y compare donc plus rien. Les liens que les gens y ont faits sont gardés.
comparison-taken-out-read = Lire le programme et pourquoi il a été retiré

together-title = Tous les programmes ensemble
together-first = { $unnamed ->
    [0] Les <mark>{ $count }</mark> choses que les gens d’ici mettent en premier sont toutes dans au moins un de ces programmes.
    [one] Sur les <mark>{ $count }</mark> choses que les gens d’ici mettent en premier, <mark>une</mark> n’est dans aucun programme.
   *[other] Sur les <mark>{ $count }</mark> choses que les gens d’ici mettent en premier, <mark>{ $unnamed }</mark> ne sont dans aucun programme.
}
together-gap = De ce que les gens d’ici jugent important, <mark>{ $figure }</mark> n’est dans aucun de ces { $programmes } programmes. Ce qui est servi en partie compte pour moitié.
together-people = n = { $people } personnes, { $programmes } programmes.
together-not-yet = On calcule à quel point ces chiffres sont sûrs pour tout ce qui a reçu nos avis, et pour la dernière édition de chaque cahier. Cela prend une minute ou deux. Ce n’est pas encore fait, ou ceci n’est ni l’un ni l’autre.
together-nobodys-note = Un sujet reste ici tant que personne ne montre, dans un de ces programmes, un objectif qui le nomme.
together-share = { $share } de ce que les gens d’ici jugent important. n = { $people } personnes d’accord avec au moins un de ces sujets.
together-both = { $count ->
    [one] sujet servi par au moins un programme
   *[other] sujets servis par au moins un programme
}
together-both-note = Ce qui n’est servi qu’en partie compte ici en entier.
together-opposed = { $count ->
    [one] sujet contre lequel va au moins un programme
   *[other] sujets contre lesquels va au moins un programme
}
together-opposed-note = Un sujet est ici dès qu’un objectif va contre lui, même si un autre le sert.
together-theirs-note = Chaque programme répartit son poids à sa façon : ces parts ne peuvent donc pas s’additionner. « demandé par personne » veut dire ici : moins de 1 % de notre poids est relié à l’objectif.
together-theirs-line = { $share } de son poids : { $goals ->
    [one] son seul objectif.
   *[other] { $unasked } de ses { $goals } objectifs.
} n = { $people } personnes.
together-theirs-none = Les gens d’ici ont demandé chacun de ses objectifs.
together-table = Ce que chaque programme dit de ce que les gens mettent en premier
together-unnamed = pas nommé
together-method = Un sujet compte comme servi si un lien qui compte le dit dans au moins un des programmes, et comme servi en partie si aucun ne fait mieux. Il n’est dans aucun programme si aucun lien ne compte dans aucun d’eux.
together-method-drawn = Pour dire à quel point les chiffres sont sûrs, les gens ont été tirés au sort de nouveau { $draws } fois ; la graine est { $seed }. On obtient la même chose avec

choice-label = Regarder autrement
choice-programme = Programme
choice-theme = Thème
choice-all-themes = Tous
choice-theme-piles = { $people } personnes ont trié au moins deux de ces sujets, et la plupart d’entre elles les ont mis ensemble.
choice-theme-note = Ces chiffres sont ceux d’un seul thème, « { $theme } » : { $issues ->
    [one] un sujet,
   *[other] { $issues } sujets,
} n = { $people } personnes d’accord avec au moins un. « Notre poids » veut dire : celui de ce thème. « Demandé par personne » et « évoqué par personne » veulent dire : par aucun sujet de ce thème.
choice-people = Qui
choice-weighing = Façon de compter
choice-everybody = Tout le monde
choice-group-note = { $group } : ces chiffres sont les siens, ceux de { $people } personnes qui répondent de la même façon. « Les gens d’ici » veut dire : ces personnes.
choice-weighing-note = Ces chiffres sont comptés autrement : { $weighing }. n = { $people } personnes.
choice-back = Revenir à tout le monde, avec une voix par personne
choice-back-themes = Revenir à tous les thèmes
