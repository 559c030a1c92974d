coding-start = Match issues to it, one by one
coding-title = Match issues to { $programme }
coding-left = { $left ->
    [0] You have answered all issues.
    [one] One issue is left.
   *[other] { $left } issues are left.
}
coding-blind = What others say is shown once you have answered.
coding-goal = Which goal speaks to this issue?
coding-suggested = These share words with it, in no order. You decide whether one of them fits.
coding-found = What was found
coding-top = All goals at the top
coding-none = None of its words fit
coding-none-hint = No goal here speaks to this issue. That is an answer too, and it counts.
coding-claim-open = Leave this open if no goal fits.
coding-send = Save, and show the next
coding-skip = Skip
coding-other = Is the right goal not here?
coding-offered-before = Back to the goals before
coding-suggest-off = Suggest no goals
coding-suggest-on = Suggest goals
coding-answered = Saved: “{ $issue }”.
coding-others = { $people } people have answered it by now.
coding-others-few = Fewer than 5 people have answered it by now.
coding-see = See what people say
coding-again = Link another goal to it
coding-done = You have answered every issue. Thank you.
coding-skipped = { $left ->
    [one] One issue that you skipped is left.
   *[other] { $left } issues that you skipped are left.
}
coding-from-start = See what I skipped
none-fits-title = Does no goal fit?
none-fits-what = If nothing in a programme speaks to this issue, say so. It counts in the comparison.
none-fits-say = None of its words fit
none-fits-said = You say: none of its words fit
none-fits-not-asked = Nobody has said yet whether it fits.
none-fits-few = Fewer than 5 people have said whether it fits.
none-fits-count = { $people ->
    [0] None
    [one] One
   *[other] { $people }
} of { $coders } people who answered { $people ->
    [0] say
    [one] says
   *[other] say
} that none of its words fit.
none-fits-programme = { $issues ->
    [one] Of one issue,
   *[other] Of { $issues } issues,
} people say that none of these words fit. n = { $people } people.
none-fits-programme-few = { $issues ->
    [one] Of one issue,
   *[other] Of { $issues } issues,
} fewer than 5 people say that none of these words fit.
outside-none-fits = { $people } people say it fits nowhere.
outside-none-fits-few = Fewer than 5 people say it fits nowhere.
outside-disputed = People do not agree on its link.
outside-not-looked-at = Nobody has looked at it yet.
contested-title = Where people do not agree
contested-what = { $links ->
    [one] One link is disputed,
   *[other] { $links } links are disputed,
} on { $issues ->
    [one] one issue.
   *[other] { $issues } issues.
} Nobody decides who is right, so both readings stand here.
contested-counted = If they all counted, both sides would have { $overlap } in common, and { $gap } of ours would belong to no goal.
contested-left-out = If none of them counted, both sides would have { $overlap } in common, and { $gap } of ours would belong to no goal.
