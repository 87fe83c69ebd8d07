### Diagnostics about the document: whether the file opens, what it holds, what of it is left out.

document-too-large = The file is too large: it exceeds { NUMBER($limit) } MB.
    .remedy = Remove the pictures or split the document, and try again with the part that holds the plan.

document-empty = The file is empty.
    .remedy = Check that you chose the right file.

document-not-found = There is no file “{ $name }”.
    .remedy = Check the name and the folder.

document-is-directory = “{ $name }” is a folder, not a document.
    .remedy = Name the plan's file in that folder.

document-not-readable = The file “{ $name }” cannot be read.
    .remedy = Check that you have permission to open it.

document-encoding = The text is not in UTF-8: it was read as { $encoding }.
    .remedy = If accented letters look wrong, save the file again and choose the encoding UTF-8.

document-damaged-characters = { $count ->
        [one] One character of the text is damaged
       *[other] { NUMBER($count) } characters of the text are damaged
    } and shows as “�”.
    .remedy = Save the document again from the program that wrote it, in UTF-8.

document-mended-letters = { $count ->
        [one] One accented letter was
       *[other] { NUMBER($count) } accented letters were
    } spoiled by a conversion (“Ã¨” for “è”) and read as meant.
    .remedy = In the file they are still spoiled: if you can, start from the original document.

document-binary = The file is not text, nor any format known.
    .remedy = Save the plan as docx, odt, pdf, xlsx, ods, html, markdown or plain text.

document-unsupported = Files of the kind { $kind } cannot be read.
    .remedy = Open the document with its own program and save it as docx, odt, pdf, xlsx or ods.

document-picture = The file is a picture: it holds no text to read.
    .remedy = Use the document that the picture was made from, or run it through character recognition (OCR) first.

document-encrypted = { $kind ->
        [pdf] The PDF is protected by a password.
       *[other] The document is protected by a password.
    }
    .remedy = Open the document, remove the password and save a copy.

document-legacy-office = The document is in an Office format of before 2007 (doc, xls), or protected by a password.
    .remedy = Open it and save it as docx or xlsx, without a password.

document-archive = The file is a zip archive without a document that can be read.
    .remedy = Unpack the archive and name the plan's document.

document-corrupt = The file is damaged: it does not open as { $format }.
    .remedy = Download or copy the file again; if its own program opens it, save a new copy.

document-partly-corrupt = The { $format } file is damaged: only a part of it was read.
    .remedy = Compare what was read with the document, or save a new copy and try again.

document-swollen = The compressed content takes more than { NUMBER($megabytes) } MB once unpacked: that cannot be a plan.
    .remedy = Check where the file comes from; if it is the plan, save a copy without pictures.

document-scanned = { $pages ->
        [one] The PDF's page is a picture: there is no text to read.
       *[other] The PDF's { NUMBER($pages) } pages are pictures: there is no text to read.
    }
    .remedy = Use the original document, or run the PDF through character recognition (OCR).

document-scanned-pages = Some pages of the PDF are pictures and were not read: { $pages }.
    .remedy = If they hold parts of the plan, run them through character recognition (OCR).

document-unreadable-pages = Some pages of the PDF are damaged and were not read: { $pages }.
    .remedy = Save a new copy of the PDF and try again.

document-truncated = { $what ->
        [characters] Only the first { NUMBER($limit) } characters of the document were read.
        [cells] Only the first { NUMBER($limit) } cells of the document were read.
        [pages] Only the first { NUMBER($limit) } pages of the document were read.
        [time] Reading was stopped after { NUMBER($limit) } seconds: the rest of the document was not read.
       *[other] Only the first { NUMBER($limit) } blocks of the document were read.
    }
    .remedy = Split the document and try again with the part that holds the plan.

document-hidden-sheets = Hidden sheets were not read: { $sheets }.
    .remedy = If they hold parts of the plan, show them and save the file again.

document-no-text = The document opens, but holds no text.
    .remedy = Check that you chose the right file.

plan-json-broken = The file is not well-formed JSON.
    .remedy = Write it again with "traguardo import PLAN --out FILE.json".

plan-json-wrong = The plan's JSON is incomplete or wrong at "{ $path }".
    .remedy = Correct that place, or write the file again with "traguardo import PLAN --out FILE.json".
