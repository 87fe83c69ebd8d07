### Activities: what the plan programmes, how it goes, and the values that come of it.

activities-title = Activities
activities-finding = { $done ->
    [0] None done
    [one] One done
   *[other] { NUMBER($done) } done
} out of { NUMBER($programmed) }; { $late ->
    [0] none late
    [one] one late
   *[other] { NUMBER($late) } late
}.
activities-meaning = The activities that the plan lists, and the milestones: indicators that ask for something to be done by a day. This is how things stood on { $day }.
activities-none-title = The plan lists no activities
activities-none = When a plan lists the activities of its actions, or has indicators whose target is a day, you find them here on the line of the year, with who carries them out and how far they are.
activities-none-shown = No activity with these filters.
activities-state = { $state ->
    [late] late
    [due] to be done
    [undated] without a deadline
    [done-late] done late
   *[done] done
}
activities-state-short = { $state ->
    [late] late
    [due] to be done
    [undated] no deadline
    [done-late] done late
   *[done] done
}
activities-filter = Which activities to show
activities-filter-any = any
activities-filter-node = Part of the plan
activities-filter-unit = Unit
activities-filter-state = State
activities-filter-do = Show
activities-gantt = Line of the year: { $part }
activities-gantt-title = { $year } month by month
activities-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
activities-key-due = deadline
activities-key-bar = from start to end
activities-key-delay = delay
activities-key-day = the day you look at
activities-table = Activities and milestones
activities-column-what = Activity
activities-column-node = Action
activities-column-owner = Unit
activities-column-starts = Start
activities-column-due = Deadline
activities-column-done = Done on
activities-column-state = State
activities-column-evidence = Evidence
activities-column-note = Note
activities-milestone = Milestone of indicator { $indicator }
activities-measured = as measured

## Values that come of it

activities-values = Values for the indicators
activities-values-table = Values that come of the activities
activities-values-meaning = What is done gives these indicators a value by itself. It becomes a measurement only when somebody records it: the list of what was counted is kept beside it.
activities-value-indicator = Indicator
activities-value-day = day on which it was done
activities-value-proposed = From the activities
activities-value-of = { $done } out of { NUMBER($programmed) }
activities-value-none = { $told ->
    [yes] not done yet
   *[no] { $kind ->
        [day] nobody has reported on it
       *[done] nobody has reported on them
    }
}
activities-value-last = Last measurement
activities-value-difference = Difference
activities-value-days = { $days ->
    [0] none
    [one] one day
   *[other] { NUMBER($days) } days
}{ $when ->
    [before] {" "}earlier
    [after] {" "}later
   *[same] {""}
}
activities-value-record = Recording
activities-value-standing = { $standing ->
    [same] recorded already
    [of-units] units record it, each its own part
   *[open] nothing to record
}
activities-value-others = recorded by who answers for the indicator
activities-value-before = all done before this year
done-before-year = For { $indicator } all that counts was done before the year.
    .remedy = Record it only if it stands for this year too, and confirm.
activities-value-confirm = The value is right
activities-value-do = Record
activities-source = Activities of the plan reported in Traguardo
notice-activity-recorded = Value recorded, with the list of what was counted.

## One activity

activities-back = All activities
activities-fact-indicator = Milestone of indicator
activities-fact-units = Units involved
activities-fact-nobody = none: the programming office looks after it
activities-fact-undated = the plan gives none
activities-not-yours = { $units ->
    [0] You can only look: the programming office reports on it.
   *[other] You can only look: the heads of the units named, or the programming office, report on it.
}
activities-report = How it goes
activities-field-owner = Unit that carries it out
activities-field-owner-none = none in particular
activities-field-starts = Start
activities-field-day-help = Such as 30/06/2018 or 30 giugno.
activities-field-due = Deadline
activities-field-due-help = The plan gives none: you can set it.
activities-field-done = Done on
activities-field-done-help = Empty until it is done.
activities-due-fixed = The deadline is the plan's: moving it takes an amendment.
activities-field-evidence = Evidence attached
activities-field-evidence-help = Untick what no longer belongs here: it stays in the history.
activities-field-file = Attach evidence
activities-field-file-help = A document that shows that it is done, up to 20 MB.
activities-field-note = Note
activities-report-do = Save
notice-activity-reported = Activity saved.
activities-history = History
activities-history-table = Reports, from the last to the first
activities-history-none = Nobody has said how it goes yet.
activities-history-when = When
activities-history-other = about the text of then: “{ $text }”

## What was counted

activities-counted-title = What was counted
activities-counted-lead = { $indicator }: { $value }, on { $day }
activities-counted-meaning = This is the list of then, kept with the measurement: what was reported later does not change it.
activities-counted-link = What was counted
activities-counted-table = Activities counted
activities-not-counted = Measurement { $sequence } does not come of activities.
    .remedy = Open it from the page of its indicator.

## What is wrong

activities-unknown = The plan in force programmes nothing at { $node }, place { $key }.
    .remedy = Look for it among the activities: an amendment may have moved it.
activities-day-invalid = “{ $text }” is no day.
    .remedy = Write for example 30/06/2018.
activities-owner-unknown = The plan has no unit { $owner }.
    .remedy = Choose a unit from the list.
activities-due-planned = The plan gives the deadline.
    .remedy = To move it, prepare an amendment of the plan.
activities-due-before-start = The deadline comes before the start.
    .remedy = Correct one of the two days.
activities-done-ahead = The day on which it was done is yet to come.
    .remedy = Write it when it is really done.
activities-done-before-start = It would be done before it begins.
    .remedy = Correct one of the two days.
activities-note-too-long = The note is longer than { NUMBER($most) } characters.
    .remedy = Shorten it, or attach a document.
activities-reopened-why = It was done: why is it no longer?
    .remedy = Say so in the note.
activities-reported-meanwhile = { $by } reported on it before you: nothing was overwritten.
    .remedy = Look at the history below; if your version still holds, save again.
activities-not-reported = Nothing was saved: something needs correcting.
    .remedy = Correct the fields marked and save again.
activities-nothing-to-record = You named no value.
    .remedy = Name at least one indicator.
activities-not-recorded = The value was not recorded.
    .remedy = Read why beside each, and try again.
activities-not-computed = The activities give { $indicator } no value.
    .remedy = Record the value in the measurement sheet.
activities-value-open = For { $indicator } there is nothing to record yet.
    .remedy = Report on the activities first.
activities-value-of-units = For { $indicator } each unit records its part.
    .remedy = Record the value in the measurement sheet.
activities-value-changed = The value of { $indicator } has changed meanwhile.
    .remedy = Look at the new one and record it, if it is right.

## On the dashboard

overview-late-activities = Late activities
overview-no-late-activities = No activity is late.
overview-late-due = due on { $date }: { $days ->
    [one] one day late
   *[other] { NUMBER($days) } days late
}
overview-late-all = All late activities ({ NUMBER($count) })
