agendas-title = Cahiers
agendas-lead = Un cahier est une liste de ce qui compte, et il est aux habitants : il a un nom, il est mis en ordre, et il est publié quand il est prêt.
agendas-empty = Personne n’a encore commencé de cahier ici.
agendas-start = Commencer un cahier
agendas-start-lead = Toute personne qui a un compte peut en commencer un. Il reste à vous, et tout le monde peut voir comment il avance.
agendas-sign-in = Connectez-vous pour en commencer un
agendas-send = Commencer
agendas-underway = { $issues ->
    [0] En préparation. Pas encore de sujet.
    [one] En préparation. Un sujet pour l’instant.
   *[other] En préparation. { $issues } sujets pour l’instant.
}
agendas-published = { $issues ->
    [one] { $edition }, { $issues } sujet, le { $date }.
   *[other] { $edition }, { $issues } sujets, le { $date }.
}
agenda-field-title = Nom
agenda-hint-title = Par exemple : Ce que notre rue veut cette année.
agenda-field-purpose = À quoi sert-il ?
agenda-hint-purpose = Qui devrait le lire, et qu’est-ce que cela devrait donner ?
agenda-trail = Où vous êtes
agenda-underway = En préparation
agenda-choose = Choisir des sujets
agenda-sections = Rubriques
agenda-words = Changer le nom et le but
agenda-words-title = Nom et but
agenda-words-lead = Les éditions déjà publiées gardent le nom et le but qu’elles avaient.
agenda-words-send = Enregistrer
agenda-empty = Pas encore de sujet dans ce cahier.
agenda-empty-owner = Choisissez ce qui doit y être. Vous pourrez le mettre en ordre ensuite.
agenda-empty-section = Encore rien dans cette rubrique.
agenda-outside = Dans aucune rubrique
agenda-issues = Sujets
agenda-count = { $issues ->
    [0] Pas encore de sujet
    [one] Un sujet
   *[other] { $issues } sujets
}
agenda-item-removed = La modération a retiré ce sujet. Il ne sera dans aucune édition.
agenda-public = Ce cahier est encore en préparation. Ce que les gens ont répondu est montré quand une édition est publiée.
item-agree = { $share } % d’accord, n = { $people }
item-few = Moins de { $fewest } réponses
item-up = { $places ->
    [one] ↑ monte d’une place, pour que tout le monde soit entendu
   *[other] ↑ monte de { $places } places, pour que tout le monde soit entendu
}
item-down = { $places ->
    [one] ↓ descend d’une place, pour laisser de la place à d’autres
   *[other] ↓ descend de { $places } places, pour laisser de la place à d’autres
}
item-move-up = Monter : { $title }
item-move-down = Descendre : { $title }
item-move-to = Mettre à une autre place : { $title }
item-move = Déplacer…
item-out = Retirer
item-out-of = Retirer : { $title }
rule-title = Règle pour l’ordre
rule-phragmen = Pour que tout le monde soit entendu
rule-phragmen-hint = Chaque nouveau sujet parle pour des gens que les sujets d’avant ont laissés de côté.
rule-phragmen-done = En ordre pour que tout le monde soit entendu : chaque nouveau sujet parle pour des gens que les sujets d’avant ont laissés de côté.
rule-approval = Le plus d’accords
rule-approval-hint = Simplement selon le nombre de gens d’accord.
rule-approval-done = En ordre selon le nombre de gens d’accord.
rule-hand = À la main
rule-hand-hint = Vous déplacez vous-même chaque sujet.
rule-hand-done = Mis en ordre à la main, par la personne qui a fait ce cahier.
rule-send = Mettre dans cet ordre
rule-sections = Les sujets restent dans leur rubrique ; la règle met en ordre chaque rubrique.
rule-when = Mis en ordre pour la dernière fois le { $date }, avec les réponses de ce moment-là.
tie-notice = { $ties ->
    [one] { $ties } égalité
   *[other] { $ties } égalités
}
tie-notice-more = La règle ne peut pas choisir entre ces sujets. Laissez comme c’est, et l’édition le dira. Ou déplacez-en un à la main, et l’édition dira que l’ordre a été fait à la main.
tie-place = À la place { $first }, il y avait égalité entre { $issues } sujets.
tie-places = Il y a égalité pour les places { $first } à { $last }.
tie-places-among = Pour les places { $first } à { $last }, il y avait égalité entre { $issues } sujets.
tie-titles = À égalité : { $titles }.
tie-title = « { $title } »
tie-between = ,{" "}
tie-more-approvals = Celui avec lequel plus de gens sont d’accord passe devant.
tie-proposed-earlier = Celui qui a été proposé plus tôt passe devant.
tie-lower-number = Ils ont été proposés au même moment ; celui qui a le plus petit numéro passe devant.
publish-title = Publier
publish-lead = Après, une édition ne peut plus être changée ; vous pouvez en publier une autre. Elle porte ses chiffres et la règle qui a fait son ordre.
publish-anew = Au moment de publier, l’ordre est calculé encore une fois, avec les réponses de ce moment-là.
publish-send = Publier { $number ->
    [1] la première édition
    [2] la deuxième édition
    [3] la troisième édition
   *[other] l’édition suivante
}
publish-editions = Éditions
publish-edition = { $issues ->
    [one] { $edition }, { $issues } sujet
   *[other] { $edition }, { $issues } sujets
}
