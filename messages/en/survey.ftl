### Questionnaires as documents, and what somebody answers. Places are paths in the JSON, such as questions[2].to.

survey-missing = { $path } is missing.
    .remedy = Add it: without it the questionnaire does not say all.
survey-value = The value of { $path } will not do.
    .remedy = Texts neither empty nor too long, identifiers in small letters and hyphens, days as 2018-06-30.
survey-key = { $path } is not used here.
    .remedy = Take it away, or correct its name.
survey-repeated = The identifier “{ $id }” ({ $path }) is there twice.
    .remedy = Give each question and each choice its own.
survey-scale = The scale does not work ({ $path }).
    .remedy = The highest point comes after the lowest, with eleven points at most: 1 to 10, 0 to 10, 1 to 5.
survey-faces = Faces go up to five steps ({ $path }).
    .remedy = Use a shorter scale, such as 1 to 3 or 1 to 5, or drop the faces.
survey-period = The questionnaire ends before it begins ({ $path }).
    .remedy = Give as the last day the first one or a later one.
survey-fed-twice = Two questions give the value of the same indicator ({ $indicator }, { $path }).
    .remedy = Choose one: the same person would count twice.
survey-untranslated = The text of { $path } is in one language only.
    .remedy = Write it in Italian and in English, or take English from the languages.

survey-answer-missing = This question needs an answer.
    .remedy = Choose one of the answers.
survey-answer-unknown = This is not one of the answers offered.
    .remedy = Choose one of the answers.
survey-answer-too-long = You have written more than 1,000 characters.
    .remedy = Shorten the text.
survey-answer-nothing = You have not answered any question yet.
    .remedy = Answer at least one, then send.

## To who answers

survey-answers-refused = { $count ->
    [one] One answer needs another look.
   *[other] { NUMBER($count) } answers need another look.
}
survey-token-used = Somebody has already answered with this code.
    .remedy = Each code works once. If you have just sent your answers, they have come. If you think it is a mistake, ask for another one where you got it.
survey-token-unknown = This code belongs to no questionnaire.
    .remedy = Check that the address is complete, or scan the QR code again.
survey-closed = The questionnaire is closed: it takes no more answers.
    .remedy = Thank you all the same.
survey-not-yet = The questionnaire is not open yet.
    .remedy = Keep the code and try again later.
survey-privacy = The answers are anonymous: we do not know who answers nor when. The code only serves to count each answer once.
survey-privacy-more = What we do with your answers
survey-privacy-part = { $part ->
    [what] { $holder } asks in order to measure the quality of the service. To answer is your choice.
    [who] Name, network address, phone or computer, day and time are not recorded. All answers end up together, apart from the code: not even who runs the program can say which are yours. For that reason, once sent, they can be neither found nor withdrawn.
    [words] What you write in your own words is kept and read apart from the other answers. Do not write names: where somebody is recognised, the office takes the text out.
    [results] Results are read only after the closing, and never for fewer than 5 people.
   *[free] The page uses one cookie, which protects the sending and goes when you close the browser.
}
survey-preview = This is a preview: who answers finds the button to send here.
survey-demonstration = This is a demonstration questionnaire.
survey-no-names = Do not write names, nor anything from which you or others can be recognised.
survey-required = (needs an answer)
survey-blank = I prefer not to answer
survey-yes = Yes
survey-no = No
survey-send = Send the answers
survey-until = You can answer once, until { $day }.
survey-thanks = Thank you, your answers have arrived
survey-thanks-text = Your answers join those of the others and help to measure how good the service is.
survey-thanks-close = You can close this page.

## By e-mail

survey-mail-subject = { $title }
survey-mail-opening = { $holder } asks you to answer the questionnaire “{ $title }”.
survey-mail-link = Open this link, on your phone if you like: { $address }
survey-mail-protection = It is good for one answer, until { $day }. The answers are anonymous. Your address has only served to send you this message: it is not kept, and nobody knows which link is yours.
