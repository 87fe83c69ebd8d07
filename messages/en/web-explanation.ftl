### Formulas in mathematical notation, and the explanation of a number on pages.

## Notation

notation-function = { $name ->
        [mean] mean
        [max] maximum
        [min] minimum
       *[days] days between dates
    }
notation-score = { $name } (mean score)
notation-score-scale = { $name } (mean score from { $from } to { $to })
notation-rollup = { $method ->
        [mean] Plain mean
       *[weighted-mean] Weighted mean
    } { $children ->
        [actions] of the actions
        [operational-objectives] of the operational objectives
        [strategic-objectives] of the strategic objectives
        [strategic-areas] of the strategic areas
        [programmes] of the programmes
        [children] of what is beneath
       *[other] of “{ $children }”
    }
notation-milestone = Day on which it is done: { $name }
notation-date = Date: { $name }
notation-boolean = { $name }: yes or no
notation-progress = Progress: { $name }
notation-activities = Share of activities done
notation-unknown = Formula not read
notation-itp-days = days late
notation-itp-amount = amount
notation-scrolls = Formula: scroll with the arrow keys if you do not see all of it
notation-said-year = { $name }, year { $year }
notation-said-gap = missing datum
notation-said-fraction = { $simple ->
        [yes] { $top } over { $bottom }
       *[no] fraction: above { $top }; below { $bottom }; end of fraction,
    }
notation-said-sign = { $sign ->
        [plus] plus
        [minus] minus
        [times] times
        [nearly] roughly equal to
       *[equals] equal to
    }
notation-said-brackets = open bracket { $of } close bracket
notation-said-call = { $name } of { $of }
notation-said-total = sum of { $of }
notation-said-change = change in { $of }

## Why this number?

why-label-formula = Formula
why-label-figures = With the data
why-label-data = { $count ->
        [one] The datum
       *[other] The data
    }
why-label-target = Target { $year }
why-label-base = Compared with ({ $year })
why-label-policy = Rule
why-label-override = Decided
why-label-rule = How it is done
why-label-sum = The sum
why-label-parts = { $count ->
        [one] Made of
       *[other] Made of ({ $count })
    }
why-label-stopped = Why not
why-label-missing = Missing
why-label-achievement = Achievement { $year }
why-label-result = Result
why-label-rounding = Rounding
why-label-other-view = Other view
why-label-other-reading = Other reading
why-in-plan = In the plan: “{ $text }”
why-year-t = Year t is { $year }.
why-datum = { $name }, { $year }:
why-datum-missing = missing
why-sum-measured = On what is measured: weight × coverage × score.
why-part = weight { $weight } ({ $share }%)
why-part-not-counted = does not count
why-own-page = Open { $code } on its own page
why-observed = observed on { $day }{ $unit ->
        [none] {""}
       *[other] {" "}by { $unit }
    }
why-answers = { $count ->
    [one] one answer
   *[other] { $count } answers
  }
why-recorded = recorded by { $author } on { $when }
why-moment = { $day } at { $time }
why-source = source: { $source }
why-line = line { $line } of the file
why-evidence = { $count ->
        [one] evidence:
       *[other] evidence:
    }
why-evidence-elsewhere = in the system it comes from
why-rule = { $rule ->
        [capped-ratio] Ratio to the target, at most 100
        [on-off] All or nothing
        [linear-from-baseline] Share of the way from the baseline to the target
        [bands] Bands
       *[other] { $rule }
    }
why-rule-of = ({ $id }, version { $version })
why-capped = It cannot go beyond 100: 100 counts.
why-not-scored = not scored in this year
why-achievement-missing = not known yet: between { $worst } and { $best }
why-rounding = The exact value is { $exact }; { $shown } is shown.
why-need = { $name ->
        [none] the indicator's datum
       *[other] { $name }
    }, { $year }
why-needs-more = { $count } more
