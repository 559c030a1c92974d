kind-concern = Problème
kind-strength = Point fort
kind-idea = Idée
propose-title = Dire ce qui compte
propose-lead = Une seule chose, avec vos mots. Les gens du voisinage donneront leur avis. Il ne faut pas de compte, et votre nom n’est pas montré.
propose-field-kind = Quel genre de sujet est-ce ?
propose-concern = Ça fait mal
propose-concern-hint = Un problème : quelque chose qui fait du tort, qui ne marche pas ou qui manque.
propose-strength = Ça marche
propose-strength-hint = Un point fort : quelque chose de bien. À garder.
propose-idea = Ça pourrait exister
propose-idea-hint = Une idée : quelque chose que nous pourrions faire.
propose-field-title = Titre
propose-hint-title = Une phrase que quelqu’un du voisinage comprendrait tout de suite.
propose-field-story = Histoire
propose-hint-story = Que s’est-il passé ? Ne nommez personne, s’il vous plaît : ni le personnel, ni le voisinage.
propose-field-place = Lieu
propose-hint-place = Une rue, un coin, ou tout le lieu.
propose-limit = { $limit } caractères au plus
propose-becomes = Ce que cela devient : votre sujet va tout droit dans la pile sur laquelle tout le monde donne son avis. La modération ne peut le retirer qu’avec une raison que tout le monde peut lire, et on peut le remettre.
propose-send = Proposer au voisinage
issues-title = Sujets
issues-lead = { $issues ->
    [0] Aucun sujet ne correspond.
    [one] Une chose qui compte pour les gens d’ici.
   *[other] { $issues } choses qui comptent pour les gens d’ici.
}
issues-weigh = Donner mon avis, une carte à la fois
issues-empty = Il n’y a encore rien ici.
filter-label = Choisir les sujets à voir
filter-kind = Genre
filter-order = Ordre
filter-show = Montrer
filter-all = Tous
filter-concerns = Problèmes
filter-strengths = Points forts
filter-ideas = Idées
filter-random = Au hasard
filter-newest = Les plus récents
filter-agreed = Le plus d’accords
filter-divided = Les plus partagés
filter-everyone = De tout le monde
filter-mine = Les miens
filter-titles = Titres seulement
pages-label = Pages
pages-before = Page d’avant
pages-after = Page suivante
pages-here = Page { $page } sur { $last }
issue-trail = Où vous êtes
issue-number = Sujet { $number }
issue-own = C’est vous qui l’avez proposé
issue-own-more = Vous pouvez changer ses mots tant que personne d’autre n’y a répondu.
issue-edit = Changer les mots
issue-steward = Pour la modération
new-issue-title = Il est dans la pile
new-issue-more = Dès maintenant, les gens du voisinage peuvent donner leur avis. Vous avez répondu « d’accord » ; vous pouvez le changer ci-dessous.
new-issue-weigh = Donner mon avis sur ce que disent les autres
edit-title = Changer les mots
edit-lead = Personne d’autre n’a encore répondu à ce sujet : vous pouvez donc encore le changer. Son histoire dira qu’il a été changé.
edit-send = Enregistrer
edit-back = Laisser comme c’est
remove-open = Retirer
remove-reason = Pourquoi ? Tout le monde peut lire ceci. Ne nommez personne, s’il vous plaît.
remove-limit = { $limit } caractères au plus
remove-send = Retirer
restore-send = Remettre
removed-title = Ce sujet a été retiré
erased-title = Ce sujet a été retiré par la personne qui l’avait proposé
removed-by-steward = La modération l’a retiré le { $day }.
removed-by-proposer = La personne qui l’avait proposé l’a retiré le { $day }.
removed-reason = La raison :
removed-words = Lire ce qu’il disait
removed-answers = Réponses avant
removed-kept = { $people ->
    [one] { $people } personne ; gardée, et pas comptée
   *[other] { $people } personnes ; gardées, et pas comptées
}
removed-issues = Tous les sujets
history-title = Ce qui lui est arrivé
history-propose = Proposé par une personne d’ici
history-edit = Changé par la personne qui l’a proposé
history-remove = Retiré par la modération
history-restore = Remis par la modération
history-erase = Retiré par la personne qui l’a proposé
history-comment = { $comments ->
    [one] Un commentaire a été ajouté
   *[other] { $comments } commentaires ont été ajoutés
}
history-link = { $links ->
    [one] Relié à un objectif d’un programme
   *[other] Relié à { $links } objectifs de programmes
}
history-reply = { $times ->
    [one] Une institution a répondu
   *[other] Des institutions ont répondu { $times } fois
}
history-none-fits = { $times ->
    [one] Quelqu’un a dit qu’aucun objectif d’un programme ne convient
   *[other] On a dit { $times } fois qu’aucun objectif d’un programme ne convient
}
