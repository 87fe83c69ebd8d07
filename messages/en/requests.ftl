### Requests: a datum asked by a link of somebody who has no account, and its answer.

## What the state of a request is called

request-state = { $state ->
    [waiting] waiting
    [answered] to be looked at
    [accepted] accepted
    [refused] not accepted
    [expired] expired
   *[withdrawn] withdrawn
}

## What is wrong

request-unknown = There is no such request.
    .remedy = Go back to the list of requests.
request-not-asked = The plan in force does not ask for this datum.
    .remedy = Choose one from the list.
request-asked-no-more = The plan in force no longer asks for this datum: the answer cannot become a measurement.
    .remedy = You can refuse it and say why.
request-not-now = This cannot be done: the request { $state ->
    [waiting] still waits for its answer
    [answered] has been answered
    [accepted] has been accepted already
    [refused] has been closed without accepting it
    [expired] has expired
   *[withdrawn] has been withdrawn already
}.
    .remedy = Go back to the request and see where it stands.
request-input-wrong = { $count ->
    [one] There is one thing to put right.
   *[other] There are { $count } things to put right.
}
request-question-missing = The question is missing.
    .remedy = Write what you ask, in words that somebody who does not know the plan understands.
request-recipient-missing = Whom you ask is missing.
    .remedy = Write the name of the office or organisation.
request-day-wrong = This cannot be the last day to answer.
    .remedy = Choose a day from today to { $most } days ahead.
request-reason-missing = The reason is missing.
    .remedy = Who answered reads it: write what is wrong.
request-recorded-meanwhile = Somebody has recorded a value for this datum meanwhile.
    .remedy = Look at the new one, then decide.
request-not-accepted = The answer was not accepted: look at the warnings.
    .remedy = If the value is right as it is, confirm them; else refuse it and say why.
request-link-nothing = This link is not valid
    .remedy = It may have expired, been withdrawn or replaced by a later one, or been copied in part. Write to who sent it and ask for another.
request-answered-already = You have answered already
    .remedy = The answer has arrived and cannot be changed by this link. If there is a mistake in it, write to who sent you the link.
request-answer-refused = { $count ->
    [one] The answer was not sent: there is one thing to put right.
   *[other] The answer was not sent: there are { $count } things to put right.
}
request-evidence-missing = The document is missing.
    .remedy = Attach at least one file that shows the datum.
request-evidence-too-many = There are too many files.
    .remedy = { $most } at most.

## The list

request-title = Data requests
request-lead = { $open ->
    [0] No answers to look at
    [one] One answer to look at
   *[other] { $open } answers to look at
}, { $waiting ->
    [0] none waiting
    [one] one waiting
   *[other] { $waiting } waiting
}{ $expired ->
    [0] .
    [one] , one expired.
   *[other] , { $expired } expired.
}
request-none = No requests
request-none-teach = A datum that only a partner knows, or an office without access to Traguardo, is asked for by a link: who gets it writes the value and attaches the document, without signing up. You look at the answer and decide whether it becomes a measurement.
request-new = Ask for a datum
request-new-for = Ask somebody without access for it
request-column-question = What
request-column-recipient = Of whom
request-column-state = State
request-column-when = When
request-of-indicator = { $indicator }, year { $year }
request-when = { $state ->
    [waiting] by { $day }
    [answered] answered on { $day }
    [accepted] accepted on { $day }
    [refused] not accepted on { $day }
    [expired] expired on { $day }
   *[withdrawn] withdrawn on { $day }
}

## Asking

request-choose-title = Which datum do you ask for?
request-choose-lead = A value of { $year }, among those that the plan asks for.
request-choose-datum = Datum
request-choose-do = Go on
request-choose-item = { $indicator } { $thing }{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}
request-form-title = Ask for a datum
request-form-lead = Who gets the link sees this question and nothing else of the plan.
request-form-datum = Datum asked for
request-form-year = Year
request-form-measure = Measured in
request-form-unit = Unit
request-field-question = Question
request-field-question-help = Say exactly what you ask: of which period, what counts and what does not.
request-field-message = Anything else
request-field-message-help = Optional: how to find the datum, whom to turn to.
request-field-recipient = Whom you ask
request-field-recipient-help = The name of the office or organisation: it stays written in the request and is not published. Not the name of a person.
request-field-email = E-mail
request-field-email-help = { $mail ->
    [yes] The link is sent by itself. Without an e-mail you see it once and hand it over.
    [demonstration] In a demonstration no mail leaves: you see the link here and hand it over.
   *[no] Mail is not set up: you see the link here once and hand it over.
}
request-field-day = Last day to answer
request-field-day-help = { $most } days ahead at most.
request-form-do = Ask
request-question = { $kind ->
    [date] { $own ->
        [yes] On which day was “{ $thing }” reached? Look at how things stand on { $day }.
       *[no] What is the date of “{ $thing }”? Look at how things stand on { $day }.
    }
    [boolean] “{ $thing }”: has it been done, on { $day }?
   *[number] { $own ->
        [yes] What is “{ $thing }” in { $year }?
       *[no] What is the value of “{ $thing }” in { $year }?
    }
}

## The link to hand over

request-link-title = Hand the link over
request-link-lead = To { $recipient }: to be answered by { $day }.
request-link-once = Copy it now: it is not shown again. Whoever has it can answer, so give it only to who should.
request-link-lost = If it gets lost, make another one on the page of the request; this one then stops working.
request-link-code = QR code that leads to the request
request-link-back = Go to the request

## One request

request-eyebrow = Request to { $recipient }
request-fact-state = State
request-fact-indicator = Indicator
request-fact-year = Year
request-fact-unit = Unit
request-fact-email = E-mail
request-fact-handed = link handed over
request-fact-by = Asked by
request-fact-by-on = { $by }, on { $day }
request-fact-last-day = To be answered by
request-fact-message = Message
request-fact-settled = Outcome
request-settled = { $state ->
    [accepted] accepted by { $by } on { $day }
    [refused] not accepted by { $by } on { $day }
   *[withdrawn] withdrawn by { $by } on { $day }
}
request-fact-reason = Reason
request-fact-entry = Measurement
request-entry-link = Go to the measurement
request-fact-follows = Follows
request-follows-link = the request whose answer was not accepted
request-fact-followed = Asked again
request-followed-link = Go to the new request
request-answer-title = The answer
request-answer-value = Value
request-answer-written = written “{ $text }”
request-answer-unreadable = “{ $text }” cannot be read
request-answer-observed = Observed on
request-answer-n = Number of answers
request-answer-note = Note
request-answer-capacity = Answers as
request-answer-evidence = Documents
request-answer-on = Arrived on
request-compare-title = What is there already
request-compare-latest = Last value recorded
request-compare-none = none
request-compare-before = In { $year }
request-findings = To be looked at
request-accept-title = Accept
request-accept-text = The value becomes a measurement in your name, with the documents attached. Its source says that it answers a request, without naming { $recipient }: whoever may see requests is led to this one.
request-accept-confirm = I have looked at the warnings: the value is right as it is
request-accept-do = Accept and record
request-accept-not-yours = Who measures for these units can accept it.
request-accept-impossible = As it is it cannot be recorded.
request-refuse-title = Do not accept
request-refuse-text = Nothing is recorded. Who answered reads the reason.
request-refuse-reason = Reason
request-refuse-again = Ask again, by a new link
request-refuse-do = Do not accept
request-again-title = Has the link got lost?
request-again-title-expired = Ask again
request-again-text = { $mail ->
    [yes] A message with a new link is sent: the earlier one stops working.
   *[no] Make a new link to hand over: the earlier one stops working.
}
request-again-do = { $mail ->
    [yes] Send a new link
   *[no] Make a new link
}
request-withdraw-title = No longer needed?
request-withdraw-text = The link stops working; the request stays in the list.
request-withdraw-do = Withdraw the request
request-source = answer to a request for data, of { $day }
request-counted-link = request and answer
request-none-yet = No answer yet.
notice-request-sent = Request sent.
notice-request-accepted = Answer accepted: it is a measurement now.
notice-request-refused = Answer not accepted.
notice-request-withdrawn = Request withdrawn.

## The page of who answers

request-answer-from = Who asks
request-answer-from-by = { $body }, { $by }
request-answer-until = Answer by
request-answer-why = Why
request-answer-why-text = It measures “{ $indicator }” of { $year } in the performance plan: the results of a public body are public, your name is not.
request-answer-again = The earlier answer was not accepted
request-answer-field-value = The datum
request-answer-form = { $measure ->
    [count] A whole number: write 1250 or 1.250.
    [percentage] A percentage, with a comma before the decimals: for 12.5% write 12,5.
    [fraction] A share from 0 to 1, with a comma before the decimals: 0,25.
    [score] A score, with a comma before the decimals: 8,4.
    [days] A number of days, with a comma before the decimals: 4,5.
    [hours] A number of hours, with a comma before the decimals: 120,5.
    [money] An amount in euro, with a comma before the cents: 12.500,50.
    [date] A day: 30/9/2018.
    [boolean] Yes or no.
   *[unknown] A number, with a comma before the decimals: 1.250,5.
}
request-answer-yes = Yes
request-answer-no = No
request-answer-field-observed = Which day it speaks of
request-answer-field-n = Of how many answers
request-answer-field-n-help = The value is a mean: write how many answers made it.
request-answer-field-files = Document that shows it
request-answer-field-files-help = One or more files, up to { $size } MB in all: { $kinds }.
request-answer-field-files-again = The files have to be chosen again.
request-answer-field-note = Notes
request-answer-field-note-help = Optional: how you worked it out, what is missing. Write no names of people.
request-answer-field-capacity = You answer as
request-answer-field-capacity-help = Optional: “head of the office”, say. It is not published.
request-answer-send = Send the answer
request-answer-once = You can answer once: afterwards the same link shows you what you sent.
request-privacy-title = What we do with it
request-privacy = We see the datum, the document, the note and the day of the answer, and use them only to measure the results of the body. We do not ask who you are and do not record where you answer from. If we accept the datum, it stays on record with the name of the organisation that answered.
request-demonstration = This is a demonstration request.
request-shown-title = { $state ->
    [answered] Answer received
    [accepted] Answer accepted
   *[refused] Answer not accepted
}
request-shown-lead = { $state ->
    [answered] Thank you. { $body } looks at your answer before using it.
    [accepted] { $body } accepted your answer on { $day }.
   *[refused] { $body } did not accept your answer, on { $day }.
}
request-shown-question = The question
request-shown-sent = What you answered
request-shown-until = This link shows the answer until { $day }.

## Messages

request-mail-subject = { $body } asks you for a datum by { $day }
request-mail-reminder-subject = Reminder: { $body } waits for a datum by { $day }
request-mail-opening = { $by }, for { $body }, asks { $recipient } for this datum:
request-mail-reminder = { $body } still waits for this datum from { $recipient }, by { $day }:
request-mail-refused = The earlier answer was not accepted: { $reason }
request-mail-link = Answer here by { $day }, without signing up: { $address }
request-mail-once = The datum and a document that shows it are needed. The link is for you alone and good for one answer; then it shows what you sent.
request-mail-english = In English: open the link above and choose English.
request-mail-arrived-subject = Answer from { $recipient }
request-mail-arrived = { $recipient } has answered your request:
request-mail-arrived-link = Look at it and decide whether to accept it: { $address }
request-mail-arrived-nowhere = Look at it in Traguardo, under “Sources”, “Data requests”, and decide whether to accept it.

## The audit trail

audit-datum-requested = datum asked for by a link
audit-datum-requested-again = link made anew
audit-datum-request-moved = request taken to the new place of its indicator
audit-datum-answered = request for a datum answered
audit-datum-settled = request for a datum closed

## The language of asking

request-field-language = Language of the messages
request-field-language-help = The question stays as you write it: if you choose English, write it in English.
request-language-unknown = There is no such language.
    .remedy = Choose from the list.
