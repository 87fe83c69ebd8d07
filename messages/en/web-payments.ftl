### Payments: the index of timeliness (DPCM 22/9/2014, art. 9) and the invoices it is computed from.

payments-title = Payments
payments-finding = { $when ->
    [early] In { $year } suppliers were paid on average { $days } days before the due day
    [late] In { $year } suppliers were paid on average { $days } days after the due day
   *[on-time] In { $year } suppliers were paid on average on the due day
}, over { $count ->
    [one] one invoice
   *[other] { NUMBER($count) } invoices
}.
payments-finding-none = { $kept ->
    [0] There are no invoices yet.
   *[other] No invoice was paid in { $year }.
}
payments-meaning = The index says how many days go by on average from the due day to the payment; larger invoices weigh more. It is negative when payments come early. Payments are those known on { $day }.
payments-no-unit = No unit
payments-quarters = The index of { $year }, by quarter
payments-quarters-table = Index, sums paid and invoices of { $year }, quarter by quarter
payments-quarter = { $quarter ->
    [1] First quarter
    [2] Second quarter
    [3] Third quarter
   *[4] Fourth quarter
}
payments-quarter-short = { $quarter ->
    [1] Jan–Mar
    [2] Apr–Jun
    [3] Jul–Sep
   *[4] Oct–Dec
}
payments-year = The whole of { $year }
payments-period = Period
payments-unit = Unit
payments-units = The index of { $year }, by unit
payments-units-table = Index, sums paid and invoices of { $year }, unit by unit
payments-index = Index
payments-days = days
payments-paid-total = Paid
payments-count = Invoices
payments-number = { NUMBER($count) }
payments-chart = Index of the quarters of { $year }: { $quarters }.
payments-chart-bar = { payments-quarter } { $days } days
payments-chart-late = Days after the due day; below the line, before

## Recording the index

payments-values = Indicators that ask for the index
payments-values-table = Indicators, with the index and the last measurement
payments-values-meaning = The value becomes a measurement only when somebody records it: the list of the invoices counted stays attached, without suppliers.
payments-value-indicator = Indicator
payments-value-last = Last measurement
payments-value-difference = Difference
payments-value-record = Recording
payments-value-state = { $state ->
    [nothing] nothing to record
    [same] recorded already
    [of-units] units record it, each its own
   *[others] recorded by who answers for the indicator
}
payments-value-confirm = The value is right
payments-value-do = Record
payments-source = Invoices loaded in Traguardo
notice-payments-recorded = Index recorded, with the list of the invoices counted.

## Invoices

payments-heaviest = The invoices that weigh most
payments-heaviest-table = Invoices by weight
payments-heaviest-meaning = The weight is days times amount, divided by all that was paid in the year: the weights of all add up to the index.{ $write ->
    [yes] {" "}Open an invoice to correct its payment day or the days of dispute.
   *[no] {""}
}
payments-invoice = Invoice
payments-amount = Amount
payments-due = Due on
payments-due-assumed = assumed: the law's term
payments-paid = Paid on
payments-days-counted = Days counted
payments-contribution = Weight
payments-register = All invoices, in the register

payments-left-out = What is left out, and why
payments-left-out-table = Invoices not counted
payments-left-out-none = Nothing: every invoice of the period counts.
payments-left-out-more = { $count ->
    [one] There is one more: find it
   *[other] There are { NUMBER($count) } more: find them
} in the register.
payments-reason = Reason
payments-reason-count = { $reason ->
    [overdue] Overdue and not paid
    [not-paid] Not paid, not yet due
    [no-due] Paid, without a due day
    [no-amount] Without an amount
    [credit-note] Credit notes without their invoice
    [credited] Taken off by credit notes
   *[dispute] With a dispute whose days do not add up
}: { NUMBER($count) }
payments-reason-why = { $reason ->
    [overdue] overdue and not paid: it will count in the period of its payment
    [not-paid] not yet paid: it will count in the period of its payment
    [no-due] without a due day its days cannot be counted
    [no-amount] without an amount it has no weight
    [credit-note] credit note: write on its row the number of the invoice that it corrects
    [credited] credit notes take off all of it
   *[dispute] the dispute ends before it begins, or has no beginning
}

## Loading invoices

payments-upload = Load invoices
payments-files = Files of invoices
payments-files-help = Electronic invoices (FatturaPA, .xml), many at once if you like, or an XLSX or CSV list: the first line names the columns, such as Number, Supplier, Invoice date, Due date, Payment date, Amount, Disputed from, Disputed to, Unit. You see what is in them before anything is added.
payments-files-read = Read the files
payments-back = Back to payments
payments-preview-title = Invoices to load
payments-preview-lead = { $rows ->
    [0] No row read
    [one] One row
   *[other] { NUMBER($rows) } rows
}{ $faults ->
    [0] , { $total } in all
   *[other] {""}
}.
payments-preview-first = The first rows read
payments-preview-table = Rows read from the files
payments-faults-table = Lines that are wrong, file by file
payments-preview-add = { $rows ->
    [one] Add the row
   *[other] Add { NUMBER($rows) } rows
}
payments-ignored = Columns not read: { $columns }.
payments-assumed = { $count ->
    [one] One row has no due day: the law's term holds
   *[other] { NUMBER($count) } rows have no due day: the law's term holds
}, thirty days from reception or, where that is not written, from the invoice's own day. The due day is marked as assumed: correct it where the contract gives another.
payments-faults = { $count ->
    [one] One thing is wrong: nothing was added
   *[other] { NUMBER($count) } things are wrong: nothing was added
}
payments-fault-file = File
payments-fault-line = Line or invoice
payments-fault-column = Column
payments-fault-wrong = What is wrong
notice-payments-added = Invoices added.

## How it is computed

payments-how = How it is computed
payments-how-index = For each invoice paid, the days from the due day to the payment, holidays included, are multiplied by the amount; the sum is divided by the total paid (DPCM 22 September 2014, art. 9).
payments-how-period = An invoice counts in the quarter and year in which it is paid, not in those in which it is issued.
payments-how-dispute = Days of delay in which the sum was disputed do not count; a dispute without an end lasts until the payment.
payments-how-vat = The amount is what is owed to the supplier, taxes included; under split payment VAT does not count, as it goes to the State. Tax withheld is part of the amount.
payments-how-due = Where an invoice gives no due day the term of thirty days holds (D.Lgs. 231/2002, art. 4), marked as assumed.
payments-how-credit = A credit note takes its amount off the invoice that it names, of the same supplier, where it comes before the payment; those that name none are left out.
payments-how-day = The day of payment is that on which the order is sent to the treasurer.

## Where a recorded value comes from

payments-counted-link = the invoices counted
payments-counted-title = Invoices counted
payments-counted-lead = { $indicator }: { $value } days on { $day }, over { $count ->
    [one] one invoice
   *[other] { NUMBER($count) } invoices
}.
payments-counted-meaning = The list is the one attached to the value when it was recorded: what has changed in the register since does not touch it.
payments-counted-own = You see one by one the invoices of your units; the value is of all.
payments-counted-table = Invoices counted, in the order of payment
payments-counted-gone = no longer in the register
payments-not-counted = Measurement { $sequence } does not come from invoices, or its list is missing.
    .remedy = Look for it among the measurements.
