agendas-title = Agendas
agendas-lead = An agenda is a list that residents own: named, put in order, and published when it is ready.
agendas-empty = Nobody has started an agenda here yet.
agendas-start = Start an agenda
agendas-start-lead = Anybody with an account may start one. It stays yours, and everybody can see how it grows.
agendas-sign-in = Sign in to start one
agendas-send = Start it
agendas-underway = { $issues ->
    [0] Being put together. No issue on it yet.
    [one] Being put together. One issue so far.
   *[other] Being put together. { $issues } issues so far.
}
agendas-published = { $issues ->
    [one] { $edition }, one issue, { $date }.
   *[other] { $edition }, { $issues } issues, { $date }.
}
agenda-field-title = Name
agenda-hint-title = For example: What our street wants this year.
agenda-field-purpose = What is it for?
agenda-hint-purpose = Who should read it, and what should come of it?
agenda-trail = Where you are
agenda-underway = Being put together
agenda-choose = Choose issues
agenda-sections = Sections
agenda-words = Change name and purpose
agenda-words-title = Name and purpose
agenda-words-lead = Editions that are published keep the name and purpose they had.
agenda-words-send = Save
agenda-empty = No issue on this agenda yet.
agenda-empty-owner = Choose what belongs on it. You can put it in order afterwards.
agenda-empty-section = Nothing in this section yet.
agenda-outside = Not in a section
agenda-issues = Issues
agenda-count = { $issues ->
    [0] No issue yet
    [one] One issue
   *[other] { $issues } issues
}
agenda-item-removed = A steward has taken this issue out. It will be in no edition.
agenda-public = This agenda is still being put together. What people answered is shown when an edition is published.
item-agree = { $share } % agree, n = { $people }
item-few = Fewer than { $fewest } answers
item-up = { $places ->
    [one] ↑ up one, so that everyone is heard
   *[other] ↑ up { $places }, so that everyone is heard
}
item-down = { $places ->
    [one] ↓ down one, to make room
   *[other] ↓ down { $places }, to make room
}
item-move-up = Move up: { $title }
item-move-down = Move down: { $title }
item-move-to = Move to another place: { $title }
item-move = Move…
item-out = Take out
item-out-of = Take out: { $title }
rule-title = Rule of order
rule-phragmen = So that everyone is heard
rule-phragmen-hint = Each next issue speaks for people whom the ones before left out.
rule-phragmen-done = Ordered so that everyone is heard: each next issue speaks for people whom the ones before left out.
rule-approval = Most agreed
rule-approval-hint = Simply by how many people agree.
rule-approval-done = Ordered by how many people agree.
rule-hand = By hand
rule-hand-hint = You move each issue yourself.
rule-hand-done = Put in order by hand, by whoever put this agenda together.
rule-send = Order it this way
rule-sections = Issues stay in their sections; the rule puts each section in order.
rule-when = Last put in order on { $date }, from the answers of that moment.
tie-notice = { $ties ->
    [one] One tie
   *[other] { $ties } ties
}
tie-notice-more = The rule cannot tell these apart. Leave it so, and the edition says it; or move one by hand, and the edition says that the order was made by hand.
tie-place = Place { $first } was a tie between { $issues } issues.
tie-places = Places { $first } to { $last } are a tie.
tie-places-among = Places { $first } to { $last } were a tie between { $issues } issues.
tie-titles = Tied: { $titles }.
tie-title = “{ $title }”
tie-between = ,{" "}
tie-more-approvals = The one that more people agree with comes first.
tie-proposed-earlier = The one that was proposed earlier comes first.
tie-lower-number = They were proposed in the same moment; the one with the lower number comes first.
publish-title = Publish
publish-lead = An edition cannot be changed afterwards; you can publish another. It carries its numbers and the rule of order.
publish-anew = The order is worked out once more when you publish, from the answers of that moment.
publish-send = Publish the { $number ->
    [1] first edition
    [2] second edition
    [3] third edition
   *[other] next edition
}
publish-editions = Editions
publish-edition = { $issues ->
    [one] { $edition }, one issue
   *[other] { $edition }, { $issues } issues
}
