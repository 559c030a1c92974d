home-title = Qu’est-ce qui compte ici ?
home-lead = Sur Folkmoot, les gens d’un lieu disent ce qui compte pour eux, donnent leur avis sur les sujets des autres, et publient un cahier de priorités qui est à eux. Ensuite, tout le monde peut voir à quel point les programmes de l’État vont dans le même sens.
home-communities = Communautés
home-empty = Aucune communauté n’a encore ouvert sa porte ici.
home-size = { $issues ->
    [0] Aucun sujet n’a encore été proposé
    [one] Un sujet
   *[other] { $issues } sujets
}, { $people ->
    [0] et personne n’a encore participé.
    [one] et une personne a participé.
   *[other] et { $people } personnes ont participé.
}
home-demo = Une démonstration : le lieu est inventé, et tous ses gens aussi.
home-found = Fonder une communauté
front-propose = Dire ce qui compte
front-steps = Comment participer
step-propose = Proposer
step-propose-more = Dites-nous une chose qui fait mal, qui marche, ou qui pourrait exister. Il ne faut ni compte ni adresse e-mail.
step-propose-go = Proposer un sujet
step-weigh = Donner son avis
step-weigh-more = Lisez ce qu’ont dit les gens de votre voisinage. D’accord, pas d’accord ou « je passe », une carte à la fois. Arrêtez-vous quand vous voulez.
step-weigh-go = Donner mon avis
step-adopt = Adopter
step-adopt-more = Les sujets sont rassemblés dans un cahier. S’il parle pour vous, dites « C’est aussi le mien ».
step-adopt-go = Lire les cahiers
front-matters = Ce qui compte maintenant
front-matters-more = Les cinq sujets qui comptent beaucoup pour le plus de gens. Les nombres s’affichent quand vous avez répondu.
front-empty = Personne n’a encore rien dit. Lancez-vous !
front-all = { $issues ->
    [one] Le seul sujet
   *[other] Les { $issues } sujets
}
front-agendas = Cahiers
front-agendas-none = Personne n’a encore commencé de cahier.
front-agendas-all = Tous les cahiers
front-ground = Ce avec quoi presque tout le monde est d’accord, s’il y a des groupes, et ce qui divise.
front-ground-all = Voir le terrain d’entente
front-compares = Ce que donne la comparaison avec les programmes
front-compares-none = Cette communauté n’est encore comparée à aucun programme.
front-compares-all = Tous les programmes
