timeline-title = Au fil du temps : { $community } et { $programme }
timeline-lead = Comment ce que veulent les gens d’ici et ce que dit le programme se sont rapprochés, ou éloignés.
timeline-link = Comment cela a bougé au fil du temps
timeline-empty = Rien n’est encore gardé au fil du temps. Les premiers chiffres arrivent une minute ou deux après le premier lien à ce programme.
timeline-empty-not-held = On ne nous compare pas à ce programme. Rien n’en est donc gardé au fil du temps.
timeline-back = Vers la comparaison
timeline-whole = Tout ce qui a reçu des avis dans la communauté
timeline-only-few = Pour l’instant, ces chiffres reposent sur moins de 5 personnes. Ils ne sont pas montrés, pour qu’on ne puisse reconnaître personne.
timeline-withheld = { $count ->
    [one] Un autre point repose sur moins de 5 personnes et n’est pas montré.
   *[other] { $count } autres points reposent sur moins de 5 personnes et ne sont pas montrés.
}
timeline-edition = Édition { $number }
timeline-edition-in = l’édition { $number }
timeline-version = Version { $version }
timeline-version-in = { $when } (version { $version } du programme)
timeline-first-gap = Pour l’instant, il y a un seul point, { $when } : dans notre poids, <mark>{ $figure }</mark> n’est dans aucun de ses objectifs.
timeline-first-overlap = Les deux côtés ont <mark>{ $figure }</mark> de leur poids en commun.
timeline-first-next = Le point suivant viendra avec la prochaine édition, ou quand le programme changera.
timeline-first-next-whole = Le point suivant viendra le mois prochain, ou quand le programme changera.
timeline-gap = Entre { $from } et { $to }, la part de notre poids qui n’est dans aucun de ses objectifs { $move ->
    [rose] est montée de <mark>{ $before }</mark> à <mark>{ $after }</mark>.
    [fell] est descendue de <mark>{ $before }</mark> à <mark>{ $after }</mark>.
    [same] est restée à <mark>{ $after }</mark>, pour autant qu’on puisse le dire.
   *[open] est passée de <mark>{ $before }</mark> à <mark>{ $after }</mark>. Ce n’est pas assez pour dire avec certitude qu’elle a changé.
}
timeline-overlap = Ce que les deux côtés ont en commun { $move ->
    [rose] est monté de <mark>{ $before }</mark> à <mark>{ $after }</mark>.
    [fell] est descendu de <mark>{ $before }</mark> à <mark>{ $after }</mark>.
    [same] est resté à <mark>{ $after }</mark>, pour autant qu’on puisse le dire.
   *[open] est passé de <mark>{ $before }</mark> à <mark>{ $after }</mark>. Ce n’est pas assez pour dire avec certitude que cela a changé.
}
timeline-changed = Le programme lui-même a changé entre les deux, de la version { $before } à la version { $after }. Une partie du mouvement peut venir de là.
timeline-label = Une image de { $points ->
    [one] un point
   *[other] { $points } points
}, le plus ancien d’abord : combien de notre poids n’est dans aucun objectif, et combien de poids les deux côtés ont en commun. La même chose est dans le tableau ci-dessous.
timeline-picture = L’image : { $name }
timeline-picture-what = Marques rondes : notre poids qui n’est dans aucun objectif. Marques carrées : le poids que les deux côtés ont en commun. Les barres montrent où chacun est très probablement. Tous les pas sont dessinés avec la même largeur, quelle que soit leur durée.
timeline-picture-last = L’image montre les { $count } derniers points, le tableau les montre tous.
timeline-gap-short = dans aucun objectif
timeline-overlap-short = en commun
timeline-points = Tous les points
timeline-points-of = Tous les points : { $name }
timeline-when = Quand
timeline-of = Programme
timeline-people = Personnes
timeline-made = Calculé
timeline-act = acte { $number }
timeline-late = après coup
timeline-late-what = « Après coup » veut dire : une édition plus récente était déjà sortie. Les chiffres d’une telle édition reposent sur les réponses du jour où ils ont été calculés.
timeline-move-rose = en hausse
timeline-move-fell = en baisse
timeline-move-open = pas sûr
timeline-moved-what = « En hausse », « en baisse » et « pas sûr » disent comment un chiffre a bougé depuis la ligne au-dessus.
timeline-files = À emporter
timeline-method = Pour chaque édition et chaque version du programme, nous gardons les derniers chiffres ; pour toute la communauté, les derniers de chaque mois. On dit qu’un mouvement est sûr seulement si les deux fourchettes ne se touchent pas. Gens tirés au sort de nouveau : { $draws } fois, avec la graine { $seed }.
timeline-method-more = Comment c’est calculé
