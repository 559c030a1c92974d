sort-title = Sort the issues
sort-lead = Put issues that belong together on one pile. Call each pile what you like. You can stop at any time.
sort-private = Nobody sees your piles. We only show what many people put together. A pile’s name is shown only if at least 5 people use it.
sort-next = Which pile does this go on?
sort-left = { $left ->
    [one] You have one issue left to sort.
   *[other] You have { $left } issues left to sort.
}
sort-pile = One of your piles
sort-later = Leave it for later
sort-or-new = Or a new pile’s name
sort-new = Pile’s name
sort-send = Save, and show the next
sort-others = Show other issues
sort-no-issues = There are no issues yet.
sort-done = You have sorted all issues. Thank you!
sort-skipped = { $left ->
    [one] You left one issue for later.
   *[other] You left { $left } issues for later.
}
sort-from-start = Go through them again
sort-piles = My piles
sort-no-piles = You have no piles yet.
sort-rename-field = Name of this pile
sort-rename = Rename
sort-move = Move
sort-move-label = Move “{ $issue }”
sort-off = Take it off this pile
sort-to-themes = What many people put together
sort-link = Sort issues into piles
