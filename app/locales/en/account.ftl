sign-in-title = Sign in
sign-in-refused = Not signed in
sign-in-send = Sign in
sign-in-guest = What you did on this device as a guest stays counted as a guest’s. It does not join the account that you sign in to.
sign-in-no-need = You need no account to take part.
sign-in-make = Make one to keep your place on another device.
account-name = Name
account-name-hint = Any name that you will remember, at most { $limit } characters. It need not be your real one.
account-passphrase = Passphrase
account-passphrase-hint = At least { $minimum } characters. Four words that do not belong together are good.
account-keep-title = Keep your place
account-keep-lead = You take part as a guest: this device remembers you. An account lets you go on from another one, and what you did stays yours. We ask for no e-mail address and no phone number, so nobody can send you a new passphrase.
account-make = Make my account
account-have = You have an account already?
account-made = You are signed in. What you did as a guest is yours still.
account-deleted = Your account is gone.
account-lead = This name is for signing in. It does not stand beside what you propose or answer. If you take on a role, the stewards of that community see it.
account-things = My things
account-nothing-yet = You have not taken part in a community yet.
account-did = { $answered ->
    [one] one issue weighed
   *[other] { $answered } issues weighed
}, { $proposed ->
    [one] one proposed
   *[other] { $proposed } proposed
}
account-server = This server
account-operator = You run it.
account-devices = Signed in on
account-this-device = this device
account-other-device = another device
account-sign-out = Sign out
account-sign-out-everywhere = Sign out everywhere
account-data = My data
account-data-more = Everything that we hold about you, in one file.
account-data-download = Download my data
account-leave = Leave
account-leave-more = Your account, your name and your words go for good. What others built on them stays, without you.
account-delete = Delete my account
account-answers = What becomes of my answers?
account-answers-keep = They stay counted
account-answers-keep-hint = With nobody’s name to them.
account-answers-withdraw = They go as well
account-answers-withdraw-hint = Counts that you were part of change. Published editions keep the numbers they were published with.
account-sure = Your passphrase, to be sure
account-delete-send = Delete it for good
account-not-deleted = Nothing is deleted
role-organiser = Organiser
role-organiser-hint = Brings people in, gathers issues into agendas, chooses programmes.
role-steward = Steward
role-steward-hint = Takes out what harms, closes and opens weighing, gives roles.
role-researcher = Researcher
role-researcher-hint = Takes out data, under an agreement.
