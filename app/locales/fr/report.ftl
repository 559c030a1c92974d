report-plain = Avec des mots simples
report-contents = Sur cette page
report-first = { $unnamed ->
    [0] Les <mark>{ $count }</mark> choses que les gens d’ici mettent en premier sont toutes dans ce programme.
    [one] Sur les <mark>{ $count }</mark> choses que les gens d’ici mettent en premier, <mark>une</mark> n’est pas dans ce programme.
   *[other] Sur les <mark>{ $count }</mark> choses que les gens d’ici mettent en premier, <mark>{ $unnamed }</mark> ne sont pas dans ce programme.
}
report-first-nobody = { $unnamed ->
    [0] Les <mark>{ $count }</mark> choses que les gens d’ici mettent en premier sont toutes dans le programme.
    [one] Sur les <mark>{ $count }</mark> choses que les gens d’ici mettent en premier, <mark>une</mark> n’est dans aucun programme.
   *[other] Sur les <mark>{ $count }</mark> choses que les gens d’ici mettent en premier, <mark>{ $unnamed }</mark> ne sont dans aucun programme.
}
report-first-sure = { $surely ->
    [0] On ne sait pas avec certitude lesquelles viennent en premier : si d’autres gens comme eux avaient répondu, ce serait peut-être d’autres choses.
    [one] Si d’autres gens comme eux avaient répondu, { $surely } de ces { $count } choses serait encore, presque à coup sûr, parmi les { $count } premières.
   *[other] Si d’autres gens comme eux avaient répondu, { $surely } de ces { $count } choses seraient encore, presque à coup sûr, parmi les { $count } premières.
}
report-first-all = Si d’autres gens comme eux avaient répondu, ces { $count } choses viendraient encore, presque à coup sûr, en premier.
report-largest = L’objectif qui pèse le plus dans le programme, { $goal }, a été évoqué ici par <mark>{ $times ->
    [one] { $times } personne
   *[other] { $times } personnes
} sur 100</mark>.
report-largest-hardly = L’objectif qui pèse le plus dans le programme, { $goal }, a été évoqué ici par <mark>moins de 1 personne sur 100</mark>.
report-largest-few = L’objectif qui pèse le plus dans le programme, { $goal }, a été évoqué ici par <mark>moins de 5</mark> personnes.
report-largest-nobody = L’objectif qui pèse le plus dans le programme, { $goal }, n’a été évoqué ici par <mark>personne</mark>.
report-little = Cela compte quand même comme « demandé par personne » : les gens jugent tant d’autres choses importantes qu’il reçoit moins de 1 % de notre poids.
report-most = L’objectif que le plus de gens d’ici ont évoqué est { $goal } : <mark>{ $times ->
    [one] { $times } personne
   *[other] { $times } personnes
} sur 100</mark>.
report-gap = De ce que les gens d’ici jugent important, <mark>{ $figure }</mark> n’est dans aucun de ses objectifs. Ce qu’un objectif sert en partie compte pour moitié.
report-imposition = Dans le poids du programme, <mark>{ $figure }</mark> va à des objectifs que personne ici n’a demandés.
report-likely-means = « Très probablement » veut dire : si autant de gens comme ceux-ci avaient répondu, le chiffre serait là 95 fois sur 100.
report-not-yet = On calcule à quel point ces chiffres sont sûrs. Revenez dans une minute, s’il vous plaît.
report-not-kept = On calcule à quel point les chiffres sont sûrs pour les programmes auxquels on nous compare, et pour la dernière édition de chaque cahier. Ceci n’est ni l’un ni l’autre.
report-since = { $acts ->
    [one] Il s’est passé une chose ici depuis que ces chiffres ont été calculés.
   *[other] Il s’est passé { $acts } choses ici depuis que ces chiffres ont été calculés.
} Les chiffres suivront dans une minute ou deux.

figure-firm = { $share }
figure-rough = environ { $share }
figure-loose = entre { $low } et { $high }
figure-unknown = { $share }
figure-likely-n = très probablement de { $low } à { $high } ; n = { $people }
figure-range = { $low } – { $high }
figure-same-n = presque pareil si d’autres avaient répondu ; n = { $people }

measure-title = À quel point les deux côtés vont ensemble
measure-overlap = Les deux côtés ont { $figure } de leur poids en commun.
measure-gap = Dans notre poids, { $figure } n’est dans aucun objectif.
measure-imposition = Dans le poids du programme, { $figure } va à des objectifs que personne ici n’a demandés.
measure-excess = Dans le poids du programme, { $figure } dépasse ce qui est demandé.
measure-name-overlap = En commun
measure-name-gap = À nous, dans aucun objectif
measure-name-imposition = Demandé par personne
measure-name-excess = Plus que demandé
measure-short = Ce que veulent dire les colonnes : combien de poids les deux côtés ont en commun ; combien du nôtre n’est dans aucun objectif ; combien du leur va à des objectifs que personne n’a demandés ; combien du leur dépasse ce qui est demandé.

weighings-title = Et si l’on comptait autrement ?
weighings-none = Cela change peu : quelle que soit la façon de compter, ce que les deux côtés ont en commun change { $points ->
    [0] de moins d’un centième.
    [one] d’un centième.
   *[other] de { $points } centièmes.
}
weighings-some = Cela change quelque chose : ce que les deux côtés ont en commun change de { $points ->
    [one] { $points } centième.
   *[other] { $points } centièmes.
}
weighings-caption = Les mêmes chiffres, avec les sujets comptés autrement. n = { $people } personnes.
weighings-way = Façon de compter
weighing-equal-voice = Chaque personne a une voix
weighing-approvals = Chaque « d’accord » compte pour un
weighing-rank = Selon la place dans l’édition
weighing-money = Selon l’argent

served-title = De qui le programme sert-il les priorités ?
served-best = Il sert le mieux le groupe { $best }, avec { $most } en commun, et le moins bien le groupe { $least }, avec { $fewest }.
served-alike = Aucun groupe n’est nettement mieux servi qu’un autre : les différences peuvent venir du hasard.
served-none = Pour autant qu’on puisse le dire, les gens d’ici ne forment pas de groupes. Il n’y a donc pas de groupes à comparer.
served-not-yet = Personne n’a encore cherché de groupes ici.
served-caption = Les mêmes chiffres pour chaque groupe de gens qui pensent de la même façon.
served-group = Groupe
served-common = Ce que défendent les groupes

same-order-title = Les deux côtés mettent-ils les objectifs dans le même ordre ?
same-order-none = On ne peut pas le dire : un des côtés ne les met dans aucun ordre.
same-order-open = Ce n’est pas clair. Ce que l’on voit peut venir du hasard.
same-order-same = En grande partie.
same-order-partly = En partie.
same-order-hardly = À peine.
same-order-turned = Non : plutôt l’inverse.
same-order-beside = Mais l’ordre n’est pas le poids : les deux côtés ont { $figure } de leur poids en commun.
same-order-chance = Si les sujets étaient reliés aux objectifs au hasard, les deux côtés auraient autant en commun { $times } fois sur 100.
same-order-chance-hardly = Si les sujets étaient reliés aux objectifs au hasard, les deux côtés n’auraient presque jamais autant en commun.
same-order-figures = Les chiffres derrière cela
same-order-caption = 1 est le même ordre, 0 aucun ordre en commun, −1 l’ordre inverse. n = { $people } personnes et { $goals ->
    [one] { $goals } objectif.
   *[other] { $goals } objectifs.
}
same-order-measure = Mesure
same-order-figure = Chiffre
same-order-likely = Très probablement
same-order-tau = Tau-b de Kendall
same-order-rho = Rho de Spearman
same-order-rbo = Rank-biased overlap (de 0 à 1)

coders-title = Les gens sont-ils d’accord sur ce qui va ensemble ?
coders-alone = Trop peu de gens ont regardé les mêmes liens pour le dire. Confirmez ou contestez quelques liens : les chiffres en seront plus solides.
coders-not-yet = Les gens ne sont pas encore d’accord sur ce qui va ensemble. Prenez les chiffres comme un premier essai.
coders-tentative = Les gens sont assez bien d’accord sur ce qui va ensemble. Prenez les chiffres comme assez bons pour l’instant.
coders-good = Les gens sont bien d’accord sur ce qui va ensemble.
coders-alpha = L’accord est de { $value } (très probablement de { $low } à { $high }) : 1 est un accord complet et 0 le hasard. n = { $things ->
    [1] un sujet que deux personnes ou plus ont regardé.
   *[other] { $things } sujets que deux personnes ou plus ont regardés.
}
coders-alpha-alone = L’accord est de { $value } : 1 est un accord complet et 0 le hasard. n = { $things ->
    [1] un sujet que deux personnes ou plus ont regardé.
   *[other] { $things } sujets que deux personnes ou plus ont regardés.
}
coders-kappa = Entre les deux personnes qui ont fait des liens, il est de { $value } selon le kappa de Cohen.
coders-band = Avec les liens de chaque personne prise seule, les deux côtés auraient entre { $low } et { $high } en commun, et entre { $least } et { $most } de notre poids ne serait dans aucun objectif.
coders-readings = Ce que donnent les liens de chaque personne
coders-caption = Avec les liens des personnes qui ont regardé le plus de sujets, sans noms. Pour tous les autres sujets, avec les liens qui comptent pour tout le monde.
coders-person = Sujets regardés

lists-title = Notre ordre et le leur
lists-what = D’un côté, ce que les gens d’ici mettent en premier. De l’autre, les objectifs du programme, les plus lourds d’abord. Un trait est un lien qui compte : plein si l’objectif sert le sujet, en tirets s’il le sert en partie, en pointillés s’il va contre le sujet.
lists-label = Deux listes côte à côte : { $ours ->
    [1] un sujet
   *[other] { $ours } sujets
} que les gens d’ici mettent en premier et { $theirs ->
    [1] un objectif
   *[other] { $theirs } objectifs
} du programme { $programme }, avec { $lines ->
    [0] aucun trait
    [one] un trait
   *[other] { $lines } traits
} entre eux. La même chose est dans les tableaux ci-dessous.
lists-ours = Ce que les gens d’ici placent d’abord
lists-ours-of = En premier : { $of }
lists-theirs = Ce que le programme place d’abord
lists-loose = dans aucun objectif
lists-unasked = demandé par personne
lists-table = Les deux listes en tableaux
lists-place = Place
lists-issue = Sujet
lists-goals = Ses objectifs
lists-goal = Objectif
lists-asked = Demandé ?
lists-asked-yes = oui
lists-more = Les autres listes de cette page en contiennent d’autres : { $ours ->
    [0] {""}
   *[other] { $ours } de nos sujets
}{ $ours ->
    [0] {""}
   *[other] { $theirs ->
        [0] {""}
       *[other] {" et "}
    }
}{ $theirs ->
    [0] {""}
   *[other] { $theirs } de leurs objectifs
}.
report-files = À emporter
report-file-csv = Les chiffres en tableau (CSV)
report-file-json = Le rapport entier (JSON)
report-file-svg = Les deux listes en image (SVG)
report-file-small = Une petite page pour d’autres sites web
small-more = La comparaison entière
