### Monitoring rounds: the list, each one's page, the answers.

rounds-title = Monitoring rounds
rounds-lead = { $open ->
    [0] No round is open.
    [one] One round is open.
   *[other] { $open } rounds are open.
}
rounds-meaning = During the year one stops, looks where the indicators stand and decides what to do (D.Lgs. 150/2009, art. 6). Once closed, a round no longer changes.
rounds-none-title = No rounds yet
rounds-none = When the programming office opens one, each head of unit finds here what is asked of them: forecast for the year's end, traffic light, cause of the deviation, corrective action.
rounds-column-title = Round
rounds-column-as-of = As of
rounds-column-due = Answers by
rounds-column-state = State
rounds-column-answers = Answers
rounds-open = open
rounds-closed = closed on { $day }
rounds-progress = { NUMBER($answered) } of { NUMBER($asked) }
rounds-year-gone = the plan in force does not have the year { $year }

## Opening one

round-open = Open a round
round-open-title = Title
round-open-title-help = For example “First interim round 2018”.
round-open-as-of = As of
round-open-as-of-help = The day of which the round takes stock: data observed up to that day count.
round-open-due = Answers by
round-open-scope = What to ask
round-open-scope-help = If you choose nothing, the whole plan is asked. If you choose parts of the plan and units, what is asked lies in those parts and is answered for by those units.
round-open-nodes = Parts of the plan
round-open-units = Units
round-open-do = Open the round
round-scope-whole = the whole plan

## A round

round-eyebrow = Monitoring round { $year }
round-as-of = As of
round-due = answers by
round-state-open = Open
round-closed-title = Closed on { $day } by { $by }
round-closed-meaning = The figures on this page are those of that day and no longer change: they are recomputed from the references below. { $unanswered ->
    [0] Every indicator was answered.
    [one] One indicator was left unanswered.
   *[other] { NUMBER($unanswered) } indicators were left unanswered.
}
round-closed-later = After the closing, data came in about that day: see “Known later”.
round-note = Note on closing
round-scope = It concerns { $what }.
round-answer-link = { $count ->
    [0] Look over your answers
    [one] Answer: one indicator is missing
   *[other] Answer: { NUMBER($count) } indicators are missing
}
round-download = Download the table (CSV)
round-report = Monitoring report
round-calendar = Last day in the calendar
round-body-score = The body as of { $day }
round-progress-title = Where we are
round-progress = { $answered ->
    [0] None of { NUMBER($asked) } indicators has an answer
    [one] One of { NUMBER($asked) } indicators has an answer
   *[other] { NUMBER($answered) } of { NUMBER($asked) } indicators have an answer
}
round-lights = Traffic lights
round-light = { $light ->
    [green] green
    [amber] amber
    [red] red
   *[none] no answer
}
round-light-meaning = { $light ->
    [green] the target will be reached
    [amber] the target is in doubt
   *[red] the target will not be reached
}
round-cause = { $cause ->
    [exogenous] external
    [endogenous] internal
   *[indicator] the indicator itself
}
round-cause-meaning = { $cause ->
    [exogenous] External: not up to the body (laws, crises, other bodies)
    [endogenous] Internal: up to the body (resources, timing, organisation)
   *[indicator] The indicator itself: it measures badly, or the target is wrong
}

round-people = Who answers
round-people-caption = Heads of unit, with the answers given and those missing
round-column-person = Head of unit
round-units = { $all ->
    [one] The unit that answers: { $done ->
        [0] it has not answered everything
       *[other] it has answered everything
    }
   *[other] Units: { NUMBER($done) } of { NUMBER($all) } have answered everything
}
round-units-caption = Units that answer, with the answers given and those missing
round-column-unit = Unit
round-column-answers = Answers
round-column-missing = Missing
round-nothing-missing = nothing
round-missing-list = { $count ->
    [one] one indicator
   *[other] { NUMBER($count) } indicators
}
round-shared-answers = An indicator for which several units answer is asked of each, and one answer holds for all.
round-unheaded = { $count ->
    [one] No head of unit answers for one indicator: the programming office does.
   *[other] No head of unit answers for { NUMBER($count) } indicators: the programming office does.
}

round-indicators = Indicators
round-indicators-caption = Value, deviation, traffic light and actions of each indicator
round-filter = What to show
round-filter-show = Show
round-filter-all = all ({ $count })
round-filter-deviating = amber and red ({ $count })
round-filter-missing = without an answer ({ $count })
round-filter-do = Show
round-filter-none = There is no such indicator.
round-column-indicator = Indicator
round-column-value = Value
round-column-target = Target
round-column-achievement = Achievement
round-column-deviation = Deviation
round-column-forecast = Forecast for the year's end
round-column-light = Traffic light
round-column-why = Cause and remedies
round-no-value = no data
round-decided = decided
round-deviation-met = { $met ->
    [yes] target reached
   *[no] target not reached yet
}
round-deviation-over = target not reached
round-forecast-short = short of the target
round-cause-label = Cause ({ $cause }):
round-action-label = Corrective action:
round-proposal-label = Proposed amendment:
round-answered-by = { $by }, { $day }
round-answered-late = after the last day

round-csv-name = Name
round-csv-node = Objective or action
round-csv-units = Units that answer
round-csv-percent = Deviation in %
round-csv-by = Answered by
round-csv-on = Answered on

## Known later

round-later = Known later
round-later-meaning = Data about that day or earlier, recorded after the closing. They do not change the round: they count from the next one on. Here is what they would come to by the same rules.
round-later-body = The body's result would be { $now } instead of { $then }.
round-later-same = The body's result would stay { $then }.
round-later-caption = Indicators with data that came after the closing
round-later-then = At the closing
round-later-now = With today's data
round-later-entries = What came in
round-later-entry = { $value }, observed on { $observed }, recorded on { $recorded } by { $by }
round-later-figures = { $value } · achievement { $achievement }

## References

round-references = References
round-references-meaning = From these the round is recomputed, to the digit and for ever.
round-references-open = They change while it is open; at the closing they are written down.
round-proof = Download the proof: anybody can recompute these figures
round-reference-plan = Version of the plan
round-reference-ledger = Measurements up to no.
round-reference-ledger-hash = Hash of the measurements
round-reference-records = Register of acts up to no.
round-reference-policy = Scoring rules
round-reference-moment = Moment
round-moment = year { $year }, observed up to { $observed }, known up to { $known }

## Closing, moving

round-close = Close the round
round-close-meaning = After the closing nobody can answer any more and the figures stay as they are. What comes later enters the next round.
round-close-count = { $count ->
    [0] Every indicator has an answer.
    [one] One indicator has no answer and will stay so.
   *[other] { NUMBER($count) } indicators have no answer and will stay so.
}
round-close-acknowledge = How many indicators stay without an answer?
round-close-acknowledge-help = Write { $count } to confirm that you have seen it.
round-close-note = Note (optional)
round-close-do = Close and freeze
round-close-early = It can be closed from { $day } on.
round-move = Move the last day
round-move-due = New last day to answer
round-move-do = Move

## Answering

round-answers-title = Your answers
round-answers-lead = { $missing ->
    [0] { $asked ->
        [0] You are asked about no indicator.
        [one] You have answered everything: one indicator.
       *[other] You have answered everything: { NUMBER($asked) } indicators.
    }
    [one] One of { NUMBER($asked) } indicators has no answer yet.
   *[other] { NUMBER($missing) } of { NUMBER($asked) } indicators have no answer yet.
}
round-answers-how = For each indicator choose the traffic light and, if you can, write the forecast for the year's end. Amber and red need the cause and two lines about it. Values are entered in Measurements.
round-answers-filter-to-do = to do
round-answers-filter-all = all
round-answers-filter-unit = Unit
round-answers-any-unit = all
round-answers-form = Answers
round-answers-save = Save the answers
round-answers-back = Back to the round
round-answers-done = Nothing else to do here
round-answers-done-text = You have answered everything that is asked of you. You can change your answers while the round is open.
round-answers-show-all = Look over the answers
round-answers-nothing = No indicator with this filter.
round-answers-now = Now
round-answers-target = Target
round-answers-achievement = Achievement
round-answers-deviation = Deviation
round-answers-projection = Projection at today's pace
round-answers-before = { $title }
round-answers-before-said = { $forecast ->
    [none] { $light }
   *[other] { $light }, forecast { $forecast }
}
round-answers-measure = Enter the value
round-answers-light = Traffic light
round-answers-forecast = Forecast for the year's end
round-answers-forecast-help = { $kind ->
    [date] A date, for example 30/11/{ $year }
    [boolean] yes or no
    [percent] A percentage, for example 12,5
   *[other] A number in Italian form, for example 1.250,5
}
round-answers-cause = Cause of the deviation
round-answers-no-cause = choose
round-answers-cause-text = What happened
round-answers-action = Corrective action
round-answers-proposal = Proposed amendment of the plan
round-answers-proposal-help = Only if needed: what you would change (target, weight, formula) and why.
round-answers-last = Last answer: { $by }, { $day }

notice-round-opened = Round opened: everybody finds what is asked of them.
notice-round-closed = Round closed: from now on its figures do not change.
notice-round-moved = Last day moved.
notice-answers-saved = Answers saved.
notice-answers-unchanged = There was nothing new to save.

## What is wrong

round-unknown = There is no round “{ $round }”.
    .remedy = Choose it from the list of rounds.
round-no-plan = The plan in force does not have the year { $year }.
    .remedy = Choose a day of a year of the plan.
round-not-reproducible = The data on which this round of { $year } was closed are no longer there.
    .remedy = Restore the backup that holds them.
round-not-opened = The round was not opened: something is to be corrected.
    .remedy = Correct the marked fields and try again.
round-title-needed = The title is missing.
    .remedy = Write what this round is called.
round-too-long = It is too long: { $most } characters at most.
    .remedy = Shorten the text.
round-day-needed = The day is missing.
    .remedy = Choose a day of the calendar.
round-day-of-other-year = The day is not of the year { $year }.
    .remedy = Choose a day of that year.
round-due-before = Answers cannot be due before { $asOf }, the day of which stock is taken.
    .remedy = Choose a day from there on.
round-due-same = The last day is { $due } already.
    .remedy = Choose another day.
round-not-moved = The last day was not moved.
    .remedy = Correct the day and try again.
round-scope-unknown = The plan has no “{ $what }”.
    .remedy = Choose among the parts and units of the plan.
round-scope-empty = Nothing would be asked: no indicator with a target in { $what }.
    .remedy = Choose more.
round-overlaps = “{ $title }” is open already and asks some of the same indicators.
    .remedy = Close it first, or choose parts of the plan that it does not ask.
round-is-closed = The round “{ $title }” was closed on { $day } by { $by }: answers no longer enter it.
    .remedy = What you have to say enters the next round; values go into Measurements and show here among what was known later.
round-too-early = The round takes stock of { $asOf }: it cannot be closed before.
    .remedy = Wait for that day.
round-not-closed = The round was not closed.
    .remedy = Correct the marked field and try again.
round-acknowledge = { $count ->
    [one] One indicator has no answer.
   *[other] { $count } indicators have no answer.
}
    .remedy = Write { $count } to confirm that you have seen it.
round-acknowledge-changed = There are now { $count } indicators without an answer: something changed meanwhile.
    .remedy = Look again and write { $count }.
round-not-answered = { $count ->
    [one] One answer has something to correct
   *[other] { $count } answers have something to correct
}: none was saved.
    .remedy = Correct the marked fields and save again: what you wrote is still there.
round-not-asked = { $indicator } is not among the indicators asked of you.
    .remedy = Look at the list: it may have been withdrawn or no longer count.
round-answered-twice = { $indicator } is there twice.
    .remedy = Leave one answer.
round-light-needed = The traffic light is missing.
    .remedy = Choose green, amber or red.
round-cause-needed = Amber and red need the cause.
    .remedy = Choose whether it is external, internal or the indicator's own.
round-cause-text-needed = Amber and red need what happened.
    .remedy = Two lines are enough.
round-forecast-digits = “{ $text }” has too many digits.
    .remedy = Write fewer decimals.
round-answered-meanwhile = { $by } answered while you were writing ({ $at }): nothing was overwritten.
    .remedy = Look at their answer beside yours. If you save again, yours takes its place.
round-folded = { $count ->
    [one] one indicator
   *[other] { $count } indicators
  }, { $missing ->
    [0] all answered
   *[other] { $missing } to do
  }
round-folded-told = { $count ->
    [one] one indicator
   *[other] { $count } indicators
  }, { $missing ->
    [0] all answered
   *[other] { $missing } without answer
  }{ $deviating ->
    [0] {""}
   *[other] {", "}{ $deviating } amber or red
  }
