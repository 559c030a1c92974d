claim-served = Served
claim-served-hint = It would be put right, or kept.
claim-partly = Partly served
claim-partly-hint = It would help, but not be enough.
claim-opposed = Opposed
claim-opposed-hint = It would make it worse.
links-title = Goals that speak to it
links-empty = Nobody has linked this issue to a goal of a programme yet.
links-answer-first = { $links ->
    [one] Somebody has linked it to a goal.
   *[other] It has been linked to { $links } goals.
} Say first what you think yourself: answers tell more if nobody is led.
links-look = See what others say
links-make = Link it to a goal
link-goal = { $programme } { $code }: { $goal }
link-confirm = Confirm
link-confirmed = Confirmed by you
link-dispute = Dispute
link-disputed = Disputed by you
link-counts = { $confirmed ->
    [one] One confirms,
   *[other] { $confirmed } confirm,
} { $disputed ->
    [0] none disputes.
    [one] one disputes.
   *[other] { $disputed } dispute.
}
link-few = Fewer than 5 people have said what they think of it.
link-stands = It counts.
link-fallen = It does not count: more people would have to confirm than dispute it.
link-back = Back to the issue
link-choose = Choose
link-choose-title = Which goal speaks to this issue?
link-no-programme = This community is not held against any programme yet, so there are no goals to link to.
link-programme = Programme
link-search = Goal: its number or a few words
link-suggested = These share words with it
link-suggested-how = Found by comparing words, no more. You decide whether one of them fits.
link-found = What was found
link-top-goals = All goals at the top
links-already = Goals that it is linked to already
link-title = Does this goal serve this issue?
link-other-goal = Another goal
link-issue = The issue
link-the-goal = The goal
link-claim = If this goal were met, the issue would be
link-reason = Why?
link-reason-hint = One or two sentences. Everyone can read them; others confirm or dispute it. Please name no person.
link-send = Link them
