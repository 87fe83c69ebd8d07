### The Measurements page: what is asked, drafts, sending, evidence, corrections, validations, workbooks.

sheet-title = Measurements
sheet-lead = { $year }: { $toDo ->
        [0] nothing to fill in
        [one] one value to fill in
       *[other] { $toDo } values to fill in
    }{ $drafts ->
        [0] {""}
       *[other] , { $drafts } in draft
    }{ $toCorrect ->
        [0] {""}
       *[other] , { $toCorrect } to correct
    }{ $submitted ->
        [0] {""}
        [one] , one sent
       *[other] , { $submitted } sent
    }.
sheet-caption = Values asked for { $year }
sheet-head-asked = What is measured
sheet-head-target = Target
sheet-head-before = { $year }
sheet-head-latest = Last sent
sheet-head-value = Value
sheet-head-observed = Observed on
sheet-head-source = Source and evidence
sheet-head-status = Status
sheet-observed-help = Write numbers as you like (1.234,5 or 1234,5). If you leave “Observed on” empty, the day in grey counts.
sheet-field-label = { $field ->
        [value] Value
        [observed] Observed on
        [n] Number of answers
        [file] Evidence to attach
       *[source] Source
    }: { $thing }
sheet-own-value = The indicator's own value
sheet-no-target = no target
sheet-before-baseline = { $value } (baseline)
sheet-of-year = year { $year }
sheet-stated = from the plan
sheet-shared = Counts for { $indicators } as well
sheet-answers = answers
sheet-confirm = I have checked it: I confirm
sheet-yes = YES
sheet-no = NO
sheet-measure-count = number
sheet-measure-percentage = %
sheet-measure-fraction = share from 0 to 1
sheet-measure-score = score
sheet-measure-days = days
sheet-measure-date = date
sheet-measure-money = €
sheet-measure-hours = hours
sheet-measure-boolean = yes or no
sheet-measure-unknown = value

## States

sheet-status-to-do = to fill in
sheet-status-optional = optional
sheet-status-draft = draft
sheet-status-submitted = sent
sheet-status-validated = validated
sheet-status-to-correct = to correct
sheet-saved-by = by { $by }
sheet-tone-error = Mistake.
sheet-tone-warning = To confirm.
sheet-tone-info = Note.

## Filter

sheet-filter = Which rows to show
sheet-filter-show = Show
sheet-filter-to-do = to do
sheet-filter-all = all ({ $count })
sheet-filter-unit = Unit
sheet-filter-node = Area
sheet-filter-any = all
sheet-filter-do = Filter
sheet-show-all = Show all rows
sheet-all-done = Nothing to do here
sheet-all-done-why = With this filter nothing waits for a value for { $year }.
sheet-nothing-asked = No value is asked of you
sheet-nothing-asked-why = The values of the indicators that your units answer for appear here. If one is missing, ask the programming office.

## Saving and sending

sheet-save = Save the draft
sheet-submit = Send
sheet-live-saving = Saving…
sheet-live-saved = Draft saved at %s
sheet-live-failed = Not saved: try again with “Save the draft”.
sheet-live-pasted = Values pasted: %s.
sheet-live-undone = Paste undone.
sheet-live-undo = Undo
sheet-live-attaching = Uploading %s…
sheet-live-drop = Drop the file here
sheet-too-long = The text is too long.
    .remedy = { $most } characters at most.
sheet-value-needed = The value is missing.
    .remedy = Write it, or leave the row out.
sheet-row-unknown = This row is no longer in the sheet.
    .remedy = Reload the page: the plan or the row has changed.
sheet-unit-unknown = The plan has no unit “{ $unit }”.
sheet-not-saved = The draft was not saved.
    .remedy = See the marked rows.
sheet-nothing-to-submit = There is nothing to send.
    .remedy = Write at least one value.
sheet-not-submitted = { $count ->
        [one] Nothing was sent: one row needs attention.
       *[other] Nothing was sent: { $count } rows need attention.
    }
    .remedy = Correct the mistakes and confirm what you have checked; what you wrote is saved as a draft.
sheet-conflicts = { $count ->
        [one] One row was saved by somebody else while you were writing.
       *[other] { $count } rows were saved by somebody else while you were writing.
    }
    .remedy = The other person's value has stayed. Compare, and save again if yours is right.
sheet-saved-by-other = { $by } saved “{ $text }” on { $at }: your value did not replace it.
    .remedy = If yours is right, save or send again.
sheet-sent-by-other = { $by } sent a value on { $at }, while you were writing.
    .remedy = Check the last one sent; if yours is right, send again.
notice-draft-saved = Draft saved.
notice-sent = Sent: the values are in the ledger.
notice-attached = Evidence attached.
notice-detached = Evidence taken off the draft.
notice-corrected = Corrected: the new value counts now.
notice-validated = Validation recorded.
notice-unit-added = Row added.

## Keyboard help

sheet-help = By keyboard
sheet-key-move = Arrows, Enter, Tab
sheet-key-move-does = go from cell to cell
sheet-key-ends = Ctrl with Home or End
sheet-key-ends-does = go to the first and last row
sheet-key-edit = F2
sheet-key-edit-does = enters the text of the cell, and leaves it
sheet-key-escape = Esc
sheet-key-escape-does = puts the previous value back
sheet-key-paste = Ctrl with V
sheet-key-paste-does = pastes a block copied from a spreadsheet
sheet-key-undo = Ctrl with Z
sheet-key-undo-does = undoes the last paste

## Another unit

sheet-add-unit = Add the value of a unit
sheet-add-unit-why = If several units contribute to a value, each has its row: numbers add up, means are weighted by number of answers.
sheet-add-unit-what = Value
sheet-add-unit-who = Unit
sheet-add-unit-do = Add the row

## Evidence

sheet-attach = Attach evidence
sheet-detach = Remove
evidence-empty = “{ $name }” is empty.
    .remedy = Choose another file.
evidence-too-large = “{ $name }” is too large.
    .remedy = A file may have { $most } MB at most: make it smaller or split it.
evidence-too-many = There are { $most } files already.
    .remedy = Remove one, or join them in a PDF.
evidence-unsupported = “{ $name }” is not of an accepted type.
    .remedy = PDF, PNG and JPEG images, documents and workbooks, CSV, text, EML messages and signed P7M files are accepted.
evidence-unknown = This file is not here.

## Workbooks

sheet-files = Fill in with a spreadsheet
sheet-files-why = Download the rows asked of you, fill in the yellow cells, upload the file: you will first see what changes.
sheet-download-xlsx = Download the sheet (XLSX)
sheet-download-csv = Download as CSV
sheet-upload = Filled-in sheet
sheet-upload-help = The XLSX downloaded here, or a CSV of measurements.
sheet-upload-do = Check the sheet
sheet-file-title = Measurements { $year }
sheet-file-guide = Instructions
sheet-file-guide-text =
    Write only in the yellow cells: value, day of observation, number of answers, source.
    Numbers may be Italian (1.234,5) or without full stops (1234,5); dates as 30/09/2018; yes or no as YES and NO.
    If you do not write the day of observation, it is today (or the last day of the year, once it is over).
    The other columns tell which row it is: do not change them.
    Upload the file in the Measurements page: before saving you will see what changes.
sheet-column-id = Row code
sheet-column-indicator = Indicator
sheet-column-name = Name of the indicator
sheet-column-quantity = Quantity
sheet-column-unit = Unit
sheet-column-year = Year
sheet-column-measure = Measured in
sheet-column-target = Target
sheet-column-before = Year before
sheet-column-value = Value
sheet-column-observed = Observed on
sheet-column-n = Answers
sheet-column-source = Source
sheet-file-empty = The file is empty, or none was chosen.
    .remedy = Choose the filled-in sheet.
sheet-file-too-large = The file is larger than { $most } MB.
    .remedy = The sheet downloaded here is far smaller: check that you chose that one.
sheet-file-too-many-lines = The sheet has too many lines.
    .remedy = Leave only those downloaded here.
sheet-file-not-a-workbook = The file is not a readable workbook.
    .remedy = Upload the XLSX downloaded here, or a CSV of measurements.
sheet-file-not-ours = The workbook is not the one downloaded from this page.
    .remedy = Download the sheet, copy the values into it and upload it again.
sheet-file-unknown-row = The code “{ $id }” is none of the rows that you can fill in.
    .remedy = Do not change the “Row code” column; if the plan has changed, download the sheet again.
sheet-file-repeated-row = The line repeats that of line { $line }.
    .remedy = Leave only one.
sheet-file-changed-row = The column “{ $column }” is no longer what was downloaded.
    .remedy = Put the text back, or download the sheet again.
sheet-file-not-asked = The value of { $indicator } ({ $year }, unit { $unit }) is not asked of you.
    .remedy = Remove the line, or first add the unit in the page.
sheet-preview-title = What changes with this sheet
sheet-preview-lead = { $changes ->
        [0] No row changes
        [one] One row changes
       *[other] { $changes } rows change
    }{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } stay the same
    }. Nothing is saved yet.
sheet-preview-refused = { $count ->
        [one] A mistake in the sheet: nothing is taken from it.
       *[other] { $count } mistakes in the sheet: nothing is taken from it.
    }
sheet-preview-line = Line { $line }:
sheet-preview-caption = Values that will go into the draft
sheet-preview-was = In draft now
sheet-preview-becomes = From the sheet
sheet-preview-remarks = Checks
sheet-preview-accept = { $count ->
        [one] Put the value into the draft
       *[other] Put { $count } values into the draft
    }
sheet-preview-back = Back to measurements
sheet-preview-nothing = Nothing to put into the draft
sheet-preview-nothing-why = Correct the sheet and upload it again.

## An entry

entry-eyebrow = Entry no. { $sequence }
entry-lead = for { $year }, observed on { $day }, declared by { $by }
entry-unknown = There is no entry no. { $sequence }.
entry-asked-no-more = The plan in force no longer asks for this value.
    .remedy = Only what the plan asks for can be corrected.
entry-of-other = This value is of another indicator.
entry-of-other-meaning = The indicator that had the place { $indicator } before: it does not count here. If that is still in the plan, the value was carried to the place that it has now.
entry-superseded = This value has been corrected.
entry-superseded-by = { $value } counts now, by { $by }.
entry-superseded-why = Reason: { $reason }
entry-fact-indicator = Indicator
entry-fact-unit = Unit
entry-fact-recorded = Recorded on
entry-fact-answers = Number of answers
entry-fact-source = Source
entry-fact-reason = Reason of the correction
entry-fact-evidence = Evidence
entry-fact-target-setter = Target set by
entry-fact-declarer = Declared by
entry-history = History of the value
entry-history-caption = Every entry of this value
entry-history-observed = Observed on
entry-history-by = Declared by
entry-history-recorded = Recorded on
entry-history-about = Notes
entry-corrects = Correction: { $reason }
entry-judgements = Validations
entry-judgement = { $verdict ->
        [rejected] Rejected
       *[confirmed] Validated
    } by { $by } on { $at }.
entry-correct = Correct
entry-correct-why = The wrong value stays in the history, with your reason beside it; the new one counts.
entry-correct-value = Right value
entry-correct-reason = Reason
entry-correct-reason-help = What was wrong, and how you know.
entry-correct-do = Record the correction
entry-correction-earlier = The correction cannot be observed before { $day }, the day of the value that it corrects.
    .remedy = Leave that day, or write a later one.
entry-corrected-already = { $by } has corrected this value already.
    .remedy = Correct the new one, if needed.
entry-reason-needed = The reason is missing.
    .remedy = Say in a sentence what is wrong.
entry-not-corrected = The correction was not recorded: see the marked fields.
entry-validate = Validation
entry-validate-reason = Note
entry-validate-reason-help = Needed if you reject: who declared the value must know what to correct.
entry-validate-confirm = Validate
entry-validate-reject = Reject
entry-validated-already = { $by } has decided so already.
entry-not-validated = The validation was not recorded: see the marked fields.
entry-duties-clash = { $clash ->
        [set-target] You set this indicator's target: you cannot validate its value as well.
        [declared] You declared this value: you cannot validate it as well.
        [set-and-declared] You set the target and declared the value: you cannot validate it as well.
       *[set-by-declarer] { $declarer } set the target and declared the value: nobody can validate it so.
    }
    .remedy = Who sets the target, who declares the value and who validates it are three different people. If who declared it also set the target, another person must declare the value.

## Values from other systems

push-too-many = More than { $most } measurements in one request.
    .remedy = Split them into several requests.
push-refused = { $count ->
        [one] Nothing was recorded: there is a mistake.
       *[other] Nothing was recorded: there are { $count } mistakes.
    }
    .remedy = Correct what is pointed out; for doubts that were checked add "confirmed": true.
push-not-asked = The plan does not ask this value of { $indicator } in { $year }, or you cannot give it.
    .remedy = Check indicator, quantity, year and unit.
push-link-invalid = The address of the evidence must begin with https:// and hold no password.
push-evidence-unknown = The file { $hash } has not been uploaded.
    .remedy = Upload the evidence first, then name it.
