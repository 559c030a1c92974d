programmes-title = Programmes
programmes-lead = What states and institutions have set themselves to do, as they wrote it. We hold what we want against these.
programmes-held = What we are held against
programmes-none = No programme has been chosen here yet. An organiser can choose some from the library.
programmes-none-choose = No programme has been chosen here yet. Choose one below.
programmes-others = In the library
programmes-more = An organiser can add another programme: a council’s plan, a ministry’s goals, a charity’s strategy.
programme-add = Add a programme
programme-add-lead = A council’s plan, a ministry’s goals, a charity’s strategy: in its own words, so that we can hold what we want against it. It will stand in this community’s library.
programme-add-name = What is it called?
programme-add-name-hint = As on its title page, such as: Sallow Borough Plan 2026 to 2030.
programme-add-goals-hint = One goal a line, as it is written there. A goal that belongs to another stands further in, or has a longer number: 1.1 belongs to 1. Money or another weight stands at the end, behind a line: Homes | 1250. You can also paste a table (CSV) with the columns item_id and title, or JSON.
programme-add-weighting-follows = As written: money where numbers stand behind the goals, else all the same.
programme-add-publisher-hint = A council, a ministry, a health service, a charity.
programme-add-territory-hint = A place, such as Sallow Borough.
programme-add-starts = From
programme-add-ends = Until
programme-add-starts-hint = A year such as 2026, or a day such as 2026-04-01.
programme-add-source-hint = The web address where everybody can read it, from https:// on.
programme-add-checked = I compared what stands here with its source today, and it is the same.
programme-add-licence = Terms
programme-add-licence-hint = Under which its words may be used, if it says so.
programme-add-hold = Hold us against it at once.
programme-add-send = Add it
programme-take = Take it away:
programme-unknown = Nobody said who set it
programme-goals = { $goals ->
    [one] One goal.
   *[other] { $goals } goals.
}
programme-goals-below = { $goals ->
    [one] One goal
   *[other] { $goals } goals
}, with { $below ->
    [one] one more below it.
   *[other] { $below } more below them.
}
programme-weighted-equal = Every goal weighs the same.
programme-weighted-targets = A goal weighs as many targets as it has.
programme-weighted-money = A goal weighs the money set aside for it.
programme-weighted-priority = A goal weighs as much as the programme itself puts it first.
programme-checked = Checked against its source on { $day }.
programme-unverified = Unverified: nobody has checked this against its source yet.
programme-links = { $links ->
    [0] No links yet
    [one] One link from our issues
   *[other] { $links } links from our issues
}
programme-hold = Hold us against it
programme-let-go = Let it go
programme-not-held = This community is not held against this programme, so its goals cannot be linked now. An organiser can choose it.
programme-search = Find a goal by its number or by words
programme-found = What was found
programme-found-none = No goal holds these words. Try another word, or a shorter one.
programme-goals-title = Its goals
programme-compare = Compare with what we want
programme-fact-publisher = Set by
programme-fact-territory = For
programme-fact-dates = Years
programme-fact-source = Source
programme-fact-checked = Checked
programme-fact-unverified = Not yet: unverified
programme-fact-weights = Weights
goal-share-equal = { $share } of the weight
goal-share-targets = { $share } of the targets
goal-share-money = { $share } of the money
goal-share-priority = { $share } of the weight
goal-links = { $links ->
    [0] no link
    [one] one link
   *[other] { $links } links
}
goal-below = { $goals ->
    [one] one goal below
   *[other] { $goals } goals below
}
goal-link = Link an issue
goal-link-which = { " " }to { $goal }
goal-open = About this goal
goal-linked = Our issues that it speaks to
goal-linked-none = Nobody has linked an issue to this goal yet.
goal-link-title = Link an issue to it
goal-search-issue = Which issue?
goal-search-hint = A word or two of its title.
goal-search-none = No issue has these words in its title. Try another word, or a shorter one.
goal-below-title = Its parts
search-send = Search
trail-label = Where you are
programme-add-file = Or a file
programme-add-file-hint = A table (CSV), JSON, or a plain list, at most 4 MB. It takes the place of what is typed above.
programme-fact-version = Version
programme-version = { $version }, of { $day }
programme-past = This is version { $version }, as it once stood. Version { $latest } has taken its place.
programme-past-latest = Read the latest version
programme-removed = An organiser took this programme out on { $day }: “{ $reason }” Nothing is compared with it now. It can still be read here.
programme-why = Why it matters to us
programme-why-hint = In plain words, for everybody to read, such as: it decides what is built here until 2030.
programme-why-save = Save why it matters
programme-desk = For organisers
programme-edit = Change this programme
programme-edit-lead = What stands here now becomes an earlier version, which can still be read. A goal keeps the links people made to it as long as it keeps its number or its name; a goal that means something else needs a new number and a new name.
programme-edit-past = This is filled in with version { $version }. If you save it, what it says becomes the latest version again.
programme-edit-long = There are too many goals for this field. To change them, take the programme away as CSV, change the file, and send it below. Left empty, the goals stay as they are.
programme-edit-send = Save as a new version
programme-edit-leave = Leave it as it is
programme-remove = Take this programme out
programme-remove-lead = It leaves our library, and we are no longer held against it. It can still be read, its links are kept, and it can be brought back.
programme-remove-reason = Why is it taken out?
programme-remove-send = Take it out
programme-restore = Bring it back
versions-name = Version { $version }, of { $day }
versions-title = Versions
versions-lead = A programme that changes keeps what it said before. Every version can be read, compared and taken away.
versions-changes = What changed in version { $version }
versions-first = This is the first version, so nothing changed.
versions-nothing = Nothing that we keep of it changed.
versions-by-library = It came with the program.
versions-by-operator = Set down by whoever runs this server.
versions-by-organiser = Set down by an organiser.
versions-what = What changed
versions-back = Go back to it
versions-facts = About the whole
versions-added = New goals
versions-removed = Goals that are gone
versions-reworded = Goals in other words
versions-moved = Goals in another place
versions-weighed = Goals with another weight
versions-links = A goal that stayed, in whatever words and place, keeps the links people made to it. Links to a goal that is gone are kept with the earlier version and do not count in this one.
versions-left = { $goal } ({ $links ->
    [one] one link stays behind
   *[other] { $links } links stay behind
})
versions-from-to = { $before } → { $after }
versions-text = its longer text changed
versions-none = nothing
versions-moved-under = { $goal }, now part of { $parent }
versions-moved-up = { $goal }, now a goal at the top
versions-more = And { $count } more; the files hold them all.
