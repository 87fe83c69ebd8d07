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
rule-units-none = No unit answers for the indicator { $indicator }: there is none whose rows could be counted.
    .remedy = Count those of all, or choose the units.
rule-units-unknown = { $units }: the plan in force has no such units.
    .remedy = Write the codes as they stand in the plan.

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
    .remedy = Check the code, which is an Italian one and whole: a spreadsheet may have taken its first zeros away. After it you may write the name.

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

## Registers and rows

register-unknown = There is no register “{ $register }”.
    .remedy = Choose one from the list of registers.
register-in-use = The register “{ $register }” is in use already.
    .remedy = Open it from the list.
register-not-defined = The register was not saved: there { $count ->
    [one] is one thing
   *[other] are { $count } things
  } to correct.
    .remedy = Correct and save again.
register-column-filled = The column “{ $column }” holds values: it cannot go, change its type or lose a choice that is used.
    .remedy = Leave it, and add a new one.
register-rule-broken = A quantity of { $indicator } is counted from here, and with this change it could not be.
    .remedy = Change its rule first.
register-still-bound = These are still counted from this register: { $indicators }.
    .remedy = Unbind them first.
register-column-unknown = The column “{ $column }” is none of this register.
    .remedy = Take it out, or correct its name.
register-rows-none = There is no row to add.
    .remedy = Write at least one.
register-rows-many = Too many rows at once.
    .remedy = { $most } at most: divide the file.
register-rows-refused = Nothing was saved: there { $count ->
    [one] is one cell
   *[other] are { $count } cells
  } to correct.
    .remedy = Correct and save again.
register-row-unknown = The row is no longer there.
    .remedy = Somebody took it out: reload the page.
register-row-changed = The row was changed by { $by } ({ $at }) while you looked at it.
    .remedy = Reload the page, see what it says now, and change it again if still needed.
person-not-erased = Nothing was erased.
    .remedy = Check the code.
person-unknown = No register knows this code.
    .remedy = Perhaps it was erased already, or was never there.
binding-unknown-quantity = The indicator { $indicator } does not ask for this quantity as a number.
    .remedy = Choose one of the quantities that its formula names.
binding-refused = The binding was not saved: there { $count ->
    [one] is one thing
   *[other] are { $count } things
  } to correct in the rule.
    .remedy = Correct the rule and save again.
computed-none-chosen = You chose no value.
    .remedy = Choose at least one.
computed-refused = Nothing was recorded: { $count ->
    [one] one value cannot be recorded
   *[other] { $count } values cannot be recorded
  } like this.
    .remedy = See why beside each value.
computed-not-bound = The quantity of { $indicator } is no longer counted from a register.
    .remedy = Reload the page.
computed-nothing = There is nothing to count yet for { $indicator }.
    .remedy = Add rows to the register, or choose another day.
computed-of-units = For { $indicator } each unit records its own part: the total of all would be added to the parts.
    .remedy = Record the units' values in the measurement sheet.
computed-changed = The value of { $indicator } changed while you looked at it.
    .remedy = Look at the new one, and record it if it is right.
computed-no-snapshot = There is no list of the rows that this value counted.
    .remedy = Only values computed from a register have one.
computed-source = register { $register }: { $rows ->
    [one] one row
   *[other] { $rows } rows
  }

## Files of rows

register-file-no-table = The file is neither an Excel sheet (.xlsx) nor a CSV.
    .remedy = Save it in one of these formats.
register-file-large = The file is too large.
    .remedy = Divide it: 5 MB and 20,000 rows at a time, at most.
register-workbook-large = There are more than { NUMBER($most) } rows: too many for an Excel sheet.
    .remedy = Download them as CSV, which has them all and opens in a spreadsheet.
register-file-empty = There is no row in the file.
    .remedy = The first line names the columns, the others hold the facts.
register-file-unclosed = In line { $line } of the file a quotation mark opens that is never closed: what follows would be one cell.
    .remedy = Take it out, or close it in the same cell.
register-file-merged = In line { $line } of the sheet a cell is merged with those below: only the first line would have what it says.
    .remedy = Unmerge the cells and write in each line what holds for that line.
register-file-unnamed = Something stands in a column without a name: the row has more cells than the first one.
    .remedy = If the comma of a number divides it, separate columns with semicolons; else name the column in the first line, or empty the cell.
register-file-column-missing = The column “{ $column }” is missing in the first line of the file.
    .remedy = Add it: every row must have it.
register-file-column-twice = The column “{ $column }” is twice in the first line of the file.
    .remedy = Keep one.
register-unit-not-yours = You may only add rows of your own units.
    .remedy = Write the code of one of them.
