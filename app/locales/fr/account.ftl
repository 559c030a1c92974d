sign-in-title = Se connecter
sign-in-refused = La connexion n’a pas marché
sign-in-send = Se connecter
sign-in-guest = Ce que vous avez fait sur cet appareil sans compte reste compté comme fait sans compte. Cela ne s’ajoute pas au compte avec lequel vous vous connectez.
sign-in-no-need = Vous n’avez pas besoin d’un compte pour participer.
sign-in-make = Créez-en un pour retrouver votre place sur un autre appareil.
account-name = Nom
account-name-hint = Un nom dont vous vous souviendrez, { $limit } caractères au plus. Il n’a pas besoin d’être votre vrai nom.
account-passphrase = Phrase secrète
account-passphrase-hint = Au moins { $minimum } caractères. Quatre mots qui ne vont pas ensemble, c’est bien.
account-keep-title = Garder votre place
account-keep-lead = Vous participez sans compte : cet appareil se souvient de vous. Avec un compte, vous pouvez continuer sur un autre appareil, et ce que vous avez fait reste à vous. Nous ne demandons ni adresse e-mail ni numéro de téléphone. Personne ne pourra donc vous envoyer une nouvelle phrase secrète.
account-make = Créer mon compte
account-have = Vous avez déjà un compte ?
account-made = La connexion est faite. Ce que vous avez fait sans compte reste à vous.
account-deleted = Votre compte n’existe plus.
account-lead = Ce nom sert à vous connecter. Il n’est pas affiché à côté de ce que vous proposez ou répondez. Si vous prenez un rôle, la modération de cette communauté le voit.
account-things = Mes affaires
account-nothing-yet = Vous n’avez encore participé à aucune communauté.
account-did = { $answered ->
    [one] { $answered } avis donné
   *[other] { $answered } avis donnés
}, { $proposed ->
    [one] { $proposed } sujet proposé
   *[other] { $proposed } sujets proposés
}
account-server = Ce serveur
account-operator = Vous le gérez.
account-devices = Connexion ouverte sur
account-this-device = cet appareil
account-other-device = un autre appareil
account-sign-out = Se déconnecter
account-sign-out-everywhere = Se déconnecter partout
account-data = Mes données
account-data-more = Tout ce que nous gardons sur vous, dans un seul fichier.
account-data-download = Télécharger mes données
account-leave = Partir
account-leave-more = Votre compte, votre nom et vos mots disparaissent pour toujours. Ce que d’autres ont construit avec reste, sans vous.
account-delete = Supprimer mon compte
account-answers = Que deviennent mes réponses ?
account-answers-keep = Elles restent comptées
account-answers-keep-hint = Sans aucun nom.
account-answers-withdraw = Elles partent aussi
account-answers-withdraw-hint = Les nombres dont vous faisiez partie changent. Les éditions publiées gardent les leurs.
account-sure = Votre phrase secrète, pour vérifier
account-delete-send = Supprimer pour toujours
account-not-deleted = Rien n’est supprimé
role-organiser = Organisation
role-organiser-hint = Fait venir les gens, rassemble les sujets dans des cahiers, choisit les programmes.
role-steward = Modération
role-steward-hint = Retire ce qui fait du tort, ferme et ouvre les avis, donne les rôles.
role-researcher = Recherche
role-researcher-hint = Sort des données, selon un accord.
