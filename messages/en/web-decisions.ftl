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

## Page

decisions-title = Decisions
decisions-lead = In { $year }: { $aside ->
    [0] no indicator set aside
    [one] one indicator set aside
   *[other] { $aside } indicators set aside
}, { $overridden ->
    [0] no score decided
    [one] one score decided
   *[other] { $overridden } scores decided
}.
decisions-none = Everything stands as computed
decisions-teach = Decisions on single indicators stand here: one can be set aside (it does not count, and its weight goes to the others), or the evaluator can decide its achievement. Every decision has a reason and a signature, stays on record and is published; the computed figure stays beside it.
decisions-in-force = In force
decisions-who-may = The programming office sets an indicator aside; only the evaluator decides an achievement.
decisions-history = All decisions of the year
decisions-column-indicator = Indicator
decisions-column-what = What
decision-what-aside = Set aside: does not count
decision-what-readmitted = Counts again
decision-what-override = Decided achievement: { $achievement }
decision-what-withdrawn = Decision withdrawn: the calculation stands
decision-who = { $name }, { $when }
decision-act = { $number }, { $date }
decision-reason = Reason
decision-reason-help = It is published: write the facts, without names of people.
decision-by = Who and when
decision-act-label = Act
decision-no-act = no act
decision-computed = Without the decision
decision-not-in-plan = the indicator is no longer in the plan
decision-effect = The body's score
decision-node-effect = Score of { $node }
decision-without = Without:
decision-with = With:
decision-act-number = Act, if there is one
decision-act-help = For example “Delibera di Giunta n. 31”.
decision-act-date = Date of the act
decision-choose = Choose an indicator
decision-aside-heading = Set an indicator aside
decision-aside-meaning = For the year it will not count: its weight goes to the other indicators of its node, and reports list it with the reason.
decision-aside-button = Set aside for { $year }
decision-override-heading = Decide an achievement
decision-override-meaning = It stands in place of the computed one, which stays visible beside it. The decision is signed and published.
decision-override-button = Decide
decision-achievement = Decided achievement
decision-achievement-help = From 0 to 100, for example 85 or 97.09.
decision-undo = { $kind ->
    [set-aside] Count again
   *[override] Withdraw the decision
}
notice-set-aside = The indicator is set aside.
notice-readmitted = The indicator counts again.
notice-overridden = The achievement is decided.
notice-override-withdrawn = The decision is withdrawn: the calculation stands.
