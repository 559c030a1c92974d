edition-name = { $number ->
    [1] Première édition
    [2] Deuxième édition
    [3] Troisième édition
    [4] Quatrième édition
    [5] Cinquième édition
    [6] Sixième édition
    [7] Septième édition
    [8] Huitième édition
    [9] Neuvième édition
   *[other] Édition { $number }
}
edition-name-inside = { $number ->
    [1] première édition
    [2] deuxième édition
    [3] troisième édition
    [4] quatrième édition
    [5] cinquième édition
    [6] sixième édition
    [7] septième édition
    [8] huitième édition
    [9] neuvième édition
   *[other] édition { $number }
}
edition-title = { $title }, { $edition }
edition-people = { $people ->
    [one] Une personne a répondu à au moins un de ses sujets et a donné
   *[other] { $people } personnes ont répondu à au moins un de ses sujets et ont donné
} { $stances ->
    [one] une réponse
   *[other] { $stances } réponses
}.
edition-people-few = Moins de { $fewest } personnes avaient répondu à ses sujets.
edition-published = Publiée le { $date } par les habitants de la communauté { $community }.
edition-adopted = { $people } personnes l’ont adoptée.
edition-adopted-few = Moins de { $fewest } personnes l’ont adoptée pour l’instant.
edition-later = Il y a une édition plus récente de ce cahier.
edition-later-see = Voir la dernière
edition-others = Autres sujets
edition-issues = Sujets
edition-removed = La modération a retiré ce sujet le { $date }, après la publication de cette édition.
edition-removed-reason = La raison : { $reason }
edition-how = Comment elle a été faite
edition-order-when = L’ordre et les chiffres sont ceux du moment de la publication.
edition-sections = Les rubriques, et les sujets de chaque rubrique, ont été choisis à la main.
edition-no-ties = Il n’y avait pas d’égalité.
edition-sample = Les gens ont choisi de participer ou non ; ce n’est pas un échantillon.
edition-method = La méthode
edition-figures = « 93 % d’accord, n = 239 » veut dire : sur 239 personnes qui ont répondu à ce sujet, 93 sur cent étaient d’accord. S’il y a moins de { $fewest } réponses, elles ne sont pas montrées.
edition-adopt-title = Est-ce que ce cahier parle pour vous ?
edition-adopt = C’est aussi le mien
edition-adopt-note = Vous pouvez revenir dessus à tout moment. Personne ne voit votre nom.
edition-adopted-mine = Vous avez adopté cette édition.
edition-unadopt = Ne plus l’adopter
edition-cite = La citer
edition-cite-who = Les habitants de la communauté { $community } ({ $year }).
edition-cite-what = { $edition }. Folkmoot.
edition-ledger = Entrée { $number } du registre de la communauté, somme de contrôle
edition-file = Télécharger la liste (CSV)
edition-compare = La comparer à un programme
edition-agenda = Le cahier d’où elle vient
