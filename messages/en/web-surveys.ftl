### Surveys: how they are prepared, how one answers, what comes of them.

surveys-unknown = There is no questionnaire “{ $survey }”.
    .remedy = Go back to the list of questionnaires.
surveys-not-prepared = The questionnaire is not ready: { $count ->
    [one] one thing needs care
   *[other] { NUMBER($count) } things need care
}.
surveys-opened-already = The questionnaire “{ $survey }” has been opened already.
    .remedy = Its questions no longer change: who answered has answered these. Prepare another one.
surveys-closed-already = The questionnaire “{ $survey }” is closed already.
    .remedy = A closed questionnaire is not opened again. Prepare another one.
surveys-not-open = The questionnaire “{ $survey }” is not open yet.
    .remedy = Open it, then try again.
surveys-how-many = Write how many codes you need: 1 to { NUMBER($most) } at a time.
surveys-feeds-unknown = Indicator { $indicator } does not ask for this value as a number.
    .remedy = Choose an indicator of the plan in force.
surveys-feeds-scale = Indicator { $indicator } is on a scale from { $from } to { $to }.
    .remedy = Use the same scale in the question, or take the indicator away.
surveys-none-chosen = You have chosen no value.
    .remedy = Choose one at least.
surveys-no-value = For { $indicator } the questionnaires give no value yet.
surveys-value-changed = The mean of { $indicator } has changed meanwhile.
    .remedy = Look at the new one, then record it.
surveys-values-refused = { $count ->
    [one] One value was not recorded, nor any other with it.
   *[other] { NUMBER($count) } values were not recorded, nor any other with them.
}
surveys-source = questionnaires: { $titles } ({ NUMBER($n) } answers)
