### Registers, and the rules by which a quantity is counted from them. Places are JSON paths, as columns[2].type.

register-missing = { $path } is missing.
    .remedy = Add it: without it the register or the rule does not say all.
register-value = The value of { $path } cannot be used.
    .remedy = Identifiers in small letters and hyphens, titles that are not empty, types among those there are.
register-key = { $path } is not a key used here.
    .remedy = Take it out, or correct its name.
register-repeated = The identifier “{ $id }” ({ $path }) is there twice.
    .remedy = Give each column and each choice its own.
register-choices = The choices of { $path } do not fit: every column of choices has them, and no other.
    .remedy = Write at least one choice, or change the type of the column.
register-planned = Only a day can be to come ({ $path }).
    .remedy = Take it out of columns that are not days.
register-role = “{ $column }” ({ $path }) is not a column { $type ->
    [date] of days
   *[other] of units
  }.
    .remedy = Name one of the register's columns, or null.
rule-register = The rule is another register's (“{ $register }”, { $path }).
    .remedy = Name the register to count from.
rule-column = There is no column “{ $column }” ({ $path }).
    .remedy = The columns are: { $known }.
rule-type = This cannot be done with the column “{ $column }” ({ $path }): it is of another type.
    .remedy = Numbers, amounts and hours are summed; days are counted between two dates.
rule-value = “{ $value }” ({ $path }) cannot stand in that column.
    .remedy = Write a value that the column can have.
rule-part = The part of the share is missing ({ $path }): what must hold for the rows counted.
    .remedy = Add at least one condition.
rule-day = Nothing says which day gives the year of a row ({ $path }).
    .remedy = Name a column of days, or count all rows.
rule-units = The register has no column of the unit: rows cannot be parted ({ $path }).
    .remedy = Count those of all.

## Cells

register-cell-needed = This column must be filled.
    .remedy = Write the value.
register-cell-long = The text is too long.
    .remedy = { $most } characters at most.
register-cell-number = “{ $text }” is not a number.
    .remedy = Write it as 1.234,5.
register-cell-money = “{ $text }” is not an amount.
    .remedy = Write it as 1.234,50.
register-cell-hours = “{ $text }” is no time.
    .remedy = Write it as 1:30 or 1,5.
register-cell-great = “{ $text }” is too great a number, or has too many figures.
    .remedy = Fifteen figures at most.
register-cell-date = “{ $text }” is not a day.
    .remedy = Write it as 31/12/2018.
register-cell-yes-no = “{ $text }” is neither yes nor no.
    .remedy = Write yes or no.
register-cell-choice = “{ $text }” is not one of the choices.
    .remedy = They are: { $known }.
register-cell-unit = “{ $text }” is not a unit of the plan.
    .remedy = Write the code as it stands in the plan.
register-cell-person = This is neither a tax code nor a VAT number: the check character is wrong.
    .remedy = Check the code; after it you may write the name.

## The rule in words

rule-sentence = { $text }.
rule-count = number of rows of “{ $register }”
rule-distinct = how many different “{ $column }” there are in “{ $register }”
rule-sum = sum of “{ $column }” in “{ $register }”
rule-mean = mean of “{ $column }” in “{ $register }”
rule-days = mean of the { $count ->
    [working] working
   *[calendar] calendar
  } days from “{ $from }” to “{ $to }” in “{ $register }”
rule-share-percent = percentage of the rows of “{ $register }” with { $part }
rule-share-fraction = share (from 0 to 1) of the rows of “{ $register }” with { $part }
rule-where = among those with { $conditions }
rule-and = { " and " }
rule-filled = “{ $column }” filled
rule-empty = “{ $column }” empty
rule-one-of = “{ $column }” equal to { $values }
rule-none-of = “{ $column }” other than { $values }
rule-at-least = “{ $column }” { $kind ->
    [day] not before { $value }
   *[number] not less than { $value }
  }
rule-at-most = “{ $column }” { $kind ->
    [day] not after { $value }
   *[number] not more than { $value }
  }
rule-within = no more than { $days ->
    [one] one
   *[other] { $days }
  } { $count ->
    [working] working
   *[calendar] calendar
  } { $days ->
    [one] day
   *[other] days
  } from “{ $from }” to “{ $to }”
rule-period-year = with “{ $day }” in the year, not after the day of the observation
rule-period-so-far = with “{ $day }” not after the day of the observation
rule-units-answering = of the units that answer for the indicator
rule-units-list = of the units { $units }
