### Surveys: how they are prepared, how one answers, what comes of them.

surveys-unknown = There is no questionnaire “{ $survey }”.
    .remedy = Go back to the list of questionnaires.
surveys-not-prepared = The questionnaire is not ready: { $count ->
    [one] one thing needs care
   *[other] { NUMBER($count) } things need care
}.
surveys-opened-already = The questionnaire “{ $survey }” has been opened already.
    .remedy = Its questions no longer change: who answered has answered these. Prepare another one.
surveys-closed-already = The questionnaire “{ $survey }” is closed already.
    .remedy = A closed questionnaire is not opened again. Prepare another one.
surveys-not-open = The questionnaire “{ $survey }” is not open yet.
    .remedy = Open it, then try again.
surveys-how-many = Write how many codes you need: 1 to { NUMBER($most) } at a time.
surveys-feeds-unknown = Indicator { $indicator } does not ask for this value as a number.
    .remedy = Choose an indicator of the plan in force.
surveys-feeds-scale = Indicator { $indicator } is on a scale from { $from } to { $to }.
    .remedy = Carry the mean over to that scale, or take the indicator away.
surveys-feeds-target = The target of indicator { $indicator } is { $target }, which is not on a scale from { $from } to { $to }.
    .remedy = Carry the mean over to the scale of the target, usually 1 to 10.
surveys-none-chosen = You have chosen no value.
    .remedy = Choose one at least.
surveys-no-value = For { $indicator } the questionnaires give no value yet.
surveys-value-of-units = For { $indicator } each unit records its own part this year: a mean of all would count twice.
    .remedy = Record the units' values in the measurement sheet.
surveys-value-changed = The mean of { $indicator } has changed meanwhile.
    .remedy = Look at the new one, then record it.
surveys-values-refused = { $count ->
    [one] One value was not recorded, nor any other with it.
   *[other] { NUMBER($count) } values were not recorded, nor any other with them.
}
surveys-source = questionnaires: { $titles } ({ NUMBER($n) } answers)

## The list and the values

surveys-title = Surveys
surveys-lead = { $count ->
    [0] No questionnaire yet.
    [one] One questionnaire.
   *[other] { NUMBER($count) } questionnaires.
}
surveys-none = No questionnaires
surveys-none-teach = With a questionnaire you ask those who use a service how satisfied they are: you prepare it here, send it by link or QR code, and the anonymous answers give the value of indicators such as the degree of satisfaction.
surveys-new = Prepare a questionnaire
surveys-column-survey = Questionnaire
surveys-column-state = State
surveys-column-period = Days
surveys-column-issued = Codes issued
surveys-column-answers = Answers
surveys-column-rate = Response rate
surveys-column-step = Point of the scale
surveys-column-share = Share
surveys-column-answer = Answer
surveys-column-group = Group
surveys-state = { $state ->
    [prepared] in preparation
    [waiting] open, not begun yet
    [open] open
   *[closed] closed
}
surveys-period = { $from } to { $to }
surveys-values = Values for the indicators, { $year }
surveys-values-meaning = The means of closed questionnaires. Where several are about the same indicator, each answer counts as one. They become a measurement only when somebody records them: the distribution of the answers stays attached, never the single answers.
surveys-mean = Mean
surveys-n = Answers (n)
surveys-interval = 95% interval
surveys-target = Target
surveys-from-to = { $low } to { $high }
surveys-doubt = { $doubt ->
    [none] Nobody has answered.
    [suppressed] There are fewer than 5 answers: they are not shown, so as not to tell what each one answered.
    [few] There are fewer than 30 answers: a few more could change the mean a lot.
    [scales] The questionnaires use different scales: their means cannot be combined.
    [alike] All answered the same: one cannot tell how far other answers would move the mean.
   *[undecided] There are too few answers to tell whether the target of { $target } is reached: it lies within the interval.
}
# Under a mean in a table.
surveys-doubt-short = { $doubt ->
    [none] no answers
    [suppressed] fewer than 5 answers: they are not shown
    [few] fewer than 30 answers: the mean may change a lot
    [alike] all the same answer: the mean says little
   *[undecided] too few answers to tell whether the target is reached
  }
surveys-needed = With answers as spread as these about { NUMBER($needed) } would be needed.
surveys-part = ({ NUMBER($n) } answers, mean { $mean })
surveys-part-carried = The question is on a scale from { $from } to { $to }: its mean is carried over in proportion to the one from { $low } to { $high }.
surveys-part-left-out = (fewer than 5 answers: not in the mean)
surveys-never-recorded = Not recorded yet.
surveys-last-recorded = Last value recorded: { $value }, observed on { $day }.
surveys-record = Record as a measurement
surveys-record-anyway = I confirm, record it
surveys-recorded-already = This is the value recorded.
notice-survey-prepared = Questionnaire saved.
notice-survey-opened = Questionnaire open: you can issue codes now.
notice-survey-closed = Questionnaire closed: here are the results.
notice-survey-recorded = Value recorded.

## One questionnaire

surveys-stands = { $state ->
    [prepared] In preparation. It will take answers from { $from } to { $to }.
    [waiting] Open: it takes answers from { $from } to { $to }.
    [open] Open until { $to }.
   *[closed] Closed: it took answers from { $from } to { $to }.
}
surveys-next = What to do now
surveys-open-meaning = Once you open it the questions no longer change, and you can issue codes to answer with.
surveys-open = Open the questionnaire
surveys-change = Change the questionnaire
surveys-codes = Links and QR codes
surveys-codes-meaning = Each code is good for one answer. To whom you give it is not noted: of each code only a fingerprint stays, which says whether it was used.
surveys-codes-each = There is no QR code that is the same for all, as on a poster: anybody could answer several times, and the response rate would not be known. Print the slips, cut them out and give one to each.
surveys-preview = Look at the preview
surveys-slip = Point your phone at the code and answer by { $day }. It is anonymous; the slip is good for one answer.
surveys-codes-count = How many codes
surveys-codes-count-help = { NUMBER($most) } at a time at most. Count those that you really hand out: the response rate is over all codes issued.
surveys-codes-page = Issue and show the QR codes to print
surveys-codes-csv = Issue and download the list (CSV)
surveys-codes-title = Codes for “{ $title }”
surveys-codes-lead = { $count ->
    [one] One code, for one answer.
   *[other] { NUMBER($count) } codes, each for one answer.
}
surveys-codes-once = Print or save this page now: the codes cannot be shown again, and reloading it issues others.
surveys-codes-back = Back to the questionnaire
surveys-code-label = QR code { NUMBER($number) }: it leads to the address written beneath
surveys-csv-number = Number
surveys-csv-link = Link
surveys-mail = By e-mail
surveys-mail-meaning = Each address gets a link of its own, good for one answer. The address serves only to send: it is deleted as soon as the message has left, and it stays nowhere written who had which link.
surveys-mail-addresses = E-mail addresses
surveys-mail-addresses-help = One a line, or divided by commas; { NUMBER($most) } at a time at most. Use only addresses of people who know that you contact them for this.
surveys-mail-send = Send the links
surveys-mail-how-many = Write 1 to { NUMBER($most) } addresses.
surveys-mail-wrong = { $count ->
    [one] “{ $address }” is no e-mail address.
   *[other] “{ $address }” is no e-mail address, nor is it the only one: { NUMBER($count) } are wrong.
}
    .remedy = Correct it, then send: nothing has left so far.
surveys-mail-not-set-up = No mail can leave from here.
    .remedy = Print the slips or download the list of links.
surveys-mail-nobody = not kept
notice-survey-invited = The links are leaving.
surveys-close-title = Closing
surveys-close-meaning = It closes by itself after its last day. If you close it earlier it takes no more answers and is not opened again.
surveys-close = Close now
surveys-questions = Questions
surveys-kind = { $kind ->
    [scale] scale
    [choice] choice
    [yes-no] yes or no
   *[text] free text
}
surveys-results = Results
surveys-results-later = Results can be read once the questionnaire is closed: if they grew under your eyes, each answer would show as it comes.
surveys-results-meaning = Questions and groups with fewer than 5 answers are not shown, nor those from which they could be worked out.
surveys-finding = Mean { $mean } on a scale from { NUMBER($from) } to { NUMBER($to) }, { NUMBER($n) } answers.
surveys-finding-interval = With 95% confidence the mean of all users is { $interval } (Student's t), if those who answered are like those who did not.
surveys-hidden = Fewer than 5 answers: they are not shown.
surveys-group-hidden = not shown
surveys-not-said = not said
surveys-words-open = What was written can be read, and taken out, once the questionnaire is closed.
surveys-words-unknown = These words are no longer there.
    .remedy = Go back to the results: somebody else may have taken them out.
surveys-words-removed = (words taken out because they let somebody be recognised)
surveys-words-remove = Does it let somebody be recognised?
surveys-words-remove-meaning = The words go for good and cannot be put back. That an answer was there stays written.
surveys-words-remove-do = Take these words out
notice-survey-words-removed = Words taken out.
surveys-by = By the answer to “{ $question }”
surveys-by-table = { $what } By the answer to “{ $question }”
surveys-counted-link = results of the questionnaire “{ $survey }”
surveys-chart-mean = mean { $mean }
surveys-chart-target = target { $target }
surveys-chart-table = Answers by point: { $what }

## The form

surveys-form-lead = Write the questions and the days. Until you open it you can change everything.
surveys-form-id = Short name
surveys-form-id-help = Small letters, digits and hyphens: counter-2018.
surveys-form-languages = Languages
surveys-form-only-italian = Italian only
surveys-form-both = Italian and English
surveys-form-title-it = Title
surveys-form-title-en = Title in English
surveys-form-intro-it = Introduction
surveys-form-intro-help = Say who asks and why (GDPR, art. 13); that answers are anonymous the page says by itself.
surveys-form-intro-en = Introduction in English
surveys-form-from = First day
surveys-form-to = Last day
surveys-form-questions-help = A question without a text is taken away. After saving, two more empty ones appear.
surveys-form-question = Question { NUMBER($number) }
surveys-form-question-field = { $field ->
    [it] Text
    [en] Text in English
    [kind] Kind
    [required] Needs an answer
    [from] Lowest point of the scale
    [to] Highest point of the scale
    [lowIt] What the lowest means
    [lowEn] The lowest in English
    [highIt] What the highest means
    [highEn] The highest in English
    [choices] Choices (only for the kind choice)
    [feedsScale] Scale of the indicator
    [faces] Faces beside the figures (up to five points)
   *[feeds] Indicator that takes the mean
}
surveys-form-fault = { $what ->
    [empty] It is missing: write it.
    [id] Use small letters, digits and hyphens, beginning with a letter, 40 characters at most.
    [day] It is no day: write it like 30/06/2018.
    [number] Write a whole number, from -10 to 100.
    [choices] Write 2 to 30 choices, one a line; with English, the two languages divided by |.
   *[long] It is too long: shorten it.
}
surveys-form-no-indicator = none
surveys-form-own-scale = the question's own
surveys-form-other-scale = from { $from } to { $to }, in proportion
surveys-form-choices-help = One a line. With English: Impresa | Firm.
surveys-form-save = Save the questionnaire

## In the audit trail

audit-survey-recorded = questionnaire prepared, opened or closed
audit-survey-tokens-issued = codes of a questionnaire issued
audit-survey-words-removed = words taken out of a questionnaire
surveys-mail-in = Language of the message
surveys-mail-language = The questionnaire is not in this language.
    .remedy = Choose one of the languages of the questionnaire.
