### The file of measurements: rows that cannot be used, and doubts about those that are.

measurements-empty = The file of measurements is empty.
    .remedy = The first line carries the names of the columns: indicator;quantity;year;observed_on;value;unit;n;source.
measurements-no-rows = The file has only the line with the names of the columns: there is no measurement.
    .remedy = Add a row for each value measured.
measurements-missing-column = The first line lacks the { $count ->
        [one] column
       *[other] columns
    } { $columns }.
    .remedy = The first line carries the names of the columns: indicator;quantity;year;observed_on;value;unit;n;source.
measurements-unknown-column = The column “{ $column }” is not one that is read, and is left out.
    .remedy = The columns are indicator, quantity, year, observed_on, value, unit, n, source.
measurements-repeated-column = The column “{ $column }” comes twice.
    .remedy = Leave only one.
measurements-unclosed-quote = A quotation mark opens here and never closes.
    .remedy = Close the quotation mark, or take it away.
measurements-too-many-cells = The row has { $found } cells, and there are { $expected } columns.
    .remedy = A number with a decimal comma, such as 7,4, needs quotation marks between commas; or separate the columns with semicolons.
measurements-other-separator = The row is divided by { $found ->
        [comma] commas
        [semicolon] semicolons
       *[other] tabs
    }, and the first line by { $expected ->
        [comma] commas
        [semicolon] semicolons
       *[other] tabs
    }.
    .remedy = Use the same sign in every row.
measurements-without-value = { $count ->
        [one] A row has no value yet and is left out (line { $line }).
       *[other] { $count } rows have no value yet and are left out (the first is line { $line }).
    }
    .remedy = Write the value when you know it.
measurements-ambiguous-numbers = { $count ->
        [one] The number “{ $example }” (line { $line }) may be thousands or three decimals: it was read as { $read }.
       *[other] { $count } numbers may be thousands or three decimals: “{ $example }” (line { $line }) was read as { $read }.
    }
    .remedy = Write thousands without a mark (1250) and decimals with a comma (1,250).
measurements-after-moment = { $count ->
        [one] One measurement was observed after { $day } and does not count.
       *[other] { $count } measurements were observed after { $day } and do not count.
    }
    .remedy = If they should count, move the day forward with --as-of.
measurements-after-plan = { $count ->
        [one] A measurement is of { $year } (line { $line }), a year after the end of the plan, and is not needed.
       *[other] { $count } measurements are of years after the end of the plan and are not needed (the first, line { $line }, is of { $year }).
    }
    .remedy = Check the column year: it is the year that the figure refers to.
measurements-identical = { $count ->
        [one] A row repeats another word for word (line { $line }) and changes nothing.
       *[other] { $count } rows repeat others word for word and change nothing (the first is line { $line }).
    }
    .remedy = If this is not intended, remove them.
measurements-more = { $count ->
        [one] There is one more finding, not listed.
       *[other] There are { $count } more findings, not listed.
    }
    .remedy = Start from these: often they all have the same cause.
measurements-whole-and-parts = “{ $quantity }” ({ $year }) is given both for the whole body and for single units: they add up.
    .remedy = If the body's figure already holds the units' parts, take away the units' rows or the body's.
measurement-missing-cell = The row lacks { $column ->
        [indicator] the indicator
        [year] the year
        [observed_on] the day it was observed
       *[value] the value
    } (column { $column }).
    .remedy = Complete the row.
measurement-unknown-indicator = The plan has no indicator “{ $indicator }”.{ $found ->
        [0] {""}
       *[other] {" "}Did you mean { $guesses }?
    }
    .remedy = Write the code of the node, a slash and the position of the indicator, such as A.1.1.2/1.
measurement-unknown-quantity = The indicator { $indicator } does not use the quantity “{ $quantity }”.
    .remedy = Write one of these: { $known }.
measurement-quantity-taken = The quantity “{ $quantity }” is not written as in the plan: it was taken for “{ $taken }”.
    .remedy = Write it as in the plan.
measurement-quantity-needed = The indicator { $indicator } uses several quantities: the row must say which.
    .remedy = Write one of these: { $known }.
measurement-not-measured = The indicator { $indicator } is computed from those below it: it is not measured.
    .remedy = Take the row away, and measure the indicators below.
measurement-invalid-year = “{ $text }” is not a year.
    .remedy = Write the year with four digits, such as 2018.
measurement-invalid-date = “{ $text }” is not a day of the calendar.
    .remedy = Write the date as 2018-09-30 or 30/09/2018.
measurement-number-expected = “{ $text }” is not a number.
    .remedy = Write the number alone, without its unit: 1250 or 7,4.
measurement-date-expected = The day on which it was done goes here, and “{ $text }” is none.
    .remedy = Write the date as 2018-09-30 or 30/09/2018; if it is not done yet, take the row away or write NO.
measurement-answer-expected = A yes or no goes here, and “{ $text }” is neither.
    .remedy = Write SI or NO.
measurement-unknown-unit = The plan has no organisational unit “{ $unit }”.{ $found ->
        [0] {""}
       *[other] {" "}Did you mean { $guesses }?
    }
    .remedy = Use the code that the plan gives it, or leave the column empty for a figure of the whole body.
measurement-invalid-count = “{ $text }” is not a number of answers.
    .remedy = Write how many answers the mean rests on, a number above zero; leave it empty if you do not know.
measurement-needless-count = The number of answers serves means only, and “{ $quantity }” is none: it is left out.
    .remedy = Leave the column n empty.
measurement-repeated = It corrects line { $line }, which gives the same quantity for the same day: this row counts.
    .remedy = If it is no correction, take one of the two rows away.
measurement-milestone-without-day = The row says that it is done but not when: the day it was observed counts ({ $day }).
    .remedy = Write the day on which it was done in place of SI.
measurement-done-after-observed = It is given as done on { $done }, after the day it was observed ({ $observed }).
    .remedy = Check the two dates.
