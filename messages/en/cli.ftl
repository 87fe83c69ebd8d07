### Words of the command line.

## Help

program-summary = The performance plan that runs: from the document to the score, with every number explained.
help-usage = Usage:
help-arguments = Arguments:
help-options = Options:
help-commands = Commands:
help-tail = COMMAND [options]
help-options-tail = [options]
help-examples = Examples:

examples-import =
    traguardo import plan.docx
    traguardo import plan.pdf --out plan.json
examples-check =
    traguardo check plan.docx
examples-show =
    traguardo show plan.docx
    traguardo show plan.json --node A.1.1
examples-formula =
    traguardo formula "Numero utenti/Numero abitanti*100"
    traguardo formula --file formulas.txt --json
examples-target =
    traguardo target ">= +10%" --year 2018
    traguardo target "entro il 30 giugno"
examples-evaluate =
    traguardo evaluate plan.docx --measurements figures.csv
    traguardo evaluate plan.docx --measurements figures.csv --as-of 2018-09-30 --node A
examples-explain =
    traguardo explain plan.docx A.1/1 --measurements figures.csv
    traguardo explain plan.docx body --measurements figures.csv --depth 2

command-help = show the help of a command
command-import = read a plan (txt, md, html, docx, odt, pdf, xlsx, ods) and turn it into data
command-check = check the plan and show every finding at its place in the document
command-show = show the plan's tree, or the card of one node
command-formula = show how a formula is read
command-target = show how a target is read
command-evaluate = work out the scores of indicators, nodes and units from the measurements
command-explain = explain a number step by step, down to the measurements

argument-command = COMMAND
argument-file = FILE
argument-text = TEXT
argument-lines = LINES
argument-year = YEAR
argument-date = DATE
argument-node = NODE
argument-depth = LEVELS
argument-subject = ITEM
argument-language = LANGUAGE
argument-out = FILE.json
argument-measurements = FILE.csv
argument-policy = FILE.json

option-help = show this help
option-version = show the version
option-lang = language of the messages: it or en (TRAGUARDO_LANG or the system decides otherwise)
option-json = write the result as JSON
option-json-lines = write each reading as JSON, one a line
option-out = write the plan as JSON to this file, to be used in place of the document
option-lines = read the texts from this file, one a line ("-" for standard input)
option-plan-year = first year of the plan, where the document does not say
option-target-year = year of the target, where the text does not say
option-indicator-name = name of the indicator that the formula belongs to: it helps to read it
option-indicator-target = target of the indicator: a date makes it a milestone
option-node = only this node and what hangs from it
option-measurements = the measurements, as CSV
option-year = year to evaluate (the plan's first unless you say)
option-as-of = count only what was observed up to this day (31 December of the year unless you say)
option-depth = how many levels of nodes and indicators to explain (all for a node or an indicator, one for body and units)
option-policy = scoring rules, as JSON (ratio capped at 100 unless you say)

plan-file = the plan document, or the JSON written by "import --out" ("-" for standard input)
formula-text = the formula as the plan writes it ("-" to read them from standard input)
target-text = the target as the plan writes it ("-" to read them from standard input)
subject-name = an indicator (A.1/2), a node (A.1), a unit ("S. 3.1") or "body"

## Wrong use

usage-see-help = Add --help to see how it is used.
did-you-mean = Did you mean { $guess }?
usage-unknown-command = There is no command "{ $name }".
usage-unknown-option = There is no option "{ $option }".
usage-dash = A text that begins with a dash goes after "--".
usage-missing-argument = The argument { $argument } is missing.
usage-missing-option = The option { $option } is missing.
usage-missing-value = The option { $option } lacks its value.
usage-excess-arguments = There are too many arguments. A text with blanks goes in quotation marks.
usage-wrong = The command is not well written.
unknown-language = There is no language "{ $name }": choose it or en.
wrong-year = "{ $text }" is not a year: write it with four digits, like 2018.
wrong-day = "{ $text }" is not a day: write it like 30/09/2018 or 2018-09-30.
year-needed = The document does not say the plan's year: add --year YEAR.
year-outside-plan = The plan runs from { $from } to { $to }: { $year } is not part of it.
file-not-text = The file "{ $name }" is not a text.
    .remedy = If it is a spreadsheet, save it as CSV (UTF-8) and use that.
wrong-depth = "{ $text }" is not a number of levels: write 1, 2, 3…
nothing-to-explain = There is no number to explain for "{ $name }": no node involves it.
explain-deeper = To go further down add --depth 2, 3… or ask for a node or an indicator.
text-or-file = Give a text or --file, not both.
text-missing = There is no text to read: write it in quotation marks after the command, or use --file.
unknown-node = The plan has no node "{ $name }".{ $found ->
    [0] {""}
   *[other] {" "}Did you mean { $guesses }?
}
unknown-subject = The plan has no indicator, node or unit "{ $name }".{ $found ->
    [0] {""}
   *[other] {" "}Did you mean { $guesses }?
}
file-too-large = The file "{ $name }" is too large: it exceeds { NUMBER($limit) } MB.
    .remedy = Split it and try again.
file-unusable = The file "{ $name }" cannot be used ({ $reason }).
file-unwritable = The file "{ $name }" cannot be written: check the folder and the permissions.
fault = Traguardo has a fault and stops here: { $reason }
    .remedy = Tell the maintainers, with the command you gave and, if you can, the file.
written = Wrote { $name }.
not-written = There is no plan to write: { $name } was not touched.

## Progress

progress-reading = Reading the texts
progress-plan = Reading the plan
progress-evaluating = Working out the scores

## Diagnostics as printed

severity = { $severity ->
    [error] error
    [warning] warning
   *[info] note
}
check-note = { $kind ->
    [alternative] or
    [fix] write
   *[remedy] remedy
}
field-name = { $field ->
    [code] code
    [title] title
    [description] description
    [units] organisational units
    [activities] activities
    [name] name of the indicator
    [dimension] dimension
    [formula] formula
    [weight] weight
    [baseline] baseline
   *[target] target
}
count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-infos = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
check-summary = { $name }: { $counts }
check-clean = { $name }: nothing to report
import-counts = The check finds { $counts }: see them with "traguardo check { $name }".
landmark-page = page { $page }
landmark-cell = sheet "{ $sheet }", cell { $cell }
landmark-sheet = sheet "{ $sheet }"

## Formulas and targets

formula-read-as = reads as
formula-normal = normal form
formula-kind = kind
formula-quantities = quantities
formula-quantity = { $name }, { $time }
formula-kind-name = { $kind ->
    [trend] percentage trend
    [ratio] ratio
    [ratio-to-base-year] ratio to a base year
    [count] count
    [sum] sum
    [difference] difference
    [mean-score] mean score
    [rollup] mean of the performance of other nodes
    [milestone] milestone with a deadline
    [index] index
    [boolean] yes or no
   *[other] other
}
target-none = no target
target-none-why = the text holds none
target-no-year = no year
target-date = { $comparator ->
    [from] from { $date }
   *[by] by { $date }
}
target-yes-no = { $value ->
    [yes] yes
   *[no] no
}
target-baseline = { $comparator } baseline
target-range = between { $from } and { $to }
target-increment = { $kind ->
    [previous-year] { $amount } over the previous year
    [year] { $amount } over { $since }
   *[baseline] { $amount } over the baseline
}
target-with-deadline = { $target } by { $date }
value-with-unit = { $unit ->
    [percent] { $value }%
    [EUR] { $value } €
    [days] { $value } days
    [hours] { $value } hours
    [minutes] { $value } minutes
   *[other] { $value } { $unit }
}

## The plan

plan-period = { $from }–{ $to }
plan-untitled = Performance plan
fact-weight = weight { $weight }
fact-baseline = baseline { $value }
fact-target = { $target } ({ $year })
fact-no-target = no target
card-beneath = Beneath it
card-level = level
card-description = description
card-weight = weight
card-units = units
card-activities = activities
card-activity-due = { $text } (by { $date })
card-dimension = dimension
card-formula = formula
card-baseline = baseline
card-target = target
dimension = { $dimension ->
    [effectiveness] effectiveness
    [efficiency] efficiency
    [quality] quality
    [resources] state of the resources
   *[impact] impact
}
overview-indicators = Indicators
overview-targets = Yearly targets
overview-activities = Activities
overview-units = Organisational units
overview-involvements = Involvements of units

## Scores

score-none = no data
score-coverage = coverage { $coverage }%
score-range = between { $worst } and { $best }
evaluation-grades = So does every score below: a file of measurements carries no evidence.
evaluation-moment = Year { $year }, as seen on { $date } · rules { $policy } { $version }
body = Body
programmed-view = (mean of what hangs from it)
legend-sure = certain
legend-scored = on what is measured
legend-open = possible with the data missing
indicator-state = { $state ->
    [reached] reached
    [not-reached] not reached
    [partial] partial
    [no-data] no data
    [failed] not computable
   *[not-applicable] not applicable
}
indicator-compared = { $has ->
    [both] { $value } against { $target }
    [beside] { $value }, { $target }
    [value] { $value }
    [target] target { $target }
   *[neither] {""}
}
day = { $date }

## npm start

tour-import = The plan becomes data
tour-check = The check of the plan
tour-evaluate = The scores, with the demonstration measurements (invented)
tour-explain = Why this number?
tour-failed = Something went wrong: read the messages above.
tour-done = Done: the example plan has been read, checked, evaluated, and one of its numbers explained.
tour-next =
    Now try your own plan (txt, md, html, docx, odt, pdf, xlsx, ods):

      {"."}/traguardo check YOUR-PLAN
      {"."}/traguardo show YOUR-PLAN
      {"."}/traguardo evaluate YOUR-PLAN --measurements YOUR-FIGURES.csv
      {"."}/traguardo explain YOUR-PLAN INDICATOR --measurements YOUR-FIGURES.csv

    Every command has its help: ./traguardo COMMAND --help
    Measurements are written as in examples/misurazioni-2017-2018.csv.
