edition-name = { $number ->
    [1] First edition
    [2] Second edition
    [3] Third edition
    [4] Fourth edition
    [5] Fifth edition
    [6] Sixth edition
    [7] Seventh edition
    [8] Eighth edition
    [9] Ninth edition
   *[other] Edition { $number }
}
edition-name-inside = { $number ->
    [1] first edition
    [2] second edition
    [3] third edition
    [4] fourth edition
    [5] fifth edition
    [6] sixth edition
    [7] seventh edition
    [8] eighth edition
    [9] ninth edition
   *[other] edition { $number }
}
edition-title = { $title }, { $edition }
edition-people = { $people ->
    [one] One person
   *[other] { $people } people
} answered at least one of its issues; they gave { $stances ->
    [one] one answer
   *[other] { $stances } answers
}.
edition-people-few = Fewer than { $fewest } people had answered its issues.
edition-published = Published on { $date } by residents of { $community }.
edition-adopted = { $people } people have adopted it.
edition-adopted-few = Fewer than { $fewest } people have adopted it so far.
edition-later = There is a later edition of this agenda.
edition-later-see = See the latest
edition-others = Further issues
edition-issues = Issues
edition-removed = A steward took this issue out on { $date }, after this edition was published.
edition-removed-reason = The reason: { $reason }
edition-how = How it was put together
edition-order-when = Order and figures are those of the moment of publishing.
edition-sections = The sections, and which issue is in which, were chosen by hand.
edition-no-ties = No places were tied.
edition-sample = People chose whether to take part; they are not a sample.
edition-method = The method
edition-figures = “93 % agree, n = 239” means: of 239 people who answered this issue, 93 in a hundred agreed. Fewer than { $fewest } answers are not shown.
edition-adopt-title = Does it speak for you?
edition-adopt = This is mine too
edition-adopt-note = You can take it back at any time. Nobody sees your name.
edition-adopted-mine = You have adopted this edition.
edition-unadopt = Take it back
edition-cite = Cite it
edition-cite-who = Residents of { $community } ({ $year }).
edition-cite-what = { $edition }. Folkmoot.
edition-ledger = Entry { $number } of the community’s ledger, checksum
edition-file = Download the list (CSV)
edition-compare = Compare it with a programme
edition-agenda = The agenda that it comes from
