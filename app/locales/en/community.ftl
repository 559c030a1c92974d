home-title = What matters here?
home-lead = On Folkmoot the people of a place say what matters to them, weigh each other’s issues, and publish an agenda that is their own. Then anyone can see how far the state’s programmes match it.
home-communities = Communities
home-empty = No community has opened its door here yet.
home-size = { $issues ->
    [0] No issue has been proposed yet
    [one] One issue
   *[other] { $issues } issues
}, { $people ->
    [0] and nobody has taken part yet.
    [one] and one person has taken part.
   *[other] and { $people } people have taken part.
}
home-demo = A demonstration: the place is invented, and all its people are made up.
home-found = Found a community
front-propose = Say what matters
front-steps = How to take part
step-propose = Propose
step-propose-more = Tell us one thing that hurts, works, or could be. You need no account and no e-mail address.
step-propose-go = Propose an issue
step-weigh = Weigh
step-weigh-more = Read what your neighbours said. Agree, disagree or pass, one card at a time. Stop when you like.
step-weigh-go = Weigh issues
step-adopt = Adopt
step-adopt-more = Issues are gathered into an agenda. If it speaks for you, say “this is mine too”.
step-adopt-go = Read the agendas
front-matters = What matters now
front-matters-more = The five issues that matter a lot to most people. Counts appear when you have answered.
front-empty = Nobody has said anything yet. Be the first.
front-all = { $issues ->
    [one] The one issue
   *[other] All { $issues } issues
}
front-agendas = Agendas
front-agendas-none = Nobody has started an agenda yet.
front-agendas-all = All agendas
front-ground = What nearly everyone agrees on, whether there are groups, and what divides.
front-ground-all = See the common ground
front-compares = How the programmes compare
front-compares-none = This community is not held against a programme yet.
front-compares-all = All programmes
