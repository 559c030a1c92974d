alongside-open = Beside another place
alongside-title = { $here } and { $there }
alongside-choose-title = { $here } beside another place
alongside-lead = What people in both places ask for, goal by goal, beside what “{ $programme }” gives.
alongside-choose-lead = Choose a place whose people have linked their issues to “{ $programme }” too.
alongside-none = No other community on this server has linked an issue to this programme yet. As soon as one has, both can be put beside each other here.
alongside-with = The other place
alongside-ours = What we look at here
alongside-theirs = What we look at there
alongside-whole = Everything that people weighed
alongside-send = Put them beside each other
alongside-overlap = Of what people in each place hold important, <mark>{ $figure }</mark> goes to the same goals.
alongside-gap = In { $place }, { $figure } of what people hold important is in no goal of this programme.
alongside-n = n = { $here } people in { $place }, { $there } in { $other }. Somebody may have answered in both.
alongside-few = Fewer than 5 people in one of the places have agreed with any issue. No figure is shown, so that nobody can be picked out.
alongside-unsure = How sure the figures are is known once both places are held against this programme and their figures are worked out, for everything people weighed and for the latest edition of each agenda. Until then nobody can say who asks more.
alongside-since = { $acts ->
    [one] One thing has
   *[other] { $acts } things have
} happened in { $place } since its figures were worked out.
alongside-more-title = Who asks more for what
alongside-more = People in { $place } ask more for
alongside-more-none = For no goal is that sure.
alongside-more-goal = { $one }, against { $other }
alongside-open-goals = { $goals ->
    [one] For one goal it cannot be said: the difference may be chance.
   *[other] For { $goals } goals it cannot be said: the difference may be chance, or nobody asks in either place.
}
alongside-shares = Goal by goal
alongside-shares-note = { $goals ->
    [one] One goal.
   *[other] { $goals } goals, those first for which most is asked. Those for which nobody asks in either place stand in the table.
}
alongside-caption = Share of weight by goal in { $here } (n = { $people } people) and { $there } (n = { $others } people), and in the programme.
alongside-who = Who asks more
alongside-cannot-say = cannot be said
alongside-unnamed-title = What no goal names
alongside-unnamed-note = The first issues that nobody in { $place } has found a goal for.
alongside-unnamed-none = Every issue that enough people agree with has a goal.
alongside-method-title = How this was worked out
alongside-method = Each place is compared with the programme for itself, by its own people’s links. Shares are of each place’s own weight, so that a small place counts as much as a large one. What goes to the same goals is the smaller of both shares, added up over all goals.
alongside-method-sure = Somebody asks more for a goal only if the difference does not come to nought in 95 of 100 draws of the people in both places. With many goals one in twenty such findings can still be chance. The range of what goes to the same goals is the widest that the goals allow.
alongside-method-numbers = It rests on act { $here } of the ledger of { $place } and act { $there } of the ledger of { $other }, and on version { $version } of the programme.
alongside-place = { $place } (“{ $edition }”)
