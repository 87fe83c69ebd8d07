command-report = write a document of the body as DOCX, PDF or XLSX
examples-report =
    traguardo report --kind relazione --year 2018 --out relazione.pdf
    traguardo report --kind monitoring --round 2018-05-15 --out monitoraggio.docx
    traguardo report piano.docx --kind relazione --measurements misure.csv --out relazione.docx
    traguardo report piano.txt --kind plan --out piano.docx
argument-kind = KIND
argument-document = FILE.docx
argument-format = FORMAT
option-report-kind = which document: { $kinds }
option-report-out = write the document to this file
option-report-format = docx, pdf or xlsx; told by the file's name where it is missing
option-report-body-name = name of the administration, as the document bears it
option-report-date = day of the document; today where it is missing
report-written = Document written to { $file }.
report-no-kind = I know no document "{ $kind }".
    .remedy = Choose one of: { $kinds }.
report-no-format = I cannot write the format "{ $format }".
    .remedy = Choose one of: { $formats }.
argument-structure = STRUCTURE
argument-unit = UNIT
option-report-round = the monitoring round, as its page calls it (2018-05-15)
option-report-unit = one unit only
option-report-structure = order of the performance report's chapters: civit (by default) or unioncamere
option-report-measurements = with a FILE: its measurements (CSV)
report-round-needed = You do not say which monitoring round.
    .remedy = Add --round, for example --round 2018-05-15.
report-measurements-needed = This document needs the measurements.
    .remedy = Add --measurements with the CSV file.
report-needs-store = The document “{ $kind }” is made from the body's data: it cannot be made from a file.
    .remedy = Leave the FILE out and say where the data are with --data or --database.
report-no-structure = I do not know the structure “{ $structure }”.
    .remedy = Choose one of: { $structures }.
option-report-year = the document's year; with a FILE that does not say it, the first of the plan
argument-standard = STANDARD
option-report-standard = of a PDF: ua-1 (PDF/UA, accessible) or a-2a (PDF/A, for archives); ua-1 where it is missing
