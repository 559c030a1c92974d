ground-title = Common ground
ground-lead = What people here share, and where they differ. A program works it out from the answers. It suggests; you judge.
ground-none = This is not worked out yet. It happens by itself, some seconds after somebody answers. Please look again in a minute.
ground-few = Too few people have answered to say anything.
ground-groups = People here fall into <mark>{ $groups }</mark> groups.
ground-untested = { $groups } groups can be drawn. Whether they are more than chance was not tested.
ground-too-few = There are too few people to look for groups. It takes { $fewest } who each answered { $enough } issues or more.
ground-all-alike = No groups were found: everybody stands in the same place.
ground-no-pattern = No groups were found. What people answer to one issue tells no more about their other answers than chance would.
ground-not-clear = No groups were found. People differ, but they do not fall into groups more clearly than chance would make them.
ground-not-repeated = No groups were found. What one half of the issues seems to show, the other half does not show again.
ground-ordinary = That is an ordinary answer. People differ from issue to issue, and not as camps.
ground-people = { $people } people gave { $stances } answers to { $issues ->
    [one] one issue.
   *[other] { $issues } issues.
}
ground-placed = { $placed } of them answered { $enough ->
    [one] it
   *[other] { $enough } or more
} and have a place on the map.
ground-placed-few = Fewer than 5 of them answered { $enough ->
    [one] it.
   *[other] { $enough } or more.
}
ground-kept-back-title = Answer first
ground-kept-back = { $issues ->
    [one] Something was found about one issue that you have not answered. Answer it, then you see it here.
   *[other] Something was found about { $issues } issues that you have not answered. Answer them, then you see it here.
}
ground-answer-first = Nothing that you have answered yet stands here.
ground-agreed = What most people share
ground-agreed-none = There is no issue on which clearly more than half take the same side.
ground-every-group = In every group.
ground-not-every-group = Not in every group.
ground-groups-title = What each group stands for
ground-groups-what = Issues on which more of the group take a side than of everyone else. A group has no name and no members’ list; the letter only tells it apart.
ground-group = Group { $letter }
ground-group-people = { $people } people
ground-group-nothing = Nothing tells this group apart for certain.
ground-group-sure = If people and issues are drawn anew, again and again, somebody of this group comes into it { $times } times in 100.
ground-divides = What divides
ground-divides-none = No issue divides people clearly.
ground-everyone = Everyone
ground-map = The map
ground-map-what = People who stand close together answered alike. Each circle is at least 5 people: the more, the larger. Across and up have no meaning of their own.
ground-map-share = It shows { $share } of all differences; the rest does not fit on a flat page.
ground-map-none = There is no map: too few people answered enough.
ground-map-apart = A few people are not drawn, because fewer than 5 stand near them.
ground-map-label = { $groups ->
    [0] A map with { $dots } circles. The table below says the same.
   *[other] A map with { $dots } circles of { $groups } groups. The table below says the same.
}
ground-map-controls = Look around on the map
ground-map-closer = Closer
ground-map-further = Further away
ground-map-whole = The whole map
ground-map-left = To the left
ground-map-up = Up
ground-map-down = Down
ground-map-right = To the right
ground-you = You
ground-own-none = You are not on it, because you had answered nothing when it was made.
ground-own-few = You are on it, marked “You”. You had answered { $answered ->
    [one] one issue;
   *[other] { $answered } issues;
} from { $enough } on, your place says with which group you stand.
ground-own = You are on it, marked “You”. Only you see that.
ground-own-group = You are on it, marked “You”, and stand with group { $letter }. Only you see that.
ground-own-group-sure = You are on it, marked “You”, and stand with group { $letter }. If people and issues are drawn anew, again and again, you come into it { $times } times in 100. Only you see that.
ground-no-group = No group
ground-table-label = The map as a table
ground-table-caption = Where people stand: from 0, at the left and at the bottom, to 100
ground-table-who = Who
ground-table-across = Across
ground-table-up = Up
ground-sure = How sure is this?
ground-chance-groups = The same answers were dealt out anew { $tries } times, by chance. { $reached ->
    [0] Not once did that make groups as clear as these.
    [one] Once that made groups as clear.
   *[other] { $reached } times that made groups as clear.
}
ground-chance-pattern = The same answers were dealt out anew { $tries } times, by chance. { $reached ->
    [one] Once they hung together as much as the real ones do.
   *[other] { $reached } times they hung together as much as the real ones do.
}
ground-again-nearly = From one half of the issues, nearly the same groups are found as from the other half.
ground-again-much = From one half of the issues, much the same groups are found as from the other half.
ground-again-partly = From one half of the issues, only partly the same groups are found as from the other half.
ground-untried = No groups were tested: there is too little to test.
ground-method-machine = No person decided who belongs to which group. A program did, from agree, disagree and pass alone; it knows no names, no words and no places.
ground-method-ledger = It rests on everything up to entry { $number } of the ledger and was worked out at { $moment }. Chance was drawn from the seed { $seed }.
ground-here = This page’s own address
method-ground = Common ground
method-ground-lead = A program looks at who answered what, and at nothing else. It draws a map on which people who answer alike stand close together, and asks whether they fall into groups.
method-ground-map = The map turns all answers so that the two directions in which people differ most lie across and up (principal components, as Polis does). Whoever answered few issues is moved outwards, as if they had answered the others in the same way, so a place that rests on few answers is unsure.
method-ground-groups = Groups are looked for among everybody who answered at least 7 issues. They are shown only if they pass two tests. First, the answers to each issue are dealt out anew, by chance, 99 times: real groups must be clearer than 95 in 100 of those. Second, the issues are split in halves, 10 times: groups from one half must be found again from the other.
method-ground-stands = What tells a group apart is tested against everyone else, for all issues together, so that no issue stands there only because many were tried (Benjamini and Hochberg 1995, at one in ten).
method-ground-source = C. Small, M. Bjorkegren, T. Erkkilä, L. Shaw and C. Megill, “Polis: scaling deliberation by mapping high dimensional opinion spaces”, 2021. The tests are ours: Polis shows groups whether or not there are any.
