### Questionari: come si preparano, come si risponde, che cosa ne viene.

surveys-unknown = Non c'è nessun questionario «{ $survey }».
    .remedy = Torna all'elenco dei questionari.
surveys-not-prepared = Il questionario non è ancora a posto: { $count ->
    [one] c'è una cosa da sistemare
   *[other] ci sono { NUMBER($count) } cose da sistemare
}.
surveys-opened-already = Il questionario «{ $survey }» è già stato aperto.
    .remedy = Le domande non cambiano più: chi ha risposto ha risposto a quelle. Preparane un altro.
surveys-closed-already = Il questionario «{ $survey }» è già chiuso.
    .remedy = Un questionario chiuso non si riapre. Preparane un altro.
surveys-not-open = Il questionario «{ $survey }» non è ancora aperto.
    .remedy = Aprilo, poi riprova.
surveys-how-many = Scrivi quanti codici servono: da 1 a { NUMBER($most) } per volta.
surveys-feeds-unknown = L'indicatore { $indicator } non chiede questo valore come numero.
    .remedy = Scegli un indicatore del piano in vigore.
surveys-feeds-scale = L'indicatore { $indicator } è su una scala da { $from } a { $to }.
    .remedy = Riporta la media su quella scala, o togli l'indicatore.
surveys-feeds-target = L'indicatore { $indicator } ha per target { $target }, che non sta su una scala da { $from } a { $to }.
    .remedy = Riporta la media sulla scala del target, di solito da 1 a 10.
surveys-none-chosen = Non hai scelto nessun valore.
    .remedy = Scegline almeno uno.
surveys-no-value = Per { $indicator } i questionari non danno ancora un valore.
surveys-value-of-units = Per { $indicator } quest'anno ogni unità registra la sua parte: la media di tutti conterebbe due volte.
    .remedy = Registra i valori delle unità nella scheda delle rilevazioni.
surveys-value-changed = La media di { $indicator } nel frattempo è cambiata.
    .remedy = Guarda quella nuova, poi registrala.
surveys-values-refused = { $count ->
    [one] Un valore non è stato registrato, e nessun altro con lui.
   *[other] { NUMBER($count) } valori non sono stati registrati, e nessun altro con loro.
}
surveys-source = questionari: { $titles } ({ NUMBER($n) } risposte)

## L'elenco e i valori

surveys-title = Questionari
surveys-lead = { $count ->
    [0] Ancora nessun questionario.
    [one] Un questionario.
   *[other] { NUMBER($count) } questionari.
}
surveys-none = Nessun questionario
surveys-none-teach = Con un questionario chiedi a chi usa un servizio quanto ne è soddisfatto: lo prepari qui, lo mandi con un collegamento o un codice QR, e le risposte anonime danno il valore a indicatori come il grado di soddisfazione.
surveys-new = Prepara un questionario
surveys-column-survey = Questionario
surveys-column-state = Stato
surveys-column-period = Giorni
surveys-column-issued = Codici emessi
surveys-column-answers = Risposte
surveys-column-rate = Tasso di risposta
surveys-column-step = Punto della scala
surveys-column-share = Quota
surveys-column-answer = Risposta
surveys-column-group = Gruppo
surveys-state = { $state ->
    [prepared] in preparazione
    [waiting] aperto, non ancora cominciato
    [open] aperto
   *[closed] chiuso
}
surveys-period = dal { $from } al { $to }
surveys-values = Valori per gli indicatori, { $year }
surveys-values-meaning = Le medie dei questionari chiusi. Se più questionari riguardano lo stesso indicatore, ogni risposta conta uno. Diventano una rilevazione solo quando qualcuno le registra: resta allegata la distribuzione delle risposte, mai le risposte una per una.
surveys-mean = Media
surveys-n = Risposte (n)
surveys-interval = Intervallo al 95 %
surveys-target = Target
surveys-from-to = da { $low } a { $high }
surveys-doubt = { $doubt ->
    [none] Non ha risposto nessuno.
    [suppressed] Le risposte sono meno di 5: non si mostrano, per non dire che cosa ha risposto ognuno.
    [few] Le risposte sono meno di 30: la media può cambiare molto con poche risposte in più.
    [scales] I questionari usano scale diverse: le loro medie non si possono unire.
    [alike] Hanno risposto tutti allo stesso modo: non si può dire quanto la media cambierebbe con altre risposte.
   *[undecided] Le risposte sono troppo poche per dire se il target di { $target } è raggiunto: cade dentro l'intervallo.
}
# Sotto una media in una tabella.
surveys-doubt-short = { $doubt ->
    [none] nessuna risposta
    [suppressed] meno di 5 risposte: non si mostrano
    [few] meno di 30 risposte: la media può cambiare molto
    [alike] risposte tutte uguali: la media dice poco
   *[undecided] troppo poche risposte per dire se il target è raggiunto
  }
surveys-needed = Con risposte sparse come queste ne servirebbero circa { NUMBER($needed) }.
surveys-part = ({ NUMBER($n) } risposte, media { $mean })
surveys-part-carried = La scala della domanda va da { $from } a { $to }: la media è riportata in proporzione su quella da { $low } a { $high }.
surveys-part-left-out = (meno di 5 risposte: non entra nella media)
surveys-never-recorded = Non ancora registrato.
surveys-last-recorded = Ultimo valore registrato: { $value }, rilevato il { $day }.
surveys-record = Registra come rilevazione
surveys-record-anyway = Confermo, registra
surveys-recorded-already = Il valore registrato è questo.
notice-survey-prepared = Questionario salvato.
notice-survey-opened = Questionario aperto: ora puoi emettere i codici.
notice-survey-closed = Questionario chiuso: ecco i risultati.
notice-survey-recorded = Valore registrato.

## Un questionario

surveys-stands = { $state ->
    [prepared] In preparazione. Prenderà risposte dal { $from } al { $to }.
    [waiting] Aperto: prende risposte dal { $from } al { $to }.
    [open] Aperto fino al { $to }.
   *[closed] Chiuso: ha preso risposte dal { $from } al { $to }.
}
surveys-next = Che cosa fare ora
surveys-open-meaning = Quando lo apri, le domande non cambiano più e puoi emettere i codici per rispondere.
surveys-open = Apri il questionario
surveys-change = Modifica il questionario
surveys-codes = Collegamenti e codici QR
surveys-codes-meaning = Ogni codice vale una risposta. Non si annota a chi lo dai: di ogni codice resta solo un'impronta, che dice se è stato usato.
surveys-codes-each = Un QR uguale per tutti, come su una locandina, non c'è: chiunque potrebbe rispondere più volte e il tasso di risposta non si saprebbe. Stampa i biglietti, ritagliali e danne uno a ciascuno.
surveys-preview = Guarda l'anteprima
surveys-slip = Inquadra il codice con il telefono e rispondi entro il { $day }. È anonimo; il biglietto vale per una risposta.
surveys-codes-count = Quanti codici
surveys-codes-count-help = Al massimo { NUMBER($most) } per volta. Conta quelli che consegni davvero: il tasso di risposta si calcola su tutti i codici emessi.
surveys-codes-page = Emetti e mostra i QR da stampare
surveys-codes-csv = Emetti e scarica l'elenco (CSV)
surveys-codes-title = Codici per «{ $title }»
surveys-codes-lead = { $count ->
    [one] Un codice, per una risposta.
   *[other] { NUMBER($count) } codici, ciascuno per una risposta.
}
surveys-codes-once = Stampa o salva questa pagina ora: i codici non si possono mostrare di nuovo, e ricaricarla ne emette altri.
surveys-codes-back = Torna al questionario
surveys-code-label = Codice QR { NUMBER($number) }: porta all'indirizzo scritto sotto
surveys-csv-number = Numero
surveys-csv-link = Collegamento
surveys-mail = Per e-mail
surveys-mail-meaning = A ogni indirizzo parte un collegamento suo, che vale una risposta. L'indirizzo serve solo a spedire: appena il messaggio è partito si cancella, e non resta scritto chi ha avuto quale collegamento.
surveys-mail-addresses = Indirizzi e-mail
surveys-mail-addresses-help = Uno per riga, o divisi da virgole; al massimo { NUMBER($most) } per volta. Usa solo indirizzi di chi sa che lo contatti per questo.
surveys-mail-send = Manda i collegamenti
surveys-mail-how-many = Scrivi da 1 a { NUMBER($most) } indirizzi.
surveys-mail-wrong = { $count ->
    [one] «{ $address }» non è un indirizzo e-mail.
   *[other] «{ $address }» non è un indirizzo e-mail, e non è il solo: { NUMBER($count) } non vanno bene.
}
    .remedy = Correggi, poi manda: finora non è partito niente.
surveys-mail-not-set-up = Da qui non può partire posta.
    .remedy = Stampa i biglietti o scarica l'elenco dei collegamenti.
surveys-mail-nobody = non conservato
notice-survey-invited = I collegamenti stanno partendo.
surveys-close-title = Chiusura
surveys-close-meaning = Si chiude da sé dopo l'ultimo giorno. Se lo chiudi prima, non prende più risposte e non si riapre.
surveys-close = Chiudi adesso
surveys-questions = Domande
surveys-kind = { $kind ->
    [scale] scala
    [choice] scelta
    [yes-no] sì o no
   *[text] testo libero
}
surveys-results = Risultati
surveys-results-later = I risultati si leggono quando il questionario è chiuso: se crescessero sotto gli occhi, si vedrebbe ogni risposta mentre arriva.
surveys-results-meaning = Non si mostrano domande né gruppi con meno di 5 risposte, né quelli che permetterebbero di ricavarli per differenza.
surveys-finding = Media { $mean } su una scala da { NUMBER($from) } a { NUMBER($to) }, { NUMBER($n) } risposte.
surveys-finding-interval = Con il 95 % di confidenza la media di tutti gli utenti è { $interval } (t di Student), se chi ha risposto somiglia a chi non l'ha fatto.
surveys-hidden = Meno di 5 risposte: non si mostrano.
surveys-group-hidden = non mostrato
surveys-not-said = non indicato
surveys-words-open = Le parole scritte si leggono, e si tolgono, quando il questionario è chiuso.
surveys-words-unknown = Queste parole non ci sono più.
    .remedy = Torna ai risultati: forse le ha già tolte qualcun altro.
surveys-words-removed = (parole tolte perché facevano riconoscere qualcuno)
surveys-words-remove = Fa riconoscere qualcuno?
surveys-words-remove-meaning = Le parole si tolgono per sempre, e non si possono rimettere. Resta scritto che una risposta c'era.
surveys-words-remove-do = Togli queste parole
notice-survey-words-removed = Parole tolte.
surveys-by = Secondo la risposta a «{ $question }»
surveys-by-table = { $what } Secondo la risposta a «{ $question }»
surveys-counted-link = risultati del questionario «{ $survey }»
surveys-chart-mean = media { $mean }
surveys-chart-target = target { $target }
surveys-chart-table = Risposte per punto: { $what }

## Il modulo

surveys-form-lead = Scrivi le domande e i giorni. Finché non lo apri puoi cambiare tutto.
surveys-form-id = Sigla
surveys-form-id-help = Minuscole, cifre e trattini: sportello-2018.
surveys-form-languages = Lingue
surveys-form-only-italian = solo italiano
surveys-form-both = italiano e inglese
surveys-form-title-it = Titolo
surveys-form-title-en = Titolo in inglese
surveys-form-intro-it = Presentazione
surveys-form-intro-help = Di' chi chiede e perché (art. 13 GDPR); che le risposte sono anonime la pagina lo dice da sé.
surveys-form-intro-en = Presentazione in inglese
surveys-form-from = Primo giorno
surveys-form-to = Ultimo giorno
surveys-form-questions-help = Una domanda senza testo si toglie. Dopo aver salvato ne compaiono altre due vuote.
surveys-form-question = Domanda { NUMBER($number) }
surveys-form-question-field = { $field ->
    [it] Testo
    [en] Testo in inglese
    [kind] Tipo
    [required] Serve una risposta
    [from] Punto più basso della scala
    [to] Punto più alto della scala
    [lowIt] Che cosa vuol dire il più basso
    [lowEn] Il più basso in inglese
    [highIt] Che cosa vuol dire il più alto
    [highEn] Il più alto in inglese
    [choices] Scelte (solo per il tipo scelta)
    [feedsScale] Scala dell'indicatore
    [faces] Faccine accanto ai numeri (fino a cinque punti)
   *[feeds] Indicatore che ne prende la media
}
surveys-form-fault = { $what ->
    [empty] Manca: scrivilo.
    [id] Usa minuscole, cifre e trattini, cominciando da una lettera, in al massimo 40 caratteri.
    [day] Non è un giorno: scrivilo come 30/06/2018.
    [number] Scrivi un numero intero, da -10 a 100.
    [choices] Scrivi da 2 a 30 scelte, una per riga; con l'inglese, le due lingue divise da |.
   *[long] È troppo lungo: accorcialo.
}
surveys-form-no-indicator = nessuno
surveys-form-own-scale = quella della domanda
surveys-form-other-scale = da { $from } a { $to }, in proporzione
surveys-form-choices-help = Una per riga. Con l'inglese: Impresa | Firm.
surveys-form-save = Salva il questionario

## Nel registro delle operazioni

audit-survey-recorded = questionario preparato, aperto o chiuso
audit-survey-tokens-issued = codici di un questionario emessi
audit-survey-words-removed = parole tolte da un questionario
surveys-mail-in = Lingua del messaggio
surveys-mail-language = Il questionario non è in questa lingua.
    .remedy = Scegli una delle lingue del questionario.
