### Reports: the documents of the cycle and the texts that only people can write.

reports-title = Reports { $year }
reports-lead = The year's documents, written from the data. What only people can tell, they ask you for; what is missing is marked, never made up.
reports-law-relazione = By 30 June, approved by the political body and validated by the evaluator
reports-name = { $kind ->
    [relazione] Performance report
    [units] Unit sheets
   *[deviations] Table of deviations
} { $of }
reports-name-monitoring = { $title }, as of { $date }
reports-basis = { $basis ->
    [validation] The figures are those of the evaluator's validation: they change no more.
    [round] The figures are those of the closed year-end monitoring: they change no more.
   *[present] { $over ->
        [yes] The year is over, and the figures are those of now: they are held when the monitoring of 31 December is closed, then at validation.
       *[no] The year is running: for now it is a draft, with the figures of now.
    }
}
reports-round-basis = { $closed ->
    [yes] Closed: the figures change no more. Texts can still be written, and the end of the document says up to which one.
   *[no] Still open: the figures are those of now.
}
reports-monitoring = Interim monitoring
reports-no-rounds = There is no monitoring round in the year yet: its document begins when you open it.
reports-to-rounds = Go to monitoring
reports-tables = Sheets and tables
reports-about-units = For each unit: how it is doing, in which objectives it is involved, which indicators it answers for.
reports-about-deviations = Every indicator with target, value, deviation, cause and corrective action.
reports-one-unit = One unit only
reports-format-label = Format
reports-download = Download
reports-format = { $format ->
    [docx] to be edited
    [pdf] to be published, accessible
   *[xlsx] the tables
}
reports-missing = { $count ->
    [one] One text is missing
   *[other] { NUMBER($count) } texts are missing
} of { NUMBER($sections) }
reports-nothing-missing = All texts are there.
reports-read-texts = Read them
reports-who-writes = Texts are written by the programming office and the secretary general; causes of deviations also by who answers for the indicator.
reports-other-forms = Other forms
reports-structure-unioncamere = PDF with chapters in the order of Unioncamere's guidelines
reports-with-present = PDF with what is known now
reports-with-later = PDF with what became known after the closing
reports-proof = The proof: the bundle from which anybody recomputes the scores

## The texts of a document

reports-texts-lead = { $missing ->
    [0] All texts needed are there.
    [one] One text is missing. The others are below.
   *[other] { NUMBER($missing) } texts of { NUMBER($sections) } are missing. In the document their places are marked.
}
reports-checklist = The document's texts
reports-section-state = { $state ->
    [written] written
    [missing] missing
   *[optional] optional
}
reports-syntax = How to write
reports-syntax-meaning = An empty line divides paragraphs. Lines that begin with a dash make a list. Two stars before and after make words stand out. All else stays as you write it.
reports-syntax-example =
    2018 was the year in which the plan **began**.
    
    - a first result
    - a second result
reports-save = Save
reports-stands-now = Meanwhile somebody wrote this. Your text is still in the field: bring them together and save.
reports-not-written = Not written yet
reports-not-written-optional = Optional, not written
reports-written-by = Written by { $by }, { $at }
reports-as-shown = As it reads in the document
reports-history = { $count ->
    [one] One earlier version
   *[other] { NUMBER($count) } earlier versions
}
reports-withdrawn = Text withdrawn.
reports-not-saved = Not everything was saved: below is what is missing, with what you had written.
reports-written-meanwhile = { $by } wrote here before you: nothing was overwritten.
    .remedy = Read what stands now, bring it together with your text and save again.
reports-text-too-long = The text has { NUMBER($length) } characters: the most is { NUMBER($longest) }.
    .remedy = Shorten it, or put the details into an annex.
notice-texts-saved = Texts saved.

## What cannot be given

reports-unknown = There is no document “{ $document }”.
    .remedy = Choose it on the page of reports.
reports-unknown-section = The document has no section “{ $section }”.
    .remedy = Its page lists the sections.
reports-unknown-format = “{ $format }” is no format of documents.
    .remedy = Ask for docx, pdf or xlsx.
reports-without-texts = This document has no texts to write: it comes from the data alone.
    .remedy = Download it on the page of reports.
reports-not-reproducible = The data of that time are no longer there: the document cannot be recomputed.
    .remedy = Restore a backup that holds them.
unit-sheet = Download the unit's sheet (PDF)
