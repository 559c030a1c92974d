claim-served = Servi
claim-served-hint = Ce serait réparé, ou gardé.
claim-partly = Servi en partie
claim-partly-hint = Cela aiderait, mais ne suffirait pas.
claim-opposed = Contré
claim-opposed-hint = Ce serait pire.
links-title = Objectifs qui en parlent
links-empty = Personne n’a encore relié ce sujet à un objectif d’un programme.
links-answer-first = { $links ->
    [one] Quelqu’un l’a relié à un objectif.
   *[other] On l’a relié à { $links } objectifs.
} Dites d’abord ce que vous pensez vous-même : les réponses disent plus quand personne n’est influencé.
links-look = Voir ce que disent les autres
links-make = Le relier à un objectif
link-goal = { $programme } { $code } : { $goal }
link-confirm = Confirmer
link-confirmed = Confirmé par vous
link-dispute = Contester
link-disputed = Contesté par vous
link-counts = { $confirmed ->
    [0] Personne ne confirme,
    [one] Une personne confirme,
   *[other] { $confirmed } confirment,
} { $disputed ->
    [0] personne ne conteste.
    [one] une conteste.
   *[other] { $disputed } contestent.
}
link-few = Moins de 5 personnes ont dit ce qu’elles en pensent.
link-stands = Il compte.
link-fallen = Il ne compte pas : il faudrait que plus de gens le confirment que de gens le contestent.
link-back = Retour au sujet
link-choose = Choisir
link-choose-title = Quel objectif parle de ce sujet ?
link-no-programme = Cette communauté n’est encore comparée à aucun programme. Il n’y a donc aucun objectif à relier.
link-programme = Programme
link-search = Objectif : son numéro ou quelques mots
link-suggested = Ceux-ci ont des mots en commun avec lui
link-suggested-how = Trouvés en comparant des mots, rien de plus. C’est vous qui dites si l’un d’eux convient.
link-found = Ce qui a été trouvé
link-top-goals = Tous les objectifs principaux
links-already = Objectifs auxquels il est déjà relié
link-title = Cet objectif sert-il ce sujet ?
link-other-goal = Un autre objectif
link-issue = Le sujet
link-the-goal = L’objectif
link-claim = Si cet objectif était atteint, le sujet serait
link-reason = Pourquoi ?
link-reason-hint = Une ou deux phrases. Tout le monde peut les lire ; d’autres confirment ou contestent. Ne nommez personne, s’il vous plaît.
link-send = Relier les deux
