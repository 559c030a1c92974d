timeline-title = Over time: { $community } and { $programme }
timeline-lead = How what people here want and what the programme says have come closer, or moved apart.
timeline-link = How this moved over time
timeline-empty = Nothing is kept over time yet. The first figures follow a minute or two after the first link to this programme.
timeline-empty-not-held = We are not held against this programme, so nothing is kept of it over time.
timeline-back = To the comparison
timeline-whole = Everything that the community has weighed
timeline-only-few = So far these figures rest on fewer than 5 people. They are not shown, so that nobody can be picked out.
timeline-withheld = { $count ->
    [one] One more point rests on fewer than 5 people and is not shown.
   *[other] { $count } more points rest on fewer than 5 people and are not shown.
}
timeline-edition = Edition { $number }
timeline-edition-in = edition { $number }
timeline-version = Version { $version }
timeline-version-in = { $when } (version { $version } of the programme)
timeline-first-gap = So far there is one point, { $when }: of our weight, <mark>{ $figure }</mark> belongs to none of its goals.
timeline-first-overlap = Both sides have <mark>{ $figure }</mark> of their weight in common.
timeline-first-next = The next point follows with the next edition, or when the programme changes.
timeline-first-next-whole = The next point follows next month, or when the programme changes.
timeline-gap = From { $from } to { $to }, the part of our weight that belongs to none of its goals { $move ->
    [rose] rose from <mark>{ $before }</mark> to <mark>{ $after }</mark>.
    [fell] fell from <mark>{ $before }</mark> to <mark>{ $after }</mark>.
    [same] stayed at <mark>{ $after }</mark>, as far as can be told.
   *[open] went from <mark>{ $before }</mark> to <mark>{ $after }</mark>. That is not enough to be sure that it changed.
}
timeline-overlap = What both sides have in common { $move ->
    [rose] rose from <mark>{ $before }</mark> to <mark>{ $after }</mark>.
    [fell] fell from <mark>{ $before }</mark> to <mark>{ $after }</mark>.
    [same] stayed at <mark>{ $after }</mark>, as far as can be told.
   *[open] went from <mark>{ $before }</mark> to <mark>{ $after }</mark>. That is not enough to be sure that it changed.
}
timeline-changed = The programme itself changed in between, from version { $before } to version { $after }. Some of the move may come from that.
timeline-label = A picture of { $points ->
    [one] one point
   *[other] { $points } points
}, the earliest first: how much of our weight belongs to no goal, and how much weight both sides have in common. The same stands in the table below.
timeline-picture = The picture: { $name }
timeline-picture-what = Round marks: our weight that belongs to no goal. Square marks: weight that both sides have in common. The bars show where each most likely lies. All steps are drawn equally wide, however long they took.
timeline-picture-last = The picture shows the last { $count } points, the table all.
timeline-gap-short = in no goal
timeline-overlap-short = in common
timeline-points = All points
timeline-points-of = All points: { $name }
timeline-when = When
timeline-of = Programme
timeline-people = People
timeline-made = Worked out
timeline-act = act { $number }
timeline-late = afterwards
timeline-late-what = “Afterwards” means: a later edition was out already. The figures of such an edition rest on the answers of the day on which they were worked out.
timeline-move-rose = rose
timeline-move-fell = fell
timeline-move-open = not sure
timeline-moved-what = “Rose”, “fell” and “not sure” say how a figure moved since the line above.
timeline-files = Take it away
timeline-method = For each edition and each version of the programme we keep the last figures; for the whole community, the last of each month. A move is called sure only where both ranges lie apart. People drawn again: { $draws } times, with the seed { $seed }.
timeline-method-more = How this is worked out
