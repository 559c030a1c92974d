joints-title = Joint lists
joints-lead = Several communities ask for the same things, and no programme names them. They put these on one list and sign it together.
joints-empty = There is no joint list yet.
joints-empty-here = This community is on no joint list yet.
joints-facts = { $items ->
    [one] One thing
   *[other] { $items } things
}, { $communities ->
    [one] one community so far.
   *[other] { $communities } communities.
} Begun on { $day }.
joints-all = All joint lists
joints-code-for = Which community brings this code?
joints-code-for-lead = You can put a community on the list if you are an organiser there.
joints-code-nobody = You came with a code for a joint list. An organiser can use it: sign in, and come back here.
joints-code-none = You came with a code for a joint list, but you are an organiser of no community here. Ask an organiser of yours.
joints-here-title = Our joint lists
joints-begin = Begin a joint list
joints-begin-lead = From what we ask for and no programme names.
joints-join = Join a list by its code
joints-join-lead = The community that began a list gives its code to others.
joints-code = Code
joints-code-hint = Sixteen letters and digits.
joints-code-send = Put us on this list
joints-from-compare = What is in nobody’s programme here may be missing elsewhere too. Communities can ask for it together.
joint-number = Joint list { $number }
joint-of = { $communities ->
    [one] Begun by { $beginner }.
   *[other] Begun by { $beginner }, with { $others ->
        [one] one other community
       *[other] { $others } other communities
    }.
} No programme named these things when they were put here.
joint-demo = Some of these communities are made up, to try Folkmoot. Their people are invented.
joint-signed = { $signed ->
    [0] <mark>No</mark> community has signed yet.
    [one] <mark>One</mark> community signed.
   *[other] <mark>{ $signed }</mark> communities signed.
}
joint-earlier = { $earlier ->
    [one] <mark>One</mark> signed an earlier wording.
   *[other] <mark>{ $earlier }</mark> signed an earlier wording.
}
joint-shared = { $items ->
    [one] Of <mark>one</mark> thing,
   *[other] Of <mark>{ $items }</mark> things,
} { $shared ->
    [0] <mark>none</mark> is asked for in two or more places yet.
    [one] <mark>one</mark> is asked for in at least two places.
   *[other] <mark>{ $shared }</mark> are asked for in at least two places.
}
joint-things = What we ask for
joint-places = { $places ->
    [0] Not asked for by enough people to say yet.
    [one] Asked for in one place.
   *[other] Asked for in { $places } places.
}
joint-nothing-behind = No community has put an issue behind this yet.
joint-row-figures = { $people } people there agree. It holds { $share } of that community’s voice.
joint-row-sure = { $people } people there agree. It holds { $share } of that community’s voice, between { $low } and { $high }.
joint-row-few = Fewer than 5 people there agree so far.
joint-row-named = By now a programme names it.
joint-signers = Who signed
joint-sign-signed = Signed on { $day }.
joint-sign-earlier = Signed an earlier wording on { $day }.
joint-sign-none = On the list since { $day }. Not signed yet.
joint-sign-people = Its figures rest on { $people } people.
joint-sign-few = Its figures rest on too few people to show.
joint-files = To take away
joint-file-csv = The table (CSV)
joint-file-json = Everything (JSON)
joint-file-text = The words that are signed
joint-how = How to read this
joint-how-voice = Each person has one voice in a community. It is shared out evenly over all they agree with. The share is how much of all voices there stands behind the issue.
joint-how-sure = Where two shares stand after “between”, the true one lies there in 95 of 100 tries in which people are drawn again.
joint-how-places = A thing counts as asked for in a place if at least 5 people there agree with an issue behind it. Figures of fewer people are not shown.
joint-how-sum = One person may live in several communities. So people are never added up over communities.
joint-how-nobody = An issue may be put here as long as no programme that its community is held against names it. An issue that nobody has matched yet counts as named by none.
joint-how-sample = Whoever wanted to took part. They were not drawn by chance.
joint-how-words = A signature is given for the words and their order. If they change, it counts for the earlier wording until it is given again. This is the checksum (SHA-256) of the words, and of the file that holds them:
joint-here = This page:
joint-begin-title = Begin a joint list
joint-begin-lead = Tick what other places may lack too. Each becomes one thing on the list. You can change the words afterwards.
joint-field-title = What is the list called?
joint-field-title-hint = Such as “What eleven villages ask for”.
joint-field-purpose = What is it for?
joint-field-purpose-hint = Who should read it, and what should happen.
joint-begin-issues = What we ask for, and no programme names
joint-begin-send = Begin the list
joint-no-programme = This community is held against no programme yet, so nobody can say what no programme names.
joint-no-gap = Everything that we ask for is named by a programme.
joint-share = { $share } of our voice, n = { $people }
joint-desk-lead = This is what organisers of { $community } can do. Everyone sees the list itself.
joint-desk-see = See the list
joint-desk-things = 1. Put our issues behind it
joint-desk-things-lead = Which of our issues ask for the same? This does not change what is signed.
joint-desk-ours = Ours:
joint-desk-none = None of our issues yet.
joint-desk-choose = Choose our issues
joint-desk-sign = 2. Sign it for our community
joint-desk-sign-lead = The community signs, and no person is named. You sign these words in this order:
joint-desk-sign-send = Sign for { $community }
joint-desk-signed = { $community } signed these words on { $day }.
joint-desk-earlier = { $community } signed an earlier wording on { $day }. Please read the words, and sign again if they are right.
joint-desk-unsign = Take our signature back
joint-desk-words = Words and order
joint-desk-words-lead = If you change the words after somebody signed, their signature counts for the earlier wording until they sign again.
joint-desk-words-change = Change words and order
joint-desk-invite = Invite other communities
joint-desk-invite-lead = Give them a code. An organiser there types it in. A new code makes the old one useless.
joint-desk-code = Make a new code
joint-desk-put-off = Put a community off the list
joint-desk-put-off-lead = Its issues and its signature go with it, and the code opens nothing any more. Everyone can read why.
joint-put-off = { $community } was put off this list on { $day }: “{ $reason }”
joint-code-title = The code
joint-code-more = Write it down or print this page: it is shown this once. An organiser of the other community types it in under “Compare”, “Joint lists”, or follows this link:
joint-desk-leave = Leave the list
joint-desk-leave-lead = Our issues and our signature go with us.
joint-desk-leave-send = Leave this list
joint-desk-end = Take the list back
joint-desk-end-lead = As long as no other community is on it, you can take the whole list back.
joint-desk-end-send = Take this list back
joint-desk-stays = Other communities are on this list, so it stays. You can take your signature back.
joint-words-title = Words and order
joint-words-now = What stands now
joint-words-lead = To move a thing, change its number. To take it off, empty its words. Use the empty lines for something new.
joint-words-things = The things on the list
joint-words-place = Place
joint-words-thing = Thing { $row }
joint-words-new = Something new
joint-words-send = Save
joint-behind-title = Which of our issues ask for this?
joint-behind-kept = Chosen so far
joint-behind-likely = Suggested by their words. Do they fit?
joint-behind-others = All others that no programme names
joint-behind-none = We have no issue that no programme names.
joint-behind-send = Put these behind it
