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
