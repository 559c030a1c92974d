frame-skip = Skip to what matters
frame-sign-in = Sign in
frame-about-site = About this site
frame-about = About
frame-method = Method
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
problem-403 = This is not yours to open
problem-404 = There is nothing here
problem-422 = We could not read that
problem-500 = Something broke on our side
problem-403-more = You can read everything else.
problem-404-more = The address may be mistyped, or what stood here is gone.
problem-422-more = Nothing was changed. Please go back and try again.
problem-500-more = It is not your fault, and nothing that was confirmed to you is lost. Please try again in a minute.
problem-home = To the first page
problem-community = To the community’s page
problem-sign-in = Sign in
