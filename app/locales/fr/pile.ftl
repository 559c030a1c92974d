sort-title = Trier les sujets
sort-lead = Mettez sur une même pile les sujets qui vont ensemble. Donnez à chaque pile le nom que vous voulez. Vous pouvez vous arrêter à tout moment.
sort-private = Personne ne voit vos piles. Nous montrons seulement ce que beaucoup de personnes mettent ensemble. Le nom d’une pile n’est montré que si au moins 5 personnes l’utilisent.
sort-next = Sur quelle pile va ce sujet ?
sort-left = { $left ->
    [one] Il vous reste { $left } sujet à trier.
   *[other] Il vous reste { $left } sujets à trier.
}
sort-pile = Une de vos piles
sort-later = Le laisser pour plus tard
sort-or-new = Ou le nom d’une nouvelle pile
sort-new = Nom de la pile
sort-send = Enregistrer et montrer les suivants
sort-others = Montrer d’autres sujets
sort-no-issues = Il n’y a pas encore de sujets.
sort-done = Vous avez trié tous les sujets. Merci !
sort-skipped = { $left ->
    [one] Vous avez laissé { $left } sujet pour plus tard.
   *[other] Vous avez laissé { $left } sujets pour plus tard.
}
sort-from-start = Les revoir
sort-piles = Mes piles
sort-no-piles = Vous n’avez pas encore de pile.
sort-rename-field = Nom de cette pile
sort-rename = Renommer
sort-move = Déplacer
sort-move-label = Déplacer « { $issue } »
sort-off = Le retirer de cette pile
sort-to-themes = Ce que beaucoup de personnes ont mis ensemble
sort-link = Trier les sujets en piles
