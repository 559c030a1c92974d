home-title = O que importa aqui?
home-lead = No Folkmoot, as pessoas de um lugar dizem o que importa para elas, avaliam os assuntos umas das outras e publicam uma agenda própria. Depois, qualquer pessoa pode ver até que ponto os programas do Estado correspondem a essa agenda.
home-communities = Comunidades
home-empty = Ainda nenhuma comunidade abriu aqui a sua porta.
home-size = { $issues ->
    [0] Ainda não foi proposto nenhum assunto
    [1] Um assunto
   *[other] { $issues } assuntos
}, { $people ->
    [0] e ainda ninguém participou.
    [1] e uma pessoa participou.
   *[other] e { $people } pessoas participaram.
}
home-demo = Uma demonstração: o lugar é inventado, e todas as pessoas também.
home-found = Criar uma comunidade
front-propose = Dizer o que importa
front-steps = Como participar
step-propose = Propor
step-propose-more = Conte uma coisa que dói, que funciona ou que poderia ser. Não precisa de conta nem de e-mail.
step-propose-go = Propor um assunto
step-weigh = Avaliar
step-weigh-more = Leia o que disse a vizinhança. Concorde, discorde ou passe, um cartão de cada vez. Pare quando quiser.
step-weigh-go = Avaliar assuntos
step-adopt = Adotar
step-adopt-more = Os assuntos são juntados numa agenda. Se ela fala em seu nome, diga “isto também é meu”.
step-adopt-go = Ler as agendas
front-matters = O que importa agora
front-matters-more = Os cinco assuntos que são muito importantes para mais pessoas. As contagens aparecem depois da sua resposta.
front-empty = Ainda ninguém disse nada. Seja a primeira pessoa.
front-all = { $issues ->
    [1] O único assunto
   *[other] Todos os { $issues } assuntos
}
front-agendas = Agendas
front-agendas-none = Ainda ninguém começou uma agenda.
front-agendas-all = Todas as agendas
front-ground = Aquilo em que quase todas as pessoas concordam, se há grupos e o que divide.
front-ground-all = Ver os pontos em comum
front-compares = Como os programas se comparam
front-compares-none = Esta comunidade ainda não se compara com nenhum programa.
front-compares-all = Todos os programas
