### Pages of registers and of the values computed from them.

registers-title = Registers
registers-lead = What was done, one row each: figures count themselves from here, and each figure leads back to its rows.
registers-in-use = In use
registers-none = No register in use
registers-none-teach = Take a ready one below, or define your own: every event, procedure or invoice is then a row, and indicators are counted from there.
registers-rows = { $rows ->
    [0] no row
    [one] one row
   *[other] { $rows } rows
  }
registers-counted = Counted from it:
registers-not-counted = No indicator is counted from it.
registers-payments = The index of timeliness of payments
registers-computed = Computed values
registers-new = Define a register
registers-persons = Erase a person's data
registers-ready = Ready
registers-ready-meaning = Registers defined already for what plans count most often. Once in use, they can be changed.
registers-take = Use
register-caption = Rows of “{ $register }”, page { $page }
register-empty = No row yet: write the first, or import a file.
register-xlsx = Download as Excel
register-csv = Download as CSV
register-counted-from-here = What is counted from here
register-counted-none = Nothing yet.
register-see-rule = see the rule
register-bind = Count a quantity from a register
register-define = Change the columns
register-add = Add a row
register-add-button = Add
register-write-many = Write several rows
register-grid-title = Write rows in “{ $register }”
register-grid-lead = One fact a row; empty rows do not count. You can paste from Excel, go from cell to cell with Enter, Tab and the arrows, and copy the cell above with Ctrl+D.
register-grid-line = Row
register-grid-add = Add the rows
register-grid-more = More empty rows
register-grid-pasted = Cells pasted: %s (Ctrl+Z to go back).
register-grid-undone = Paste undone.
register-grid-full = { $most } rows fit here: the rest was not pasted. Import a file.
register-needed = Columns with * must be filled.
register-do = Change
register-edit = Change
register-import = Import from a file
register-file = Excel (.xlsx) or CSV file
register-file-help = The first line names the columns: { $columns }. Before anything is added you see what was read.
register-file-read = Read the file
register-date-form = dd/mm/yyyy
register-yes = yes
register-no = no
register-help-date = For instance 15/3/2018.
register-help-hours = For instance 1:30 or 1,5.
register-help-number = For instance 1.234,5.
register-help-person = The code and, if needed, the name after it.
register-person-erased = data erased
register-row-title = A row of “{ $register }”
register-row-saved = Saved by { $name }, { $when }.
register-back = Back to “{ $register }”
register-save = Save
register-remove = Take the row out
register-erase-person = Erase the person's data
register-erase-meaning = Code and name are erased; the row stays, without saying whose it is, and no count changes. This cannot be undone.
register-file-title = Import into “{ $register }”
register-file-lead = { $rows ->
    [one] There is one row in the file.
   *[other] There are { $rows } rows in the file.
  }
register-file-ignored = These columns of the file are none of the register's and are not read: { $columns }.
register-file-sheets = Only the first sheet is read. These hold something too, and stay out: { $sheets }.
register-file-add = { $rows ->
    [one] Add the row
   *[other] Add { $rows } rows
  }
register-file-faults = { $count ->
    [one] One thing to correct in the file
   *[other] { $count } things to correct in the file
  }
register-file-line = Line
register-file-column = Column
register-file-wrong = What is wrong
register-file-first = What was read
register-persons-title = Erase a person's data
register-persons-lead = For who asks that their data be erased (GDPR, art. 17).
register-persons-code = Tax code or VAT number
register-persons-erase = Erase
register-new-title = Define a register
register-define-title = Change a register
register-define-lead = A register is a table of facts: say which columns it has.
register-title-label = Name of the register
register-description = What it holds
register-patron = Patron saint
register-patron-help = Day and month, as 26/08: no working day.
register-columns = Columns
register-columns-help = The first unit says whose a row is. Leave empty the lines that are not needed; choices are parted by commas.
register-day = By which date a row counts
register-day-help = It says in which year, and in which period, a row lies. It holds for every rule that chooses no other: if you change it, the values counted from here may change.
register-day-first = The first column with a date
register-day-column = Column { $line }: { $title }
register-day-none = None: rows have no day
register-column-title = Column { $line }
register-column-type = What it holds
register-column-required = Must be filled
register-column-choices = Choices
register-type = { $type ->
    [text] text
    [number] number
    [money] amount in euro
    [hours] hours
    [date] date
    [yes-no] yes or no
    [choice] a choice
    [unit] organisational unit
   *[person] person or firm
  }
register-define-save = Save the register
register-place-column = “Column { $line }”
register-place = { $place ->
    [title] “Name of the register”
    [id] “Name of the register”
    [description] “What it holds”
    [patron] “Patron saint”
    [columns] “Columns”
    [column] “Of which column”
    [span] “Days between two dates”
    [where] “Conditions”
    [part] “Conditions” or “Within days”
    [day] “By which date”
    [unit] “Unit”
    [units] “Of which units”
   *[other] { $path }
  }
register-away = Put the register away
register-away-meaning = Nothing is written to it any more and it is not in the list; the rows stay and, taken into use again, are still there.

## Binding a quantity

binding-title = Count from a register
binding-lead = Choose the quantity and the register; then say how it is counted, and try before you save.
binding-lead-of = { $indicator } { $quantity }
binding-quantity = Quantity
binding-register = Register
binding-choose = Choose…
binding-none = —
binding-go-on = Go on
binding-ready = Usual rules
binding-rule = The rule
binding-what = What is computed
binding-what-is = { $what ->
    [count] how many rows
    [distinct] how many different ones
    [sum] the sum
    [mean] the mean
    [share] the share of rows
   *[days] the mean of days between two dates
  }
binding-column = Of which column
binding-column-help = For “how many different ones”, “sum” and “mean”.
binding-column-help-distinct = For “how many different ones”.
binding-as = The share is written
binding-as-is = { $as ->
    [percent] as a percentage (93)
   *[fraction] from 0 to 1 (0.93)
  }
binding-days = Days between two dates
binding-days-help = For the share “within so many days” and for the mean of days.
binding-from = From
binding-to = To
binding-within = Within days
binding-count = Days
binding-count-is = { $count ->
    [calendar] of the calendar
   *[working] working
  }
binding-days-wrong = Days are a whole number.
    .remedy = Write them as 5.
binding-conditions = Conditions
binding-conditions-help = All hold together. Several values are parted by “ / ”.
binding-condition-column = Column { $line }
binding-condition-is = Must be
binding-condition-value = Value
binding-condition-list = Holds for
binding-test = { $test ->
    [one-of] equal to
    [none-of] other than
    [at-least] at least
    [at-most] at most
    [filled] filled
   *[empty] empty
  }
binding-list = { $list ->
    [where] the rows counted
   *[part] the part of the share
  }
binding-period = When
binding-period-is = { $period ->
    [year] rows of the year
   *[so-far] all up to the day
  }
binding-day = By which date
binding-day-help = A row lies in the period in which this date falls: cases received and cases closed, for example, are two different counts.
binding-day-own = the register's: { $column }
binding-units = Of which units
binding-units-are = { $units ->
    [all] of all
    [answering] of those that answer for the indicator
   *[list] of these
  }
binding-unit-list = These units
binding-unit-list-help = Codes parted by commas.
binding-try = Try
binding-save = Save
binding-unbind = Count no more from here
binding-to-indicator = Go to the indicator
binding-preview = What it gives
binding-preview-of = from { $rows ->
    [one] one row
   *[other] { $rows } rows
  }, for { $year } up to { $day }
binding-preview-rows = { $shown ->
    [one] One row
   *[other] { $shown } rows
  } of the { $rows } counted

## Computed values

computed-title = Computed values
computed-lead = { $count ->
    [0] In { $year } no quantity is counted from a register.
    [one] In { $year } one quantity is counted from a register.
   *[other] In { $year } { $count } quantities are counted from a register.
  }
computed-up-to = Observed up to
computed-show = Show
computed-none = Nothing to compute yet
computed-none-teach = Bind a quantity to a register: from then on its value is counted from the rows, and recorded here.
computed-choose = Chosen
computed-choose-one = Record { $what }
computed-quantity = Quantity
computed-from = From where
computed-value = Value
computed-last = Last recorded
computed-difference = Difference
computed-never = never
computed-nothing-yet = nothing to count
computed-no-rows = no row: it is zero only if nothing happened
computed-not-yours = —
computed-by-units = units record it, each its own part
computed-register-gone = the register or one of its columns is no longer there
computed-record = Record
computed-confirm = I have checked the values that look odd: record them all the same

## Rows counted

counted-title = What was counted for { $indicator }
counted-lead = { $value } from the register { $register }: { $rows ->
    [one] one row
   *[other] { $rows } rows
  }, up to { $day }.
counted-quantity = Quantity
counted-rule = Rule
counted-units = Units
counted-caption = { $rows ->
    [one] The row counted, as it was
   *[other] The { $rows } rows counted, as they were
  }
counted-part = In the part
counted-now = In the register
counted-row = see the row
counted-gone = taken out, or not yours to see
counted-person = person { $number }
counted-own = You see the rows of your units one by one; the value is of all.
counted-number = no. { $number }
counted-kept = The list is kept as it was; its fingerprint is { $hash }.
counted-link = the rows counted

## Notices

notice-register-saved = Register saved.
notice-register-taken = Register in use: write the first row.
notice-register-away = Register put away.
notice-register-added = Added.
notice-register-row-saved = Row saved.
notice-register-row-removed = Row taken out: it counts no more.
notice-person-erased = Data erased; counts stay.
notice-binding-saved = Rule saved: the value is counted from now on.
notice-binding-removed = The quantity is no longer counted from a register.
notice-computed-recorded = Values recorded, with the rows counted.

## In the audit trail

audit-register-recorded = register defined or put away
audit-binding-recorded = quantity bound or unbound
audit-register-rows-added = rows added to a register
audit-register-row-changed = row of a register changed
audit-register-row-removed = row taken out of a register
audit-register-person-added = person or firm in the registers
audit-register-person-erased = data of a person erased
