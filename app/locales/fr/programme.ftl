programmes-title = Programmes
programmes-lead = Ce que des États et des institutions se sont engagés à faire, avec leurs mots. Nous y comparons ce que nous voulons.
programmes-held = À quoi on nous compare
programmes-none = Aucun programme n’a encore été choisi ici. L’équipe d’organisation peut en choisir dans la bibliothèque.
programmes-none-choose = Aucun programme n’a encore été choisi ici. Choisissez-en un ci-dessous.
programmes-others = Dans la bibliothèque
programmes-more = L’équipe d’organisation peut ajouter un autre programme : le plan d’une mairie, les objectifs d’un ministère, la stratégie d’une association.
programme-add = Ajouter un programme
programme-add-lead = Le plan d’une mairie, les objectifs d’un ministère, la stratégie d’une association : avec ses propres mots, pour que nous puissions y comparer ce que nous voulons. Il sera dans la bibliothèque de cette communauté.
programme-add-name = Comment s’appelle-t-il ?
programme-add-name-hint = Comme sur sa première page, par exemple : Plan de la commune des Saules 2026-2030.
programme-add-goals-hint = Un objectif par ligne, comme il est écrit là-bas. Un objectif qui fait partie d’un autre commence plus à droite, ou a un numéro plus long : 1.1 fait partie de 1. L’argent ou un autre poids se met à la fin, derrière une barre : Logement | 1250. Vous pouvez aussi coller un tableau (CSV) avec les colonnes item_id et title, ou du JSON.
programme-add-weighting-follows = Comme c’est écrit : de l’argent s’il y a des nombres derrière les objectifs, sinon tous pareils.
programme-add-publisher-hint = Une mairie, un ministère, un service de santé, une association.
programme-add-territory-hint = Un lieu, comme la commune des Saules.
programme-add-starts = Début
programme-add-ends = Fin
programme-add-starts-hint = Une année comme 2026, ou un jour comme 2026-04-01.
programme-add-source-hint = L’adresse web où tout le monde peut le lire, à partir de https://.
programme-add-checked = J’ai comparé aujourd’hui ce qui est ici avec sa source, et c’est pareil.
programme-add-licence = Conditions
programme-add-licence-hint = Les conditions pour utiliser ses mots, s’il le dit.
programme-add-hold = Nous y comparer tout de suite.
programme-add-send = Ajouter
programme-take = Emporter :
programme-unknown = Personne n’a dit qui l’a fixé
programme-goals = { $goals ->
    [one] { $goals } objectif.
   *[other] { $goals } objectifs.
}
programme-goals-below = { $goals ->
    [one] { $goals } objectif
   *[other] { $goals } objectifs
}, avec { $below ->
    [one] { $below } sous-objectif.
   *[other] { $below } sous-objectifs.
}
programme-weighted-equal = Tous les objectifs ont le même poids.
programme-weighted-targets = Le poids d’un objectif est le nombre de ses cibles.
programme-weighted-money = Le poids d’un objectif est l’argent prévu pour lui.
programme-weighted-priority = Le poids d’un objectif est la priorité que le programme lui donne.
programme-checked = Vérifié avec sa source le { $day }.
programme-unverified = Non vérifié : personne ne l’a encore comparé avec sa source.
programme-links = { $links ->
    [0] Pas encore de lien
    [one] Un lien avec nos sujets
   *[other] { $links } liens avec nos sujets
}
programme-hold = Nous y comparer
programme-let-go = Ne plus nous y comparer
programme-not-held = Cette communauté n’est pas comparée à ce programme. On ne peut donc pas relier ses objectifs pour l’instant. L’équipe d’organisation peut le choisir.
programme-search = Trouver un objectif par son numéro ou par des mots
programme-found = Ce qui a été trouvé
programme-found-none = Aucun objectif ne contient ces mots. Essayez un autre mot, ou un mot plus court.
programme-goals-title = Ses objectifs
programme-compare = Comparer avec ce que nous voulons
programme-fact-publisher = Fixé par
programme-fact-territory = Pour
programme-fact-dates = Années
programme-fact-source = Source
programme-fact-checked = Vérifié
programme-fact-unverified = Pas encore : non vérifié
programme-fact-weights = Poids
goal-share-equal = { $share } du poids
goal-share-targets = { $share } des cibles
goal-share-money = { $share } de l’argent
goal-share-priority = { $share } du poids
goal-links = { $links ->
    [0] aucun lien
    [one] un lien
   *[other] { $links } liens
}
goal-below = { $goals ->
    [one] { $goals } sous-objectif
   *[other] { $goals } sous-objectifs
}
goal-link = Relier un sujet
goal-link-which = { " " }à { $goal }
goal-open = À propos de cet objectif
goal-linked = Nos sujets dont il parle
goal-linked-none = Personne n’a encore relié de sujet à cet objectif.
goal-link-title = Y relier un sujet
goal-search-issue = Quel sujet ?
goal-search-hint = Un ou deux mots de son titre.
goal-search-none = Aucun sujet n’a ces mots dans son titre. Essayez un autre mot, ou un mot plus court.
goal-below-title = Ses sous-objectifs
search-send = Chercher
trail-label = Où vous êtes
programme-add-file = Ou un fichier
programme-add-file-hint = Un tableau (CSV), du JSON ou une simple liste, 4 Mo au plus. Il remplace ce qui est tapé plus haut.
programme-fact-version = Version
programme-version = { $version }, du { $day }
programme-past = Ceci est la version { $version }, telle qu’elle était. La version { $latest } l’a remplacée.
programme-past-latest = Lire la dernière version
programme-removed = L’équipe d’organisation a retiré ce programme le { $day } : « { $reason } » On n’y compare plus rien maintenant. On peut encore le lire ici.
programme-why = Pourquoi il compte pour nous
programme-why-hint = Avec des mots simples, que tout le monde peut lire. Par exemple : il décide ce qui sera construit ici jusqu’en 2030.
programme-why-save = Enregistrer pourquoi il compte
programme-desk = Pour l’équipe d’organisation
programme-edit = Changer ce programme
programme-edit-lead = Ce qui est ici maintenant devient une version plus ancienne, qu’on peut encore lire. Un objectif garde les liens que les gens y ont faits tant qu’il garde son numéro ou son nom. Un objectif qui veut dire autre chose a besoin d’un nouveau numéro et d’un nouveau nom.
programme-edit-past = Ceci est rempli avec la version { $version }. Si vous l’enregistrez, ce qu’elle dit redevient la dernière version.
programme-edit-long = Il y a trop d’objectifs pour ce champ. Pour les changer, emportez le programme en CSV, changez le fichier, et envoyez-le ci-dessous. Si vous laissez vide, les objectifs restent comme ils sont.
programme-edit-send = Enregistrer comme nouvelle version
programme-edit-leave = Laisser comme c’est
programme-remove = Retirer ce programme
programme-remove-lead = Il quitte notre bibliothèque, et on ne nous y compare plus. On peut encore le lire, ses liens sont gardés, et on peut le remettre.
programme-remove-reason = Pourquoi est-il retiré ?
programme-remove-send = Retirer
programme-restore = Remettre
versions-name = Version { $version }, du { $day }
versions-title = Versions
versions-lead = Un programme qui change garde ce qu’il disait avant. On peut lire, comparer et emporter chaque version.
versions-changes = Ce qui a changé dans la version { $version }
versions-first = C’est la première version : rien n’a donc changé.
versions-nothing = Rien de ce que nous en gardons n’a changé.
versions-by-library = Livrée avec le logiciel.
versions-by-operator = Notée par la personne qui gère ce serveur.
versions-by-organiser = Notée par l’équipe d’organisation.
versions-what = Ce qui a changé
versions-back = Y revenir
versions-facts = Sur l’ensemble
versions-added = Nouveaux objectifs
versions-removed = Objectifs qui n’y sont plus
versions-reworded = Objectifs avec d’autres mots
versions-moved = Objectifs à une autre place
versions-weighed = Objectifs avec un autre poids
versions-links = Un objectif qui est resté, quels que soient ses mots et sa place, garde les liens que les gens y ont faits. Les liens vers un objectif qui n’y est plus sont gardés avec l’ancienne version et ne comptent pas dans celle-ci.
versions-left = { $goal } ({ $links ->
    [one] { $links } lien reste avec l’ancienne version
   *[other] { $links } liens restent avec l’ancienne version
})
versions-from-to = { $before } → { $after }
versions-text = son texte plus long a changé
versions-none = rien
versions-moved-under = { $goal }, maintenant un sous-objectif de : { $parent }
versions-moved-up = { $goal }, maintenant un objectif principal
versions-more = Et { $count } de plus ; les fichiers les contiennent tous.
