kind-concern = Concern
kind-strength = Strength
kind-idea = Idea
propose-title = Say what matters
propose-lead = One thing, in your own words. Your neighbours will weigh it. You need no account, and your name is not shown.
propose-field-kind = What kind of issue is it?
propose-concern = It hurts
propose-concern-hint = A concern: something that harms, fails or is missing.
propose-strength = It works
propose-strength-hint = A strength: something good. Keep it.
propose-idea = It could be
propose-idea-hint = An idea: something that we could do.
propose-field-title = Title
propose-hint-title = One sentence that a neighbour would understand at once.
propose-field-story = Story
propose-hint-story = What happened? Please name no person: neither staff nor neighbours.
propose-field-place = Place
propose-hint-place = A street, a corner, or the whole place.
propose-limit = At most { $limit } characters
propose-becomes = What becomes of it: it goes straight into the pile that everyone weighs. A steward may take it out only with a reason that all can read, and it can be brought back.
propose-send = Put it to the neighbours
issues-title = Issues
issues-lead = { $issues ->
    [0] No issues fit this.
    [one] One thing that matters to people here.
   *[other] { $issues } things that matter to people here.
}
issues-weigh = Weigh, one card at a time
issues-empty = There is nothing here yet.
filter-label = Choose which issues to see
filter-kind = Kind
filter-order = Order
filter-show = Show
filter-all = All
filter-concerns = Concerns
filter-strengths = Strengths
filter-ideas = Ideas
filter-random = Random
filter-newest = Newest
filter-agreed = Most agreed
filter-divided = Most divided
filter-everyone = Everyone’s
filter-mine = Mine
filter-titles = Titles only
pages-label = Pages
pages-before = Earlier page
pages-after = Next page
pages-here = Page { $page } of { $last }
issue-trail = Where you are
issue-number = Issue { $number }
issue-own = You proposed this
issue-own-more = You can change its words until somebody else answers it.
issue-edit = Change the words
issue-steward = For stewards
new-issue-title = It is in the pile
new-issue-more = Your neighbours can weigh it from now on. You have agreed with it yourself; you can change that below.
new-issue-weigh = Weigh what your neighbours said
edit-title = Change the words
edit-lead = Nobody else has answered this issue yet, so you can still change it. That it was changed stands in its history.
edit-send = Save
edit-back = Leave it as it is
remove-open = Take it out
remove-reason = Why? Everybody can read this. Please name no person.
remove-limit = At most { $limit } characters
remove-send = Take it out
restore-send = Bring it back
removed-title = This issue was taken out
erased-title = This issue was taken back
removed-by-steward = A steward took it out on { $day }.
removed-by-proposer = Whoever proposed it took it back on { $day }.
removed-reason = The reason:
removed-words = Read what it said
removed-answers = Answers before
removed-kept = { $people } people; kept, and not counted
removed-issues = All issues
history-title = What happened to it
history-propose = Proposed by a resident
history-edit = Changed by whoever proposed it
history-remove = Taken out by a steward
history-restore = Brought back by a steward
history-erase = Taken back by whoever proposed it
history-comment = { $comments ->
    [one] A comment was added
   *[other] { $comments } comments were added
}
history-link = { $links ->
    [one] Linked to a goal of a programme
   *[other] Linked to { $links } goals of programmes
}
history-reply = { $times ->
    [one] An institution answered
   *[other] Institutions answered { $times } times
}
history-none-fits = { $times ->
    [one] Somebody said that no goal of a programme fits
   *[other] { $times } times it was said that no goal of a programme fits
}
