### Richieste: un dato chiesto con un collegamento a chi non ha accesso, e la sua risposta.

## Come si chiama lo stato di una richiesta

request-state = { $state ->
    [waiting] in attesa
    [answered] da esaminare
    [accepted] accettata
    [refused] non accettata
    [expired] scaduta
   *[withdrawn] ritirata
}

## Che cosa non va

request-unknown = Questa richiesta non c'è.
    .remedy = Torna all'elenco delle richieste.
request-not-asked = Il piano in vigore non chiede questo dato.
    .remedy = Scegline uno dall'elenco.
request-asked-no-more = Il piano in vigore non chiede più questo dato: la risposta non può diventare una rilevazione.
    .remedy = Puoi non accettarla, dicendo perché.
request-not-now = Non si può: la richiesta è { $state ->
    [waiting] ancora in attesa di risposta
    [answered] già stata risposta
    [accepted] già stata accettata
    [refused] già stata chiusa senza accettarla
    [expired] scaduta
   *[withdrawn] già stata ritirata
}.
    .remedy = Torna alla richiesta e guarda a che punto è.
request-input-wrong = { $count ->
    [one] C'è una cosa da sistemare.
   *[other] Ci sono { $count } cose da sistemare.
}
request-question-missing = Manca la domanda.
    .remedy = Scrivi che cosa chiedi, con parole che capisce anche chi non conosce il piano.
request-recipient-missing = Manca a chi lo chiedi.
    .remedy = Scrivi il nome dell'ufficio o dell'ente.
request-day-wrong = L'ultimo giorno per rispondere non va bene.
    .remedy = Scegli un giorno da oggi a { $most } giorni.
request-reason-missing = Manca il motivo.
    .remedy = Lo legge chi ha risposto: scrivi che cosa non va.
request-recorded-meanwhile = Nel frattempo qualcuno ha registrato un valore per questo dato.
    .remedy = Guarda quello nuovo, poi decidi.
request-not-accepted = La risposta non è stata accettata: guarda gli avvisi.
    .remedy = Se il valore è giusto com'è, confermali; altrimenti non accettarlo e spiega perché.
request-link-nothing = Questo collegamento non è valido
    .remedy = Può essere scaduto, ritirato, sostituito da uno più recente, oppure copiato a metà. Scrivi a chi te l'ha mandato e chiedine un altro.
request-answered-already = Hai già risposto
    .remedy = La risposta è arrivata e con questo collegamento non si cambia più. Se contiene un errore, scrivi a chi te l'ha mandato.
request-answer-refused = { $count ->
    [one] La risposta non è partita: c'è una cosa da sistemare.
   *[other] La risposta non è partita: ci sono { $count } cose da sistemare.
}
request-evidence-missing = Manca il documento.
    .remedy = Allega almeno un file da cui il dato risulta.
request-evidence-too-many = I file sono troppi.
    .remedy = Al massimo { $most }.

## L'elenco

request-title = Richieste di dati
request-lead = { $open ->
    [0] Nessuna risposta da esaminare
    [one] Una risposta da esaminare
   *[other] { $open } risposte da esaminare
}, { $waiting ->
    [0] nessuna in attesa
    [one] una in attesa
   *[other] { $waiting } in attesa
}{ $expired ->
    [0] .
    [one] , una scaduta.
   *[other] , { $expired } scadute.
}
request-none = Nessuna richiesta
request-none-teach = Un dato che sa solo un partner, o un ufficio che non accede a Traguardo, si chiede con un collegamento: chi lo riceve scrive il valore e allega il documento, senza registrarsi. Tu guardi la risposta e decidi se diventa una rilevazione.
request-new = Chiedi un dato
request-new-for = Chiedi il dato a chi non ha accesso
request-column-question = Che cosa
request-column-recipient = A chi
request-column-state = Stato
request-column-when = Quando
request-of-indicator = { $indicator }, anno { $year }
request-when = { $state ->
    [waiting] entro il { $day }
    [answered] risposta il { $day }
    [accepted] accettata il { $day }
    [refused] non accettata il { $day }
    [expired] scaduta il { $day }
   *[withdrawn] ritirata il { $day }
}

## Chiedere

request-choose-title = Quale dato chiedi?
request-choose-lead = Un valore del { $year }, fra quelli che il piano chiede.
request-choose-datum = Dato
request-choose-do = Continua
request-choose-item = { $indicator } { $thing }{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}
request-form-title = Chiedi un dato
request-form-lead = Chi riceve il collegamento vede questa domanda e nient'altro del piano.
request-form-datum = Dato chiesto
request-form-year = Anno
request-form-measure = Si misura in
request-form-unit = Unità
request-field-question = Domanda
request-field-question-help = Di' esattamente che cosa chiedi: quale periodo, che cosa si conta e che cosa no.
request-field-message = Altro da dire
request-field-message-help = Facoltativo: come trovare il dato, a chi rivolgersi.
request-field-recipient = A chi lo chiedi
request-field-recipient-help = Il nome dell'ufficio o dell'ente: resta scritto nella richiesta e non viene pubblicato. Non il nome di una persona.
request-field-email = E-mail
request-field-email-help = { $mail ->
    [yes] Il collegamento parte da solo. Senza e-mail lo vedi una volta, e lo consegni tu.
    [demonstration] In una dimostrazione la posta non parte: il collegamento lo vedi qui, e lo consegni tu.
   *[no] La posta non è impostata: il collegamento lo vedi qui una volta, e lo consegni tu.
}
request-field-day = Ultimo giorno per rispondere
request-field-day-help = Al massimo fra { $most } giorni.
request-form-do = Chiedi
request-question = { $kind ->
    [date] { $own ->
        [yes] In quale giorno è stato raggiunto «{ $thing }»? Guarda la situazione al { $day }.
       *[no] Qual è la data di «{ $thing }»? Guarda la situazione al { $day }.
    }
    [boolean] «{ $thing }»: è stato fatto, al { $day }?
   *[number] { $own ->
        [yes] Quanto vale nel { $year } «{ $thing }»?
       *[no] Qual è, nel { $year }, il valore di «{ $thing }»?
    }
}

## Il collegamento da consegnare

request-link-title = Consegna il collegamento
request-link-lead = A { $recipient }: risponde entro il { $day }.
request-link-once = Copialo adesso: non si vede un'altra volta. Chi lo ha può rispondere, perciò dallo solo a chi deve.
request-link-lost = Se si perde, dalla richiesta ne mandi un altro, e questo non vale più.
request-link-code = Codice QR che porta alla richiesta
request-link-back = Vai alla richiesta

## Una richiesta

request-eyebrow = Richiesta a { $recipient }
request-fact-state = Stato
request-fact-indicator = Indicatore
request-fact-year = Anno
request-fact-unit = Unità
request-fact-email = E-mail
request-fact-handed = collegamento consegnato a mano
request-fact-by = Chiesto da
request-fact-by-on = { $by }, il { $day }
request-fact-last-day = Si risponde entro il
request-fact-message = Messaggio
request-fact-settled = Esito
request-settled = { $state ->
    [accepted] accettata da { $by } il { $day }
    [refused] non accettata da { $by } il { $day }
   *[withdrawn] ritirata da { $by } il { $day }
}
request-fact-reason = Motivo
request-fact-entry = Rilevazione
request-entry-link = Vai alla rilevazione
request-fact-follows = Segue
request-follows-link = la richiesta a cui la risposta non è stata accettata
request-fact-followed = Richiesto di nuovo
request-followed-link = Vai alla nuova richiesta
request-answer-title = La risposta
request-answer-value = Valore
request-answer-written = scritto «{ $text }»
request-answer-unreadable = «{ $text }» non si legge
request-answer-observed = Osservato il
request-answer-n = Numero di risposte
request-answer-note = Nota
request-answer-capacity = Risponde in qualità di
request-answer-evidence = Documenti
request-answer-on = Arrivata il
request-compare-title = Che cosa c'è già
request-compare-latest = Ultimo valore registrato
request-compare-none = nessuno
request-compare-before = Nel { $year }
request-findings = Da guardare
request-accept-title = Accetta
request-accept-text = Il valore diventa una rilevazione a tuo nome, con i documenti allegati. La fonte dice che è la risposta a una richiesta, senza nominare { $recipient }: chi può vedere le richieste arriva a questa.
request-accept-confirm = Ho guardato gli avvisi: il valore è giusto così
request-accept-do = Accetta e registra
request-accept-not-yours = Può accettarla chi rileva per queste unità.
request-accept-impossible = Così com'è non si può registrare.
request-refuse-title = Non accettare
request-refuse-text = Nulla viene registrato. Il motivo lo legge chi ha risposto.
request-refuse-reason = Motivo
request-refuse-again = Chiedi di nuovo, con un collegamento nuovo
request-refuse-do = Non accettare
request-again-title = Il collegamento si è perso?
request-again-title-expired = Chiedi ancora
request-again-text = { $mail ->
    [yes] Parte un messaggio con un collegamento nuovo: quello di prima non vale più.
   *[no] Fai un collegamento nuovo da consegnare: quello di prima non vale più.
}
request-again-do = { $mail ->
    [yes] Manda un collegamento nuovo
   *[no] Fai un collegamento nuovo
}
request-withdraw-title = Non serve più?
request-withdraw-text = Il collegamento smette di funzionare; la richiesta resta nell'elenco.
request-withdraw-do = Ritira la richiesta
request-source = risposta a una richiesta di dati, del { $day }
request-counted-link = richiesta e risposta
request-none-yet = Ancora nessuna risposta.
notice-request-sent = Richiesta mandata.
notice-request-accepted = Risposta accettata: ora è una rilevazione.
notice-request-refused = Risposta non accettata.
notice-request-withdrawn = Richiesta ritirata.

## La pagina di chi risponde

request-answer-from = Chi chiede
request-answer-from-by = { $body }, { $by }
request-answer-until = Rispondi entro il
request-answer-why = Perché
request-answer-why-text = Serve a misurare «{ $indicator }» del { $year }, nel piano della performance: i risultati di un ente pubblico sono pubblici, il tuo nome no.
request-answer-again = La risposta precedente non è stata accettata
request-answer-field-value = Il dato
request-answer-form = { $measure ->
    [count] Un numero intero: scrivi 1250 o 1.250.
    [percentage] Una percentuale, con la virgola per i decimali: per 12,5 % scrivi 12,5.
    [fraction] Una quota da 0 a 1, con la virgola per i decimali: 0,25.
    [score] Un punteggio, con la virgola per i decimali: 8,4.
    [days] Un numero di giorni, con la virgola per i decimali: 4,5.
    [hours] Un numero di ore, con la virgola per i decimali: 120,5.
    [money] Un importo in euro, con la virgola per i centesimi: 12.500,50.
    [date] Un giorno: 30/9/2018.
    [boolean] Sì o no.
   *[unknown] Un numero, con la virgola per i decimali: 1.250,5.
}
request-answer-yes = Sì
request-answer-no = No
request-answer-field-observed = A quale giorno si riferisce
request-answer-field-n = Su quante risposte
request-answer-field-n-help = Il valore è una media: scrivi quante risposte l'hanno formata.
request-answer-field-files = Documento da cui risulta
request-answer-field-files-help = Uno o più file, fino a { $size } MB in tutto: { $kinds }.
request-answer-field-files-again = I file vanno scelti di nuovo.
request-answer-field-note = Note
request-answer-field-note-help = Facoltativo: come l'hai calcolato, che cosa manca. Non scrivere nomi di persone.
request-answer-field-capacity = Rispondi in qualità di
request-answer-field-capacity-help = Facoltativo: per esempio «responsabile dell'ufficio». Non viene pubblicato.
request-answer-send = Manda la risposta
request-answer-once = Si risponde una volta sola: dopo, con lo stesso collegamento, rivedi che cosa hai mandato.
request-privacy-title = Che cosa ne facciamo
request-privacy = Vediamo il dato, il documento, la nota e il giorno della risposta, e li usiamo solo per misurare i risultati dell'ente. Non ti chiediamo chi sei e non registriamo da dove rispondi. Se accettiamo il dato, resta negli atti con il nome dell'ente che ha risposto.
request-demonstration = Questa è una richiesta dimostrativa.
request-shown-title = { $state ->
    [answered] Risposta ricevuta
    [accepted] Risposta accettata
   *[refused] Risposta non accettata
}
request-shown-lead = { $state ->
    [answered] Grazie. { $body } guarda la tua risposta prima di usarla.
    [accepted] { $body } ha accettato la tua risposta il { $day }.
   *[refused] { $body } non ha accettato la tua risposta, il { $day }.
}
request-shown-question = La domanda
request-shown-sent = Che cosa hai risposto
request-shown-until = Questo collegamento mostra la risposta fino al { $day }.

## I messaggi

request-mail-subject = { $body } ti chiede un dato entro il { $day }
request-mail-reminder-subject = Promemoria: { $body } aspetta un dato entro il { $day }
request-mail-opening = { $by }, per { $body }, chiede a { $recipient } questo dato:
request-mail-reminder = { $body } aspetta ancora da { $recipient } questo dato, entro il { $day }:
request-mail-refused = La risposta precedente non è stata accettata: { $reason }
request-mail-link = Rispondi qui entro il { $day }, senza registrarti: { $address }
request-mail-once = Servono il dato e un documento da cui risulta. Il collegamento è solo per te e vale per una risposta; poi mostra che cosa hai mandato.
request-mail-english = In English: open the link above and choose English.
request-mail-arrived-subject = Risposta arrivata da { $recipient }
request-mail-arrived = { $recipient } ha risposto alla tua richiesta:
request-mail-arrived-link = Guardala e decidi se accettarla: { $address }
request-mail-arrived-nowhere = Guardala in Traguardo, in «Fonti», «Richieste di dati», e decidi se accettarla.

## Il registro delle operazioni

audit-datum-requested = dato chiesto con un collegamento
audit-datum-requested-again = collegamento rifatto
audit-datum-request-moved = richiesta portata al nuovo posto del suo indicatore
audit-datum-answered = risposta a una richiesta di dato
audit-datum-settled = richiesta di dato chiusa

## In che lingua si chiede

request-field-language = Lingua dei messaggi
request-field-language-help = La domanda resta come la scrivi: se scegli l'inglese, scrivila in inglese.
request-language-unknown = Questa lingua non c'è.
    .remedy = Scegli dall'elenco.
