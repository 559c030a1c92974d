frame-skip = Skip to what matters
frame-sign-in = Sign in
frame-about-site = About this site
frame-about = About
frame-method = Method
frame-languages = Languages
frame-places = { $community }
frame-demo = This is a demonstration. The place and its people are invented.
frame-closed = Weighing is closed here for now. You can read everything, comment and adopt.
tab-issues = Issues
tab-weigh = Weigh
tab-agendas = Agendas
tab-programmes = Programmes
tab-compare = Compare
form-refused = { $count ->
    [one] Not saved yet: one thing to put right
   *[other] Not saved yet: { $count } things to put right
}
form-nothing-lost = Nothing that you wrote is lost.
form-optional = (you may leave this out)
colon = :
decimal-mark = .
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-short = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] June
    [7] July
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] June
    [7] July
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
problem-403 = This is not yours to open
problem-404 = There is nothing at this address
problem-422 = We could not read that
problem-500 = Something broke, and it was us
problem-403-more = You can read everything else here.
problem-404-more = There may be a slip in the address. What a steward takes out keeps a page that says when and why, so most likely nothing was taken away.
problem-422-more = Nothing was changed. Please go back and try again; what you typed should still be there.
problem-500-more = Nothing that you were told is saved is lost. It has been written down for the person who looks after this server. Please try again in a minute.
problem-413 = That is too long
problem-413-more = It is more than this server takes at once. Nothing was changed. Please go back: what you wrote should still be there, and can be shortened.
problem-503 = That took too long
problem-503-more = The server did not manage in time. Please try again in a minute.
problem-elsewhere = That came from another site
problem-elsewhere-more = Somebody else’s page tried to act in your name. Nothing was changed. If it was you, please do it again from here.
problem-home = All communities
problem-community = Back to { $community }
problem-sign-in = Sign in
