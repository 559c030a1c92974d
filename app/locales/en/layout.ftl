choose-title = Choose issues
choose-words = Words in the title or story
choose-kind = Kind
choose-all = All kinds
choose-order = Order
choose-titles = Titles only
choose-search = Search
choose-legend = Issues
choose-none = No issue fits this.
choose-again = Show all issues
choose-chosen = { $issues ->
    [0] No issue chosen yet
    [one] One issue chosen
   *[other] { $issues } issues chosen
}
choose-shown = { $count } to choose from; { $first } to { $last } shown
choose-section = Put new ones in
choose-outside = No section
choose-send = Save these
choose-turn = { $first } to { $last } of { $count }
choose-before = { $size } before
choose-after = Next { $size }
choose-hint = Save before you turn the page.
choose-done = Back to the agenda
sections-title = Sections
sections-lead = A section keeps issues together under a heading. A section that you take out leaves its issues on the agenda.
sections-empty = No section yet. An agenda does not need any.
sections-add = Add a section
sections-field = Title
sections-rename = Rename
sections-rename-field = Title of section { $place }
sections-up = Move up: { $title }
sections-down = Move down: { $title }
sections-out = Take out
sections-out-of = Take out: { $title }
sections-send = Add it
sections-done = Back to the agenda
place-title = Move this issue
place-section = Section
place-outside = No section
place-number = Place on the whole agenda
place-hint = Leave it empty to have the rule find its place. A number from 1 to { $last } puts it there by hand, and from then on the whole agenda is kept by hand.
place-hint-hand = Leave it empty to put it at the end of the section. A number from 1 to { $last } puts it at that place.
place-send = Move it
place-gone = This issue is not on the agenda.
