# Words that written documents (DOCX, PDF, XLSX) set around the body's own texts.
writing-page = Page { $page } of { $pages }
writing-page-alone = Page { $page }
writing-continued = (continued)
writing-link-to = “{ $title }”, page { $page }
writing-contents = Contents
writing-references = References
writing-information = Note.
writing-warning = Warning.
writing-missing = Missing.

writing-pdf-unavailable = PDF cannot be written on this system: the Typst package ({ $package }) is missing.
    .remedy = Install the package for your system (see docs/documents.md), or choose DOCX or XLSX, which are written all the same.

writing-pdf-failed = The PDF of this document could not be written.
    .remedy = Try again; if it happens again, take the DOCX, which says the same, and report the problem.
