quantities-carried-source = { $source } (entry { $sequence }, given already for { $from })

# "Registered firms", 2017: the plan says 72, what was measured says 74.
quantities-disagreement = “{ $what }”, { $year }: the plan's baseline says { $stated }, what was measured says { $measured }.
quantities-disagreement-sources = The baseline is the plan's in force, what was measured is { $count ->
    [one] entry { $entries }
   *[other] entries { $entries }
  }{ $source ->
    [none] {""}
   *[other] {" "}(source: { $source })
  }. What was measured counts.
quantities-disagreement-remedy = Where the measurement is right, correct the baseline by an amendment of the plan; where the plan is right, correct the measurement.
quantities-disagreement-counted = this one counts:
quantities-disagreement-not-counted = does not count
quantities-disagreement-from = { $count ->
    [one] entry { $entries }
   *[other] entries { $entries }
  }{ $source ->
    [none] {""}
   *[other] , source: { $source }
  }
quantities-disagreement-plan-wrong = Where the measurement is right, correct the plan's baseline.
quantities-disagreement-entry-wrong = Where the plan is right, correct the measurement.
quantities-disagreement-title = The plan and what was measured of the year before do not say the same
quantities-disagreement-correct = Open entry { $entry }
quantities-disagreement-amend = Amend the plan
quantities-disagreements = Baselines and the year before
quantities-disagreements-lead = What was measured of the year before becomes this year's (t-1) without being asked again. Here is what the plan states otherwise.
quantities-disagreements-none = Where the year before was measured, the plan says the same.
quantities-disagreements-caption = Where the plan's baseline and what was measured do not say the same
quantities-column-indicator = Indicator
quantities-column-stated = Baseline of the plan
quantities-column-measured = Measured
quantities-column-year = Year
quantities-column-do = What to do

quantities-title = Shared quantities
quantities-lead = They are measured once and count for every indicator that uses them.
quantities-none = No quantity is shared
quantities-none-teach = When several indicators use the same datum (“Registered firms”), say so once while preparing the plan, under “Shared quantities”: the sheet will ask for it once.
quantities-caption = Shared quantities, with the value of this year and of the year before
quantities-column-name = Quantity
quantities-column-measure = Measure
quantities-column-units = Who answers
quantities-column-uses = Indicators that use it
quantities-column-value = { $year }
quantities-column-counted = Counted from
quantities-not-counted = whoever measures it
quantities-counted = a register
quantities-not-measured = not measured
quantities-apart = { $count ->
    [one] { $indicators } has another value, or none
   *[other] { $indicators } have another value, or none
  }
quantities-nobody = no unit
quantities-of-indicator = Data in common
quantities-of-indicator-told = “{ $name }” is measured once. It also counts for:
quantities-to-list = All shared quantities
quantities-disagreement-short = The plan's baseline does not say the same as the year before measured
binding-shared = This quantity is shared and counted from a register already for { $indicator }: change that rule, it counts for all.
report-part-baselines = Baselines and the year before
