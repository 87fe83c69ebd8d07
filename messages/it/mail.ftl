### I messaggi che Traguardo manda per posta elettronica, e la pagina che li mostra.

## Testi dei messaggi.

mail-greeting = Buongiorno,
mail-footer = Messaggio automatico di Traguardo per { $body }: non rispondere a questo indirizzo. Se qualcosa non torna, scrivi all'ufficio programmazione.
mail-item = - { $code } { $name }
mail-more = { $count ->
    [one] - e un altro
   *[other] - e altri { $count }
}
mail-answer-here = Rispondi qui: { $address }
mail-see-here = Vedi a che punto è: { $address }
mail-answer-nowhere = Rispondi nella pagina «Monitoraggi» di Traguardo.
mail-calendar-attached = In allegato c'è la scadenza, da aggiungere al tuo calendario.
mail-invitation-subject = { $title }: { $count ->
        [one] un indicatore
       *[other] { $count } indicatori
    } entro il { $due }
mail-invitation-opening = { $body } ha aperto il monitoraggio «{ $title }», che fotografa la situazione al { $asof }.
mail-moved-opening = { $body } ha spostato la scadenza del monitoraggio «{ $title }», che fotografa la situazione al { $asof }.
mail-invitation-asked = Entro il { $due } ti è chiesto di rispondere per { $count ->
        [one] un indicatore
       *[other] { $count } indicatori
    }:
mail-invitation-what = Per ciascuno servono il valore, la previsione a fine anno e il semaforo. Se c'è uno scostamento, anche la causa e che cosa fai per rimediare; se serve, puoi proporre una modifica del piano.
mail-reminder-subject = Promemoria, { $title }: { $count ->
        [one] manca una risposta
       *[other] mancano { $count } risposte
    } entro il { $due }
mail-reminder-opening = il monitoraggio «{ $title }» si chiude il { $due }. { $count ->
        [one] Manca ancora la tua risposta per un indicatore:
       *[other] Mancano ancora le tue risposte per { $count } indicatori:
    }
mail-late-subject = Scaduto, { $title }: { $count ->
        [one] manca una risposta
       *[other] mancano { $count } risposte
    }
mail-late-opening = il termine del monitoraggio «{ $title }» era il { $due }. { $count ->
        [one] Manca ancora la tua risposta per un indicatore:
       *[other] Mancano ancora le tue risposte per { $count } indicatori:
    }
mail-late-consequence = Puoi rispondere finché il monitoraggio non viene chiuso; dopo, quello che manca risulta non rilevato.
mail-escalation-subject = { $title }: { $count ->
        [one] un'unità in ritardo
       *[other] { $count } unità in ritardo
    }
mail-escalation-opening = il termine del monitoraggio «{ $title }» era il { $due }. { $count ->
        [one] Un'unità non ha ancora risposto a tutto:
       *[other] { $count } unità non hanno ancora risposto a tutto:
    }
mail-escalation-unit = - { $unit } { $name }: { $missing ->
        [one] manca una risposta
       *[other] mancano { $missing } risposte
    } su { $asked }
mail-summary-subject = { $title } aperto: { $count ->
        [one] un indicatore
       *[other] { $count } indicatori
    } entro il { $due }
mail-summary-opening = il monitoraggio «{ $title }», che fotografa la situazione al { $asof }, è aperto fino al { $due }. { $count ->
        [one] Riguarda un indicatore
       *[other] Riguarda { $count } indicatori
    }; { $people ->
        [0] nessuno riceve l'elenco di ciò che gli è chiesto
        [one] una persona riceve l'elenco di ciò che le è chiesto
       *[other] { $people } persone ricevono l'elenco di ciò che è chiesto a ciascuna
    }.
mail-summary-unattended = { $count ->
        [one] Per un indicatore nessuno riceve l'elenco, perché nessuna unità ne risponde o non ha un responsabile fra le persone. Rispondi tu, o indica il responsabile:
       *[other] Per { $count } indicatori nessuno riceve l'elenco, perché nessuna unità ne risponde o non ha un responsabile fra le persone. Rispondi tu, o indica il responsabile:
    }
mail-test-subject = Prova di Traguardo: la posta è arrivata
mail-test-text = questo è il messaggio di prova che hai chiesto. Se lo leggi, i messaggi dei monitoraggi partono.
calendar-summary = { $title }: ultimo giorno per rispondere
calendar-description = Monitoraggio di { $body } al { $asof }. Si risponde nella pagina «Monitoraggi» di Traguardo.

## Amministrazione: i messaggi.

administration-messages = Messaggi
mail-lead = { $waiting ->
        [0] Nessun messaggio in partenza
        [one] Un messaggio in partenza
       *[other] { $waiting } messaggi in partenza
    }, { $failed ->
        [0] nessuno non consegnato
        [one] uno non consegnato
       *[other] { $failed } non consegnati
    }.
mail-unset = La posta non è ancora impostata
mail-unset-text = I messaggi restano qui finché chi gestisce il server non imposta TRAGUARDO_SMTP_URL e TRAGUARDO_MAIL_FROM. Nessuno va perso.
mail-demonstration = In una dimostrazione la posta non parte
mail-demonstration-text = I messaggi si vedono qui come sarebbero, ma le persone della dimostrazione non hanno una casella.
mail-set = I messaggi partono da { $from }. Ogni minuto si guarda che cosa c'è da mandare.
mail-none = Nessun messaggio
mail-none-text = Quando apri un monitoraggio, qui compaiono l'invito a chi deve rispondere, i promemoria prima della scadenza e l'avviso ai dirigenti dopo.
mail-to = A chi
mail-subject = Oggetto
mail-state = Stato
mail-action = Che cosa puoi fare
mail-list = Gli ultimi messaggi
mail-state-waiting = in partenza
mail-state-again = si riprova
mail-state-sent = inviato
mail-state-failed = non consegnato
mail-state-dropped = annullato
mail-attempts = { $count ->
        [one] un tentativo
       *[other] { $count } tentativi
    }
mail-answer = Il server di posta ha risposto: { $error }
mail-next = prossimo tentativo il { $moment }
mail-due-at = dal { $moment }
mail-retry = Riprova
mail-drop = Annulla
mail-read = Leggi il testo
mail-with-calendar = Con la scadenza per il calendario.
mail-test = Manda un messaggio di prova a te
mail-test-help = Parte subito verso { $email }: se non arriva, qui vedi che cosa ha risposto il server di posta.
mail-unknown = Questo messaggio non c'è.
    .remedy = Torna all'elenco dei messaggi.
mail-sent-already = Questo messaggio è già partito.
mail-over-already = Questo messaggio è già concluso.
mail-test-demonstration = Le persone della dimostrazione non hanno una casella di posta.
mail-test-key = Una chiave non ha una casella di posta.
    .remedy = Chiedi la prova da una persona che ha fatto accesso.
notice-message-retried = Il messaggio riparte.
notice-message-dropped = Messaggio annullato.
notice-message-test = Messaggio di prova in partenza: guarda il suo stato nell'elenco.
audit-message-retried = messaggio rimesso in partenza
config-smtp = { $name } non è un indirizzo di posta
    .remedy = Scrivilo come smtp://utente:segreto@posta.ente.it:587 o smtps://…:465; in fondo può avere ?starttls=required o ?starttls=never.
config-mail-from = { $name } non è un indirizzo e-mail
    .remedy = Scrivilo come traguardo@ente.it o «Traguardo <traguardo@ente.it>».
config-mail-missing = manca { $name }
    .remedy = Per mandare posta servono { $name } e { $other }.

## Che cosa ti è chiesto, dentro Traguardo.

asked-title = Che cosa ti è chiesto
asked-lead = { $missing ->
        [0] Hai risposto a tutto.
        [one] Manca una tua risposta.
       *[other] Mancano { $missing } tue risposte.
    }
asked-none = Nessun monitoraggio ti chiede qualcosa
asked-none-text = Quando l'ufficio programmazione ne apre uno, qui trovi gli indicatori per cui rispondere e la scadenza. Ti arriva anche per posta elettronica.
asked-due = Rispondi entro il
asked-as-of = Situazione al { $asof }.
asked-of-all = In tutto { $answered ->
    [0] nessun indicatore
    [one] un indicatore
   *[other] { $answered } indicatori
  } su { $asked } { $answered ->
    [0] ha una risposta
    [one] ha una risposta
   *[other] hanno una risposta
  }.
asked-missing = Da rispondere
asked-nothing-missing = Non ti manca nulla.
asked-nothing-mine = A te non è chiesto nulla.
asked-done = { $count ->
    [one] Hai già risposto per un indicatore.
   *[other] Hai già risposto per { $count } indicatori.
}
asked-go = Rispondi
asked-see = Vedi il monitoraggio
asked-calendar = Aggiungi la scadenza al calendario
asked-late = Unità in ritardo
asked-late-unit = { $missing ->
        [one] manca una risposta
       *[other] mancano { $missing } risposte
    } su { $asked }
asked-overview = { $missing ->
    [one] Il monitoraggio «{ $title }» aspetta una tua risposta.
   *[other] Il monitoraggio «{ $title }» aspetta { $missing } tue risposte.
}
asked-overview-late = { $count ->
    [one] Nel monitoraggio «{ $title }» un'unità è in ritardo.
   *[other] Nel monitoraggio «{ $title }» { $count } unità sono in ritardo.
}
asked-due-short = Scadenza:
asked-overview-link = Vedi tutto
asked-no-round = Questo monitoraggio non c'è, o è già chiuso.
    .remedy = Guarda l'elenco dei monitoraggi.

## In che lingua si scrive.

letter-language = { $language ->
    [en] inglese
    [both] italiano e inglese
   *[it] italiano
}
account-language = Messaggi
account-language-label = Lingua
account-language-help = Inviti, promemoria e avvisi ti arrivano per posta in questa lingua.
account-language-button = Salva la lingua
account-language-unknown = Questa lingua non c'è.
    .remedy = Scegli dall'elenco.
notice-language-chosen = Lingua dei messaggi salvata.
