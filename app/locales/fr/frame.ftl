frame-skip = Aller à l’essentiel
frame-sign-in = Se connecter
frame-about-site = À propos de ce site
frame-about = À propos
frame-method = Méthode
frame-languages = Langues
frame-places = { $community }
frame-demo = Ceci est une démonstration. Le lieu et ses gens sont inventés.
frame-closed = Ici, les avis sont fermés pour l’instant. Vous pouvez tout lire, commenter et adopter.
tab-issues = Sujets
tab-weigh = Mon avis
tab-agendas = Cahiers
tab-programmes = Programmes
tab-compare = Comparer
form-refused = { $count ->
    [one] Pas encore enregistré : une chose à corriger
   *[other] Pas encore enregistré : { $count } choses à corriger
}
form-nothing-lost = Rien de ce que vous avez écrit n’est perdu.
form-optional = (vous pouvez laisser vide)
colon = {" "}:
decimal-mark = ,
date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
date-short = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juill.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
} { $year }
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juill.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
} { $year }
problem-403 = Vous ne pouvez pas ouvrir cette page
problem-404 = Il n’y a rien à cette adresse
problem-422 = Nous n’avons pas pu lire cela
problem-500 = Quelque chose s’est cassé, et c’est de notre faute
problem-403-more = Vous pouvez lire tout le reste ici.
problem-404-more = Il y a peut-être une erreur dans l’adresse. Ce que la modération retire garde une page qui dit quand et pourquoi. Très probablement, rien n’a donc été enlevé.
problem-422-more = Rien n’a été changé. Revenez en arrière et essayez encore ; ce que vous avez écrit devrait toujours y être.
problem-500-more = Rien de ce qu’on vous a dit enregistré n’est perdu. Le problème a été noté pour la personne qui s’occupe de ce serveur. Essayez encore dans une minute, s’il vous plaît.
problem-413 = C’est trop long
problem-413-more = C’est plus que ce que ce serveur peut prendre d’un coup. Rien n’a été changé. Revenez en arrière : ce que vous avez écrit devrait toujours y être, et vous pouvez le raccourcir.
problem-503 = Cela a pris trop de temps
problem-503-more = Le serveur n’a pas fini à temps. Essayez encore dans une minute, s’il vous plaît.
problem-elsewhere = Cela venait d’un autre site
problem-elsewhere-more = La page de quelqu’un d’autre a essayé d’agir en votre nom. Rien n’a été changé. Si c’était vous, recommencez d’ici, s’il vous plaît.
problem-home = Toutes les communautés
problem-community = Retour : { $community }
problem-sign-in = Se connecter
