evidence-grade = { $grade ->
    [system] system extract
    [computed] computed
    [document] document
   *[declared] self-declared
  }
evidence-rests-on = Rests on
evidence-share = Share of the weight
evidence-meaning = What it means
evidence-basis = { $basis ->
    [system] System extracts
    [computed] Computed from registers
    [document] Documents
    [declared] Self-declared
    [decided] The evaluator's decisions
    [unmeasured] Nothing recorded
   *[open] Not measured yet
  }
evidence-basis-meaning = { $basis ->
    [system] read from or recorded by another system, or with a link to where it shows it
    [computed] counted from a register, activities, a survey or invoices, with the rows that were counted
    [document] recorded with a document beside it
    [declared] recorded with nothing to prove it
    [decided] an achievement decided against the computed one, with a reason
    [unmeasured] counts without a recorded datum: a day gone by, a datum of the plan itself
   *[open] the part of the weight without data: no part of the score
  }

# A part of the score: "42% self-declared".
evidence-percent = { $about ->
    [under] less than 1%
    [over] more than 99%
   *[whole] { $percent }%
  }
evidence-part = { $basis ->
    [system] { $share } from other systems
    [computed] { $share } computed from registers
    [document] { $share } with a document
    [declared] { $share } self-declared
    [decided] { $share } decided by the evaluator
   *[unmeasured] { $share } with nothing recorded
  }
# Where there is little room, in a box of the drawn tree: "42% declared".
evidence-short-percent = { $about ->
    [under] <1%
    [over] >99%
   *[whole] { $percent }%
  }
evidence-short-part = { $basis ->
    [system] { $share } system
    [computed] { $share } computed
    [document] { $share } document
    [declared] { $share } declared
    [decided] { $share } decided
   *[unmeasured] { $share } no record
  }
evidence-of-score = Of this score: { $parts }.
evidence-of-score-hidden = Of this score:
evidence-title = What it rests on
evidence-caption = Shares of the score by kind of evidence
