joints-title = Listes communes
joints-lead = Plusieurs communautés demandent les mêmes choses, et aucun programme ne les nomme. Elles les mettent sur une seule liste et la signent ensemble.
joints-empty = Il n’y a pas encore de liste commune.
joints-empty-here = Cette communauté n’est encore sur aucune liste commune.
joints-facts = { $items ->
    [one] Une chose
   *[other] { $items } choses
}, { $communities ->
    [one] une communauté pour l’instant.
   *[other] { $communities } communautés.
} Commencée le { $day }.
joints-all = Toutes les listes communes
joints-code-for = Quelle communauté apporte ce code ?
joints-code-for-lead = Vous pouvez mettre une communauté sur la liste si vous y faites partie de l’équipe d’organisation.
joints-code-nobody = Vous venez avec le code d’une liste commune. Il sert à l’équipe d’organisation d’une communauté : connectez-vous, puis revenez ici.
joints-code-none = Vous venez avec le code d’une liste commune, mais vous ne faites partie d’aucune équipe d’organisation ici. Demandez à l’équipe d’organisation de votre communauté.
joints-here-title = Nos listes communes
joints-begin = Commencer une liste commune
joints-begin-lead = Avec ce que nous demandons et qu’aucun programme ne nomme.
joints-join = Rejoindre une liste avec son code
joints-join-lead = La communauté qui a commencé une liste donne son code aux autres.
joints-code = Code
joints-code-hint = Seize lettres et chiffres.
joints-code-send = Nous mettre sur cette liste
joints-from-compare = Ce qui n’est dans aucun programme ici manque peut-être ailleurs aussi. Des communautés peuvent le demander ensemble.
joint-number = Liste commune { $number }
joint-of = { $communities ->
    [one] Commencée par la communauté { $beginner }.
   *[other] Commencée par la communauté { $beginner }, avec { $others ->
        [one] une autre communauté
       *[other] { $others } autres communautés
    }.
} Aucun programme ne nommait ces choses quand elles ont été mises ici.
joint-demo = Certaines de ces communautés sont inventées, pour essayer Folkmoot. Leurs gens sont inventés aussi.
joint-signed = { $signed ->
    [0] <mark>Aucune</mark> communauté n’a encore signé.
    [one] <mark>Une</mark> communauté a signé.
   *[other] <mark>{ $signed }</mark> communautés ont signé.
}
joint-earlier = { $earlier ->
    [one] <mark>Une</mark> a signé un texte plus ancien.
   *[other] <mark>{ $earlier }</mark> ont signé un texte plus ancien.
}
joint-shared = { $items ->
    [one] Sur <mark>une</mark> chose,
   *[other] Sur <mark>{ $items }</mark> choses,
} { $shared ->
    [0] <mark>aucune</mark> n’est encore demandée dans deux lieux ou plus.
    [one] <mark>une</mark> est demandée dans au moins deux lieux.
   *[other] <mark>{ $shared }</mark> sont demandées dans au moins deux lieux.
}
joint-things = Ce que nous demandons
joint-places = { $places ->
    [0] Pas encore demandée par assez de gens pour le dire.
    [one] Demandée dans un lieu.
   *[other] Demandée dans { $places } lieux.
}
joint-nothing-behind = Aucune communauté n’a encore mis de sujet derrière ceci.
joint-row-figures = Là-bas, { $people } personnes sont d’accord. Le sujet porte { $share } de la voix de cette communauté.
joint-row-sure = Là-bas, { $people } personnes sont d’accord. Le sujet porte { $share } de la voix de cette communauté, entre { $low } et { $high }.
joint-row-few = Là-bas, moins de 5 personnes sont d’accord pour l’instant.
joint-row-named = Depuis, un programme le nomme.
joint-signers = Qui a signé
joint-sign-signed = A signé le { $day }.
joint-sign-earlier = A signé un texte plus ancien le { $day }.
joint-sign-none = Sur la liste depuis le { $day }. N’a pas encore signé.
joint-sign-people = Ses chiffres reposent sur { $people } personnes.
joint-sign-few = Ses chiffres reposent sur trop peu de gens pour être montrés.
joint-files = À emporter
joint-file-csv = Le tableau (CSV)
joint-file-json = Tout (JSON)
joint-file-text = Les mots que l’on signe
joint-how = Comment lire ceci
joint-how-voice = Chaque personne a une voix dans une communauté. Sa voix est partagée à parts égales entre tout ce avec quoi elle est d’accord. La part dit combien, sur toutes les voix de cette communauté, est derrière le sujet.
joint-how-sure = Quand il y a deux parts après « entre », la vraie est entre les deux dans 95 essais sur 100 où l’on tire de nouveau les gens au sort.
joint-how-places = Une chose compte comme demandée dans un lieu si au moins 5 personnes y sont d’accord avec un sujet qui est derrière elle. Les chiffres de moins de gens ne sont pas montrés.
joint-how-sum = Une personne peut vivre dans plusieurs communautés. On n’additionne donc jamais les gens de plusieurs communautés.
joint-how-nobody = On peut mettre un sujet ici tant qu’aucun programme auquel sa communauté est comparée ne le nomme. Un sujet que personne n’a encore relié compte comme nommé par aucun.
joint-how-sample = Les gens ont participé parce qu’ils le voulaient. Ils n’ont pas été tirés au sort.
joint-how-words = On signe les mots et leur ordre. S’ils changent, la signature compte pour l’ancien texte jusqu’à ce qu’elle soit donnée de nouveau. Voici la somme de contrôle (SHA-256) des mots, et celle du fichier qui les contient :
joint-here = Cette page :
joint-begin-title = Commencer une liste commune
joint-begin-lead = Cochez ce qui manque peut-être aussi à d’autres lieux. Chaque sujet coché devient une chose sur la liste. Vous pourrez changer les mots ensuite.
joint-field-title = Comment s’appelle la liste ?
joint-field-title-hint = Comme « Ce que demandent onze villages ».
joint-field-purpose = À quoi sert-elle ?
joint-field-purpose-hint = Qui devrait la lire, et ce qui devrait arriver.
joint-begin-issues = Ce que nous demandons, et qu’aucun programme ne nomme
joint-begin-send = Commencer la liste
joint-no-programme = Cette communauté n’est encore comparée à aucun programme. Personne ne peut donc dire ce qu’aucun programme ne nomme.
joint-no-gap = Tout ce que nous demandons est nommé par un programme.
joint-share = { $share } de notre voix, n = { $people }
joint-desk-lead = Voici ce que peut faire l’équipe d’organisation de la communauté { $community }. La liste elle-même, tout le monde la voit.
joint-desk-see = Voir la liste
joint-desk-things = 1. Mettre nos sujets derrière
joint-desk-things-lead = Lesquels de nos sujets demandent la même chose ? Cela ne change pas ce qui est signé.
joint-desk-ours = Les nôtres :
joint-desk-none = Encore aucun de nos sujets.
joint-desk-choose = Choisir nos sujets
joint-desk-sign = 2. Signer pour notre communauté
joint-desk-sign-lead = C’est la communauté qui signe, et personne n’est nommé. Vous signez ces mots, dans cet ordre :
joint-desk-sign-send = Signer pour { $community }
joint-desk-signed = La communauté { $community } a signé ces mots le { $day }.
joint-desk-earlier = La communauté { $community } a signé un texte plus ancien le { $day }. Lisez les mots, et signez de nouveau s’ils sont justes.
joint-desk-unsign = Retirer notre signature
joint-desk-words = Mots et ordre
joint-desk-words-lead = Si vous changez les mots après une signature, elle compte pour l’ancien texte jusqu’à ce que la communauté signe de nouveau.
joint-desk-words-change = Changer les mots et l’ordre
joint-desk-invite = Inviter d’autres communautés
joint-desk-invite-lead = Donnez-leur un code. Leur équipe d’organisation le tape sur ce site. Un nouveau code rend l’ancien inutile.
joint-desk-code = Créer un nouveau code
joint-desk-put-off = Retirer une communauté de la liste
joint-desk-put-off-lead = Ses sujets et sa signature partent avec elle, et le code n’ouvre plus rien. Tout le monde peut lire pourquoi.
joint-put-off = { $community } a été retirée de cette liste le { $day } : « { $reason } »
joint-code-title = Le code
joint-code-more = Notez-le ou imprimez cette page : il n’est montré qu’une fois. L’équipe d’organisation de l’autre communauté le tape dans « Comparer », « Listes communes », ou suit ce lien :
joint-desk-leave = Quitter la liste
joint-desk-leave-lead = Nos sujets et notre signature partent avec nous.
joint-desk-leave-send = Quitter cette liste
joint-desk-end = Retirer la liste
joint-desk-end-lead = Tant qu’aucune autre communauté n’y est, vous pouvez retirer toute la liste.
joint-desk-end-send = Retirer cette liste
joint-desk-stays = D’autres communautés sont sur cette liste : elle reste donc. Vous pouvez retirer votre signature.
joint-words-title = Mots et ordre
joint-words-now = Ce qui est là maintenant
joint-words-lead = Pour déplacer une chose, changez son numéro. Pour l’enlever de la liste, effacez ses mots. Les lignes vides servent pour du nouveau.
joint-words-things = Les choses sur la liste
joint-words-place = Place
joint-words-thing = Chose { $row }
joint-words-new = Du nouveau
joint-words-send = Enregistrer
joint-behind-title = Lesquels de nos sujets demandent ceci ?
joint-behind-kept = Choisis pour l’instant
joint-behind-likely = Suggérés d’après leurs mots. Est-ce qu’ils conviennent ?
joint-behind-others = Tous les autres qu’aucun programme ne nomme
joint-behind-none = Nous n’avons aucun sujet qu’aucun programme ne nomme.
joint-behind-send = Mettre ceux-ci derrière
