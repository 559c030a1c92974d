invite-title = Invite an institution to answer
invite-lead = A service, a council or a charity can answer what you ask. It gets a code on paper. It can answer, and nothing else: it cannot vote, take anything out, or see who said what.
invite-name = What is the institution called?
invite-name-hint = The institution, such as “The borough council”. No names of staff.
invite-about = What may it answer?
invite-about-edition = Edition { $edition } of “{ $title }”
invite-about-agenda = “{ $title }”, as it stands each day
invite-about-issue = One issue, by its number
invite-about-one = The issue “{ $title }”
invite-issue = Number of the issue
invite-issue-hint = If it may answer one issue. The number stands at the top of the issue’s page.
invite-send = Make the code
invite-code-title = The code
invite-code-more = Write it down or print this page: it is shown this once. The institution types it in here:
invite-invited = Invited
invite-nobody = Nobody was invited yet.
invite-facts = Invited on { $day }. { $replies ->
    [0] No answer yet.
    [one] One issue answered.
   *[other] { $replies } issues answered.
}
invite-revoke = Take the invitation back
invite-revoked = The invitation was taken back. Its answers stay.
desk-title = Answer as an institution
desk-code-lead = { $community } invited your institution to answer. Please type in the code from the invitation.
desk-code = Code
desk-code-hint = Sixteen letters and digits.
desk-code-send = Go on
desk-lead = You answer for { $institution }. { $community } asks you about { $issues ->
    [0] nothing that still stands.
    [one] one issue.
   *[other] { $issues } issues.
}
desk-rules = Answer as the institution, no names of staff. Everyone can read your answers. You can change them; what you said before stays readable. Residents say whether a promise was kept.
desk-answer = Answer
desk-change = Change the answer
desk-kind = Your answer
desk-text = In your words
desk-text-hint = What you will do, why you can’t, or what you do not understand. At most { $limit } characters. No names of staff.
desk-due = By when?
desk-due-hint = For a promise. It must have a day.
desk-send = Save the answer
desk-saved = The answer is saved. Everyone can read it.
desk-forget = Forget the code on this device
reply-will = We will
reply-will-hint = What you will do, and by when.
reply-cannot = We can’t
reply-cannot-hint = And why.
reply-question = Help us understand
reply-question-hint = A question to the residents.
reply-due = Promised by { $day }.
reply-said-on = Said on { $day }.
reply-before = { $count ->
    [one] It said something else before
   *[other] It said something else { $count } times before
}
replies-title = What they answered
replies-lead = What institutions say to our issues, and whether residents see that it was done.
replies-empty = No institution has answered yet.
replies-all = Everything they answered
outcome-question = Was it done?
outcome-done = Done
outcome-partly = Done in part
outcome-not-done = Not done
outcome-nobody = No resident has said yet whether it was done.
outcome-few = Fewer than 5 residents have said whether it was done.
outcome-counts = { $done } say it was done, { $partly } in part, { $not } not. n = { $people } residents.
outcome-say = Say whether it was done
outcome-change = Change what you said
outcome-seen = When did you see it? Today, if you leave this open.
outcome-evidence = What shows it?
outcome-evidence-hint = A few words or the address of a page. Everyone can read it. Name no person. At most { $limit } characters.
outcome-evidence-shown = What residents show for it
outcome-send = Save
outcome-unsay = Take back what you said
evidence-removed = A steward took this out on { $day }: “{ $reason }”
replies-file-json = All answers (JSON)
letter-title = Invitation to answer
letter-to = To { $institution }
letter-asks = The people of { $community } have said what matters to them, and ask you about “{ $title }”. They invite you to answer each issue in public: what you will do and by when, what you cannot do and why, or what you do not understand yet. Residents then say whether it was done.
letter-how = Open this address and type in the code. No account is needed. Whoever has the code can answer for you, so please keep it safe.
letter-code = Code
letter-print = Print this page for a letter with the code. Nothing else of the page is printed.
