### Publication: the pages of the office that publishes and withdraws.

cycle-publication = Publication
publication-title = Publication
publication-lead = You decide what citizens see of each year. What you publish stands still: new data are seen only when you publish again.
publication-see-public = See the public pages
publication-contacts = The body's contacts
publication-no-plan = There is no plan yet
publication-no-plan-meaning = Once the plan is adopted, you publish its years from here.
publication-never = Never published.
publication-state = { $public ->
        [yes] Citizens see edition no. { NUMBER($number) }, of
       *[no] Withdrawn:
    }
publication-prepare = { $again ->
        [yes] Prepare a new edition
       *[no] See and publish
    }
publication-open = Open the public page
publication-withdraw = Withdraw
publication-withdraw-meaning = All editions of { $year } disappear from the public pages, documents included. You can publish again whenever you like.
publication-withdraw-button = Withdraw { $year }
publication-reason = Why you withdraw it
publication-reason-help = It stays with the body: citizens do not read it.
publication-reason-missing = The reason is missing.
    .remedy = Write in a few words why you withdraw the year.
publication-nothing-to-withdraw = Nothing of { $year } is public.
publication-acts = What was done
publication-acts-caption = Publications and withdrawals
publication-when = When
publication-what = What
publication-who = Who
publication-note = Note
publication-act = { $published ->
        [yes] Publication
       *[no] Withdrawal
    }
publication-preview-title = Publish { $year }
publication-preview-lead = This is what citizens will see with edition no. { NUMBER($number) }. Nothing changes until you press “Publish”.
publication-back = Back to publication
publication-refused = It was not published
publication-moment = Of which moment
publication-moment-now = Data observed up to { $observed } and known on { $known }.
publication-moment-change = Choose another moment
publication-as-of = Observed up to
publication-as-of-help = Empty: up to today, or to the end of the year.
publication-round = As it was at a point of the cycle
publication-no-round = No: as it is now
publication-moment-show = Show
publication-day-unreadable = “{ $day }” is not a day.
    .remedy = Write it like this: 2018-12-31.
publication-round-unknown = The monitoring round “{ $round }” is not closed or is of another year.
publication-year-not-in-plan = “{ $year }” is not a year of the plan.
    .remedy = Choose one of the years in the list.
publication-seen = What will be seen
publication-nothing-yet = Nothing of this year can be seen now.
publication-before = Edition no. { NUMBER($number) } can be seen now:
publication-counts = Indicators: { NUMBER($indicators) }. Data recorded: { NUMBER($entries) }. Changes: { NUMBER($changes) }.
publication-anonymous = No names of people appear, none of their e-mail addresses and no files that prove the data: in the place of who recorded it, the office is told.
publication-remarks = Before you publish
publication-remark = { $kind ->
        [not-validated] The evaluator has not ended the validation of the year yet.
        [year-running] The year is not over yet: the results are provisional.
       *[not-all-measured] Not everything is measured: citizens also read between which values the score may still lie.
    }
publication-remark-unwritten = { $count ->
        [one] One text of the performance report is missing: its place is marked.
       *[other] { NUMBER($count) } texts of the performance report are missing: their places are marked.
    }
publication-remark-write = Write the texts
publication-remark-document = The document “{ $document }” is missing: you can prepare or upload it below.
publication-remark-names = { $count ->
        [one] One node of the plan names people who are registered: [omissis] will stand in their place, and the proof of the sums will not be published.
       *[other] { NUMBER($count) } nodes of the plan name people who are registered: [omissis] will stand in their place, and the proof of the sums will not be published.
    }
publication-remark-texts = { $count ->
        [one] One source or reason names people who are registered: [omissis] will stand in their place, and the proof of the sums will not be published.
       *[other] { NUMBER($count) } sources or reasons name people who are registered: [omissis] will stand in their place, and the proof of the sums will not be published.
    }
publication-remark-addresses = { $count ->
        [one] The texts hold an e-mail address that nobody has confirmed as an office's: [omissis] will stand in its place, and the proof will not be published.
       *[other] The texts hold { NUMBER($count) } e-mail addresses that nobody has confirmed as offices': [omissis] will stand in their place, and the proof will not be published.
    }
publication-remark-addresses-see = See which
publication-remark-same = Data and scores are those of edition no. { NUMBER($number) } of { $on }: publishing again takes a new document, or a note that says why.
publication-nothing-changed = Nothing has changed: citizens already read the same data and the same documents, in edition no. { NUMBER($number) } of { $on }.
    .remedy = If you want a new edition all the same, say why in the note for citizens.
publication-addresses = E-mail addresses in the texts
publication-addresses-meaning = An office's mailbox or PEC is public, a person's address is not. The address alone does not tell: you say it. Who said it and when is recorded.
publication-addresses-legend = Mark those that are an office's
publication-addresses-button = Save the addresses
publication-addresses-refused = The addresses were not saved.
publication-addresses-same = The addresses are marked like this already.
publication-address-unreadable = “{ $address }” is not an e-mail address.
publication-address-personal = { $address } is of a person who signs in: it is not published.
    .remedy = If it is an office's mailbox, give the account the office's name in Administration.
publication-address-of-person = It is of a person who signs in: it is not published.
publication-address-decided = { $institutional ->
        [yes] Confirmed as an office's by
       *[no] Taken from the offices' addresses by
    } { $by },
publication-address-where = { $nodes ->
        [0] { $texts ->
            [one] In one source or reason.
           *[other] In { NUMBER($texts) } sources or reasons.
        }
       *[other] { $texts ->
            [0] In the plan:
           *[other] In sources or reasons ({ NUMBER($texts) }) and in the plan:
        }
    }
notice-addresses-settled = The addresses are saved.
publication-publish = Publish
publication-offered = Documents uploaded already
publication-kept-made = { $format }, written by Traguardo
publication-made = Documents to prepare now
publication-made-help = Traguardo writes them from the data that you publish. If the body has the signed document, upload it below instead.
publication-validated = As the OIV validated it
publication-files = Documents to add
publication-files-help = PDF, DOCX, XLSX, ODT, ODS, P7M or CSV, up to 20 MB each. The file's name is not shown. The proof of the sums is added by itself.
publication-note-label = Note for citizens
publication-note-help = If needed: for example what changes from the edition before.
publication-note-too-long = The text is longer than { NUMBER($most) } characters.
    .remedy = Shorten it.
publication-will = When you press the button, the pages of { $year } become public for everybody. The edition before stays reachable by its number.
publication-button = Publish { $year }
publication-cancel = Cancel
publication-kind-unknown = “{ $kind }” is not a kind of document.
publication-file-not-for-public = The file “{ $name }” is not in a format that is published.
    .remedy = Use PDF, DOCX, XLSX, ODT, ODS, P7M or CSV.
publication-too-many-documents = There are more than { NUMBER($most) } documents.
    .remedy = Publish fewer, or put them together.
publication-document-unknown = No document published before has the fingerprint { $hash }.
    .remedy = Upload it as a file.
notice-year-published = The year is published.
notice-year-withdrawn = The year is withdrawn: nobody sees it any more.
