### Why a value or a score cannot be given.

division-by-zero = Nothing can be divided by zero: “{ $denominator }” in { $year } is 0.
    .remedy = Check the figure; if it is zero indeed, this indicator cannot be computed for the year.
symbolic-lag = “{ $quantity }” refers to t-{ $symbol }, and the plan does not say how many years before.
    .remedy = Write the year in the formula: t-1, t-3 or 2016.
several-formulas-not-scored = The cell holds { $count } formulas, which have no value in common.
    .remedy = Split the indicator: one formula, one weight and one target each.
nothing-beneath = The formula averages what is beneath { $node }, but there is nothing beneath.
    .remedy = Check in the plan which node the indicator belongs to.
nothing-to-score = Nothing beneath { $node } is scored for { $year }: there are no targets for the year, or they are set aside.
    .remedy = Choose a year for which the plan sets targets.
wrong-kind-of-value = “{ $quantity }” ({ $year }) is not { $expected ->
        [date] a date
        [boolean] a yes or no
       *[number] a number
    }, as the formula needs.
    .remedy = Correct the measurement.
value-not-comparable = The value is { $value ->
        [date] a date
        [boolean] a yes or no
       *[number] a number
    } and the target is { $target ->
        [date] a date
        [boolean] a yes or no
        [range] a range
        [baseline] the starting value
       *[number] a number
    }: they cannot be compared.
    .remedy = Check the formula or the target in the plan.
no-target-for-year = The indicator has no target for { $year }: it does not count in the score.
    .remedy = If it should have one, add the target to the plan.
indicator-set-aside = The indicator is set aside: { $reason } ({ $author }, { $date }). Its weight goes to the others.
    .remedy = To count it again, take the decision away.
increment-on-zero = The target is a percentage increase on the value of { $year }, which is zero.
    .remedy = Write the target as a value to reach.
