kind-concern = Preocupação
kind-strength = Ponto forte
kind-idea = Ideia
propose-title = Dizer o que importa
propose-lead = Uma coisa só, nas suas palavras. A vizinhança vai avaliar. Não precisa de conta, e o seu nome não aparece.
propose-field-kind = Que tipo de assunto é?
propose-concern = Dói
propose-concern-hint = Uma preocupação: alguma coisa que faz mal, falha ou faz falta.
propose-strength = Funciona
propose-strength-hint = Um ponto forte: alguma coisa boa. Para manter.
propose-idea = Poderia ser
propose-idea-hint = Uma ideia: alguma coisa que poderíamos fazer.
propose-field-title = Título
propose-hint-title = Uma frase que qualquer pessoa da vizinhança entenda logo.
propose-field-story = História
propose-hint-story = O que aconteceu? Por favor, não diga o nome de ninguém: nem de funcionários, nem de vizinhos.
propose-field-place = Lugar
propose-hint-place = Uma rua, um canto ou o lugar todo.
propose-limit = { $limit } caracteres no máximo
propose-becomes = O que acontece depois: o assunto vai direto para o monte que todas as pessoas avaliam. Quem modera só o pode retirar com um motivo que todas possam ler, e o assunto pode voltar.
propose-send = Mostrar à vizinhança
issues-title = Assuntos
issues-lead = { $issues ->
    [0] Nenhum assunto corresponde a isto.
    [1] Uma coisa que importa para as pessoas daqui.
   *[other] { $issues } coisas que importam para as pessoas daqui.
}
issues-weigh = Avaliar, um cartão de cada vez
issues-empty = Ainda não há nada aqui.
filter-label = Escolher que assuntos ver
filter-kind = Tipo
filter-order = Ordem
filter-show = Mostrar
filter-all = Todos
filter-concerns = Preocupações
filter-strengths = Pontos fortes
filter-ideas = Ideias
filter-random = Ao acaso
filter-newest = Mais recentes
filter-agreed = Mais concordância
filter-divided = Mais divisão
filter-everyone = De todas as pessoas
filter-mine = Meus
filter-titles = Só títulos
pages-label = Páginas
pages-before = Página anterior
pages-after = Página seguinte
pages-here = Página { $page } de { $last }
issue-trail = Onde está
issue-number = Assunto { $number }
issue-own = Este assunto é seu
issue-own-more = Pode mudar o texto até que outra pessoa responda.
issue-edit = Mudar o texto
issue-steward = Para quem modera
new-issue-title = Já está no monte
new-issue-more = A vizinhança já o pode avaliar. A sua resposta é “concordo”; pode mudar isso abaixo.
new-issue-weigh = Avaliar o que disse a vizinhança
edit-title = Mudar o texto
edit-lead = Ainda mais ninguém respondeu a este assunto, por isso pode mudar o texto. A mudança fica anotada na história do assunto.
edit-send = Guardar
edit-back = Deixar como está
remove-open = Retirar
remove-reason = Por que motivo? Todas as pessoas podem ler isto. Por favor, não diga o nome de ninguém.
remove-limit = { $limit } caracteres no máximo
remove-send = Retirar
restore-send = Trazer de volta
removed-title = Este assunto foi retirado
erased-title = Este assunto foi apagado por quem o propôs
removed-by-steward = Quem modera retirou-o em { $day }.
removed-by-proposer = Quem o propôs apagou-o em { $day }.
removed-reason = O motivo:
removed-words = Ler o que dizia
removed-answers = Respostas até então
removed-kept = { $people } pessoas; guardadas, e não contadas
removed-issues = Todos os assuntos
history-title = O que aconteceu com ele
history-propose = Proposto por alguém que mora aqui
history-edit = Mudado por quem o propôs
history-remove = Retirado por quem modera
history-restore = Trazido de volta por quem modera
history-erase = Apagado por quem o propôs
history-comment = { $comments ->
    [1] Foi acrescentado um comentário
   *[other] Foram acrescentados { $comments } comentários
}
history-link = { $links ->
    [1] Ligado a um objetivo de um programa
   *[other] Ligado a { $links } objetivos de programas
}
history-reply = { $times ->
    [1] Uma instituição respondeu
   *[other] Instituições responderam { $times } vezes
}
history-none-fits = { $times ->
    [1] Alguém disse que nenhum objetivo de um programa combina
   *[other] { $times } vezes se disse que nenhum objetivo de um programa combina
}
