### The page of an indicator.

## Chart

chart-finding = In { $year } the value { $value }{ $partial ->
        [yes] , on what is measured,
       *[no] {""}
    } { $case ->
        [exceeds] exceeds the target { $target }
        [reaches] reaches the target { $target }
        [below] does not reach the target { $target }
        [keeps] keeps to the target { $target }
        [answers] is what the target asks for
        [answers-not] is not what the target asks for ({ $target })
       *[breaks] does not keep to the target { $target }
    }
chart-missing = In { $year } the value is not known yet: the target is { $target }
chart-not-compared = In { $year } the value { $value } cannot be compared with the target { $target }
chart-no-target = The plan sets no target for { $year }
chart-open = Not done yet: the target is { $target }
chart-never = It was not done, and { $due } has passed
chart-done = Done on { $done }: { $met ->
        [yes] within the date { $due }
        [early] before { $due }, from which it could begin
       *[late] after the date { $due }
    }
chart-due = { $kind ->
        [from] from
       *[by] by
    } { $day }
chart-done-label = done on { $day }
chart-not-done = not done yet
chart-stated-year = { $year } (plan)
chart-without-target = no target
chart-table = Values and targets over the years
chart-year = Year
chart-value = Value
chart-target = Target
chart-achievement = Achievement

## The page

indicator-eyebrow = Indicator { $id }{ $dimension ->
        [none] {""}
        [effectiveness] {" "}· effectiveness
        [efficiency] {" "}· efficiency
        [quality] {" "}· quality
        [resources] {" "}· state of resources
       *[impact] {" "}· impact
    }{ $weight ->
        [none] {""}
       *[other] {" "}· weight { $weight }
    }
indicator-value = Value { $year }
indicator-target = Target
indicator-achievement = Achievement
indicator-decided = decided
indicator-uncapped = (without the cap of 100 it would be { $uncapped })
indicator-why = Why this number?
indicator-over-years = Over the years
indicator-formula = The formula
indicator-formula-in-plan = In the plan
indicator-formula-none = The plan gives no formula.
indicator-formula-read = How it is read
indicator-formula-chosen = This reading was chosen by who prepared the plan.
indicator-formula-others = It can also be read as:
indicator-missing = What is missing
indicator-missing-nothing = Nothing is missing: all the data are there.
indicator-missing-failed = The data are there, but the sum cannot be done: read why above.
indicator-missing-caption = { $count ->
        [one] One datum to be measured
       *[other] { $count } data to be measured
    }
indicator-missing-datum = Datum
indicator-missing-owed = Who owes it
indicator-no-units = The plan names no office.
indicator-history = History of measurements
indicator-history-none = Nobody has recorded a datum for this indicator yet.
indicator-history-caption = { $count ->
        [one] One entry
       *[other] { $count } entries, the last first
    }
indicator-history-what = Quantity
indicator-history-own = The indicator's own datum
indicator-history-observed = Observed on
indicator-history-recorded = Recorded
indicator-history-source = Source and evidence
indicator-history-since = Since then
indicator-history-counts = counts in the number shown
indicator-history-of-other = of another indicator, which had this place before: does not count
indicator-history-corrects = corrects entry { $sequence }
indicator-history-superseded = superseded by { $value } of { $author }
indicator-verdict = { $verdict ->
        [confirmed] validated
       *[rejected] not validated
    } by { $by } on { $when }
indicator-none = There is no such indicator
indicator-none-meaning = The plan in force has no indicator “{ $indicator }”.
indicator-more-units = { $count ->
        [one] and one more office
       *[other] and { $count } more offices
    }
