### Decisions on single indicators: set aside, or with a decided achievement.

decision-not-recorded = The decision was not recorded.
    .remedy = Correct the marked fields and try again.
decision-aside-already = { $indicator } is set aside already.
    .remedy = To count it again, use “Count again”.
decision-not-aside = { $indicator } is not set aside: it counts already.
    .remedy = Look at the list of decisions in force.
decision-no-override = There is no decided achievement on { $indicator } to withdraw.
    .remedy = Look at the list of decisions in force.
decision-year-unknown = { $year } is not among the years of the plan in force.
    .remedy = Choose one of the plan's years.
decision-indicator-unknown = The indicator “{ $indicator }” is not in the plan in force.
    .remedy = Write its code as in the plan, for example A.1.1.2/2.
decision-not-counted = { $indicator } does not count in the year: it has no target, or is set aside.
    .remedy = An achievement can be decided only where the indicator counts.
decision-reason-missing = The reason is missing.
    .remedy = Write why: no decision is recorded without a reason.
decision-reason-too-long = The text is too long.
    .remedy = Write at most { $most } characters.
decision-achievement-impossible = The achievement is a number from 0 to 100.
    .remedy = Write it with six decimals at most, for example 97.09.
