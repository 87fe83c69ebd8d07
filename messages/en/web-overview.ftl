### The dashboard.

overview-title = Dashboard
overview-counts = Indicators: { $reached } reached, { $track } on track, { $risk } at risk, { $missed } not reached, { $none } without data.
overview-unmeasured = There is no measurement yet.
overview-measure = Enter the first values
overview-areas = Where we stand
overview-risks = What is at risk
overview-risks-caption = Indicators at risk or not reached, the one that weighs most in the body's score first
overview-no-risks = No measured indicator is at risk.
overview-indicator = Indicator
overview-state = State
overview-achievement = Achievement
overview-weight = Weight in the body
overview-points = points
overview-unknown = unknown
overview-due = What is due
overview-nothing-due = No activity and no target date is due within 30 days.
overview-owed = Measurements that are missing
overview-nothing-owed = No measurement is missing.
overview-owed-count = { $count ->
    [one] one value
   *[other] { $count } values
}
overview-all-units = All units
overview-news = What has changed
overview-first-visit = This is your first visit: from the next one you will find here what has changed.
overview-nothing-new = Nothing new since { $since }.
overview-new-entries = { $count ->
    [one] One new measurement
   *[other] { $count } new measurements
} since { $since }.
overview-change = from { $before } to { $after }
overview-effect = ({ $points } for the body)
overview-levers = What moves the score most
overview-lever = { $unmeasured ->
    [yes] +{ $points } points for the body, if it turns out reached once measured
   *[no] +{ $points } points for the body, if it reaches its target
}
overview-no-levers = No indicator can raise the body's score.
overview-no-plan = Load the plan
overview-import = Load the plan
overview-go-on = Go on with the plan being prepared
overview-step-import = You load the plan's document as it is: Word, PDF, spreadsheet or text. Traguardo reads the tree, the indicators and the formulas, and tells you what is wrong.
overview-step-adopt = You settle the doubts and record the adoption with the act's number and date.
overview-step-measure = Each unit finds the measurements that it owes, and here you see where you stand.
overview-wait = The programming office loads it: as soon as it is there, you find it here.
overview-new-plan = Another plan has come into force: the comparisons below are on the new one.
overview-new-validations = { $count ->
    [one] One value was judged.
   *[other] { $count } values were judged.
}

waiting-title = { $count ->
    [one] One value waits to be recorded
   *[other] { $count } values wait to be recorded
}
waiting-text = The sources have computed or gathered them: they count in the scores once somebody records them.
waiting-feeds = { $count ->
    [one] One reading of a feed to confirm
   *[other] { $count } readings of feeds to confirm
}
waiting-requests = { $count ->
    [one] One answer to a data request to look at
   *[other] { $count } answers to data requests to look at
}
waiting-registers = { $count ->
    [one] One value counted from the registers
   *[other] { $count } values counted from the registers
}
waiting-activities = { $count ->
    [one] One value computed from the activities
   *[other] { $count } values computed from the activities
}
waiting-surveys = { $count ->
    [one] One result of closed questionnaires
   *[other] { $count } results of closed questionnaires
}
waiting-payments = { $count ->
    [one] The index of timeliness of payments
   *[other] { $count } indices of timeliness of payments
}
