### Questionari come documenti, e ciò che qualcuno risponde. I posti sono percorsi nel JSON, come questions[2].to.

survey-missing = Manca { $path }.
    .remedy = Aggiungilo: senza, il questionario non dice tutto.
survey-value = Il valore di { $path } non va bene.
    .remedy = Testi non vuoti e non troppo lunghi, identificativi in minuscole e trattini, date come 2018-06-30.
survey-key = { $path } non è una voce che si usa qui.
    .remedy = Toglila, o correggi il nome.
survey-repeated = L'identificativo «{ $id }» ({ $path }) c'è due volte.
    .remedy = Danne uno diverso a ogni domanda e a ogni scelta.
survey-scale = La scala non torna ({ $path }).
    .remedy = Il punto più alto viene dopo il più basso, con al massimo undici punti in tutto: da 1 a 10, da 0 a 10, da 1 a 5.
survey-faces = Le faccine vanno bene fino a cinque punti ({ $path }).
    .remedy = Usa una scala più corta, come da 1 a 3 o da 1 a 5, o togli le faccine.
survey-period = Il questionario finisce prima di cominciare ({ $path }).
    .remedy = Metti come ultimo giorno il primo o uno che viene dopo.
survey-fed-twice = Due domande danno il valore allo stesso indicatore ({ $indicator }, { $path }).
    .remedy = Sceglierne una: la stessa persona conterebbe due volte.
survey-untranslated = Il testo di { $path } è in una lingua sola.
    .remedy = Scrivilo in italiano e in inglese, o togli l'inglese dalle lingue.

survey-answer-missing = A questa domanda serve una risposta.
    .remedy = Scegli una delle risposte.
survey-answer-unknown = Questa risposta non è fra quelle previste.
    .remedy = Scegli una delle risposte.
survey-answer-too-long = Hai scritto più di 1.000 caratteri.
    .remedy = Accorcia il testo.
survey-answer-nothing = Non hai ancora risposto a nessuna domanda.
    .remedy = Rispondi almeno a una, poi invia.

## A chi risponde

survey-answers-refused = { $count ->
    [one] C'è una risposta da rivedere.
   *[other] Ci sono { NUMBER($count) } risposte da rivedere.
}
survey-token-used = Con questo codice qualcuno ha già risposto.
    .remedy = Ogni codice vale una volta sola. Se hai appena inviato le tue risposte, sono arrivate. Se pensi a un errore, chiedi un altro codice a chi te lo ha dato.
survey-token-unknown = Questo codice non corrisponde a nessun questionario.
    .remedy = Controlla che l'indirizzo sia intero, o inquadra di nuovo il QR.
survey-closed = Il questionario è chiuso: non si può più rispondere.
    .remedy = Grazie lo stesso.
survey-not-yet = Il questionario non è ancora aperto.
    .remedy = Tieni da parte il codice e riprova più avanti.
survey-privacy = Le risposte sono anonime: non sappiamo chi risponde né quando. Il codice serve solo a contare ogni risposta una volta.
survey-privacy-more = Che cosa ne facciamo delle tue risposte
survey-privacy-part = { $part ->
    [what] Le chiede { $holder } per misurare la qualità del servizio. Rispondere è una tua scelta.
    [who] Non si registrano nome, indirizzo di rete, telefono o computer, giorno e ora. Le risposte finiscono tutte insieme, staccate dal codice: nemmeno chi gestisce il programma può dire quali sono le tue. Per questo, una volta inviate, non si possono ritrovare né ritirare.
    [words] Quello che scrivi con parole tue si conserva e si legge separato dalle altre risposte. Non scrivere nomi: se qualcuno si riconosce, l'ufficio toglie il testo.
    [results] I risultati si leggono solo dopo la chiusura, e mai per meno di 5 persone.
   *[free] La pagina usa un solo cookie, che protegge l'invio e sparisce quando chiudi il browser.
}
survey-preview = È un'anteprima: chi risponde trova qui il pulsante per inviare.
survey-demonstration = Questo è un questionario dimostrativo.
survey-no-names = Non scrivere nomi né altro che faccia riconoscere te o altre persone.
survey-required = (serve una risposta)
survey-blank = Preferisco non rispondere
survey-yes = Sì
survey-no = No
survey-send = Invia le risposte
survey-until = Si può rispondere una volta sola, fino al { $day }.
survey-thanks = Grazie, risposte ricevute
survey-thanks-text = Le tue risposte si uniscono a quelle degli altri e servono a misurare la qualità del servizio.
survey-thanks-close = Puoi chiudere questa pagina.

## Per e-mail

survey-mail-subject = { $title }
survey-mail-opening = { $holder } ti chiede di rispondere al questionario «{ $title }».
survey-mail-link = Apri questo collegamento, anche dal telefono: { $address }
survey-mail-protection = Vale per una risposta, fino al { $day }. Le risposte sono anonime. Il tuo indirizzo è servito solo a mandarti questo messaggio: non si conserva, e nessuno sa quale collegamento è il tuo.
