report-plain = In plain words
report-contents = On this page
report-first = { $unnamed ->
    [0] All of the <mark>{ $count }</mark> things that people here put first are in this programme.
    [one] Of the <mark>{ $count }</mark> things that people here put first, <mark>one</mark> is not in this programme.
   *[other] Of the <mark>{ $count }</mark> things that people here put first, <mark>{ $unnamed }</mark> are not in this programme.
}
report-first-nobody = { $unnamed ->
    [0] All of the <mark>{ $count }</mark> things that people here put first are in the programme.
    [one] Of the <mark>{ $count }</mark> things that people here put first, <mark>one</mark> is in no programme.
   *[other] Of the <mark>{ $count }</mark> things that people here put first, <mark>{ $unnamed }</mark> are in no programme.
}
report-first-sure = { $surely ->
    [0] Which things come first is not sure: had other people like these answered, others might stand there.
   *[other] Had other people like these answered, { $surely } of these { $count } would almost surely be among the first { $count } again.
}
report-first-all = Had other people like these answered, these { $count } would almost surely come first again.
report-largest = The programme’s largest goal, { $goal }, was raised by <mark>{ $times } in 100</mark> people here.
report-largest-hardly = The programme’s largest goal, { $goal }, was raised by <mark>fewer than 1 in 100</mark> people here.
report-largest-few = The programme’s largest goal, { $goal }, was raised by <mark>fewer than 5</mark> people here.
report-largest-nobody = The programme’s largest goal, { $goal }, was raised by <mark>nobody</mark> here.
report-most = The goal that most people here raised is { $goal }: <mark>{ $times } in 100</mark>.
report-little = That still counts as “nobody asked”: people hold so much else important that it gets less than 1 % of our weight.
report-gap = Of what people here hold important, <mark>{ $figure }</mark> belongs to none of its goals. What a goal serves in part counts half.
report-imposition = Of the programme’s weight, <mark>{ $figure }</mark> is on goals that nobody here asked for.
report-likely-means = “Most likely” means: if as many people like these had answered, the figure would lie there 95 times in 100.
report-not-yet = How sure these figures are is being worked out. Please look again in a minute.
report-not-kept = How sure figures are is worked out for the programmes that we are held against, and for the latest edition of each agenda. This is neither.
report-since = { $acts ->
    [one] One thing has happened here since these figures were worked out.
   *[other] { $acts } things have happened here since these figures were worked out.
} They follow within a minute or two.

figure-firm = { $share }
figure-rough = about { $share }
figure-loose = between { $low } and { $high }
figure-unknown = { $share }
figure-likely-n = most likely { $low } to { $high }; n = { $people }
figure-range = { $low } – { $high }
figure-same-n = hardly any different had others answered; n = { $people }

measure-title = How far both sides agree
measure-overlap = Both sides have { $figure } of their weight in common.
measure-gap = Of our weight, { $figure } belongs to no goal.
measure-imposition = Of the programme’s weight, { $figure } is on goals that nobody here asked for.
measure-excess = Of the programme’s weight, { $figure } goes beyond what is asked for.
measure-name-overlap = In common
measure-name-gap = Ours, in no goal
measure-name-imposition = Nobody asked
measure-name-excess = Beyond what is asked
measure-short = What the columns mean: how much weight both sides have in common; how much of ours belongs to no goal; how much of theirs is on goals that nobody asked for; how much of theirs goes beyond what is asked for.

weighings-title = What if we weighed otherwise?
weighings-none = It makes little difference: however we weigh, what both sides have in common changes by { $points ->
    [0] less than one hundredth.
    [one] one hundredth.
   *[other] { $points } hundredths.
}
weighings-some = It makes a difference: what both sides have in common changes by { $points } hundredths.
weighings-caption = The same figures, issues weighed in other ways. n = { $people } people.
weighings-way = How we weigh
weighing-equal-voice = Each person has one voice
weighing-approvals = Each “agree” counts one
weighing-rank = By place in the edition
weighing-money = By money

served-title = Whose priorities does the programme serve?
served-best = It serves group { $best } best, with { $most } in common, and group { $least } least, with { $fewest }.
served-alike = No group is clearly served better than another: the differences may be chance.
served-none = People here do not fall into groups, as far as can be told. So there are no groups to compare.
served-not-yet = Nobody has looked for groups here yet.
served-caption = The same figures for each group of like-minded people.
served-group = Group
served-common = What the groups stand for

same-order-title = Do both sides put the goals in the same order?
same-order-none = That cannot be said: one side does not put them in any order.
same-order-open = That is not clear. What we see may be chance.
same-order-same = Mostly.
same-order-partly = In part.
same-order-hardly = Hardly.
same-order-turned = No: rather the other way round.
same-order-beside = Order is not weight, though: both sides have { $figure } of their weight in common.
same-order-chance = If issues were linked to goals at random, they would have as much in common { $times ->
    [one] once
   *[other] { $times } times
} in 100.
same-order-chance-hardly = If issues were linked to goals at random, they would hardly ever have as much in common.
same-order-figures = The figures behind it
same-order-caption = 1 is the same order, 0 no order in common, −1 the other way round. n = { $people } people and { $goals } goals.
same-order-measure = Measure
same-order-figure = Figure
same-order-likely = Most likely
same-order-tau = Kendall’s tau-b
same-order-rho = Spearman’s rho
same-order-rbo = Rank-biased overlap (0 to 1)

coders-title = Do people agree on how these match?
coders-alone = Too few people have looked at the same links to say. Confirm or dispute some: it makes the figures stronger.
coders-not-yet = People do not agree yet on how these match. Take the figures as a first try.
coders-tentative = People agree fairly well on how these match. Take the figures as good enough for now.
coders-good = People agree well on how these match.
coders-alpha = Agreement is { $value } (most likely { $low } to { $high }), where 1 is full agreement and 0 is chance. n = { $things ->
    [one] one issue
   *[other] { $things } issues
} that two or more people looked at.
coders-alpha-alone = Agreement is { $value }, where 1 is full agreement and 0 is chance. n = { $things ->
    [one] one issue
   *[other] { $things } issues
} that two or more people looked at.
coders-kappa = Between the two who linked, it is { $value } by Cohen’s kappa.
coders-band = Going by each person’s own links, both sides would have between { $low } and { $high } in common, and between { $least } and { $most } of ours would belong to no goal.
coders-readings = What comes out by each person’s own links
coders-caption = By the links of those who looked at most issues, without names. For all other issues, the links that count for everybody.
coders-person = Issues looked at

lists-title = Our order and theirs
lists-what = On one side what people here put first, on the other the programme’s goals, the largest first. A line is a link that counts: whole where the goal serves the issue, dashed where it partly serves it, dotted where it works against it.
lists-label = Two lists side by side: { $ours ->
    [one] one issue
   *[other] { $ours } issues
} that people here put first and { $theirs ->
    [one] one goal
   *[other] { $theirs } goals
} of { $programme }, with { $lines ->
    [0] no line
    [one] one line
   *[other] { $lines } lines
} between them. The same stands in the tables below.
lists-ours = What people here put first
lists-ours-of = Put first: { $of }
lists-theirs = What the programme puts first
lists-loose = in no goal
lists-unasked = nobody asked
lists-table = Both lists as tables
lists-place = Place
lists-issue = Issue
lists-goals = Its goals
lists-goal = Goal
lists-asked = Asked for?
lists-asked-yes = yes
lists-more = The other lists of this page have { $ours ->
    [0] {""}
    [one] one more issue of ours{ $theirs ->
        [0] .
       *[other] {" "}and
    }
   *[other] { $ours } more issues of ours{ $theirs ->
        [0] .
       *[other] {" "}and
    }
} { $theirs ->
    [0] {""}
    [one] one more goal of theirs.
   *[other] { $theirs } more goals of theirs.
}
report-files = Take it with you
report-file-csv = Figures as a table (CSV)
report-file-json = The whole report (JSON)
report-file-svg = The two lists as a picture (SVG)
report-file-small = A small page for other websites
small-more = The whole comparison
