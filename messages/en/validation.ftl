### Validation: the sample, the verdicts, the closing.

validation-not-drawn = The sample was not drawn.
    .remedy = Correct the marked fields and try again.
validation-seed-needed = A seed is needed: the text from which anybody can draw the same again.
    .remedy = Keep the one proposed or write your own.
validation-size-needed = How many indicators do you want to draw?
    .remedy = Write a number, or a percentage.
validation-size-twice = Number and percentage are both written.
    .remedy = Leave only one of them.
validation-size-wrong = A whole number from 1 to { $all } is needed.
    .remedy = { $all } indicators are measured in the year.
validation-share-wrong = A whole percentage from 1 to 100 is needed.
validation-draw-reason-needed = There is a sample already: say why you draw another.
    .remedy = Every draw stays in the validation document.
validation-closed-already = The validation of { $year } was closed on { $day } and does not change any more.
    .remedy = What is found later is recorded as a correction, and shows beside it.
validation-not-in-sample = { $indicator } is not in the sample.
    .remedy = Choose an indicator that was drawn.
validation-no-verdict = The verdict was not recorded.
    .remedy = Correct the marked fields and try again.
validation-verdict-needed = Choose a verdict.
validation-reason-needed = Write the reason.
    .remedy = It will be published in the validation document.
validation-correction-needed = Write the right datum, or name the correction that the office has recorded.
validation-nothing-to-confirm = Nothing is recorded: there is no value to confirm.
    .remedy = Judge it not verifiable, and say why.
validation-no-such-correction = Row { $sequence } does not correct the data of this indicator.
    .remedy = Name a correction of this indicator.
validation-clash-target = You set the target of { $indicator }: the verdict is another person's.
    .remedy = Ask another member of the evaluating body.
validation-clash-declared = You declared a value of { $indicator }: the verdict is another person's.
    .remedy = Ask another member of the evaluating body.
validation-clash-own = You corrected the value of { $indicator } yourself: the verdict stays "corrected".
    .remedy = If the correction was wrong, correct it again and say why.
validation-clash-both = For { $indicator } one person set the target and declared the value: nobody can confirm it.
    .remedy = Correct the datum, or find it not verifiable, and say why.
validation-not-closed = The validation was not closed.
    .remedy = Correct what is marked and try again.
validation-nothing-drawn = No sample has been drawn.
    .remedy = Draw the sample and judge its indicators.
validation-verdicts-left = { $count ->
    [one] The verdict on { $indicators } is missing.
   *[other] { $count } verdicts are missing: { $indicators }.
  }
    .remedy = Judge every indicator of the sample.
validation-remarks-needed = Write the remarks.
    .remedy = A validation that is not full gives its reasons (D.Lgs. 150/2009, art. 14).
validation-unverified = { $count ->
    [one] One indicator is not verifiable
   *[other] { $count } indicators are not verifiable
  }: the validation cannot be full.
    .remedy = Choose "validated with remarks" or "not validated", and write the remarks.

validation-verdict = { $verdict ->
    [confirmed] confirmed
    [corrected] corrected
    [not-verifiable] not verifiable
   *[none] to be judged
  }
validation-outcome = { $outcome ->
    [validated] validated
    [validated-with-remarks] validated with remarks
    [not-validated] not validated
    [none] not begun
   *[open] going on
  }

validation-report-title = Validation document { $year }
validation-report-subtitle = Validation of the performance report (D.Lgs. 150/2009, art. 14, c. 4, lett. c)
validation-report-outcome = The outcome
validation-report-open = The validation is going on: there is no outcome yet.
validation-report-outcome-said = { $outcome ->
    [validated] The evaluator validates the performance report { $year }.
    [validated-with-remarks] The evaluator validates the performance report { $year }, with the remarks that follow.
   *[not-validated] The evaluator does not validate the performance report { $year }, for the reasons that follow.
  } Closed on { $day }.
validation-report-rests-on = What the score rests on
validation-report-rests-on-meaning = The weight of each measured indicator is split equally among the data that its value rests on; what sums up other objectives has the mean of theirs. The shares sum to the coverage, the rest is not measured.
validation-report-shares = Shares of the weight by grade of evidence
validation-report-part = Part of the plan
validation-report-whole = Body
validation-report-sample = The sample
validation-report-not-drawn = The sample was not drawn.
validation-report-seed = Seed
validation-report-drawn = Draw
validation-report-drawn-value = { $size } indicators of { $all }, on { $day }
validation-report-earlier = { $day }, seed "{ $seed }", { $size ->
    [one] one indicator
   *[other] { $size } indicators
  }. Replaced because: { $reason }
validation-report-verdicts = The verdicts
validation-report-verdicts-caption = The indicators of the sample, in the order drawn
validation-report-corrections = The corrections
validation-report-no-corrections = No datum was corrected through the validation.
validation-report-corrections-caption = Data corrected: what the ledger said and what it says now
validation-report-row = Row
validation-report-before = Before
validation-report-after = After
validation-report-overrides = The decisions against the computation
validation-report-decided-on = Decided by the evaluator on
