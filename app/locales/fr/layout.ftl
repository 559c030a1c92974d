choose-title = Choisir des sujets
choose-words = Mots du titre ou de l’histoire
choose-kind = Genre
choose-all = Tous les genres
choose-order = Ordre
choose-titles = Titres seulement
choose-search = Chercher
choose-legend = Sujets
choose-none = Aucun sujet ne correspond.
choose-again = Montrer tous les sujets
choose-chosen = { $issues ->
    [0] Aucun sujet choisi pour l’instant
    [one] Un sujet choisi
   *[other] { $issues } sujets choisis
}
choose-shown = { $count } au choix ; { $first } à { $last } montrés
choose-section = Mettre les nouveaux sujets dans
choose-outside = Aucune rubrique
choose-send = Enregistrer ceux-ci
choose-turn = { $first } à { $last } sur { $count }
choose-before = Les { $size } d’avant
choose-after = { $size ->
    [one] Le suivant
   *[other] Les { $size } suivants
}
choose-hint = Enregistrez avant de tourner la page.
choose-done = Retour au cahier
sections-title = Rubriques
sections-lead = Une rubrique réunit des sujets sous un titre. Si vous retirez une rubrique, ses sujets restent dans le cahier.
sections-empty = Pas encore de rubrique. Un cahier peut s’en passer.
sections-add = Ajouter une rubrique
sections-field = Titre
sections-rename = Changer le titre
sections-rename-field = Titre de la rubrique { $place }
sections-up = Monter : { $title }
sections-down = Descendre : { $title }
sections-out = Retirer
sections-out-of = Retirer : { $title }
sections-send = Ajouter
sections-done = Retour au cahier
place-title = Déplacer ce sujet
place-section = Rubrique
place-outside = Aucune rubrique
place-number = Place dans tout le cahier
place-hint = Laissez vide pour que la règle trouve sa place. Un numéro de 1 à { $last } le met à cette place à la main, et à partir de là tout le cahier est tenu à la main.
place-hint-hand = Laissez vide pour le mettre à la fin de la rubrique. Un numéro de 1 à { $last } le met à cette place.
place-send = Déplacer
place-gone = Ce sujet n’est pas dans le cahier.
