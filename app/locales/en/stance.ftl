stance-agree = Agree
stance-disagree = Disagree
stance-pass = Pass
stance-agreed = You agreed
stance-disagreed = You disagreed
stance-passed = You passed
stance-unanswered = Not answered yet
stance-matters = This matters a lot to me
tally-hidden = Counts hidden until you answer
tally-few = Fewer than 5 people have answered: too few to say.
tally-agree = { $people } agree
tally-disagree = { $people } disagree
tally-pass = { $people } pass
tally-people = n = { $people }
weigh-left = left
weigh-answered = Answered
weigh-story = Read the story
weigh-undo = Undo
weigh-add = Add your own
weigh-done = That was all of them. Thank you.
weigh-done-more = New ones come in all the time. You can change any answer on its own page.
weigh-see = See what people agree on
weigh-closed = Weighing is closed
weigh-closed-more = A steward has closed it for now. Nothing that you answered is lost, and you can read what everybody said.
weigh-failed = This was not saved. Your answer is still here: please try again.
answer-title = What do you say?
answer-title-closed = What people said
answer-label = Your answer
answer-change = You can change your answer until weighing closes.
answer-take-back = Take my answer back
answer-first = Answer first: then you see what { $people } people said.
answer-first-few = Few people have answered this yet, so yours counts.
answer-matters = { $matters ->
    [0] Nobody of them says that it matters a lot.
    [one] One of them says that it matters a lot.
   *[other] { $matters } of them say that it matters a lot.
}
finding-even = As many agree as disagree: { $each } on each side.
finding-all-agree = Everyone who answered agrees.
finding-all-disagree = Everyone who answered disagrees.
finding-all-pass = Everyone who answered passed.
finding-nearly-all-agree = Nearly everyone agrees.
finding-nearly-all-disagree = Nearly everyone disagrees.
finding-nearly-all-pass = Nearly everyone passed.
finding-share-agrees = { $count } in { $of } agree.
finding-share-disagrees = { $count } in { $of } disagree.
finding-share-passes = { $count } in { $of } passed.
finding-some-agree = { $count } of { $of } agree.
finding-some-disagree = { $count } of { $of } disagree.
finding-some-pass = { $count } of { $of } passed.
