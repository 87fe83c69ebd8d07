### Scoring rules: which holds for which year, how they are changed, what would change.

policy-not-adopted = The rules were not adopted.
    .remedy = Correct the marked fields and try again.
policy-not-usable = These rules cannot be used.
    .remedy = Correct the marked fields and try again.
policy-version-taken = Version { $version } of “{ $id }” is adopted already, with other rules.
    .remedy = Write a new version: the earlier one stays as it was.
policy-adopted-already = “{ $id }” version { $version } holds from { $year } already.
    .remedy = Look at the list of adopted rules.
policy-from-year-impossible = The year cannot be used.
    .remedy = Write the first year to which they apply, for example 2018.
policy-file-too-large = The file of rules is too large.
    .remedy = At most { $most } kB.

## List

policies-title = Scoring rules
policies-lead = How a measured value becomes a score: each body decides it in its own evaluation system (SMVP), and every report says by which rules it is made.
policies-by-year = Which rules hold for which year
policies-no-years = There is no plan yet: rules are chosen year by year once there is.
policies-column-year = Year
policies-column-rules = Rules
policies-column-meaning = What they do
policies-default = (those to start from: the body has adopted none)
policies-new = Write new rules
policies-adopted = Rules adopted by the body
policies-shipped = Rules to start from
policies-shipped-meaning = They come with the program. Start from the nearest, give it a name and a version, change its parameters.
policies-try = What would change
policies-start-from = Start from these
policy-named = { $id }, version { $version }
policy-from = From { $year }
policy-holds = They hold for
policy-holds-not = no year: others have taken their place
policy-rule-meaning = { $rule ->
    [capped-ratio] The achievement is the share of the target reached, from 0 to 100: 80 of 100 gives 80.
    [on-off] Who meets the target has 100, who does not has 0.
    [linear-from-baseline] What counts is how far one has come from the starting value to the target: from 50 to 100, 80 gives 60.
    [bands] The share of the target reached falls into a band, and the band says the score.
   *[other] Unknown rule.
}
policy-with-tolerance = Where a ratio means nothing (a limit of zero or less), beyond the limit the score falls evenly over { $value } units.
policy-with-grace = Who is late loses points evenly over { $value } days.
policy-band-range = { $to ->
    [none] from { $from }% up
   *[other] from { $from }% to less than { $to }%
}
policy-band = { $range } of the target: { $achievement }

## Form

policy-form-title = New rules
policy-form-lead = Fill it in, look at what would change in the years measured, then decide whether to adopt them. Until then nothing changes.
policy-field-id = Name
policy-field-id-help = Small letters, digits and hyphens: for example camera-esempio.
policy-field-version = Version
policy-field-version-help = One for every change: for example 2019.1.
policy-field-description = Description, if needed
policy-field-description-help = In one sentence, for those who read the scores.
policy-field-rule = Rule
policy-field-tolerance = Tolerance, if any
policy-field-tolerance-help = For limits of zero or less, in the value's own unit. Not for “all or nothing”.
policy-field-grace = Days of grace, if any
policy-field-grace-help = After a due day, the score falls evenly. Not for “all or nothing”.
policy-bands = Bands (only for the rule “Bands”)
policy-bands-help = Each row begins where the one before ends; the first at 0, the last without end. Numbers are percentages of the target; empty rows do not count.
policy-band-field = { $part ->
    [from] From (band { $row })
    [to] To less than (band { $row })
   *[achievement] Scores (band { $row })
}
policy-bands-more = Add rows
policy-field-file = Or upload a JSON file
policy-field-file-help = If you upload one, the file counts and the fields above do not.
policy-typed-invalid-value = “{ $path }” will not do.
    .remedy = Numbers take digits and a comma; name and version take lower case, digits, full stops and hyphens.
policy-typed-missing-key = “{ $path }” is missing.
    .remedy = Fill in the field.
policy-typed-early-end = Band { $path } has no end, but it is not the last.
    .remedy = Write where it ends.
policy-typed-closed = The last band ({ $path }) ends at { $to }: what is above has no score.
    .remedy = Leave its end empty.
policy-typed-empty = Band { $path } is empty: it ends where it begins, or before.
    .remedy = Let it end at a number larger than the one at which it begins.
policy-form-preview = See what would change
policy-form-back = Back to the rules

## What would change

policy-what-if-title = What would change
policy-what-if-lead = The years measured, scored again by { $name }: same plans, same measurements. Nothing is saved.
policy-what-if-none = No year to score again
policy-what-if-teach = Once a year of the plan is measured, here one sees who would change and by how much.
policy-what-if-unscored = No plan or no measurement for: { $years }. Only measured years of a plan are scored again here.
policy-years = Years
policy-effect-year = { $year }
policy-effect-body = The body's score in { $year }
policy-effect-now = Now: { $id }, version { $version }
policy-effect-then = With these rules
policy-effect-change = Difference:
policy-effect-nobody = Nobody changes.
policy-effect-areas = Areas: { $count } of { $total } change
policy-effect-nodes = Objectives and actions: { $count } of { $total } change
policy-effect-units = Organisational units: { $count } of { $total } change
policy-effect-indicators = Indicators: { $count } of { $total } change
policy-effect-caption = { $of ->
    [areas] Areas that change
    [nodes] Objectives and actions that change
    [units] Units that change
   *[indicators] Indicators that change
}, { $year }
policy-effect-rest = { $of ->
    [areas] Other areas that change
    [nodes] Other objectives and actions that change
    [units] Other units that change
   *[indicators] Other indicators that change
}, { $year }
policy-effect-more = { $count } more
policy-column-who = Who changes
policy-column-before = Now
policy-column-after = With these rules
policy-column-change = Difference
policy-change-none = cannot be compared
policy-change-same = none
policy-adopt-heading = Adopt these rules
policy-adopt-meaning = They hold from the year that you write on, for years measured already too: their scores change as shown above. Reports closed before stay as they are.
policy-field-from-year = From the year
policy-field-from-year-help = The first year to which they apply.
policy-adopt-button = Adopt
notice-policy-adopted = The rules are adopted.
