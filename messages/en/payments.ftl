### Invoices and the index of payments: what is wrong, and what to do.

payments-no-file = You have chosen no file.
    .remedy = Choose electronic invoices or a list, then try again.
payments-many-files = There are too many files.
    .remedy = Load at most { NUMBER($most) } at a time.
payments-file-too-large = The files are too large.
    .remedy = Divide them: at most 5 MB a file and { NUMBER($most) } rows at a time.
payments-file-signed = The invoice is signed (.p7m) and cannot be read so.
    .remedy = Extract the .xml file with your signing program, or download it from the portal that receives invoices.
payments-file-simplified = It is a simplified invoice: it lacks the amounts and due days that are needed.
    .remedy = Write it by hand in the register of invoices.
payments-file-not-invoices = The file holds no electronic invoices.
    .remedy = Load a FatturaPA file (.xml), or an XLSX or CSV list.
payments-file-damaged = The file is damaged, or is not in the FatturaPA format.
    .remedy = Download it again from where you got it.
payments-file-not-a-table = The file is no XLSX or CSV list.
    .remedy = Save it from the spreadsheet as XLSX or CSV.
payments-file-empty = The file is empty.
    .remedy = The first line names the columns, each of the others is an invoice.
payments-column-missing = A column that is needed is missing.
    .remedy = At least Number, Supplier and Amount are needed.
payments-column-twice = Two columns say the same thing.
    .remedy = Keep the right one and remove the other.
payments-invoice-number = The invoice has no number.
    .remedy = Ask the supplier to issue it again, or write it by hand in the register.
payments-invoice-supplier = Who issued the invoice cannot be read.
    .remedy = Check the file, or write it by hand in the register.
payments-invoice-issued = The invoice has no date that can be read.
    .remedy = Check the file, or write it by hand in the register.
payments-invoice-amount = The invoice has no amounts that can be read.
    .remedy = Check the file, or write it by hand in the register.
payments-row-known = This invoice is there already.
    .remedy = Remove the row; to add its payment open the invoice in the register. If it is another payment of the same invoice and the same amount, say so beside the number: “12/A (second)”.
payments-refused = { $count ->
    [one] One row is wrong
   *[other] { NUMBER($count) } rows are wrong
}: nothing was added.
    .remedy = Load the files again to see which.
payments-not-asked = Indicator { $indicator } does not ask for the index of payments.
    .remedy = Record its value in the measurement sheet.
payments-nothing-paid = No invoice was paid in the period.
    .remedy = Load invoices with their payment days.
payments-of-units = For { $indicator } each unit records its own value.
    .remedy = Record the values in the measurement sheet.
payments-index-changed = The index has changed meanwhile.
    .remedy = Look at the new one and record it, if it is right.
payments-not-recorded = The index was not recorded.
    .remedy = Read why and try again.
