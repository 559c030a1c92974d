order-title = Ce que l’ordre change
order-link = Ce que l’ordre change, et pour qui
order-edition = Ce que l’ordre change, avec le cahier d’aujourd’hui
order-why-phragmen = Si l’on compte tout simplement, un seul grand groupe peut prendre toutes les premières places. Ici, les gens dont un sujet a une place attendent avant la suivante. Les petits groupes sont donc entendus tôt, eux aussi.
order-why-approval = Un seul grand groupe peut donc prendre toutes les premières places. Ci-dessous, vous voyez où serait chaque sujet si tout le monde était entendu.
order-why-hand = Aucune règle n’a servi. Ci-dessous, vous voyez où serait chaque sujet selon une règle.
order-people = { $people } personnes ont répondu à au moins un de ces sujets. Elles ont donné { $answers } réponses.
order-people-few = Moins de { $fewest } personnes ont répondu à ces sujets. Aucun nombre n’est donc montré.
order-sections = Ce cahier a des rubriques. Ici, tous ses sujets sont dans une seule liste.
order-empty = Pas encore de sujet dans ce cahier. Il n’y a donc rien à mettre en ordre.
order-soon = On calcule encore à quel point les places sont sûres, qui sont les groupes, et d’autres ordres. Cela prend quelques secondes. Revenez bientôt, s’il vous plaît.
order-not-now = Des sujets viennent d’être mis dans ce cahier ou d’en être enlevés. Ce que vous voyez ici date d’avant. Revenez dans quelques secondes, s’il vous plaît.
order-use-label = Prendre un autre ordre
order-use-phragmen = Prendre « Tout le monde entendu »
order-use-approval = Prendre « Le plus d’accords »
order-kept-back = { $issues ->
    [one] Il y a ici un sujet auquel vous n’avez pas répondu. Répondez, et vous verrez ses places.
   *[other] Il y a ici { $issues } sujets auxquels vous n’avez pas répondu. Répondez, et vous verrez leurs places.
}
order-none-seen = Vous n’avez encore répondu à aucun de ces sujets. Aucune place n’est donc montrée.
order-places = Place par place
order-places-what = La première colonne est la place quand tout le monde est entendu. Les autres disent où serait le sujet autrement.
order-places-some = Les places des sujets auxquels vous n’avez pas répondu ne sont pas montrées.
order-place = Place
order-issue = Sujet
order-likely = Place probable
order-likely-between = entre { $first } et { $last }
order-likely-one = presque à coup sûr { $first }
order-likely-soon = pas encore connue
order-now = Dans le cahier
order-same = même place
order-higher = { $places ->
    [one] { $places } place plus haut
   *[other] { $places } places plus haut
}
order-lower = { $places ->
    [one] { $places } place plus bas
   *[other] { $places } places plus bas
}
order-no-place = pas dans les { $places } premiers
order-phragmen = Tout le monde entendu
order-approval = Le plus d’accords
order-pav = Voix qui diminue
order-equal-shares = Budgets égaux
order-matters = Compte beaucoup
order-reverse-pav = En partant de la dernière place
order-runoff = Course pour une voix
order-schulze = Duels, la plus longue chaîne
order-ranked-pairs = Duels, les plus nets d’abord
order-kemeny = Le moins d’objections
order-approval-what = simplement, combien de gens sont d’accord.
order-pav-what = chaque fois qu’un de vos sujets obtient une place, votre voix compte moins pour le suivant : la moitié, un tiers, un quart.
order-equal-shares-what = tout le monde reçoit le même budget pour acheter les { $places } premières places. Les gens d’accord avec un sujet paient ensemble.
order-likely-what = si d’autres gens comme ceux-ci avaient répondu, un sujet serait entre ces places dans 95 cas sur 100.
order-words = Ce que veulent dire les colonnes
order-ties = Égalités
order-ties-none = Quand tout le monde est entendu, il n’y a pas deux sujets à égalité.
order-ties-rule = Quand la règle ne voit pas de différence, le sujet avec lequel plus de gens sont d’accord passe devant, puis celui qui a été proposé plus tôt. On ne tire rien au sort.
order-ties-other = Égalités dans les autres ordres
order-more = D’autres façons de mettre en ordre
order-more-lead = Elles sont pour les gens qui veulent regarder de plus près. Les nombres sont des places ; la première est encore celle où tout le monde est entendu.
order-matters-what = combien de gens sont d’accord et disent que cela compte beaucoup pour eux.
order-reverse-pav-what = la voix unique de chaque personne est partagée entre ses sujets ; le sujet qui en a le moins passe en dernier et ses voix vont aux autres, encore et encore.
order-runoff-what = chaque personne verse une voix, à parts égales, dans ses sujets ; celui qui met le plus de temps à se remplir passe en dernier, encore et encore.
order-schulze-what = on compare tous les sujets deux par deux ; l’un passe devant l’autre s’il gagne, ou s’il gagne par une chaîne de victoires.
order-ranked-pairs-what = les mêmes duels ; on retient d’abord les victoires les plus nettes.
order-kemeny-what = la liste avec laquelle les gens sont le moins souvent en désaccord, paire par paire.
order-heard = Qui est entendu ?
order-heard-what = Une personne est entendue si elle est d’accord avec au moins un des premiers sujets.
order-first = Premières places
order-first-all = Toutes
order-heard-more = Parmi les { $places } premiers, { $share } des gens trouvent un sujet avec lequel ils sont d’accord, quand tout le monde est entendu. Avec « Le plus d’accords », ce serait { $other } : { $people } personnes de moins.
order-heard-less = Parmi les { $places } premiers, { $share } des gens trouvent un sujet avec lequel ils sont d’accord, quand tout le monde est entendu. Avec « Le plus d’accords », ce serait { $other } : { $people } personnes de plus.
order-heard-alike = Parmi les { $places } premiers, { $share } des gens trouvent un sujet avec lequel ils sont d’accord, quand tout le monde est entendu. Avec « Le plus d’accords », ce serait à peu près pareil, { $other }.
order-heard-all = Quand tous les sujets y sont, l’ordre ne compte pas : { $share } des gens en trouvent un avec lequel ils sont d’accord.
order-group-gains = Le groupe { $letter } gagne le plus : { $share } de ce groupe est entendu, au lieu de { $other }.
order-group-loses = Le groupe { $letter } cède le plus : { $share } de ce groupe est entendu, au lieu de { $other }.
order-everyone = Tout le monde
order-every = Tous les ordres
order-range = { $low } à { $high }
order-range-what = Derrière chaque part, on voit où elle serait probablement si d’autres gens comme ceux-ci avaient répondu.
order-no-groups = Aucun groupe d’opinion n’a été trouvé ici. Tout le monde est donc compté ensemble.
order-groups-what = Les groupes sont ceux de la page
order-left-out = Le plus grand groupe laissé de côté
order-left-out-nobody = personne. Quand on est d’accord avec un sujet ici, on en trouve au moins un.
order-left-out-few = moins de { $fewest } personnes.
order-left-out-people = { $people } personnes d’accord avec « { $title } » ne trouvent aucun de leurs sujets parmi les { $places } premiers.
order-left-out-hidden = { $people } personnes d’accord avec un sujet auquel vous n’avez pas répondu ne trouvent aucun de leurs sujets parmi les { $places } premiers.
order-left-out-due = Elles sont assez nombreuses pour avoir une place à elles.
order-left-out-not-due = Elles sont trop peu nombreuses pour avoir une place à elles.
order-method-rule = Une règle a fait tout cela à partir des réponses, sans personne entre les deux.
order-method-draws = Les gens ont été tirés au sort de nouveau { $draws } fois, et les sujets mis en ordre à chaque fois. Une place probable contient 95 de ces résultats sur 100. Le hasard a été tiré avec la graine { $seed }.
order-method-ledger = Cela repose sur tout le registre, jusqu’à l’entrée { $number }, et a été calculé le { $moment }.
order-file = Ces places dans un fichier (CSV)
