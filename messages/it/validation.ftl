### La validazione: il campione, i giudizi, la chiusura.

validation-not-drawn = Il campione non è stato estratto.
    .remedy = Correggi i campi segnati e riprova.
validation-seed-needed = Serve un seme: il testo da cui chiunque può rifare l'estrazione.
    .remedy = Tieni quello proposto o scrivine uno tuo.
validation-size-needed = Quanti indicatori vuoi estrarre?
    .remedy = Scrivi un numero, oppure una percentuale.
validation-size-twice = Numero e percentuale sono scritti tutti e due.
    .remedy = Lascia solo uno dei due.
validation-size-wrong = Serve un numero intero da 1 a { $all }.
    .remedy = Gli indicatori che si misurano nell'anno sono { $all }.
validation-share-wrong = Serve una percentuale intera da 1 a 100.
validation-draw-reason-needed = Un campione c'è già: spiega perché ne estrai un altro.
    .remedy = Tutte le estrazioni restano nel documento di validazione.
validation-closed-already = La validazione del { $year } è stata chiusa il { $day } e non cambia più.
    .remedy = Ciò che si scopre dopo si registra come correzione, e si vede accanto.
validation-not-in-sample = { $indicator } non fa parte del campione.
    .remedy = Scegli un indicatore estratto.
validation-no-verdict = Il giudizio non è stato registrato.
    .remedy = Correggi i campi segnati e riprova.
validation-verdict-needed = Scegli un giudizio.
validation-reason-needed = Scrivi il motivo.
    .remedy = Sarà pubblicato nel documento di validazione.
validation-correction-needed = Scrivi il dato giusto, oppure indica la correzione già registrata dall'ufficio.
validation-nothing-to-confirm = Nessun dato è registrato: non c'è un valore da confermare.
    .remedy = Giudicalo non verificabile, e di' perché.
validation-no-such-correction = La riga { $sequence } non corregge i dati di questo indicatore.
    .remedy = Indica una correzione di questo indicatore.
validation-clash-target = Hai fissato tu il target di { $indicator }: il giudizio spetta a un'altra persona.
    .remedy = Chiedi a un altro componente dell'OIV.
validation-clash-declared = Hai dichiarato tu un valore di { $indicator }: il giudizio spetta a un'altra persona.
    .remedy = Chiedi a un altro componente dell'OIV.
validation-clash-own = Il valore di { $indicator } l'hai corretto tu: il giudizio resta «corretto».
    .remedy = Se la correzione era sbagliata, correggi di nuovo spiegando perché.
validation-clash-both = Per { $indicator } la stessa persona ha fissato il target e dichiarato il valore: nessuno può confermarlo.
    .remedy = Correggi il dato, o giudicalo non verificabile, e di' perché.
validation-not-closed = La validazione non è stata chiusa.
    .remedy = Correggi ciò che è segnato e riprova.
validation-nothing-drawn = Non è stato estratto nessun campione.
    .remedy = Estrai il campione e giudica gli indicatori.
validation-verdicts-left = { $count ->
    [one] Manca il giudizio su { $indicators }.
   *[other] Mancano { $count } giudizi: { $indicators }.
  }
    .remedy = Giudica tutti gli indicatori del campione.
validation-remarks-needed = Scrivi le osservazioni.
    .remedy = Una validazione non piena si motiva (D.Lgs. 150/2009, art. 14).
validation-unverified = { $count ->
    [one] Un indicatore non è verificabile
   *[other] { $count } indicatori non sono verificabili
  }: la validazione non può essere piena.
    .remedy = Scegli «validata con osservazioni» o «non validata», e scrivi le osservazioni.

validation-verdict = { $verdict ->
    [confirmed] confermato
    [corrected] corretto
    [not-verifiable] non verificabile
   *[none] da giudicare
  }
validation-outcome = { $outcome ->
    [validated] validata
    [validated-with-remarks] validata con osservazioni
    [not-validated] non validata
    [none] non iniziata
   *[open] in corso
  }

validation-report-title = Documento di validazione { $year }
validation-report-subtitle = Validazione della Relazione sulla performance (D.Lgs. 150/2009, art. 14, c. 4, lett. c)
validation-report-outcome = L'esito
validation-report-open = La validazione è in corso: l'esito non c'è ancora.
validation-report-outcome-said = { $outcome ->
    [validated] L'OIV valida la Relazione sulla performance { $year }.
    [validated-with-remarks] L'OIV valida la Relazione sulla performance { $year }, con le osservazioni che seguono.
   *[not-validated] L'OIV non valida la Relazione sulla performance { $year }, per i motivi che seguono.
  } Chiusa il { $day }.
validation-report-rests-on = Su che cosa poggia il punteggio
validation-report-rests-on-meaning = Il peso di ogni indicatore misurato è diviso in parti uguali fra i dati su cui poggia il suo valore; chi riassume altri obiettivi ha la media dei loro. Le quote sommano alla copertura, il resto non è rilevato.
validation-report-shares = Quote del peso per grado di evidenza
validation-report-part = Parte del piano
validation-report-whole = Ente
validation-report-sample = Il campione
validation-report-not-drawn = Il campione non è stato estratto.
validation-report-seed = Seme
validation-report-drawn = Estrazione
validation-report-drawn-value = { $size } indicatori su { $all }, il { $day }
validation-report-earlier = { $day }, seme «{ $seed }», { $size ->
    [one] un indicatore
   *[other] { $size } indicatori
  }. Sostituita perché: { $reason }
validation-report-verdicts = I giudizi
validation-report-verdicts-caption = Gli indicatori del campione, nell'ordine di estrazione
validation-report-corrections = Le correzioni
validation-report-no-corrections = Nessun dato è stato corretto per effetto della validazione.
validation-report-corrections-caption = Dati corretti: ciò che diceva il registro e ciò che dice ora
validation-report-row = Riga
validation-report-before = Prima
validation-report-after = Dopo
validation-report-overrides = Le decisioni contro il calcolo
validation-report-decided-on = Deciso dall'OIV il
