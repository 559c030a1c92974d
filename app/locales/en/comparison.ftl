share-few = few
share-few-people = fewer than 5 people
share-people = { $share }, n = { $people }
share-n = n = { $people }
glance-covered = Served
glance-unasked = Unasked
glance-people = n = { $people } people
glance-unlinked = Nobody has linked an issue to it yet.
glance-sentence = { $issues ->
    [one] Of our one issue
   *[other] Of our { $issues } issues
} it serves { $served } and partly serves { $partly }. { $goals ->
    [one] Of its one goal,
   *[other] Of its { $goals } goals,
} nobody here asked for { $unasked }.
compare-title = Compare
compare-lead = Hold what we want against what has been planned for us.
compare-ours = Ours
compare-theirs = Theirs
compare-whole = Everything that the community has weighed
compare-edition = { $title }, edition { $number }
compare-send = Compare
compare-everything = Everything we have weighed, and each programme
compare-all = All of them together
compare-edition-each = “{ $title }”, and each programme
compare-how = How this is worked out
comparison-title = { $community } and { $programme }
comparison-title-edition = “{ $title }” and { $programme }
comparison-nothing = Nobody has linked an issue to this programme yet, so nothing can be compared.
comparison-first-link = Make the first link
comparison-headline = { $issues ->
    [one] Of our <mark>one</mark> issue,
   *[other] Of our <mark>{ $issues }</mark> issues,
} the programme serves <mark>{ $served }</mark> and partly serves <mark>{ $partly }</mark>.{ $opposed ->
    [0] {""}
   *[other] {" "}It only works against <mark>{ $opposed }</mark>.
} For <mark>{ $unnamed }</mark> nobody has shown a goal. { $goals ->
    [one] Of its <mark>one</mark> goal,
   *[other] Of its <mark>{ $goals }</mark> goals,
} nobody here asked for <mark>{ $unasked }</mark>.
comparison-people = { $people ->
    [one] One person answered
   *[other] { $people } people answered
} { $issues ->
    [one] the one issue;
   *[other] at least one of { $issues } issues;
} { $approvers } agreed with at least one.
comparison-people-theme = { $approvers } people agreed with { $issues ->
    [one] the one issue of this theme.
   *[other] at least one of the { $issues } issues of this theme.
}
comparison-links = { $links ->
    [one] One link counts,
   *[other] { $links } links count,
} on { $linked ->
    [one] one issue.
   *[other] { $linked } issues.
}
comparison-judges = Made and judged by { $people } people.
comparison-judges-few = Made and judged by fewer than 5 people.
comparison-day = Worked out on { $day }.
comparison-few = Fewer than 5 people have agreed with any of these issues. Their shares are not shown, so that nobody can be picked out.
comparison-groups = Who asked for what
group-both = { $count ->
    [one] issue that both name
   *[other] issues that both name
}
group-both-note = { $served } served, { $partly } partly served, by { $goals ->
    [one] one goal.
   *[other] { $goals } goals.
} n = { $people } people.
group-ours = ours, and not in this programme
group-ours-nobody = ours, and in nobody’s programme
group-both-sure = Together: { $ours } of what people here hold important ({ $oursrange }) and { $theirs } of the programme’s weight ({ $theirsrange }).
group-ours-sure = With what is only partly served, { $share } ({ $range }).
group-sure = Most likely { $range }.
group-voice = One of them, in a resident’s own words: the one with most weight. { $share }, n = { $people } people.
group-voice-goal = The largest of them, in the programme’s own words:
group-voice-goal-first = One of the largest, in the programme’s own words: the first in its order.
group-voice-linked = What people here linked to it:
group-voice-nearest = The nearest that people here said. A computer found it by its words alone, so it may not fit.
group-ours-note = { $share } of what people here hold important, and nothing of the programme’s weight. n = { $people } people who agree with at least one of these. An issue stands here as long as nobody shows a goal that names it.
group-ours-none = People have shown a goal for every issue.
group-theirs = theirs, and nobody asked
group-theirs-note = { $share } of the programme’s weight. n = { $goals ->
    [one] one goal,
   *[other] { $goals } goals,
} { $people } people. “Nobody asked” means here: less than 1 % of our weight is linked to the goal.
group-theirs-little = { $people } people agree with an issue that is linked to it, but it gets less than 1 % of our weight.
group-theirs-ours = Together they get { $share } of our weight ({ $range }), n = { $people } people.
group-theirs-nothing = They get nothing of our weight.
group-opposed = { $count ->
    [one] issue that the programme works against
   *[other] issues that the programme works against
}
group-opposed-note = { $ours } of what people here hold important, against { $theirs } of the programme’s weight. n = { $people } people who agree with at least one of these.
group-opposed-sure = Our part is most likely { $range }. The programme’s part is the same whoever answers.
group-opposed-none = Nobody has shown one.
group-opposed-by = Opposed by
group-opposed-counts = { $confirmed ->
    [one] 1 confirms,
   *[other] { $confirmed } confirm,
} { $disputed ->
    [one] 1 disputes
   *[other] { $disputed } dispute
}
group-few = Figures are shown from 5 people on.
group-more = { $count } more
group-all = See all { $count }
shares-title = How much weight each side gives
shares-what = People: each person has one voice, shared out over the issues with which they agree. Programme:
shares-note = n = { $people } people; { $goals ->
    [one] one goal.
   *[other] { $goals } goals.
}
shares-ours = People
shares-theirs = Programme
shares-table = The same as a table
shares-table-label = The weight each side gives, as a table
shares-caption = Share of weight by goal. n = { $people } people and { $goals ->
    [one] one goal.
   *[other] { $goals } goals.
}
shares-rest = { $goals ->
    [one] One more goal weighs less on both sides. It stands
   *[other] { $goals } more goals weigh less on both sides. They stand
} in the table that can be taken away.
shares-goal = Goal
shares-difference = Difference
shares-people = n
shares-no-goal = No goal
comparison-method-title = How this was worked out
comparison-method-weights = Every person has one voice, shared out equally over the issues with which they agree. An issue’s weight is the sum of what it is given; it goes to the goals that serve it, half of it to a goal that partly serves it.
comparison-method-edition = The edition’s own list of issues is compared, with people’s answers as they are today.
comparison-method-links = A link counts while more people confirm it than dispute it, its maker among them. Anyone can make, confirm or dispute one. Who says that no goal fits an issue disputes every link it has.
comparison-method-few = Figures with fewer than 5 people behind them are not shown.
comparison-method-sample = People chose to take part; they are not a sample of everyone who lives here.
comparison-method-ledger = It rests on every act up to number { $number } of this community’s ledger, at { $moment }. Anyone can work it out again from there.
comparison-method-drawn = People were drawn again { $draws } times to see how sure each figure is, and links { $shuffles } times to see what chance does. The seed is { $seed }. The same comes out of
comparison-method-more = The method, step by step
comparison-here = This comparison
comparison-method-version = The programme is version { $version } of “{ $programme }”, of { $day }.
comparison-taken-out = This programme was taken out, so nothing is compared with it any more. What people linked to it is kept.
comparison-taken-out-read = Read the programme and why it was taken out

together-title = All programmes together
together-first = { $unnamed ->
    [0] All of the <mark>{ $count }</mark> things that people here put first are in at least one of these programmes.
    [one] Of the <mark>{ $count }</mark> things that people here put first, <mark>one</mark> is in no programme.
   *[other] Of the <mark>{ $count }</mark> things that people here put first, <mark>{ $unnamed }</mark> are in no programme.
}
together-gap = Of what people here hold important, <mark>{ $figure }</mark> belongs to none of these { $programmes } programmes. What is served in part counts half.
together-people = n = { $people } people, { $programmes } programmes.
together-not-yet = How sure these figures are is worked out for everything we have weighed and for the latest edition of each agenda, within a minute or two. It is not done yet, or this is neither.
together-nobodys-note = An issue stands here as long as nobody shows a goal of any of these programmes that names it.
together-share = { $share } of what people here hold important. n = { $people } people who agree with at least one of these.
together-both = { $count ->
    [one] issue that at least one programme serves
   *[other] issues that at least one programme serves
}
together-both-note = What is served only in part counts whole here.
together-opposed = { $count ->
    [one] issue that at least one programme works against
   *[other] issues that at least one programme works against
}
together-opposed-note = An issue stands here as soon as one goal works against it, even where another one serves it.
together-theirs-note = Each programme shares out its weight in its own way, so these parts cannot be added up. “Nobody asked” means here: less than 1 % of our weight is linked to the goal.
together-theirs-line = { $share } of its weight: { $goals ->
    [one] its only goal.
   *[other] { $unasked } of its { $goals } goals.
} n = { $people } people.
together-theirs-none = People here asked for each of its goals.
together-table = What each programme says of what people put first
together-unnamed = not named
together-method = An issue counts as served if a link that stands says so in at least one of the programmes, and in part if none does better. It is in nobody’s programme if no link stands in any of them.
together-method-drawn = To say how sure figures are, people were drawn again { $draws } times; the seed is { $seed }. The same comes from

choice-label = Look at it otherwise
choice-programme = Programme
choice-theme = Theme
choice-all-themes = All of them
choice-theme-note = These are the figures of one theme alone, “{ $theme }”: { $issues ->
    [one] one issue,
   *[other] { $issues } issues,
} n = { $people } people who agree with at least one of them. “Our weight” means this theme’s; “nobody asked” and “raised by nobody” mean: by no issue of this theme.
choice-theme-piles = { $people } people sorted at least two of these issues, and most of them put those together.
choice-people = Who
choice-weighing = Weighing
choice-everybody = Everybody
choice-group-note = These are the figures of { $group }: { $people } people who answer alike. “People here” means them.
choice-weighing-note = These figures are weighed otherwise: { $weighing }. n = { $people } people.
choice-back = Back to everybody, each with one voice
choice-back-themes = Back to all themes
