### The page of an indicator.

## Chart

chart-finding = In { $year } the value { $value }{ $partial ->
        [yes] , on what is measured,
       *[no] {""}
    } { $case ->
        [exceeds] exceeds the target { $target }
        [reaches] reaches the target { $target }
        [below] does not reach the target { $target }
        [keeps] keeps to the target { $target }
        [answers] is what the target asks for
        [answers-not] is not what the target asks for ({ $target })
       *[breaks] does not keep to the target { $target }
    }
chart-missing = In { $year } the value is not known yet: the target is { $target }
chart-not-compared = In { $year } the value { $value } cannot be compared with the target { $target }
chart-no-target = The plan sets no target for { $year }
chart-open = Not done yet: the target is { $target }
chart-never = It was not done, and { $due } has passed
chart-done = Done on { $done }: { $met ->
        [yes] within the date { $due }
        [early] before { $due }, from which it could begin
       *[late] after the date { $due }
    }
chart-due = { $kind ->
        [from] from
       *[by] by
    } { $day }
chart-done-label = done on { $day }
chart-not-done = not done yet
chart-stated-year = { $year } (plan)
chart-without-target = no target
chart-table = Values and targets over the years
chart-year = Year
chart-value = Value
chart-target = Target
chart-achievement = Achievement
