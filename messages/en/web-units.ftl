### Organisational units: the list and the page of each.

units-title = Organisational units
units-lead = { $owing ->
    [0] No unit has figures to give.
    [one] Of { NUMBER($units) } units one still has figures to give.
   *[other] Of { NUMBER($units) } units { NUMBER($owing) } still have figures to give.
}
units-meaning = The result of a unit is the mean of what it is involved in: each node counts in full.
units-column-unit = Unit
units-column-state = How it is going
units-column-score = Result
units-column-nodes = Nodes
units-column-indicators = Indicators it answers for
units-column-missing = To complete
units-not-involved = not involved
units-none-title = The plan names no units
units-none = When the plan says who works on each node, here you will see how each office is doing and what it owes.
unit-eyebrow = Organisational unit
unit-not-involved = The plan involves it directly in no node{ $parts ->
    [0] .
   *[other] : look at the units that are part of it.
}
unit-owed = What it owes
unit-duties = { $indicators ->
    [0] It answers for no indicators.
    [one] It answers for one indicator{ $missing ->
        [0] {", "}which has all its figures.
       *[other] {", "}which still lacks figures.
    }
   *[other] It answers for { NUMBER($indicators) } indicators{ $missing ->
        [0] {", "}which have all their figures.
        [one] {": "}one still lacks figures.
       *[other] {": "}{ NUMBER($missing) } still lack figures.
    }
}
unit-column-indicator = Indicator
unit-column-datum = Missing figure
unit-column-year = Year
unit-column-due = By
unit-own-value = the indicator's value
unit-nodes = What it is involved in
unit-parts = Units that are part of it
unit-missing-title = This unit is not there
unit-missing = The plan has no unit “{ $unit }”.
unit-missing-all = See all units
