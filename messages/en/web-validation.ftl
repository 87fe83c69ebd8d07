### The pages of validation.

validation-title = Validation
validation-lead = The evaluator checks a sample of indicators, drawn at random from a stated seed, and ends with the validation document.
validation-teach = Whoever has the seed can draw again and get the same sample.
validation-years = Validation year by year
validation-year = Year
validation-sample = Sample
validation-verdicts = Verdicts
validation-outcome-label = Outcome
validation-outcome-choose = Choose
validation-outcome-needed = The outcome is missing.
    .remedy = Choose how the validation ends.
validation-not-drawn-yet = Not drawn yet
validation-sample-size = { $size } of { $all }
validation-judged = { $judged } of { $all }

validation-desk-title = Validation { $year }
validation-desk-empty = { $all ->
    [one] One indicator is measured in the year: the sample is to be drawn.
   *[other] { $all } indicators are measured in the year: the sample is to be drawn.
  }
validation-desk-lead = { $left ->
    [0] All { $all } indicators of the sample are judged: the validation can be closed.
   *[other] { $judged } indicators judged out of { $all }.
  }
validation-desk-closed = Closed on { $day }: { $outcome ->
    [validated] validated
    [validated-with-remarks] validated with remarks
   *[not-validated] not validated
  }.
validation-document = Validation document ({ $format })
validation-document-so-far = Validation document as it is now ({ $format })
validation-proof = Proof: the bundle from which anybody recomputes the scores (ZIP)
validation-rests-on = What the score rests on
validation-shares-caption = How much of the weight of the body's score rests on what, at { $day }

validation-shares-areas = Area by area
validation-draw-meaning = { $all ->
    [one] There is one indicator to draw from.
   *[other] The { $all } indicators measured in the year are drawn from.
  } The draw stays on record with its seed: it cannot be repeated unseen.
validation-seed = Seed
validation-seed-help = Proposed by chance. You can write your own: a number drawn in public, a sentence.
validation-share = How many, in per cent
validation-size = Or how many
validation-size-help = Leave one of the two empty.
validation-by-area = From each area in proportion
validation-draw-reason = Why another draw
validation-draw-reason-help = The earlier draws stay in the validation document.
validation-draw = Draw the sample
validation-draw-again = Draw another sample
validation-drawn = Draw
validation-drawn-by = { $size } of { $all }, { $when }, by { $by }
validation-sample-caption = The sample of { $year }, in the order drawn
validation-column-indicator = Indicator
validation-column-value = Value
validation-column-target = Target
validation-column-achievement = Achievement
validation-column-verdict = Verdict
validation-column-computed = Computed
validation-column-decided = Decided
validation-column-reason = Reason
validation-column-signed = Signed by
validation-no-rows = nothing recorded
validation-again-how = How to draw it again
validation-again-all = Of each indicator the SHA-256 of seed, line feed, code is taken; the smallest are drawn. Of the first one drawn:
validation-again-areas = Each area has a part of the sample in proportion to its indicators (largest remainders). Of each indicator the SHA-256 of seed, line feed, code is taken; in each area the smallest are drawn. Of the first one drawn:
validation-earlier-draws = Earlier draws:
validation-earlier-draw = { $when }, seed "{ $seed }", { $size ->
    [one] one indicator
   *[other] { $size } indicators
  }. Replaced because: { $reason }

validation-overrides = Decisions against the computation
validation-no-overrides = No achievement was decided against the computed one.
validation-overrides-caption = Achievements decided: signed, reasoned, published
validation-override = Decide an achievement, or withdraw a decision

validation-close = Close the validation
validation-close-meaning = { $left ->
    [0] After closing, sample, verdicts and outcome do not change any more, and the validation document is final.
    [one] One verdict is still missing. After closing nothing changes any more.
   *[other] { $left } verdicts are still missing. After closing nothing changes any more.
  }
validation-remarks = Remarks
validation-remarks-help = Needed where the validation is not full. They stand in the document and on the public pages.

validation-item-lead = Indicator { $place } of { $all } in the sample of { $year }
validation-when-drawn = Achievement when drawn
validation-formula = Formula
validation-evidence = Data and evidence
validation-rows-none = No recorded datum is behind this number.
validation-rows = { $count ->
    [one] The datum that the value rests on
   *[other] The { $count } data that the value rests on
  }
validation-rows-earlier = { $count ->
    [one] One more datum of the year
   *[other] { $count } more data of the year
  }
validation-rows-other = Data of the year that count no more
validation-row-what = Datum
validation-row = Row { $sequence }
validation-row-recorded = Observed and recorded
validation-row-by = { $by }, { $when }
validation-row-said = What is said of it
validation-row-corrects = Corrects row { $sequence }: { $reason }
validation-row-corrected = Corrected by row { $sequence }: { $reason }
validation-verdict-by = by { $by }, { $when }.
validation-give = Your verdict
validation-verdict-meaning = { $verdict ->
    [confirmed] the evidence proves the value
    [corrected] the right value is another, and you record it below
   *[not-verifiable] the evidence is not enough to tell whether it is true
  }
validation-reason = Reason
validation-reason-help = Needed unless you confirm. It will be published.
validation-correction = If you correct it
validation-correction-help = The right datum becomes a new row, signed by you, with the reason above; the wrong one stays. Where the office has corrected it already, name its correction.
validation-correction-row = Which datum
validation-row-none = Choose
validation-row-correct = I correct row { $sequence }: { $what } { $value }
validation-row-recorded-already = Corrected already by row { $sequence }: { $what } { $value }
validation-correction-value = Right value
validation-correction-observed = Observed on
validation-correction-observed-help = Empty: the same day.
validation-correction-answers = Number of answers
validation-correction-evidence = Document that proves it
validation-verdict-do = Record the verdict
validation-ways = In the sample
validation-before = ← { $indicator }
validation-after = { $indicator } →
validation-back = The whole sample

notice-sample-drawn = Sample drawn.
notice-verdict-given = Verdict recorded.
notice-validation-closed = Validation closed.
