### Validation: the sample, the verdicts, the closing.

validation-no-year = The plan in force does not cover { $year }.
    .remedy = Choose one of the plan's years.
validation-not-drawn = The sample was not drawn.
    .remedy = Correct the marked fields and try again.
validation-seed-needed = A seed is needed: the text from which anybody can draw the same again.
    .remedy = Keep the one proposed or write your own.
validation-size-needed = How many indicators do you want to draw?
    .remedy = Write a number, or a percentage.
validation-size-twice = Number and percentage are both written.
    .remedy = Leave only one of them.
validation-size-wrong = A whole number from 1 to { $all } is needed.
    .remedy = { $all } indicators count in the year.
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
   *[open] going on
  }

evidence-grade = { $grade ->
    [system] system extract
    [document] document
   *[declared] mere declaration
  }
evidence-rests-on = Rests on
evidence-share = Share of the weight
evidence-meaning = What it means
evidence-basis = { $basis ->
    [system] System extracts
    [document] Documents
    [declared] Mere declarations
    [decided] The evaluator's decisions
    [unmeasured] Nothing recorded
   *[open] Not measured yet
  }
evidence-basis-meaning = { $basis ->
    [system] recorded by another system, or with a link to where it shows it
    [document] recorded with a document beside it
    [declared] recorded with nothing to prove it
    [decided] an achievement decided against the computed one, with a reason
    [unmeasured] counts without a recorded datum: a day gone by, a datum of the plan itself
   *[open] the part of the weight without data: no part of the score
  }
