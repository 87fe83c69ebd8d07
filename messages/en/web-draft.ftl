### The plan being prepared.

## What cannot be done

draft-not-found = There is no such plan being prepared.
    .remedy = Go back to Import to see those that there are.
draft-closed = This plan is no longer being prepared: { $state ->
    [adopted] { $by } adopted it.
   *[discarded] { $by } threw it away.
}
draft-changed = { $by } changed the plan after you opened it. I saved nothing.
draft-not-changed = I saved nothing: correct what is marked.
draft-unreadable-form = The request cannot be understood.
    .remedy = Reload the page and try again.
draft-fix-gone = This remedy is no longer needed: the plan has changed.
adopt-not-done = The plan is not adopted yet: correct what is marked.
adopt-number-missing = The number of the act is missing.
    .remedy = For instance “Delibera n. 7”.
adopt-number-too-long = The number of the act is too long: { $most } characters at most.
adopt-date-missing = The date of the act is missing.
adopt-date-impossible = “{ $text }” is no day of the calendar.
    .remedy = Write the date of the act, for instance 31/01/2018.
adopt-date-future = The act cannot have a date in the future: today is { $today }.
adopt-errors-not-accepted = The plan has { $count ->
    [one] an error.
   *[other] { $count } errors.
}
    .remedy = Correct, or tick the box to adopt all the same.
adopt-plan-empty = The plan is empty: there is nothing to adopt.
adopt-overtaken = Meanwhile another plan came into force ({ $act }).
    .remedy = Reload the page and see what changes.
adopt-same-plan = The plan is the same as the one in force ({ $act }): there is nothing to adopt.
