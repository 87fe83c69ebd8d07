### “Why this number?”: the explanation of a score, from the result down to the measurements.

## Means: body, nodes, units

explain-score = { $score } (coverage { $coverage }%{ $range ->
        [yes] , between { $worst } and { $best }
       *[no] {""}
    })
explain-no-score = no data (between { $worst } and { $best })
explain-nothing = nothing to score in the year
explain-mean = { $of ->
        [indicators] Weighted mean of the node's indicators{ $assumed ->
            [yes] {" "}(the plan does not give all weights: the missing ones are assumed)
           *[no] {""}
        }.
        [involvements] Mean of the nodes in which the unit is involved: each counts in full.
       *[children] Weighted mean of what is beneath{ $assumed ->
            [yes] {" "}(the plan gives no weights: they are assumed equal)
           *[no] {""}
        }.
    }
explain-sum = Sum: { $top } / { $bottom } = { $score }
explain-sum-measured = Sum on what is measured (weight × coverage × score): { $top } / { $bottom } = { $score }
explain-part = Weight { $weight } ({ $share }%): { $title }
explain-rests = { $title } · { $rests }
explain-part-not-counted = Does not count: { $title }
explain-programmed = The mean of what is beneath would give { $score }: but the node is scored by its own indicators.
explain-elsewhere = (explained elsewhere)

## Indicators

explain-achievement = Achievement { $year }: { $achievement }
explain-achievement-missing = Achievement { $year }: not known yet, between { $worst } and { $best }
explain-achievement-partial = Achievement { $year } on what is measured: { $achievement } (coverage { $coverage }%, between { $worst } and { $best })
explain-achievement-none = Achievement { $year }: not scored
explain-formula = Formula: { $formula }
explain-formula-read = The formula reads: { $formula }
explain-milestone = It is a milestone: the day on which it is done counts.
explain-function = { $name ->
        [mean] mean
        [max] largest
       *[min] smallest
    }({ $of })
explain-figures = With the data: { $figures } = { $value }
explain-figures-alone = Value: { $value }
explain-figures-stopped = With the data: { $figures }
explain-target = Target { $year }: { $target }
explain-scale = { $scale ->
        [target-over-hundred] The formula gives a share and the target is a percentage: { $target } is { $bound }.
        [value-times-hundred] The formula gives a share and the target is a number above 1: the value is read as a percentage.
        [share-of-highest-mark] The target is a percentage of the highest mark: it is { $bound }.
       *[from-earlier-value] The target is relative to an earlier value: it is { $bound }.
    }
explain-base = Value compared with ({ $year }): { $value }
explain-rule = Rule: { $rule ->
        [capped-ratio] ratio to the target, at most 100
        [on-off] all or nothing
        [linear-from-baseline] share of the way from the starting value to the target
        [bands] bands
       *[other] { $rule }
    } ({ $id }, version { $version })
explain-override = The achievement { $achievement } was decided by { $author } on { $date }: it stands in place of the computed one.
explain-override-reason = Reason: { $reason }
explain-override-computed = The calculation gives: { $figure }
explain-override-missing = The calculation gives no achievement: data are missing.
explain-override-failed = The calculation gives no achievement: { $why }
explain-rounding = Rounding: the exact value is { $exact }; shown as { $shown }.
explain-held = The mean of what is measured would be { $uncapped }: it stops at the limit that the missing data allow.
explain-index-form = Read as an index ({ $measured } against { $bound }) the growth would give { $achievement }.
explain-alternative = The formula can also be read like this: { $text }. { $known ->
        [yes] It would give { $value }, achievement { $achievement }.
       *[no] It cannot be computed with the data there are.
    }

## Data

explain-input = { $name } ({ $year }): { $value }
explain-input-missing = { $name } ({ $year }): missing
explain-joining = { $joining ->
        [mean] mean of the units' figures, weighted by the number of answers
        [latest] the latest date counts
        [all] yes if all say yes
       *[sum] sum of the units' figures
    }
explain-children = Mean performance of { $count ->
        [one] one node
       *[other] { $count } nodes
    }
explain-measurement = { $value }, observed on { $day }{ $unit ->
        [none] {""}
       *[other] {" "}by { $unit }
    }{ $answers ->
        [none] {""}
       *[other] , { $answers } answers
    }{ $source ->
        [none] {""}
       *[other] , source: { $source }
    }{ $line ->
        [0] {""}
       *[other] {" "}(line { $line } of the file)
    }
explain-baseline = { $text }, from the plan (baseline)
explain-activities = activities that the plan lists for { $node }
explain-missing = Missing: { $name }, year { $year } (indicator { $indicator })
explain-missing-own = Missing: the figure of the indicator { $indicator }, year { $year }
explain-completes = To complete the result these are needed:

## The rule, case by case

reason-at-least = 100 × { $measured } / { $bound } = { $uncapped }{ $capped ->
        [yes] , that is 100 (the most)
       *[no] {""}
    }
reason-at-least-negative = The value { $measured } is negative and the target is at least { $bound }: 0
reason-at-most = 100 × { $bound } / { $measured } = { $uncapped }{ $capped ->
        [yes] , that is 100 (the most)
       *[no] {""}
    }
reason-at-most-nothing = The value { $measured } does not exceed { $bound }: 100
reason-met-without-ratio = The value { $measured } keeps to the limit { $bound }, with which a ratio would mean nothing: 100
reason-unmet-without-ratio = The value { $measured } does not keep to the limit { $bound }, with which a ratio would mean nothing: 0
reason-within-tolerance = The value { $measured } does not keep to the limit { $bound }; within the tolerance of { $tolerance } the score falls in proportion: { $uncapped }
reason-within = The value { $measured } lies between { $from } and { $to }: 100
reason-in-time = Done on { $done }, by { $due }: 100
reason-late = Done on { $done }, { $late ->
    [one-day] one day
   *[days] { $days } days
  } after { $due }: 0
reason-late-within-grace = Done on { $done }, { $late ->
    [one-day] one day
   *[days] { $days } days
  } after { $due }; over { $grace ->
    [one-day] one day
   *[days] { $graceDays } days
  } of grace the score falls in proportion: { $uncapped }
reason-still-open = Not done yet, and { $due } is past: 0
reason-not-before = Done on { $done }, not before { $due }: 100
reason-too-early = Done on { $done }, before { $due }: 0
reason-answer-met = The answer is the one that the target asks for: 100
reason-answer-unmet = The answer is not the one that the target asks for: 0
reason-met = The target is met: 100
reason-unmet = The target is not met: 0
reason-along-the-way = 100 × ({ $measured } − { $start }) / ({ $bound } − { $start }) = { $uncapped }{ $capped ->
        [yes] , that is 100 (the most)
       *[no] {""}
    }
reason-band = The ratio to the target is { $ratio }%: it falls in the band from { $from } to { $to }, which is worth { $achievement }
reason-last-band = The ratio to the target is { $ratio }%: it falls in the band from { $from } up, which is worth { $achievement }
