claim-served = Atendido
claim-served-hint = Ficaria resolvido, ou mantido.
claim-partly = Atendido em parte
claim-partly-hint = Ajudaria, mas não bastaria.
claim-opposed = Contrariado
claim-opposed-hint = Ficaria pior.
links-title = Objetivos que tratam dele
links-empty = Ainda ninguém ligou este assunto a um objetivo de um programa.
links-answer-first = { $links ->
    [1] Alguém já o ligou a um objetivo.
   *[other] Já foi ligado a { $links } objetivos.
} Diga primeiro o que acha: as respostas dizem mais quando ninguém é influenciado.
links-look = Ver o que outras pessoas dizem
links-make = Ligar a um objetivo
link-goal = { $programme } { $code }: { $goal }
link-confirm = Confirmar
link-confirmed = Já confirmou
link-dispute = Contestar
link-disputed = Já contestou
link-counts = { $confirmed ->
    [1] Uma pessoa confirma,
   *[other] { $confirmed } confirmam,
} { $disputed ->
    [0] nenhuma contesta.
    [1] uma contesta.
   *[other] { $disputed } contestam.
}
link-few = Menos de 5 pessoas disseram o que acham disto.
link-stands = Conta.
link-fallen = Não conta: só contaria se mais pessoas a confirmassem do que contestassem.
link-back = Voltar ao assunto
link-choose = Escolher
link-choose-title = Que objetivo trata deste assunto?
link-no-programme = Esta comunidade ainda não se compara com nenhum programa, por isso não há objetivos a que ligar.
link-programme = Programa
link-search = Objetivo: o número ou algumas palavras
link-suggested = Estes têm palavras em comum com ele
link-suggested-how = Encontrados por comparação de palavras, e mais nada. Se algum combina, a decisão é sua.
link-found = O que se encontrou
link-top-goals = Todos os objetivos principais
links-already = Objetivos a que já está ligado
link-title = Este objetivo atende este assunto?
link-other-goal = Outro objetivo
link-issue = O assunto
link-the-goal = O objetivo
link-claim = Se este objetivo fosse cumprido, o assunto seria
link-reason = Por que motivo?
link-reason-hint = Uma ou duas frases. Todas as pessoas podem ler; outras confirmam ou contestam. Por favor, não diga o nome de ninguém.
link-send = Ligar
