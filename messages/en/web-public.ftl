### Transparency: a body's public pages, for whoever has no access.

menu-public-performance = Transparent administration
menu-public-vocabulary = Data dictionary
public-home = Transparency
public-title = Transparency: the plan and the results
public-lead = What the body promised, what it did, and how each number comes about. You can check everything and do the sums again.
public-nothing = Nothing is published yet
public-nothing-meaning = When the body publishes a year, you find the plan, the results and the data to download here.
public-years = Published years
public-more = More to know
public-published = published on
public-year-title = { $over ->
        [yes] How { $year } went
       *[no] How { $year } is going
    }
public-year-other = { $year }
public-part = { $part ->
        [results] Results
        [plan] Plan
        [tree] Tree
        [changes] Changes
        [documents] Documents
       *[data] Open data
    }
public-parts-label = Pages of { $year }
public-not-there = This page is not published.
    .remedy = See under Transparency what the body has published.
public-replaced = You are reading edition no. { NUMBER($number) }, which was replaced later.
public-replaced-by = Go to the one in force
public-edition-label = About this edition
public-edition = Edition no. { NUMBER($number) }, published on { $day }. Data observed up to { $observed } and known on { $known }. Licence:
public-edition-number = Edition no. { NUMBER($number) } of { $year }
public-others = Other years and editions

## The page of a year

public-score-of = out of 100{ $official ->
        [yes] , the official result
       *[no] {""}
    }
public-score-official = The official result of { $year } is { $score } out of 100: what was not measured counts 0.
public-score = { $over ->
        [yes] In { $year }
       *[no] Up to { $day }
    } the body reached { $score } points out of 100 of what was measured.
public-score-none = Nothing of { $year } has been measured yet.
public-coverage = { $coverage }% of the plan is measured. { $over ->
        [yes] Once everything is measured the score will lie
       *[no] If everything were measured, on that day the score would lie
    } between { $worst } and { $best }.
public-coverage-whole = { $missing ->
    [0] Everything that the plan asks for was measured.
    [one] Everything that the score depends on was measured. Of one indicator of { $all }, which does not move it, data are missing.
   *[other] Everything that the score depends on was measured. Of { $missing } indicators of { $all }, which do not move it, data are missing.
}
public-areas = The areas of the plan
public-reached = What was reached and what was not
public-counted = { $count ->
        [one] One indicator in all.
       *[other] { NUMBER($count) } indicators in all.
    }
public-group = { $state ->
        [reached] Reached
        [on-track] On track
        [at-risk] At risk
        [not-reached] Not reached
       *[no-data] Without data
    } ({ NUMBER($count) })
public-group-rest = { $count ->
        [one] One more
       *[other] The other { NUMBER($count) }
    }
public-indicator = Indicator
public-target = Target
public-value = Value
public-achievement = Achievement
public-unmeasured = not measured
public-downloads = To download
public-to-data = The year's open data
public-why = Why this score?
public-office = { $unit ->
        [none] the office in charge
       *[other] office { $unit }
    }
public-evidence = file with SHA-256 { $hash }…

## The plan

public-plan-title = { $period ->
        [none] The Plan
       *[other] The Plan { $period }
    }
public-plan-lead = Adopted by { $act } on { $day }. This is version no. { NUMBER($number) } of the plan.
public-plan-contents = The areas
public-plan-units = { $count ->
        [one] Unit:
       *[other] Units:
    }
public-plan-activities = { $count ->
        [one] One activity
       *[other] { NUMBER($count) } activities
    }
public-plan-indicators = Indicators of { $node }

## An indicator

public-entries = The data recorded
public-no-entries = No datum of this indicator was recorded.
public-entries-caption = Data recorded, from the last to the first
public-datum = Datum
public-own-datum = datum of the indicator
public-observed = Observed
public-recorded = Recorded
public-source = Source
public-corrects = Corrects an earlier datum: { $reason }

## Changes

public-changes-title = What changed in { $year }
public-changes-lead = The plan and its amendments, the indicators that do not count and why, the data corrected. The latest is at the top.
public-changes-none = Nothing changed
public-change-version = { $first ->
        [yes] The plan is adopted
       *[no] The plan is amended: version no. { NUMBER($number) }
    }
public-change-act = Act: { $act }, of { $day }.
public-change-what = What changes
public-change-why = Why
public-change-indicator = { $kind ->
        [set-aside] No longer counted:
        [counted-again] Counted again:
        [override] Score decided by the OIV:
       *[correction] Datum corrected:
    }
public-change-reason = Reason: { $reason }
public-set-aside = { $kind ->
        [set-aside] The indicator is set aside: the weights of the others are shared out.
       *[counted-again] The indicator counts again with its weight.
    }
public-override = { $achievement } holds in the place of the computed achievement.
public-override-withdrawn = The decision is withdrawn: the computed achievement holds again.
public-correction = { $quantity ->
        [none] The datum
       *[other] “{ $quantity }”
    } of { $year } was { $before } and is now { $after }.

## Documents

public-documents-title = Documents of { $year }
public-documents-lead = The acts and reports that go with the results.
public-no-documents = No document is published with this edition.
public-document = { $kind ->
        [plan] Performance plan
        [report] Performance report
        [measurement-system] Measurement and evaluation system
        [validation] Validation of the report (OIV)
        [interim-report] Monitoring report
        [awards-total] Total amount of awards
        [awards-data] Data on awards
        [proof] Proof of the sums
       *[other] Other document
    }
public-document-since = since
public-hash-title = What the fingerprint is for
public-hash-meaning = A SHA-256 fingerprint identifies the content of a file. If you work out that of the file you downloaded and it is the same, the file is the very one that was published.

## Open data

public-data-title = Open data of { $year }
public-data-lead = The tables that all pages of this year come from, to download and use again.
public-data-reading = How to read them
public-data-csv = CSV: UTF-8 text, columns apart by semicolons, a comma for decimals. Excel and LibreOffice set to Italian open it with the right numbers. Beside each file is its description (CSV on the Web).
public-data-json = JSON and JSON-LD: numbers are digits written in full, with a point for decimals.
public-data-stable = Addresses do not change. They lead to the latest edition; for an earlier one add ?edition= and its number.
public-data-license = You may use and republish the data, naming { $body } as the source. Licence
public-csvw = Description of the CSV
public-columns = { $count ->
        [one] One column
       *[other] The { NUMBER($count) } columns
    }
public-catalogue = DCAT-AP_IT catalogue (JSON-LD)
public-catalogue-turtle = in Turtle
public-catalogue-lead = The description of the data for portals such as dati.gov.it.
public-vocabulary-title = Data dictionary
public-vocabulary-lead = What each column of the open data means.
public-classes = Tables
public-terms = Columns
public-term = Name
public-term-type = Type
public-term-meaning = Meaning
catalogue-title = Open data on performance – { $body }
catalogue-description = Performance plan, indicators, measurements, results and changes of { $body }, year by year, with the data that the scores are recomputed from.
catalogue-keywords = performance, performance plan, performance report, transparency, indicators
data-table-title = { $table ->
        [plan] Performance plan
        [indicators] Indicators and targets
        [measurements] Measurements
        [results] Results
       *[changes] Changes
    } { $year }
data-table-description = { $table ->
        [plan] Areas, objectives and actions of the plan in force, with units and activities: a row for each node of the tree.
        [indicators] The indicators with formula, weight, baseline and target of { $year }.
        [measurements] The data recorded that the results come from, with source and date; who recorded them does not appear.
        [results] Score, coverage and interval of the body, of each node and of each indicator in { $year }.
       *[changes] Versions of the plan, decisions on indicators and data corrected, with the reasons.
    }
data-class = { $table ->
        [plan] A node of the plan: area, objective, programme, action.
        [indicators] An indicator of the plan.
        [measurements] A datum recorded: for a year, seen on a day.
        [results] The result of the body, of a node or of an indicator.
       *[changes] Something that changed: in the plan, in what counts, in a datum.
    }
data-type = { $type ->
        [number] number
        [integer] whole number
        [day] day (YYYY-MM-DD)
        [yes-no] true or false
        [list] list (in CSV apart by |)
        [link] reference
       *[text] text
    }
data-column = { $column ->
        [about] What the row is about: body, node or indicator.
        [achievement] How much of the target is reached, from 0 to 100.
        [act] Number of the act.
        [act_date] Date of the act.
        [activities] Activities planned, with the due day in brackets.
        [after] The number after the change.
        [answers] How many answers a mean rests on.
        [baseline] Baseline, as a number.
        [baseline_text] Baseline, as the plan writes it.
        [baseline_unit] Unit of measure of the baseline.
        [before] The number before the change.
        [best] The highest score that the missing data allow, from 0 to 100.
        [code] Code in the plan.
        [corrects] Number of the measurement that this one corrects.
        [coverage] Share of what is measured, from 0 to 1.
        [description] Description in the plan.
        [dimension] What it measures: effectiveness, efficiency, quality, resources, impact.
        [evidence] SHA-256 of the files that prove the datum.
        [grade] What the datum rests on: system (another system), computed (counted from a register), document, declared (self-declared).
        [formula] Formula, as the plan writes it.
        [indicator] Code of the indicator: its node's and its place.
        [kind] What it is: body, node or indicator; or the kind of change.
        [level] Level in the tree, as the plan calls it.
        [node] Code of the node in the tree.
        [observed_on] The day that the datum is of.
        [on] Day of the change.
        [parent] Node above.
        [quantity] What is measured, as the formula names it.
        [reading] The formula in normal form, as it is computed.
        [reason] Reason; for a result that is missing, the code that says why.
        [recorded_on] Day on which the datum was recorded.
        [score] Score on what is measured, from 0 to 100.
        [sequence] Number of the recording.
        [source] Source of the datum.
        [state] How it is doing: reached, on-track, at-risk, not-reached, no-data.
        [status] Whether the value is known: known, missing, not-applicable, failed.
        [target] Target of the year, as a number; of a range, its first end; of a yes or no, 1 or 0.
        [target_comparator] How it is compared: >=, <=, =, between, increment, milestone.
        [target_day] Target of the year, as a day.
        [target_text] Target of the year, as the plan writes it.
        [target_to] Of a range, its second end.
        [target_unit] Unit of measure of the target.
        [title] Title or name.
        [uncapped] The achievement before the limit of 100.
        [share_system] The share of the weight that rests on other systems, 0 to 1: the shares sum to the coverage.
        [share_computed] The share of the weight computed from registers, activities, surveys or invoices.
        [share_document] The share of the weight with a document beside it.
        [share_declared] The share of the weight that is self-declared.
        [share_decided] The share of the weight decided by the evaluator.
        [share_unmeasured] The share of the weight that counts without a recorded datum.
        [unit] Organisational unit that the datum is of.
        [units] Organisational units involved.
        [value] Value, as a number. Of an indicator, as the formula gives it: 0.6 where, beside a target in percent, the page writes 60 %.
        [value_day] Value, as a day.
        [value_yes_no] Value, as true or false.
        [weight] Weight among the parts of what is above.
        [worst] The lowest score that the missing data allow, from 0 to 100.
       *[year] Year that the datum is of.
    }

## Do the sum again

recompute-title = Do the sum again
recompute-mean-meaning = The score is the mean of the parts, each with its weight and for as much as is measured. Change a number and see what happens: nothing is saved.
recompute-achievement-meaning = { $rule ->
        [capped-ratio] The achievement is the ratio of value to target, from 0 to 100.
        [on-off] The achievement is 100 if the target is reached, otherwise 0.
       *[other] The achievement follows the body's scoring rule, from 0 to 100.
    } Change a number and see what happens: nothing is saved.
recompute-parts = The parts of the sum
recompute-part = Part
recompute-weight = Weight
recompute-score = Score
recompute-coverage = Measured
recompute-weight-of = Weight of { $name }
recompute-score-of = Score of { $name }, from 0 to 100
recompute-value = Value
recompute-target = Target
recompute-not-a-number = A number is needed here, for example 12.5.
recompute-wrong = The fields marked hold no number that can be used: the published one counts there.
recompute-button = Recompute
recompute-reset = Back to the published numbers
recompute-said = { $changed ->
        [yes] With these numbers: { $outcome }. Published: { $before }.
       *[no] With the published numbers the sum is right: { $outcome }.
    }
recompute-achievement-said = { $changed ->
        [yes] With these numbers the achievement is { $outcome }
       *[no] With the published numbers the sum is right: { $outcome }
    }{ $capped ->
        [yes] {" "}(it would be { $uncapped }, but 100 is the most that counts).
       *[no] .
    }
recompute-proof = To do all the sums again, to the last digit, download the proof and check it with the program, even without a network:
recompute-data = To do all the sums again you need the measurements and the plan:

## Transparent administration

public-performance-title = Transparent administration: Performance
public-performance-lead = What the law asks to be published on performance, and where it is.
public-performance-files = The same list for the body's site:
obligation = { $id ->
        [measurement-system] Performance measurement and evaluation system
        [plan] Performance plan
        [report] Performance report
        [validation] The OIV's document validating the report
        [awards-total] Total amount of awards
        [awards-data] Data on awards
       *[well-being] Well-being at work
    }
obligation-held = published here
obligation-elsewhere = To be published by the body itself.
obligation-repealed = Repealed by D.Lgs. 97/2016: the body may publish it by choice.
obligation-item = { $id ->
        [measurement-system] Measurement and evaluation system
        [plan] { $what ->
            [pages] Plan, as web pages
            [data] Plan, as open data
           *[document] Performance plan
        }
        [report] Performance report
        [validation] Validation of the report
        [awards-total] Total amount of awards
        [awards-data] Data on awards
       *[other] Document
    }, { $year }
public-contacts = Contacts
public-contact = { $kind ->
    [email] E-mail
    [pec] Certified mail (PEC)
   *[website] Website
}
