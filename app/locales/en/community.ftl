home-title = What matters here is for us to say
home-lead = The people of a place say what matters to them, weigh it, and put it in order. Then everyone can see how far the state’s plans match it.
home-communities = Communities
home-empty = No community has been founded on this server yet.
home-size = { $issues ->
    [one] One issue
   *[other] { $issues } issues
}, { $people ->
    [one] one person took part
   *[other] { $people } people took part
}
home-found = Found a community
front-propose = Say what matters
front-matters = What matters now
front-empty = Nobody has said anything yet. Be the first.
front-all = { $issues ->
    [one] The one issue
   *[other] All { $issues } issues
}
