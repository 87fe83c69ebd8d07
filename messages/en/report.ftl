### The words of reports: monitoring, performance report, unit sheets, table of deviations.

report-relazione-title = Performance report { $year }
report-plan-name = Performance plan { $years }
report-percent = { $percent }%
report-relazione-lead = This report accounts for { $year }: the commitments made with the performance plan, the results achieved, the deviations and their causes (D.Lgs. 150/2009, art. 10, par. 1, letter b).
report-year-running = Draft: { $year } is not over, and the figures may still change.
report-monitoring-title = { $title }
report-monitoring-subtitle = Interim monitoring as of { $date }
report-monitoring-lead = Where we stand on { $date } towards the objectives of { $year }, what is missing and what is done to get there (D.Lgs. 150/2009, art. 6).
report-units-title = Sheets of the organisational units, { $year }
report-unit-title = Sheet of unit { $unit }, { $year }
report-unit-subtitle = Data observed up to { $date }
report-deviations-title = Table of deviations { $year }
report-deviations-subtitle = Data observed up to { $date }

## What is missing

report-to-write = [To be written: { $text }]
report-cause = cause of the deviation
report-cause-beneath = Comes from what is beneath.
report-action = corrective action
report-late-text = { $change ->
    [written] Written after the closing, on { $date }.
    [rewritten] Rewritten after the closing, on { $date }.
   *[withdrawn] Withdrawn after the closing, on { $date }.
}
report-reason = reason of the change

## References: the document is recomputed from these, to the digit

report-reference-plan = Plan (fingerprint)
report-reference-ledger = Measurements (last entry and fingerprint)
report-reference-records = Register of the cycle's acts, up to number
report-reference-policy = Scoring rules
report-reference-moment = Moment
report-reference-texts = Texts, up to number of the register
report-moment = year { $year }, data observed up to { $observed } and known on { $known }

## Key facts

report-fact-plan = Plan
report-fact-act = Act of approval
report-fact-official = Official result
report-fact-measured = On what is measured
report-fact-policy = Scoring rules
report-fact-as-of = Day considered
report-fact-due = Last day to answer
report-fact-closed = Closing
report-fact-open = the round is still open: figures may change
report-fact-scope = What it covers
report-fact-answers = Answers
report-fact-state = How it is doing
report-fact-result = Result
report-fact-nodes = Objectives in which it is involved
report-fact-indicators = Indicators it answers for
report-fact-part-of = Part of
report-official = { $official } out of 100
report-official-meaning = The official result counts every missing datum as 0: it is the least that the data collected guarantee. Beside it you find the result on what is measured, the coverage (how much of the weight is measured) and the most that missing data would allow.
report-interim-meaning = The score holds for what is measured so far. Coverage says how much of the weight is measured; least and most say between what the result will lie, whatever the missing data turn out to be.
report-act-of = { $act } of { $date }
report-count = { NUMBER($count) }
report-count-units = Organisational units
report-count-indicators = Indicators
report-states = Indicators with a target in { $year }: { NUMBER($total) }. { $states }.
report-state-count = { NUMBER($count) } { $state ->
    [reached] reached
    [on-track] on track
    [at-risk] at risk
    [not-reached] not reached
   *[no-data] without data
}
report-deviating = { $count ->
    [one] One indicator out of { NUMBER($total) } does not fully reach its target or lacks
   *[other] { NUMBER($count) } indicators out of { NUMBER($total) } do not fully reach their targets or lack
} data: with the causes, in the annex
report-objectives-reached = { $total ->
    [0] The plan has no objectives of this level.
   *[other] { $reached ->
        [0] No strategic objective out of { NUMBER($total) } is fully reached.
        [one] One strategic objective out of { NUMBER($total) } is fully reached.
       *[other] { NUMBER($reached) } strategic objectives out of { NUMBER($total) } are fully reached.
    }
}
report-programmed = What was in programme (mean of what is beneath):
report-no-own-indicators = It has no indicators of its own: the mean of its parts holds.
report-nothing-beneath = The plan has nothing else beneath this objective.
report-no-value = no data
report-overridden = achievement decided; computed: { $computed }
report-set-aside = not counted (decision)
report-no-resources = No indicator of the year in the plan is of the kind “resources” or “efficiency”.
report-no-deviation = No deviation: every indicator with a target is reached.
report-deviation-meaning = Deviation: value less target, and in percent of the target. A missing datum counts 0 in the official result.
report-no-units = The plan does not say which units are involved.
report-cause-kind = { $cause ->
    [exogenous] External.
    [endogenous] Internal.
   *[indicator] The indicator itself.
}
report-light = { $light ->
    [green] ● green
    [amber] ▲ amber
    [red] ■ red
   *[none] ○ no answer
}

## Amendments and decisions

report-changes-unknown = The versions of the plan are not known: the document comes from a single file.
report-no-changes = The plan was not amended during the year.
report-version = { $which ->
    [approved] As approved
   *[amended] As amended
}: version { NUMBER($number) }, { $act } of { $date }
report-amendment = Version { NUMBER($number) }: { $act }
report-change-whole = { $change ->
    [added] New.
    [removed] Withdrawn.
   *[changed] Changed.
}
report-change-late = Note: the target changed when its outcome could be known already.
report-reason-as-a-whole = That of the amendment as a whole.
report-no-decisions = There are no decisions on single indicators in the year.
report-decided-aside = { $aside ->
    [yes] Not counted: the weights of the others are shared out again.
   *[no] Counted again.
}
report-decided-override = Achievement decided: { $achievement }
report-decided-withdrawn = Achievement decided, then withdrawn.

## Tree

report-tree-caption = Performance tree { $year }, as seen on { $date }{ $sheets ->
    [one] {""}
   *[other] {" "}(sheet { NUMBER($sheet) } of { NUMBER($sheets) })
}. In each box: code, title, state, score on what is measured, coverage and interval, and what it rests on.
report-tree-alternative = Performance tree of { $body } for { $year }, as seen on { $date }, from the mandate to the actions: { NUMBER($count) } boxes. { $areas }. The same data are in the tables of objectives.
report-tree-area = { $name }: { $score }{ $rests ->
    [none] {""}
   *[other] {" "}({ $rests })
  }

## Chapters

report-part-presentation = Presentation
report-part-premise = Foreword
report-part-synthesis = Summary of information of interest to citizens and other external stakeholders
report-part-external-context = The external context
report-part-administration = The administration
report-part-results = Results achieved
report-part-criticalities = Problems and opportunities
report-part-objectives = Objectives: results and deviations
report-objectives-lead = What the plan wanted and what came of it: first the whole tree, then the strategic objectives with their indicators, then what they were to be reached by.
report-part-tree = Performance tree
report-part-strategic = Strategic objectives
report-part-operational = Operational objectives and plans
report-part-individual = Individual objectives
report-part-resources = Resources, efficiency and economy
report-part-equality = Equal opportunity and gender budget
report-part-process = How the performance report was drawn up
report-part-phases = Phases, subjects, times and responsibilities
report-part-strengths = Strengths and weaknesses of the performance cycle
report-part-annexes = Annexes
report-part-annex-deviations = Table of deviations and causes
report-part-annex-changes = In-year changes, with their reasons
report-part-annex-decisions = Decisions on single indicators
report-part-annex-units = Results of the organisational units
report-part-main-results = Main results achieved
report-part-context-resources = Context and resources
report-part-organisational = Account of organisational performance
report-part-overall = Overall assessment of organisational performance
report-part-individual-account = Account of individual objectives
report-part-process-measurement = The process of measuring and assessing
report-part-where-we-stand = Where we stand
report-part-areas = The areas
report-part-indicators = All indicators
report-part-unanswered = Who has not answered
report-part-proposals = Proposals to amend
report-part-known-later = Known later
report-part-measures = What is decided
report-annex = Annex { $number }. { $title }

## Tables: caption and name of the sheet

report-table-areas = Results of the areas and of the body
report-sheet-areas = Areas
report-table-strategic = Results of the strategic objectives
report-sheet-strategic = Strategic objectives
report-table-indicators-of = Indicators of { $name }
report-sheet-of = { $name }
report-table-operational = Operational objectives, programmes and actions of { $name }
report-sheet-operational = { $name } operational
report-table-resources = Indicators of resources and efficiency
report-sheet-resources = Resources
report-table-phases = Acts of the year
report-sheet-phases = Acts
report-table-deviations = Deviations, causes and corrective actions
report-sheet-deviations = Deviations
report-table-changes = What version { NUMBER($number) } changes
report-sheet-changes = Amendment { NUMBER($number) }
report-table-decisions = Decisions in force
report-sheet-decisions = Decisions
report-table-units = Results of the organisational units
report-sheet-units = Units
report-table-unit-nodes = Objectives in which { $unit } is involved
report-table-unit-indicators = Indicators that { $unit } answers for
report-sheet-unit-nodes = { $unit } objectives
report-sheet-unit-indicators = { $unit } indicators
report-table-unanswered = Indicators without an answer, by unit
report-sheet-unanswered = Without an answer
report-table-proposals = Proposals to amend
report-sheet-proposals = Proposals
report-table-known-later = Data known after the closing
report-sheet-known-later = Known later
report-table-indicators = Indicators: value, forecast, deviation, cause and corrective action
report-sheet-indicators = Indicators

report-column-area = Area
report-column-objective = Strategic objective
report-column-unit = Organisational unit
report-column-node = Objective
report-column-indicator = Indicator
report-column-weight = Weight
report-column-target = Target
report-column-value = Value
report-column-achievement = Achiev.
report-column-official = Official
report-column-measured = On measured
report-column-score = Score
report-column-coverage = Coverage
report-column-worst = Least
report-column-best = Most
report-column-bar = From 0 to 100
report-column-state = State
report-column-deviation = Deviation
report-column-cause = Cause
report-column-action = Corrective action
report-column-forecast = Forecast
report-column-light = Light
report-column-phase = Phase
report-column-responsible = Who
report-column-act = Act
report-column-date = Date
report-column-what = What
report-column-change = Change
report-column-reason = Reason
report-column-decision = Decision
report-column-proposal = Proposal
report-column-count = How many
report-column-recorded = Recorded on
report-column-observed = Observed on
report-column-then = Achiev. then
report-column-now = Achiev. now

## The acts of the cycle and who does them

report-act-plan = Performance plan adopted
    .who = political body
report-act-amendment = Plan amended
    .who = political body
report-act-policy = Scoring rules (SMVP) adopted
    .who = the body
report-act-round-opened = Monitoring round opened
    .who = programming office
report-act-round-closed = Monitoring round closed
    .who = programming office
report-act-validation = Report examined for validation
    .who = independent evaluator
report-outcome = { $outcome ->
    [validated] validated
    [validated-with-remarks] validated with remarks
   *[not-validated] not validated
}

## Interim monitoring

report-scope-whole = the whole plan
report-answers = { $answered ->
    [0] none, for { NUMBER($asked) } indicators
    [one] one, for { NUMBER($asked) } indicators
   *[other] { NUMBER($answered) }, for { NUMBER($asked) } indicators
}
report-all-answered = Everyone has answered.
report-no-proposals = No office proposed amendments.
report-known-later-lead = These data were recorded after the closing: they do not count here, and enter the next monitoring round.
report-nothing-known-later = Nothing about this period came in after the closing.
report-later-frozen = At the closing
report-later-now = With what is known on { $date }
report-no-unit = no unit answers for them
report-missing-of = { NUMBER($missing) } of { NUMBER($asked) }
report-unit-owed = { $missing ->
    [0] { NUMBER($indicators) }, all with data
    [one] { NUMBER($indicators) }; one lacks data
   *[other] { NUMBER($indicators) }; { NUMBER($missing) } lack data
}
report-unit-not-involved = The plan involves it in no objective: it has no result of its own.
report-unit-no-indicators = It answers for no indicator of the year.

## Texts that only people can write

narrative-presentation = Presentation
    .question = what the year was for the administration, and why this report is worth reading
    .help = Half a page that the top could sign: commitments made, results to account for, what changed for citizens and businesses.
narrative-external-context = External context
    .question = which outside facts (economy, law, territory) bore on the results
    .help = Only what really weighed, with a source for every figure.
narrative-administration = The administration
    .question = staff, offices, money, services and health indicators of the body
    .help = The document itself adds the plan's figures (units, objectives, indicators).
narrative-results = Results achieved
    .question = what citizens and businesses got, in plain words
    .help = The table of areas and the count of indicators follow this text.
narrative-criticalities = Problems
    .question = what did not work, and why
    .help = Results expected and not reached, with their causes: those of each indicator are in the annex of deviations.
narrative-opportunities = Opportunities
    .question = which opportunities there are for the coming year
    .help = What went beyond expectations, and what can be made of it.
narrative-objective = Strategic objective
    .question = how the result of this objective is to be read
    .help = Optional: the document shows indicators, deviations and causes already.
narrative-cause = Cause of the deviation
    .question = why the result deviates from the target
    .help = Written by who answers for the indicator: what happened, and whether it lies with the body, outside, or in the indicator itself. Offices and facts, not people.
narrative-individual-objectives = Individual objectives
    .question = how individual objectives were assigned and assessed, in aggregate only
    .help = Never names nor scores of single people, nor groups so small that someone could be recognised.
narrative-resources = Resources, efficiency and economy
    .question = resources used, costs of services, savings, tied to the budget
    .help = The indicators of efficiency and resources follow this text.
narrative-equal-opportunity = Equal opportunity
    .question = objectives of equal opportunity and what came of them
    .help = Staff and users: actions taken, data by gender, age and disability in aggregate only.
narrative-gender-balance = Gender budget
    .question = gender budget: how activities and spending bore on women and men
    .help = If none was drawn up, write why and when it will be.
narrative-process = Phases, subjects, times and responsibilities
    .question = who did what, when, and answering for what
    .help = The document lists the recorded acts by itself (plan, amendments, rounds, validation). Name offices and roles, not people.
narrative-strengths = Strengths of the cycle
    .question = what worked in the performance cycle
    .help = Timing, data, participation, integration with the budget.
narrative-weaknesses = Weaknesses of the cycle
    .question = what is to be improved in the performance cycle, and how
    .help = A weakness, a remedy, a date.
narrative-summary = The picture
    .question = what this monitoring round says, in a few lines
    .help = Where the year will end if things go on like this, and what is worrying.
narrative-circumstances = Circumstances
    .question = what changed in the context since the last monitoring
    .help = Laws, resources, events that move the results.
narrative-measures = Decisions
    .question = which measures are taken, who carries them out and by when
    .help = A measure a line, with the office and the date. The document lists the offices' proposals by itself.

## Deviations

deviation-number = { $difference } ({ $percent }%)
deviation-points = { $points } points
deviation-days = { $when ->
    [after] { $days ->
        [one] a day late
       *[other] { $days } days late
    }
    [before] { $days ->
        [one] a day early
       *[other] { $days } days early
    }
   *[on] on the day set
}
deviation-not-done = not done
deviation-yes-no = { $met ->
    [yes] as wanted
   *[no] not as wanted
}
