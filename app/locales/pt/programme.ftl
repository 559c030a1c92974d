programmes-title = Programas
programmes-lead = O que Estados e instituições decidiram fazer, com as palavras deles. Comparamos o que queremos com estes programas.
programmes-held = Programas com que nos comparamos
programmes-none = Ainda não foi escolhido aqui nenhum programa. Quem organiza pode escolher alguns na biblioteca.
programmes-none-choose = Ainda não foi escolhido aqui nenhum programa. Escolha um abaixo.
programmes-others = Na biblioteca
programmes-more = Quem organiza pode acrescentar outro programa: o plano de um município, os objetivos de um ministério, a estratégia de uma ONG.
programme-add = Acrescentar um programa
programme-add-lead = O plano de um município, os objetivos de um ministério, a estratégia de uma ONG: com as palavras originais, para podermos comparar com isso o que queremos. Vai ficar na biblioteca desta comunidade.
programme-add-name = Como se chama?
programme-add-name-hint = Como está na capa, por exemplo: Plano Municipal de Salgueiral, 2026 a 2030.
programme-add-goals-hint = Um objetivo por linha, tal como está escrito lá. Um objetivo que pertence a outro fica mais para dentro, ou tem um número mais comprido: 1.1 pertence a 1. O dinheiro ou outro peso fica no fim, depois de um traço: Casas | 1250. Também pode colar uma tabela (CSV) com as colunas item_id e title, ou JSON.
programme-add-weighting-follows = Como está escrito: dinheiro, se houver números depois dos objetivos; se não, todos iguais.
programme-add-publisher-hint = Um município, um ministério, um serviço de saúde, uma ONG.
programme-add-territory-hint = Um lugar, por exemplo: Município de Salgueiral.
programme-add-starts = Desde
programme-add-ends = Até
programme-add-starts-hint = Um ano, por exemplo 2026, ou um dia, por exemplo 2026-04-01.
programme-add-source-hint = O endereço na internet onde qualquer pessoa o pode ler, com https:// no começo.
programme-add-checked = Comparei hoje o que está aqui com a fonte, e é igual.
programme-add-licence = Condições
programme-add-licence-hint = Em que condições se podem usar as palavras dele, se o programa o disser.
programme-add-hold = Passar já a comparar com ele.
programme-add-send = Acrescentar
programme-take = Levar consigo:
programme-unknown = Ninguém disse quem o definiu
programme-goals = { $goals ->
    [1] Um objetivo.
   *[other] { $goals } objetivos.
}
programme-goals-below = { $goals ->
    [1] Um objetivo
   *[other] { $goals } objetivos
}, com { $below ->
    [1] mais um abaixo.
   *[other] mais { $below } abaixo.
}
programme-weighted-equal = Todos os objetivos têm o mesmo peso.
programme-weighted-targets = O peso de um objetivo é o número de metas que tem.
programme-weighted-money = O peso de um objetivo é o dinheiro reservado para ele.
programme-weighted-priority = O peso de um objetivo é a prioridade que o próprio programa lhe dá.
programme-checked = Verificado com a fonte em { $day }.
programme-unverified = Não verificado: ainda ninguém comparou isto com a fonte.
programme-links = { $links ->
    [0] Ainda sem ligações
    [1] Uma ligação dos nossos assuntos
   *[other] { $links } ligações dos nossos assuntos
}
programme-hold = Passar a comparar com ele
programme-let-go = Deixar de comparar
programme-not-held = Esta comunidade não se compara com este programa, por isso agora não se pode ligar nada aos objetivos dele. Quem organiza pode escolher este programa.
programme-search = Procurar um objetivo pelo número ou por palavras
programme-found = O que se encontrou
programme-found-none = Nenhum objetivo tem estas palavras. Tente outra palavra, ou uma mais curta.
programme-goals-title = Os objetivos
programme-compare = Comparar com o que queremos
programme-fact-publisher = Definido por
programme-fact-territory = Para
programme-fact-dates = Anos
programme-fact-source = Fonte
programme-fact-checked = Verificado
programme-fact-unverified = Ainda não
programme-fact-weights = Pesos
goal-share-equal = { $share } do peso
goal-share-targets = { $share } das metas
goal-share-money = { $share } do dinheiro
goal-share-priority = { $share } do peso
goal-links = { $links ->
    [0] nenhuma ligação
    [1] uma ligação
   *[other] { $links } ligações
}
goal-below = { $goals ->
    [1] um objetivo abaixo
   *[other] { $goals } objetivos abaixo
}
goal-link = Ligar um assunto
goal-link-which = { " " }ao objetivo { $goal }
goal-open = Sobre este objetivo
goal-linked = Assuntos nossos de que ele trata
goal-linked-none = Ainda ninguém ligou um assunto a este objetivo.
goal-link-title = Ligar um assunto a ele
goal-search-issue = Que assunto?
goal-search-hint = Uma ou duas palavras do título.
goal-search-none = Nenhum assunto tem estas palavras no título. Tente outra palavra, ou uma mais curta.
goal-below-title = As partes dele
search-send = Procurar
trail-label = Onde está
programme-add-file = Ou um documento
programme-add-file-hint = Uma tabela (CSV), JSON ou uma lista simples, com 4 MB no máximo. Toma o lugar do que está escrito acima.
programme-fact-version = Versão
programme-version = { $version }, de { $day }
programme-past = Esta é a versão { $version }, como era antes. A versão { $latest } tomou o lugar dela.
programme-past-latest = Ler a versão mais recente
programme-removed = Quem organiza retirou este programa em { $day }: “{ $reason }” Agora nada se compara com ele. Ainda pode ser lido aqui.
programme-why = Por que motivo nos importa
programme-why-hint = Em palavras simples, para que todas as pessoas leiam, por exemplo: decide o que se constrói aqui até 2030.
programme-why-save = Guardar este motivo
programme-desk = Para quem organiza
programme-edit = Mudar este programa
programme-edit-lead = O que está aqui agora passa a ser uma versão anterior, que ainda se pode ler. Um objetivo mantém as ligações que as pessoas fizeram a ele enquanto mantiver o número ou o nome; um objetivo que quer dizer outra coisa precisa de um número novo e de um nome novo.
programme-edit-past = Isto está preenchido com a versão { $version }. Se guardar, o que ela diz volta a ser a versão mais recente.
programme-edit-long = Há objetivos demais para este campo. Para mudar os objetivos, leve o programa como CSV, mude esse documento e envie-o abaixo. Se deixar em branco, os objetivos ficam como estão.
programme-edit-send = Guardar como nova versão
programme-edit-leave = Deixar como está
programme-remove = Retirar este programa
programme-remove-lead = Sai da nossa biblioteca, e deixamos de nos comparar com ele. Ainda pode ser lido, as ligações ficam guardadas, e o programa pode voltar.
programme-remove-reason = Por que motivo é retirado?
programme-remove-send = Retirar
programme-restore = Trazer de volta
versions-name = Versão { $version }, de { $day }
versions-title = Versões
versions-lead = Um programa que muda guarda o que dizia antes. Pode ler, comparar e levar cada versão.
versions-changes = O que mudou na versão { $version }
versions-first = Esta é a primeira versão, por isso nada mudou.
versions-nothing = Não mudou nada do que guardamos deste programa.
versions-by-library = Veio com o Folkmoot.
versions-by-operator = Escrita por quem é responsável por este servidor.
versions-by-organiser = Escrita por quem organiza.
versions-what = O que mudou
versions-back = Voltar a ela
versions-facts = Sobre o conjunto
versions-added = Objetivos novos
versions-removed = Objetivos que saíram
versions-reworded = Objetivos com outras palavras
versions-moved = Objetivos em outro lugar
versions-weighed = Objetivos com outro peso
versions-links = Um objetivo que ficou, com as palavras e no lugar que forem, mantém as ligações que as pessoas fizeram a ele. As ligações a um objetivo que saiu ficam guardadas com a versão anterior e não contam nesta.
versions-left = { $goal } ({ $links ->
    [1] uma ligação fica para trás
   *[other] { $links } ligações ficam para trás
})
versions-from-to = { $before } → { $after }
versions-text = o texto mais longo mudou
versions-none = nada
versions-moved-under = { $goal }, agora parte de { $parent }
versions-moved-up = { $goal }, agora um objetivo principal
versions-more = E mais { $count }; estão todos nas tabelas que se podem levar.
