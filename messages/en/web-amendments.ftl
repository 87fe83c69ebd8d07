### Amendments of the plan in the year: what changes, why, and what it does.

amendment-not-found = There is no such amendment.
    .remedy = Start from the list of amendments.
amendment-reasons-not-saved = The reasons were not saved.
    .remedy = Correct the marked fields and try again.
amendment-reason-unknown = The amendment does not touch “{ $subject }”.
    .remedy = Reasons are given for what has changed.
