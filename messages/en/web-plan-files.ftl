# The documents of the plan, under the tree.
plan-files-title = The plan as a document
plan-files-lead = The plan in force, with all its tables. Upload the DOCX or the XLSX again and you have the same plan.
plan-files-link = { $format ->
    [docx] Word (DOCX), to edit
    [pdf] Accessible PDF, to read and print
   *[xlsx] Spreadsheet (XLSX)
}
plan-files-archive = PDF/A, for the archive
