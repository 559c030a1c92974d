invite-title = Inviter une institution à répondre
invite-lead = Un service, une mairie ou une association peut répondre à ce que vous demandez. Elle reçoit un code sur papier. Elle peut répondre, et rien d’autre : elle ne peut ni voter, ni retirer quelque chose, ni voir qui a dit quoi.
invite-name = Comment s’appelle l’institution ?
invite-name-hint = L’institution, comme « La mairie ». Aucun nom de personne.
invite-about = Sur quoi peut-elle répondre ?
invite-about-edition = Édition { $edition } de « { $title } »
invite-about-agenda = « { $title } », tel qu’il est chaque jour
invite-about-issue = Un sujet, par son numéro
invite-about-one = Le sujet « { $title } »
invite-issue = Numéro du sujet
invite-issue-hint = Si elle peut répondre à un seul sujet. Le numéro est en haut de la page du sujet.
invite-send = Créer le code
invite-code-title = Le code
invite-code-more = Notez-le ou imprimez cette page : il n’est montré qu’une fois. L’institution le tape ici :
invite-invited = Institutions invitées
invite-nobody = Aucune institution n’a encore été invitée.
invite-facts = Invitée le { $day }. { $replies ->
    [0] Pas encore de réponse.
    [one] Un sujet a reçu une réponse.
   *[other] { $replies } sujets ont reçu une réponse.
}
invite-revoke = Retirer l’invitation
invite-revoked = L’invitation a été retirée. Les réponses restent.
desk-title = Répondre au nom d’une institution
desk-code-lead = La communauté { $community } a invité votre institution à répondre. Tapez ici le code de l’invitation.
desk-code = Code
desk-code-hint = Seize lettres et chiffres.
desk-code-send = Continuer
desk-lead = Vous répondez pour { $institution }. La communauté { $community } { $issues ->
    [0] ne vous demande plus rien pour l’instant.
    [one] vous demande une réponse sur un sujet.
   *[other] vous demande une réponse sur { $issues } sujets.
}
desk-rules = Répondez au nom de l’institution, sans nommer le personnel. Tout le monde peut lire vos réponses. Vous pouvez les changer ; ce que vous avez dit avant reste lisible. Les habitants disent si une promesse a été tenue.
desk-answer = Répondre
desk-change = Changer la réponse
desk-kind = Votre réponse
desk-text = Avec vos mots
desk-text-hint = Ce que vous ferez, pourquoi vous ne pouvez pas, ou ce que vous ne comprenez pas. { $limit } caractères au plus. Aucun nom de personne.
desk-due = Pour quand ?
desk-due-hint = Pour une promesse. Il faut un jour.
desk-send = Enregistrer la réponse
desk-saved = La réponse est enregistrée. Tout le monde peut la lire.
desk-forget = Oublier le code sur cet appareil
reply-will = Nous le ferons
reply-will-hint = Ce que vous ferez, et pour quand.
reply-cannot = Nous ne pouvons pas
reply-cannot-hint = Et pourquoi.
reply-question = Aidez-nous à comprendre
reply-question-hint = Une question aux habitants.
reply-due = Promis pour le { $day }.
reply-said-on = Dit le { $day }.
reply-before = { $count ->
    [one] L’institution a dit autre chose avant
   *[other] L’institution a dit autre chose { $count } fois avant
}
replies-title = Ce qu’ont répondu les institutions
replies-lead = Ce que les institutions répondent à nos sujets, et si les habitants voient que cela a été fait.
replies-empty = Aucune institution n’a encore répondu.
replies-all = Toutes les réponses des institutions
outcome-question = Est-ce que cela a été fait ?
outcome-done = Fait
outcome-partly = Fait en partie
outcome-not-done = Pas fait
outcome-nobody = Personne parmi les habitants n’a encore dit si cela a été fait.
outcome-few = Moins de 5 habitants ont dit si cela a été fait.
outcome-counts = Fait : { $done }. Fait en partie : { $partly }. Pas fait : { $not }. n = { $people } habitants.
outcome-say = Dire si cela a été fait
outcome-change = Changer ce que vous avez dit
outcome-seen = Quand l’avez-vous vu ? Aujourd’hui, si vous laissez vide.
outcome-evidence = Qu’est-ce qui le montre ?
outcome-evidence-hint = Quelques mots ou l’adresse d’une page. Tout le monde peut lire ceci. Ne nommez personne. { $limit } caractères au plus.
outcome-evidence-shown = Ce que les habitants montrent comme preuve
outcome-send = Enregistrer
outcome-unsay = Retirer ce que vous avez dit
evidence-removed = La modération a retiré ceci le { $day } : « { $reason } »
replies-file-json = Toutes les réponses (JSON)
letter-title = Invitation à répondre
letter-to = À l’attention de : { $institution }
letter-asks = Les gens de la communauté { $community } ont dit ce qui compte pour eux, et vous posent des questions sur « { $title } ». Ils vous invitent à répondre à chaque sujet en public : ce que vous ferez et pour quand, ce que vous ne pouvez pas faire et pourquoi, ou ce que vous ne comprenez pas encore. Ensuite, les habitants diront si cela a été fait.
letter-how = Ouvrez cette adresse et tapez le code. Il ne faut pas de compte. Toute personne qui a le code peut répondre à votre place : gardez-le bien.
letter-code = Code
letter-print = Imprimez cette page pour avoir une lettre avec le code. Rien d’autre de la page n’est imprimé.
