### Scenarios: other values, and the scores that would come of them.

scenario-title = Scenarios
scenario-lead = Change values and look at the scores. Nothing is saved.
scenario-values = Values
scenario-year = Year
scenario-as-of = As of
scenario-basis = The values that you do not change
scenario-basis-measured = as measured
scenario-basis-expected = as expected at the year's end
scenario-node = Node of the plan
scenario-unit = Unit
scenario-everything = Everything
scenario-show = Show
scenario-compute = Compute
scenario-fresh = Start again
scenario-share = Address of this scenario, to send to others
scenario-kept = { $count ->
    [one] One more value is given in fields that are not shown here: it counts all the same.
   *[other] { $count } more values are given in fields that are not shown here: they count all the same.
}
scenario-more = { $count ->
    [one] One field is not shown: choose a node or a unit.
   *[other] { $count } fields are not shown: choose a node or a unit.
}
scenario-no-fields = There is nothing to measure here.
scenario-table = { $count ->
    [one] One value of the year
   *[other] { $count } values of the year
}
scenario-indicator = Indicator and quantity
scenario-target = Target
scenario-now = Now
scenario-new = New value
scenario-new-of = New value of { $indicator }, { $quantity }
scenario-date-form = dd/mm/yyyy
scenario-faults = { $count ->
    [one] One value cannot be read and does not count: look below.
   *[other] { $count } values cannot be read and do not count: look below.
}
scenario-results = Scores before and after
scenario-what = Node
scenario-before = Before
scenario-after = After
scenario-difference = Difference
scenario-points = points
scenario-nothing = No value changed: write in one or more fields below.
scenario-finding = { $difference ->
    [none] { $count ->
            [one] With one value changed.
           *[other] With { $count } values changed.
        }
   *[other] { $count ->
            [one] With one value changed: { $difference } points
           *[other] With { $count } values changed: { $difference } points
        } { $before ->
            [none] {""}
           *[other] (it was { $before })
        }
}
scenario-changed = { $count ->
    [one] One indicator changes
   *[other] { $count } indicators change
}
scenario-goal = Score to reach
scenario-road = What it takes to reach { $goal }
scenario-road-there = The score is { $score } already: nothing more is needed.
scenario-road-reached = { $count ->
    [one] One indicator at its target is enough.
   *[other] { $count } indicators at their targets are enough, in this order.
}
scenario-road-short = It is not enough: with these indicators at their targets the score is { $score }.
scenario-road-none = No indicator can raise the score any more.
scenario-road-about = At every step the indicator that raises the body's score most: it is a way, not the only one.
scenario-road-more = The other { $count }
scenario-road-step = then { $score }
scenario-too-many = Too many values at once: { $most } at most.
    .remedy = Divide the scenario into parts.
scenario-no-field = The plan has no value “{ $field }” to measure in this year.
    .remedy = The names of values are those that this very operation gives without any.
