sign-in-title = Entrar
sign-in-refused = Não entrou
sign-in-send = Entrar
sign-in-guest = O que fez neste aparelho como visitante continua contado como de visitante. Não passa para a conta em que vai entrar.
sign-in-no-need = Não precisa de conta para participar.
sign-in-make = Crie uma para guardar o seu lugar em outro aparelho.
account-name = Nome
account-name-hint = Qualquer nome fácil de lembrar, com { $limit } caracteres no máximo. Não precisa ser o seu nome verdadeiro.
account-passphrase = Frase secreta
account-passphrase-hint = Pelo menos { $minimum } caracteres. Quatro palavras que não têm nada a ver umas com as outras são uma boa escolha.
account-keep-title = Guardar o seu lugar
account-keep-lead = Agora participa como visitante: este aparelho guarda o seu lugar. Com uma conta pode continuar em outro aparelho, e o que fez continua seu. Não pedimos e-mail nem telefone, por isso ninguém pode enviar uma nova frase secreta.
account-make = Criar a minha conta
account-have = Já tem uma conta?
account-made = Já entrou na sua conta. O que fez como visitante continua seu.
account-deleted = A sua conta foi apagada.
account-lead = Este nome serve para entrar. Não aparece ao lado do que propõe ou responde. Se aceitar uma função numa comunidade, quem modera essa comunidade vê o nome.
account-things = As minhas coisas
account-nothing-yet = Ainda não participou em nenhuma comunidade.
account-did = { $answered ->
    [1] um assunto avaliado
   *[other] { $answered } assuntos avaliados
}, { $proposed ->
    [1] um proposto
   *[other] { $proposed } propostos
}
account-server = Este servidor
account-operator = Está ao seu cuidado.
account-devices = Conta aberta em
account-this-device = este aparelho
account-other-device = outro aparelho
account-sign-out = Sair
account-sign-out-everywhere = Sair em todos os aparelhos
account-data = Os meus dados
account-data-more = Tudo o que guardamos sobre a sua pessoa, num só documento.
account-data-download = Obter os meus dados
account-leave = Ir embora
account-leave-more = A sua conta, o seu nome e as suas palavras desaparecem para sempre. O que outras pessoas construíram sobre elas fica, mas sem nada que aponte para a sua pessoa.
account-delete = Apagar a minha conta
account-answers = O que acontece com as minhas respostas?
account-answers-keep = Continuam contadas
account-answers-keep-hint = Sem o nome de ninguém.
account-answers-withdraw = Desaparecem também
account-answers-withdraw-hint = As contagens em que elas entravam mudam. As edições publicadas mantêm os números com que foram publicadas.
account-sure = A sua frase secreta, por segurança
account-delete-send = Apagar para sempre
account-not-deleted = Nada foi apagado
role-organiser = Organização
role-organiser-hint = Traz pessoas, junta assuntos em agendas, escolhe programas.
role-steward = Moderação
role-steward-hint = Retira o que faz mal, fecha e abre a avaliação, dá funções.
role-researcher = Pesquisa
role-researcher-hint = Leva dados, conforme um acordo.
