invite-title = Convidar uma instituição a responder
invite-lead = Um serviço, um município ou uma ONG pode responder ao que pedimos. Recebe um código em papel. Pode responder, e mais nada: não pode votar, nem retirar nada, nem ver quem disse o quê.
invite-name = Como se chama a instituição?
invite-name-hint = A instituição, por exemplo “O município”. Sem nomes de funcionários.
invite-about = A que pode responder?
invite-about-edition = Edição { $edition } de “{ $title }”
invite-about-agenda = “{ $title }”, tal como está em cada dia
invite-about-issue = Um assunto, pelo número
invite-about-one = O assunto “{ $title }”
invite-issue = Número do assunto
invite-issue-hint = Se puder responder a um só assunto. O número está no alto da página do assunto.
invite-send = Criar o código
invite-code-title = O código
invite-code-more = Anote o código ou imprima esta página: só é mostrado esta vez. A instituição escreve o código aqui:
invite-invited = Convidadas
invite-nobody = Ainda não há convites.
invite-facts = Convidada em { $day }. { $replies ->
    [0] Ainda sem resposta.
    [1] Respondeu a um assunto.
   *[other] Respondeu a { $replies } assuntos.
}
invite-revoke = Anular o convite
invite-revoked = O convite foi anulado. As respostas ficam.
desk-title = Responder como instituição
desk-code-lead = { $community } convidou a sua instituição a responder. Por favor, escreva o código do convite.
desk-code = Código
desk-code-hint = 16 letras e algarismos.
desk-code-send = Continuar
desk-lead = Responde por { $institution }. { $community } { $issues ->
    [0] já não faz perguntas sobre nenhum assunto.
    [1] faz perguntas sobre um assunto.
   *[other] faz perguntas sobre { $issues } assuntos.
}
desk-rules = Responda como instituição, sem nomes de funcionários. Todas as pessoas podem ler as suas respostas. Pode mudar as respostas; o que disse antes ainda se pode ler. São os moradores que dizem se uma promessa foi cumprida.
desk-answer = Responder
desk-change = Mudar a resposta
desk-kind = A sua resposta
desk-text = Nas suas palavras
desk-text-hint = O que vão fazer, por que motivo não podem, ou o que não entendem. { $limit } caracteres no máximo. Sem nomes de funcionários.
desk-due = Até quando?
desk-due-hint = Para uma promessa. Tem de ter um dia.
desk-send = Guardar a resposta
desk-saved = A resposta está guardada. Todas as pessoas podem ler.
desk-forget = Esquecer o código neste aparelho
reply-will = Vamos fazer
reply-will-hint = O que vão fazer, e até quando.
reply-cannot = Não podemos
reply-cannot-hint = E por que motivo.
reply-question = Queremos entender melhor
reply-question-hint = Uma pergunta aos moradores.
reply-due = Prometido até { $day }.
reply-said-on = Dito em { $day }.
reply-before = { $count ->
    [1] Antes disse outra coisa
   *[other] Antes disse outra coisa { $count } vezes
}
replies-title = O que responderam
replies-lead = O que as instituições dizem dos nossos assuntos, e se os moradores veem que foi feito.
replies-empty = Ainda nenhuma instituição respondeu.
replies-all = Tudo o que responderam
outcome-question = Foi feito?
outcome-done = Feito
outcome-partly = Feito em parte
outcome-not-done = Não foi feito
outcome-nobody = Ainda nenhum morador disse se foi feito.
outcome-few = Menos de 5 moradores disseram se foi feito.
outcome-counts = { $done ->
    [1] 1 diz que foi feito,
   *[other] { $done } dizem que foi feito,
} { $partly } em parte, { $not } que não. n = { $people } moradores.
outcome-say = Dizer se foi feito
outcome-change = Mudar o que disse
outcome-seen = Quando viu isso? Hoje, se deixar em branco.
outcome-evidence = O que mostra isso?
outcome-evidence-hint = Algumas palavras ou o endereço de uma página. Todas as pessoas podem ler. Não diga o nome de ninguém. { $limit } caracteres no máximo.
outcome-evidence-shown = O que os moradores mostram sobre isso
outcome-send = Guardar
outcome-unsay = Apagar o que disse
evidence-removed = Quem modera retirou isto em { $day }: “{ $reason }”
replies-file-json = Todas as respostas (JSON)
letter-title = Convite para responder
letter-to = Para: { $institution }
letter-asks = As pessoas de { $community } disseram o que é importante para elas, e fazem perguntas à sua instituição sobre “{ $title }”. O convite é para responder em público a cada assunto: o que vai fazer e até quando, o que não pode fazer e por que motivo, ou o que ainda não entende. Depois, os moradores dizem se foi feito.
letter-how = Abra este endereço e escreva o código. Não precisa de conta. Quem tiver o código pode responder em nome da sua instituição; por favor, guarde-o bem.
letter-code = Código
letter-print = Imprima esta página para ter uma carta com o código. Nada mais da página é impresso.
