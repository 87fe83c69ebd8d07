### Administration and account.

administration-people = People
administration-people-count = { $count ->
    [one] One person
   *[other] { $count } people
}
administration-sessions = Sessions
administration-sessions-lead = { $count ->
    [one] One session is open. Ending it shuts the door at once.
   *[other] { $count } sessions are open. Ending one shuts the door at once.
}
administration-keys = Keys
administration-keys-lead = With a key another system reads the plan or sends measurements to it.
administration-body = Body
administration-body-lead = How the public finds the body and writes to it. It stands on the public pages and in the catalogue of open data.
profile-field = { $field ->
    [email] An office's e-mail
    [pec] Certified mail (PEC)
    [website] Website
   *[ipa] IPA code
}
profile-help = { $field ->
    [email] A mailbox that somebody always reads, never a person's.
    [pec] As in the index of public administrations.
    [website] For example https://www.ente.it.
   *[ipa] Only where it is not { $code }.
}
profile-save = Save
profile-said = Said by { $by },
profile-email-unreadable = “{ $value }” is not an e-mail address.
    .remedy = Write it like protocollo@ente.it.
profile-website-unreadable = “{ $value }” is not the address of a site.
    .remedy = Write it like https://www.ente.it.
profile-ipa-unreadable = “{ $value }” is not an IPA code.
    .remedy = Letters, digits, “_” and “-”: it is on indicepa.gov.it.
notice-profile-saved = The body's data are saved.
administration-audit = Audit trail
administration-audit-lead = { $count ->
    [one] One operation on record.
   *[other] { $count } operations on record.
}
administration-name = Name
administration-email = E-mail
administration-roles = Roles
administration-units = Units
administration-units-help = For a head: the units that they head, with those below them.
administration-no-units = Units can be chosen once a plan is in force.
administration-state = State
administration-active = active
administration-inactive = deactivated
administration-last-visit = Last visit
administration-never = never
administration-add = Add a person
administration-add-text = You get a link to send them: with it they choose their password.
administration-add-button = Add and create the link
administration-link-for = Link for { $name }
administration-link-text = Copy it now: it will not be shown again. It works once, until { $moment }.
administration-data = Who they are and what they may do
administration-save = Save
administration-access = How they come in
administration-new-link = Create a link
administration-new-link-text = For who has no password yet or forgot it. The old one stays good until they choose another.
administration-end-sessions = End all their sessions
administration-end-sessions-text = They will have to sign in again in every browser.
administration-deactivate = Deactivate
administration-deactivate-text = They can no longer sign in, and their sessions end at once. What they did stays. You can let them in again at any time.
administration-activate = Let in again
administration-activate-text = They can sign in again as before.
session-browser = Browser
session-browser-unknown = unknown
session-method = How
session-since = Since
session-last = Last used
session-end = End
session-end-button = End
session-current = this one
session-by-password = password
session-by-oidc = digital identity
session-by-link = link
session-by-demonstration = demonstration
key-name = Name
key-name-help = The system that will use it, for example “protocol”.
key-scopes = What it may do
key-units = For these units only
key-units-help = Holds for measurements. Choose none for all.
key-all-units = all
key-last-day = Last day
key-last-day-help = Empty: until you revoke it.
key-last-used = Last used
key-add = Create a key
key-add-button = Create the key
key-created = Key “{ $name }” created
key-created-text = Copy it now: it will not be shown again.
key-revoke = Revoke
key-revoked = revoked on { $moment }
key-expired = expired on { $moment }
key-until = valid until { $moment }
key-no-end = valid
keys-empty = No keys
keys-empty-text = Create one for each system that is to read the plan or to send measurements: so you can revoke them one by one.
scope-read = read plan and scores
scope-measure = record measurements
scope-plan = prepare and adopt plans
scope-administer = manage people and sessions
audit-number = No.
audit-when = When
audit-who = Who
audit-what = What
audit-subject = To what
audit-older = Earlier operations
audit-verify = Verify the chain
audit-whole = { $count ->
    [one] Chain whole: one entry.
   *[other] Chain whole: { $count } entries.
}
audit-broken = The chain is broken at entries { $entries }.
audit-other = { $action }
audit-body-created = body created
audit-person-added = person added
audit-person-changed = person changed
audit-password-set = password chosen
audit-identity-linked = digital identity linked
audit-link-issued = link created
audit-link-used = link used
audit-session-opened = sign-in
audit-session-revoked = session ended
audit-sessions-revoked = sessions ended
audit-key-created = key created
audit-key-revoked = key revoked
audit-evidence-added = evidence added
audit-measurements-recorded = measurements recorded
audit-validation-recorded = measurement validated
audit-draft-created = plan in preparation created
audit-draft-changed = plan in preparation changed
audit-draft-closed = plan in preparation closed
audit-plan-adopted = plan adopted
audit-places-recorded = places gone to other indicators
audit-amendment-recorded = reasons of the amendment recorded
audit-policy-recorded = scoring rule adopted
audit-set-aside-recorded = indicator set aside or readmitted
audit-override-recorded = score decided, or decision withdrawn
audit-round-opened-recorded = monitoring round opened
audit-round-answer-recorded = answer to the round
audit-round-closed-recorded = monitoring round closed
audit-narrative-recorded = text of a document
audit-sample-recorded = sample drawn
audit-verdict-recorded = evaluator's verdict
audit-validation-closed-recorded = validation ended
audit-publication-recorded = publication
audit-public-address-recorded = an office's address
audit-body-profile-recorded = the body's data
audit-message-queued = message queued
audit-message-sent = message sent
audit-message-abandoned = message given up
account-title = Your account
account-password = Change the password
account-present = Present password
account-password-button = Change the password
account-providers = Other ways to sign in
account-link = Link { $label }
account-link-title = Link { $label }
account-link-text = Now you prove who you are to { $label }; then you come back here, and next time you can enter that way.
account-link-go = Go on to { $label }
account-sessions = Your sessions
notice-person-saved = Saved.
notice-sessions-ended = Sessions ended.
notice-session-ended = Session ended.
notice-key-revoked = Key revoked.
notice-password-changed = Password changed. Your other sessions have ended.
notice-identity-linked = Linked: next time you can enter that way.
