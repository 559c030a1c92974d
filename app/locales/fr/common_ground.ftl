ground-title = Terrain d’entente
ground-lead = Ce que les gens d’ici partagent, et là où ils diffèrent. Un logiciel le calcule à partir des réponses. Il suggère ; c’est vous qui jugez.
ground-none = Ce n’est pas encore calculé. Cela se fait tout seul, quelques secondes après une réponse. Revenez dans une minute, s’il vous plaît.
ground-few = Trop peu de gens ont répondu pour dire quelque chose.
ground-groups = Les gens d’ici forment <mark>{ $groups }</mark> groupes.
ground-untested = On peut dessiner { $groups } groupes. On n’a pas vérifié s’ils sont autre chose que du hasard.
ground-too-few = Il y a trop peu de gens pour chercher des groupes. Il en faut { $fewest } qui ont répondu chacun à { $enough } sujets ou plus.
ground-all-alike = Aucun groupe n’a été trouvé : tout le monde est au même endroit.
ground-no-pattern = Aucun groupe n’a été trouvé. Ce que les gens répondent à un sujet n’en dit pas plus sur leurs autres réponses que le hasard.
ground-not-clear = Aucun groupe n’a été trouvé. Les gens diffèrent, mais ils ne forment pas des groupes plus nets que ceux que ferait le hasard.
ground-not-repeated = Aucun groupe n’a été trouvé. Ce que semble montrer une moitié des sujets, l’autre moitié ne le montre pas.
ground-ordinary = C’est une réponse ordinaire. Les gens diffèrent d’un sujet à l’autre ; ils ne forment pas de camps.
ground-people = { $people } personnes ont donné { $stances } réponses sur { $issues ->
    [one] { $issues } sujet.
   *[other] { $issues } sujets.
}
ground-placed = { $placed } d’entre elles ont répondu { $enough ->
    [one] à ce sujet
   *[other] à { $enough } sujets ou plus
} et ont une place sur la carte.
ground-placed-few = Moins de 5 d’entre elles ont répondu { $enough ->
    [one] à ce sujet.
   *[other] à { $enough } sujets ou plus.
}
ground-kept-back-title = Répondez d’abord
ground-kept-back = { $issues ->
    [one] On a trouvé quelque chose sur un sujet auquel vous n’avez pas répondu. Répondez, et vous le verrez ici.
   *[other] On a trouvé quelque chose sur { $issues } sujets auxquels vous n’avez pas répondu. Répondez, et vous les verrez ici.
}
ground-answer-first = Il n’y a ici aucun sujet auquel vous avez déjà répondu.
ground-agreed = Ce que la plupart des gens partagent
ground-agreed-none = Il n’y a aucun sujet où nettement plus de la moitié des gens sont du même côté.
ground-every-group = Dans tous les groupes.
ground-not-every-group = Pas dans tous les groupes.
ground-groups-title = Ce que défend chaque groupe
ground-groups-what = Les sujets où les gens du groupe prennent un côté plus souvent que tous les autres. Un groupe n’a ni nom ni liste de membres ; la lettre sert seulement à le distinguer.
ground-group = Groupe { $letter }
ground-group-people = { $people } personnes
ground-group-nothing = Rien ne distingue ce groupe avec certitude.
ground-group-sure = Si l’on tire au sort, encore et encore, les gens et les sujets, une personne de ce groupe s’y retrouve { $times } fois sur 100.
ground-divides = Ce qui divise
ground-divides-none = Aucun sujet ne divise nettement les gens.
ground-everyone = Tout le monde
ground-map = La carte
ground-map-what = Les gens qui sont proches ont répondu de la même façon. Chaque rond représente au moins 5 personnes : plus il y en a, plus il est grand. La largeur et la hauteur n’ont pas de sens en elles-mêmes.
ground-map-share = Elle montre { $share } de toutes les différences ; le reste ne tient pas sur une page plate.
ground-map-none = Il n’y a pas de carte : trop peu de gens ont assez répondu.
ground-map-apart = Quelques personnes ne sont pas dessinées, car moins de 5 personnes sont près d’elles.
ground-map-label = { $groups ->
    [0] Une carte avec { $dots } ronds. Le tableau en dessous dit la même chose.
   *[other] Une carte avec { $dots } ronds de { $groups } groupes. Le tableau en dessous dit la même chose.
}
ground-map-controls = Se déplacer sur la carte
ground-map-closer = Plus près
ground-map-further = Plus loin
ground-map-whole = Toute la carte
ground-map-left = Vers la gauche
ground-map-up = Vers le haut
ground-map-down = Vers le bas
ground-map-right = Vers la droite
ground-you = Vous
ground-own-none = Vous n’êtes pas sur la carte, car vous n’aviez répondu à rien quand elle a été faite.
ground-own-few = Vous êtes sur la carte, avec la marque « Vous ». Vous aviez répondu à { $answered ->
    [one] { $answered } sujet ;
   *[other] { $answered } sujets ;
} à partir de { $enough }, votre place dit avec quel groupe vous êtes.
ground-own = Vous êtes sur la carte, avec la marque « Vous ». Personne d’autre ne le voit.
ground-own-group = Vous êtes sur la carte, avec la marque « Vous », dans le groupe { $letter }. Personne d’autre ne le voit.
ground-own-group-sure = Vous êtes sur la carte, avec la marque « Vous », dans le groupe { $letter }. Si l’on tire au sort, encore et encore, les gens et les sujets, vous vous y retrouvez { $times } fois sur 100. Personne d’autre ne le voit.
ground-no-group = Aucun groupe
ground-table-label = La carte sous forme de tableau
ground-table-caption = Où sont les gens : de 0, à gauche et en bas, à 100
ground-table-who = Qui
ground-table-across = Largeur
ground-table-up = Hauteur
ground-sure = Est-ce sûr ?
ground-chance-groups = Les mêmes réponses ont été redistribuées { $tries } fois au hasard. { $reached ->
    [0] Pas une seule fois cela n’a donné des groupes aussi nets que ceux-ci.
    [one] Une fois, cela a donné des groupes aussi nets.
   *[other] { $reached } fois, cela a donné des groupes aussi nets.
}
ground-chance-pattern = Les mêmes réponses ont été redistribuées { $tries } fois au hasard. { $reached ->
    [0] Pas une seule fois elles n’allaient autant ensemble que les vraies.
    [one] Une fois, elles allaient autant ensemble que les vraies.
   *[other] { $reached } fois, elles allaient autant ensemble que les vraies.
}
ground-again-nearly = Avec une moitié des sujets, on trouve presque les mêmes groupes qu’avec l’autre moitié.
ground-again-much = Avec une moitié des sujets, on trouve à peu près les mêmes groupes qu’avec l’autre moitié.
ground-again-partly = Avec une moitié des sujets, on ne trouve qu’en partie les mêmes groupes qu’avec l’autre moitié.
ground-untried = Aucun groupe n’a été vérifié : il y a trop peu à vérifier.
ground-method-machine = Aucune personne n’a décidé qui est dans quel groupe. Un logiciel l’a fait, seulement à partir des réponses « d’accord », « pas d’accord » et « je passe ». Il ne connaît ni les noms, ni les mots, ni les lieux.
ground-method-ledger = Cela repose sur tout le registre, jusqu’à l’entrée { $number }, et a été calculé le { $moment }. Le hasard a été tiré avec la graine { $seed }.
ground-here = L’adresse de cette page
method-ground = Terrain d’entente
method-ground-lead = Un logiciel regarde qui a répondu quoi, et rien d’autre. Il dessine une carte où les gens qui répondent de la même façon sont proches, et cherche s’ils forment des groupes.
method-ground-map = La carte tourne toutes les réponses pour que les deux directions où les gens diffèrent le plus soient la largeur et la hauteur (composantes principales, comme dans Polis). Les gens qui ont répondu à peu de sujets sont déplacés vers l’extérieur, comme s’ils avaient répondu aux autres sujets de la même façon. Une place qui repose sur peu de réponses n’est donc pas sûre.
method-ground-groups = On cherche des groupes parmi tous les gens qui ont répondu à au moins 7 sujets. Ils ne sont montrés que s’ils réussissent deux tests. D’abord, les réponses à chaque sujet sont redistribuées au hasard, 99 fois : de vrais groupes doivent être plus nets que 95 sur 100 de ceux-là. Ensuite, les sujets sont coupés en deux moitiés, 10 fois : les groupes trouvés avec une moitié doivent se retrouver avec l’autre.
method-ground-stands = Ce qui distingue un groupe est comparé à tous les autres gens, pour tous les sujets ensemble. Ainsi, aucun sujet n’est là seulement parce qu’on en a essayé beaucoup (Benjamini et Hochberg 1995, à un sur dix).
method-ground-source = C. Small, M. Bjorkegren, T. Erkkilä, L. Shaw et C. Megill, « Polis: scaling deliberation by mapping high dimensional opinion spaces », 2021. Les tests sont de nous : Polis montre des groupes, qu’il y en ait ou non.
