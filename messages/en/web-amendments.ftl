### Amendments of the plan in the year: what changes, why, and what it does.

amendment-not-found = There is no such amendment.
    .remedy = Start from the list of amendments.
amendment-reasons-not-saved = The reasons were not saved.
    .remedy = Correct the marked fields and try again.
amendment-reason-unknown = The amendment does not touch “{ $subject }”.
    .remedy = Reasons are given for what has changed.

## Page

amendments-title = Amendments of the plan
amendments-lead = { $count ->
    [0] The plan of { $year } is the one approved.
    [one] The plan of { $year } was amended once.
   *[other] The plan of { $year } was amended { $count } times.
}
amendments-late = { $count ->
    [one] One target changed when its outcome could be known already.
   *[other] { $count } targets changed when their outcome could be known already.
} The reason should explain it.
amendments-without-reason = { $count ->
    [one] One change has no reason
   *[other] { $count } changes have no reason
}: the annex of the report marks it as missing.
amendments-none = No amendment in { $year }
amendments-teach = The plan approved by { $act } holds. Where weights, targets, formulas, objectives or indicators change in the year, a new version is adopted by an act: here one sees what changes, why, and what it does to the score (D.Lgs. 150/2009, arts. 6 and 10).
amendments-prepare = Prepare an amendment
amendments-scores = As approved and as amended
amendments-scores-meaning = The body's score by either plan: same measurements, same rules, same day.
amendments-column-plan = Plan
amendments-column-act = Act
amendments-column-score = The body's score
amendments-plan = { $which ->
    [approved] As approved
   *[amended] As amended
}
amendments-withdrawn = Withdrawn indicators
amendments-withdrawn-meaning = They count no more. What was measured stays in the ledger.
amendments-column-by = Withdrawn by
amendments-column-values = Measured in the year
amendment-value = { $value } ({ $day })
amendment-no-values = nothing
amendment-whole-plan = The plan as a whole
amendment-changes-what = Amends the plan adopted by { $from }. Recorded: { $recorded }.
amendment-change = { $change ->
    [added] new
    [removed] withdrawn
   *[changed] changes
}
amendment-judged = { $judged ->
    [same] By this act it is the same indicator, rewritten: what was measured counts.
   *[new] By this act it is a new indicator: what was measured before stays in the history and does not count.
  }
amendment-reason-whole = Reason of the amendment as a whole
amendment-reason-whole-help = It holds for everything that changes; below you can give the reason of each change. It is published: no names of people.
amendment-reason-of = Reason for { $subject }
amendment-reason-missing = The reason is missing.
amendment-reasons-save = Save the reasons
amendment-late-title = { $grave ->
    [yes] Target changed when its outcome could be known
   *[no] Target changed when its outcome was in sight
}
amendment-late = { $indicator }, { $year }: from { $before } { $after ->
    [none] to no target
   *[other] to { $after }
}, by an act of { $day }.
amendment-year-over = The year had ended on { $day }.
amendment-due-passed = The due day, { $day }, had passed.
amendment-decided = { $value ->
    [none] What was recorded
   *[other] The value recorded, { $value },
} had decided the old target already: { $met ->
    [yes] met
   *[no] missed
}.
amendment-seen = { $value ->
    [none] What was recorded
   *[other] The value recorded by then, { $value },
} showed the old target { $met ->
    [yes] met
   *[no] not yet met
}, without deciding it.
notice-amendment-reasons-saved = The reasons are saved.
