### The forecast of the year's end.

forecast-title = Forecast for the year's end
forecast-expected = At the year's end
forecast-range = between { $low } and { $high }
forecast-between = between { $low } and { $high }, without a middle
forecast-coverage = on { $coverage }% of the weight
forecast-value = Expected value
forecast-achievement = Expected achievement
forecast-outlook-certain = The target is reached even if things go as in the worst stretches.
forecast-outlook-possible = The target is possible: it lies within the band.
forecast-outlook-out-of-reach = The target is not reached even if things go as in the best stretches.
forecast-outlook-children = The forecast comes from that of the nodes that make it up.
forecast-outlook-settled = The result is known already: there is nothing to forecast.
forecast-outlook-open = It is not done yet: nothing says whether it will be in time.
forecast-still = The value was never seen to move: the band does not say how far it may.
forecast-about-body = Everything at its worst at once, or at its best: the band is wide on purpose. The state does not depend on it.
forecast-how = How it is made
forecast-none = There is no forecast

forecast-none-unmeasured = “{ $quantity }” has not been measured yet in { $year }.
forecast-none-unclear = “{ $quantity }” was measured once, and nothing says whether it grows through the year or stays as it is.
forecast-none-too-early = It is too early: “{ $quantity }” is a total, and less than thirty days say nothing of a year.
forecast-none-failed = The indicator cannot be computed: the reason is above.
forecast-none-children = Nothing that makes it up has a forecast.
forecast-none-earlier = A value of earlier years is missing{ $years ->
        [none] .
       *[other] {" "}({ $years }).
    }
forecast-none-milestone = A day not to be anticipated has no forecast.
forecast-none-answer = It is a yes or a no: nothing says whether it will change.

forecast-nature = { $nature ->
        [total] a total that grows from nothing
        [level] a value that stays as it is until it changes
        [given] given once for the year
       *[mean] a mean
    }{ $evidence ->
        [fell] {" "}(it went down)
        [moved] {" "}(told by how it moved)
        [near-last-year] {" "}(told by last year)
        [once-early] {" "}(observed at the beginning and never since)
        [assumed] {" "}(so it is assumed)
       *[words] {""}
    }
forecast-doubt = Whether it is a total or not is in doubt: the band holds both readings.
forecast-method-pace = This year's pace up to { $day }: the rest of the year at the pace of the slowest and of the fastest stretch.
forecast-method-pace-single = This year's pace, observed once on { $day }: by convention the rest of the year at half the pace and at half as much again.
forecast-method-seasonal-pace = This year's pace corrected by { $years }: how much of the total was there on the same day ({ $day }).
forecast-method-carried-forward = The last value, of { $day }, with the fastest fall and rise seen.
forecast-method-as-given = The value given, of { $day }.
forecast-method-last-mean = The last mean, of { $day }, between the lowest and the highest seen.
forecast-units = Each unit has its own forecast; here they are together.
forecast-band = { $now } now, { $middle } at the year's end, between { $low } and { $high }

latest-title = Latest useful day to act
latest-day = { $day }: if nothing more is done until then, from that day on the best pace seen leads to the target.
latest-too-late = It has passed{ $day ->
        [none] {""}
       *[other] {" "}on { $day }
    }: not even the best pace seen leads to the target.
latest-per-day = From tomorrow on { $needed } a day would be needed.
latest-pace-best = Best pace seen: { $pace } a day{ $from ->
        [none] .
       *[other] , from { $from } to { $to }.
    }
latest-pace-twice = Pace taken: { $pace } a day, twice that seen so far.
latest-needed = It must come to { $needed }.
latest-reached = The target is reached already, and the total can only grow.
latest-met = The target is reached, as things stand.
latest-limit = { $day }: at this pace the most allowed, { $needed }, is passed the day after.
latest-keeps = At this pace the most allowed, { $needed }, is not passed.
latest-passed = The most allowed, { $needed }, is passed already.
latest-due = { $day }, the plan's own day.
latest-none-mean = There is none for a mean: it has no pace.
latest-none-given = Nothing moves through the year.
latest-none-several = It cannot be told: several quantities that move make the value.
latest-none-bound = It cannot be told: the value does not move in a straight line with what is measured.
latest-none-pace = It cannot be told: it was never seen to move the right way.
latest-none-nothing = There is nothing to work out.

forecast-offices = What the offices expect
forecast-offices-about = Said in the monitoring rounds; they stand beside the forecast and are no part of it.
forecast-office = { $round }: { $value }, according to { $by } on { $when }

forecast-course-finding = { $outlook ->
        [certain] Towards the year's end: the target is in sight
        [possible] Towards the year's end: the target is possible
        [out-of-reach] Towards the year's end: the target stays far
       *[none] Towards the year's end
    }
forecast-course-table = Values through the year and at its end
forecast-course-day = Day
forecast-course-end = 31/12, expected

forecast-levers = What moves the year's end score most
forecast-levers-about = If everything else goes as expected, and the indicator alone reaches its target.
forecast-scenario = Try other values
