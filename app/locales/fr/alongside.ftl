alongside-open = À côté d’un autre lieu
alongside-title = { $here } et { $there }
alongside-choose-title = { $here } à côté d’un autre lieu
alongside-lead = Ce que les gens demandent dans les deux lieux, objectif par objectif, à côté de ce que donne « { $programme } ».
alongside-choose-lead = Choisissez un lieu dont les gens ont, eux aussi, relié leurs sujets à « { $programme } ».
alongside-none = Aucune autre communauté de ce serveur n’a encore relié de sujet à ce programme. Dès qu’une l’aura fait, on pourra mettre les deux côte à côte ici.
alongside-with = L’autre lieu
alongside-ours = Ce que l’on regarde ici
alongside-theirs = Ce que l’on regarde là-bas
alongside-whole = Tout ce qui a reçu des avis
alongside-send = Mettre côte à côte
alongside-overlap = De ce que les gens de chaque lieu jugent important, <mark>{ $figure }</mark> va aux mêmes objectifs.
alongside-gap = { $place } : de ce que les gens jugent important, { $figure } n’est dans aucun objectif de ce programme.
alongside-n = n = { $here } personnes ({ $place }) et { $there } personnes ({ $other }). Quelqu’un a peut-être répondu dans les deux.
alongside-few = Dans un des lieux, moins de 5 personnes ont dit être d’accord avec un sujet. Aucun chiffre n’est montré, pour qu’on ne puisse reconnaître personne.
alongside-unsure = On saura à quel point les chiffres sont sûrs quand les deux lieux seront comparés à ce programme et que leurs chiffres seront calculés : pour tout ce qui a reçu des avis, et pour la dernière édition de chaque cahier. D’ici là, personne ne peut dire qui demande plus.
alongside-since = { $acts ->
    [one] { $place } : il s’est passé une chose
   *[other] { $place } : il s’est passé { $acts } choses
} depuis que ses chiffres ont été calculés.
alongside-more-title = Qui demande plus, et pour quoi
alongside-more = La communauté { $place } demande plus que l’autre pour :
alongside-more-none = Cela n’est sûr pour aucun objectif.
alongside-more-goal = { $one }, contre { $other }
alongside-open-goals = { $goals ->
    [one] Pour un objectif, on ne peut pas le dire : la différence peut venir du hasard.
   *[other] Pour { $goals } objectifs, on ne peut pas le dire : la différence peut venir du hasard, ou personne ne les demande dans aucun des deux lieux.
}
alongside-shares = Objectif par objectif
alongside-shares-note = { $goals ->
    [one] { $goals } objectif.
   *[other] { $goals } objectifs, en premier ceux pour lesquels on demande le plus. Ceux que personne ne demande dans aucun des deux lieux sont dans le tableau.
}
alongside-caption = Part du poids par objectif : { $here } (n = { $people } personnes), { $there } (n = { $others } personnes), et le programme.
alongside-who = Qui demande plus
alongside-cannot-say = on ne peut pas le dire
alongside-unnamed-title = Ce qu’aucun objectif ne nomme
alongside-unnamed-note = { $place } : les premiers sujets pour lesquels personne n’y a trouvé d’objectif.
alongside-unnamed-none = Chaque sujet avec lequel assez de gens sont d’accord a un objectif.
alongside-method-title = Comment c’est calculé
alongside-method = Chaque lieu est comparé au programme séparément, avec les liens faits par ses propres gens. Les parts sont celles du poids de chaque lieu : un petit lieu compte donc autant qu’un grand. Ce qui va aux mêmes objectifs, c’est la plus petite des deux parts, additionnée pour tous les objectifs.
alongside-method-sure = On dit que l’un demande plus pour un objectif seulement si la différence ne tombe pas à zéro dans 95 tirages au sort sur 100 des gens des deux lieux. Quand il y a beaucoup d’objectifs, un résultat de ce genre sur vingt peut quand même venir du hasard. Pour ce qui va aux mêmes objectifs, la fourchette est la plus large que les objectifs permettent.
alongside-method-numbers = Cela repose sur l’acte { $here } du registre ({ $place }), sur l’acte { $there } du registre ({ $other }) et sur la version { $version } du programme.
alongside-place = { $place } (« { $edition } »)
