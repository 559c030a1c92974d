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
