### Why something is not done, and what to do.

problem-kind-not-signed-in = Sign-in needed
problem-kind-forbidden = Not allowed
problem-kind-separation-of-duties = Another person is needed
problem-kind-not-found = Not found
problem-kind-conflict = Somebody was first
problem-kind-already-done = Done already
problem-kind-precondition-failed = No longer as you saw it
problem-kind-too-large = Too large
problem-kind-unsupported-type = Type of file not accepted
problem-kind-invalid-input = Something to correct
problem-kind-too-many-requests = Too many requests
problem-kind-internal = Fault of the program
problem-kind-not-available = Not available

asked-no-day = “{ $text }” is not a day (“{ $place }” in the address).
    .remedy = Write a day that exists, as 2018-09-30, or leave it out.
problem-not-signed-in = You must sign in for this page.
    .remedy = Sign in with your e-mail address or through your body's sign-in.
problem-forbidden = Your role does not let you { $operation ->
    [see-plan] see the plan
    [see-entries] see the measurements recorded
    [see-evidence] open evidence
    [see-checks] see the check of the plan
    [see-drafts] see plans being prepared
    [prepare-plan] prepare a plan
    [adopt-plan] adopt a plan
    [see-sheet] open the measurement sheet
    [measure] record measurements
    [validate] validate measurements
    [see-people] see the people
    [manage-people] manage people
    [manage-keys] manage keys
    [manage-sessions] manage sessions
    [see-audit] see the audit trail
    [manage-notices] manage messages
    [see-rounds] see monitoring rounds
    [answer-round] answer a monitoring round
    [run-rounds] open and close monitoring rounds
    [see-scenario] try scenarios
    [see-policies] see the scoring rules
    [manage-policies] change the scoring rules
    [see-decisions] see amendments and decisions
    [decide] decide on an indicator
    [override-score] decide a score
    [see-reports] see reports
    [write-narratives] write the texts of reports
    [see-validation] see the validation
    [run-validation] validate the report
    [publish] publish
    [describe-body] change the body's data
    [see-registers] see the registers
    [write-registers] write in the registers
    [define-registers] define registers
    [erase-people] erase personal data
    [see-surveys] see the surveys
    [run-surveys] run surveys
    [see-activities] see the activities
    [report-activities] report on activities
    [see-payments] see the payments
    [write-payments] load invoices
    [see-feeds] see the feeds
    [manage-feeds] manage the feeds
    [ask-data] ask for a datum by a link
   *[other] do this
}.
    .remedy = Ask somebody with the right role, or the administrator to give you the role.
problem-no-unit = This is no unit's: you can do it for your own only.
    .remedy = Where you can, choose one of your units; else ask the programming office.
problem-not-your-unit = This concerns other units ({ $units }): you can do it for your own only.
    .remedy = Ask the head of those units, or the programming office.
problem-not-found = What you look for is not here.
    .remedy = Check the address, or begin at the Dashboard.
problem-conflict = { $by } saved before you: nothing was overwritten.
    .remedy = Reload, look at what changed and make your change again if it is still needed.
problem-conflict-unknown = Something changed meanwhile: nothing was overwritten.
    .remedy = Reload, look at what changed and make your change again if it is still needed.
problem-too-large = What you sent is larger than 20 MB.
    .remedy = Split the file or make it smaller (a PDF: save it at a lower resolution).
problem-too-many-requests = Too many requests in a short time.
    .remedy = Wait { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    } and try again.
problem-unreadable-request = The request cannot be read.
    .remedy = Reload the page and send again.
problem-internal = The program has a fault. Nothing that was saved is lost.
    .remedy = Try again; if it happens again, give the reference { $reference } to who runs the server.
problem-not-available = The data cannot be reached right now. Nothing is lost.
    .remedy = Try again in a minute; if it goes on, give the reference { $reference } to who runs the server.
problem-key-unknown = This key opens nothing: it is wrong, revoked or expired.
    .remedy = Ask your body's administrator for a new key.
problem-foreign-form = This form does not come from a page of Traguardo, or the page is too old.
    .remedy = Go back to the page, reload it and send again.
problem-stale-form = The page was open for too long, or you have signed in again meanwhile.
    .remedy = Reload the page and send again: what was saved is still there.
