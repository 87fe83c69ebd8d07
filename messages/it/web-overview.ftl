### Il Cruscotto.

overview-title = Cruscotto
overview-counts = Indicatori: { $reached } { $reached ->
    [one] raggiunto
   *[other] raggiunti
  }, { $track } in linea, { $risk } a rischio, { $missed } { $missed ->
    [one] non raggiunto
   *[other] non raggiunti
  }, { $none } senza dati.
overview-unmeasured = Non c'è ancora nessuna rilevazione.
overview-measure = Inserisci i primi valori
overview-areas = A che punto siamo
overview-risks = Che cosa è a rischio
overview-risks-caption = Indicatori a rischio o non raggiunti, dal più pesante per il punteggio dell'ente
overview-no-risks = Nessun indicatore misurato è a rischio.
overview-indicator = Indicatore
overview-state = Stato
overview-achievement = Raggiungimento
overview-weight = Peso sull'ente
overview-points = punti
overview-unknown = non noto
overview-due = Che cosa è in scadenza
overview-nothing-due = Nessuna attività e nessuna data obiettivo scade entro 30 giorni.
overview-owed = Rilevazioni che mancano
overview-nothing-owed = Non manca nessuna rilevazione.
overview-owed-count = { $count ->
    [one] un valore
   *[other] { $count } valori
}
overview-all-units = Tutte le unità
overview-news = Che cosa è cambiato
overview-first-visit = È la tua prima visita: dalla prossima troverai qui che cosa è cambiato.
overview-nothing-new = Nulla di nuovo dal { $since }.
overview-new-entries = { $count ->
    [one] Una rilevazione nuova
   *[other] { $count } rilevazioni nuove
} dal { $since }.
overview-change = da { $before } a { $after }
overview-effect = ({ $points } sull'ente)
overview-levers = Che cosa muove di più il punteggio
overview-lever = { $unmeasured ->
    [yes] +{ $points } punti all'ente, se misurato risulta raggiunto
   *[no] +{ $points } punti all'ente, se raggiunge il target
}
overview-no-levers = Nessun indicatore può alzare il punteggio dell'ente.
overview-no-plan = Carica il piano
overview-import = Carica il piano
overview-go-on = Riprendi il piano in preparazione
overview-step-import = Carichi il documento del piano così com'è: Word, PDF, foglio di calcolo o testo. Traguardo legge l'albero, gli indicatori e le formule, e ti dice che cosa non va.
overview-step-adopt = Sistemi i dubbi e registri l'adozione con il numero e la data dell'atto.
overview-step-measure = Ogni unità trova le rilevazioni che le spettano, e qui compare a che punto siamo.
overview-wait = Lo carica l'ufficio programmazione: appena c'è, lo trovi qui.
overview-new-plan = È entrato in vigore un altro piano: i confronti qui sotto sono sul piano nuovo.
overview-new-validations = { $count ->
    [one] Un valore è stato giudicato.
   *[other] { $count } valori sono stati giudicati.
}

waiting-title = { $count ->
    [one] Un valore aspetta di essere registrato
   *[other] { $count } valori aspettano di essere registrati
}
waiting-text = Le fonti li hanno calcolati o raccolti: contano nei punteggi quando qualcuno li registra.
waiting-feeds = { $count ->
    [one] Una lettura di un flusso da confermare
   *[other] { $count } letture di flussi da confermare
}
waiting-requests = { $count ->
    [one] Una risposta da guardare a una richiesta di dati
   *[other] { $count } risposte da guardare a richieste di dati
}
waiting-registers = { $count ->
    [one] Un valore contato dai registri
   *[other] { $count } valori contati dai registri
}
waiting-activities = { $count ->
    [one] Un valore calcolato dalle attività
   *[other] { $count } valori calcolati dalle attività
}
waiting-surveys = { $count ->
    [one] Un risultato di questionari chiusi
   *[other] { $count } risultati di questionari chiusi
}
waiting-payments = { $count ->
    [one] L'indice di tempestività dei pagamenti
   *[other] { $count } indici di tempestività dei pagamenti
}
