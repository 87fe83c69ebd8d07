### Diagnostics about targets: what cannot be read, what has been assumed.

target-unreadable = The target "{ $text }" cannot be read.
    .remedy = Write it as a comparison and a value: ">= 10", "<= 5%", "entro il 30/06/2021", "SI".

target-placeholder = The target "{ $text }" has a comparison but no value.
    .remedy = Add the value after the sign, for instance ">= 10".

target-year-assumed = The date "{ $text }" does not say its year: { $year } has been taken.
    .remedy = Add the year to the date.

target-year-unknown = The date "{ $text }" does not say its year, and the plan does not tell it.
    .remedy = Add the year to the date.

target-years-assumed = The target "{ $text }" holds several thresholds without years: they have been given, in order, to { $years }.
    .remedy = Write the year before each threshold: "2021: 60% - 2022: 65%".

target-years-unknown = The target "{ $text }" holds { $count } thresholds without years: which years they belong to is not known.
    .remedy = Write the year before each threshold: "2021: 60% - 2022: 65%".

target-direction-assumed = The target "{ $text }" does not say whether the value is a minimum or a maximum: it has been read as "{ $comparator }".
    .remedy = Write the comparison before the value: ">=" or "<=".

target-ambiguous = { $doubt ->
        [not-applicable] The target "{ $text }" may mean that the expected result is a no, or that there is no target; it has been read as a no.
        [lost-sign] In the target "{ $text }" the sign of the comparison was lost when the document was converted; it has been restored.
        [either] The target "{ $text }" lists both possible answers without saying which is expected; it has been read as a yes.
        [year-or-value] In the target "{ $text }" the number may be a year or a value; it has been read as that year's value.
        [year-or-figure] The target "{ $text }" may be a year or a number; it was read as a number.
        [broken-figure] In the target "{ $text }" a blank divides the digits: they may be one number or two; one number was read.
        [earlier-years] The target "{ $text }" refers to the mean or the values of several years: it is compared with the indicator's baseline.
       *[fraction] The target "{ $text }" may be a fraction or a date; it has been read as a fraction.
    }
    .remedy = { $doubt ->
        [not-applicable] If there is no target write "n.d."; if the expected result is a no, say so in the indicator's name.
        [lost-sign] Write ">=" or "<=".
        [either] Write the expected answer alone: "SI" or "NO".
        [year-or-value] Write ">= valore 2018" for a year's value, ">= 2.018" for the number.
        [year-or-figure] Write "entro il 2022" for the year, ">= 2.022" for the number.
        [broken-figure] Take out the blank between the digits, or write the year before each threshold.
        [earlier-years] Write the mean of those years as the baseline, or the value in the target.
       *[fraction] Write "3 su 4" for the fraction; for the date add the year.
    }

target-date-impossible = The day "{ $text }" is not in the calendar.
    .remedy = Correct the date.

target-part-ignored = In the target "{ $text }" the part "{ $ignored }" plays no role in the comparison: a target has one threshold.
    .remedy = If this part is to be measured too, give it an indicator of its own.
