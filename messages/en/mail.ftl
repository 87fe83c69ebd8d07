### The messages that Traguardo sends by e-mail, and the page that shows them.

## Texts of the messages.

mail-greeting = Good morning,
mail-footer = Automatic message from Traguardo for { $body }: do not reply to this address. If something is not right, write to the programming office.
mail-item = - { $code } { $name }
mail-more = { $count ->
    [one] - and one more
   *[other] - and { $count } more
}
mail-answer-here = Answer here: { $address }
mail-see-here = See how it is going: { $address }
mail-answer-nowhere = Answer on Traguardo's “Monitoring” page.
mail-calendar-attached = The deadline is attached, to be added to your calendar.
mail-invitation-subject = { $title }: { $count ->
        [one] one indicator
       *[other] { $count } indicators
    } by { $due }
mail-invitation-opening = { $body } has opened the monitoring round “{ $title }”, which takes stock as of { $asof }.
mail-moved-opening = { $body } has moved the deadline of the monitoring round “{ $title }”, which takes stock as of { $asof }.
mail-invitation-asked = By { $due } you are asked to answer for { $count ->
        [one] one indicator
       *[other] { $count } indicators
    }:
mail-invitation-what = Each needs its value, the forecast for the end of the year and the traffic light. Where it deviates, also the cause and what you do about it; where needed, you may propose to amend the plan.
mail-reminder-subject = Reminder, { $title }: { $count ->
        [one] one answer is missing
       *[other] { $count } answers are missing
    }, due by { $due }
mail-reminder-opening = The monitoring round “{ $title }” ends on { $due }. { $count ->
        [one] Your answer for one indicator is still missing:
       *[other] Your answers for { $count } indicators are still missing:
    }
mail-late-subject = Overdue, { $title }: { $count ->
        [one] one answer is missing
       *[other] { $count } answers are missing
    }
mail-late-opening = The monitoring round “{ $title }” was due on { $due }. { $count ->
        [one] Your answer for one indicator is still missing:
       *[other] Your answers for { $count } indicators are still missing:
    }
mail-late-consequence = You can answer until the round is closed; after that, what is missing counts as not measured.
mail-escalation-subject = { $title }: { $count ->
        [one] one unit is late
       *[other] { $count } units are late
    }
mail-escalation-opening = The monitoring round “{ $title }” was due on { $due }. { $count ->
        [one] One unit has not answered everything yet:
       *[other] { $count } units have not answered everything yet:
    }
mail-escalation-unit = - { $unit } { $name }: { $missing ->
        [one] one answer missing
       *[other] { $missing } answers missing
    } of { $asked }
mail-summary-subject = { $title } is open: { $count ->
        [one] one indicator
       *[other] { $count } indicators
    } by { $due }
mail-summary-opening = The monitoring round “{ $title }”, which takes stock as of { $asof }, is open until { $due }. { $count ->
        [one] It is about one indicator
       *[other] It is about { $count } indicators
    }; { $people ->
        [0] nobody gets the list of what is asked of them
        [one] one person gets the list of what is asked of them
       *[other] { $people } people get the list of what is asked of each
    }.
mail-summary-unattended = { $count ->
        [one] For one indicator nobody gets the list, because no unit answers for it or the unit has no head among the people. Answer it yourself, or name the head:
       *[other] For { $count } indicators nobody gets the list, because no unit answers for them or the unit has no head among the people. Answer them yourself, or name the head:
    }
mail-test-subject = Traguardo test: the mail has arrived
mail-test-text = This is the test message that you asked for. If you read it, the messages of monitoring rounds go out.
calendar-summary = { $title }: last day to answer
calendar-description = Monitoring round of { $body } as of { $asof }. Answer on Traguardo's “Monitoring” page.

## Administration: messages.

administration-messages = Messages
mail-lead = { $waiting ->
        [0] No message to be sent
        [one] One message to be sent
       *[other] { $waiting } messages to be sent
    }, { $failed ->
        [0] none undelivered
        [one] one undelivered
       *[other] { $failed } undelivered
    }.
mail-unset = Mail is not set up yet
mail-unset-text = Messages stay here until who runs the server sets TRAGUARDO_SMTP_URL and TRAGUARDO_MAIL_FROM. None is lost.
mail-demonstration = A demonstration sends no mail
mail-demonstration-text = Messages are shown here as they would be, but the people of the demonstration have no mailbox.
mail-set = Messages leave from { $from }. Every minute the server looks for what is to be sent.
mail-none = No messages
mail-none-text = When you open a monitoring round, the invitation to those who answer, the reminders before the deadline and the notice to managers after it appear here.
mail-to = To
mail-subject = Subject
mail-state = State
mail-action = What you can do
mail-list = Latest messages
mail-state-waiting = to be sent
mail-state-again = to be tried again
mail-state-sent = sent
mail-state-failed = not delivered
mail-state-dropped = called off
mail-attempts = { $count ->
        [one] one attempt
       *[other] { $count } attempts
    }
mail-answer = The mail server answered: { $error }
mail-next = next attempt on { $moment }
mail-due-at = from { $moment }
mail-retry = Try again
mail-drop = Call off
mail-read = Read the text
mail-with-calendar = With the deadline for the calendar.
mail-test = Send yourself a test message
mail-test-help = It leaves at once for { $email }: if it does not arrive, you see here what the mail server answered.
mail-unknown = There is no such message.
    .remedy = Go back to the list of messages.
mail-sent-already = This message was sent already.
mail-over-already = This message is over already.
mail-test-demonstration = The people of the demonstration have no mailbox.
mail-test-key = A key has no mailbox.
    .remedy = Ask for the test as somebody who has signed in.
notice-message-retried = The message goes out again.
notice-message-dropped = Message called off.
notice-message-test = Test message on its way: see its state in the list.
audit-message-retried = message put back to be sent
config-smtp = { $name } is not a mail address
    .remedy = Write it as smtp://user:secret@mail.body.example:587 or smtps://…:465; it may end in ?starttls=required or ?starttls=never.
config-mail-from = { $name } is not an e-mail address
    .remedy = Write it as traguardo@body.example or “Traguardo <traguardo@body.example>”.
config-mail-missing = { $name } is missing
    .remedy = Sending mail takes { $name } and { $other }.

## What you are asked, inside Traguardo.

asked-title = What you are asked
asked-lead = { $missing ->
        [0] You have answered everything.
        [one] One of your answers is missing.
       *[other] { $missing } of your answers are missing.
    }
asked-none = No monitoring round asks you anything
asked-none-text = When the programming office opens one, the indicators to answer for and the deadline are here. You also get them by e-mail.
asked-due = Answer by
asked-as-of = Situation as of { $asof }.
asked-of-all = { $answered } of { $asked } indicators are answered in all.
asked-missing = To be answered
asked-nothing-missing = Nothing of yours is missing.
asked-nothing-mine = You are asked nothing.
asked-done = { $count ->
    [one] You have answered for one indicator already.
   *[other] You have answered for { $count } indicators already.
}
asked-go = Answer
asked-see = See the round
asked-calendar = Add the deadline to your calendar
asked-late = Units that are late
asked-late-unit = { $missing ->
        [one] one answer missing
       *[other] { $missing } answers missing
    } of { $asked }
asked-overview = { $missing ->
    [one] The monitoring round “{ $title }” waits for one answer of yours.
   *[other] The monitoring round “{ $title }” waits for { $missing } answers of yours.
}
asked-overview-late = { $count ->
    [one] In the monitoring round “{ $title }” one unit is late.
   *[other] In the monitoring round “{ $title }” { $count } units are late.
}
asked-due-short = Due:
asked-overview-link = See it all
asked-no-round = There is no such monitoring round, or it is closed.
    .remedy = Look at the list of rounds.

## What people are written to in.

letter-language = { $language ->
    [en] English
    [both] Italian and English
   *[it] Italian
}
account-language = Messages
account-language-label = Language
account-language-help = Invitations, reminders and notices reach you by mail in this language.
account-language-button = Save the language
account-language-unknown = There is no such language.
    .remedy = Choose from the list.
notice-language-chosen = Language of messages saved.
