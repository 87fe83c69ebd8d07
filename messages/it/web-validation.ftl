### Le pagine della validazione.

validation-title = Validazione
validation-lead = L'OIV controlla un campione degli indicatori, estratto a sorte da un seme dichiarato, e chiude con il documento di validazione.
validation-teach = Chiunque abbia il seme può rifare l'estrazione e ottenere lo stesso campione.
validation-years = La validazione anno per anno
validation-year = Anno
validation-sample = Campione
validation-verdicts = Giudizi
validation-outcome-label = Esito
validation-outcome-choose = Scegli
validation-outcome-needed = Manca l'esito.
    .remedy = Scegli come si conclude la validazione.
validation-not-drawn-yet = Non ancora estratto
validation-sample-size = { $size } di { $all }
validation-judged = { $judged } di { $all }

validation-desk-title = Validazione { $year }
validation-desk-empty = { $all ->
    [one] Un indicatore si misura nell'anno: il campione è da estrarre.
   *[other] { $all } indicatori si misurano nell'anno: il campione è da estrarre.
  }
validation-desk-lead = { $left ->
    [0] Tutti gli indicatori del campione, { $all }, sono giudicati: la validazione si può chiudere.
   *[other] Giudicati { $judged } indicatori su { $all }.
  }
validation-desk-closed = Chiusa il { $day }: { $outcome ->
    [validated] validata
    [validated-with-remarks] validata con osservazioni
   *[not-validated] non validata
  }.
validation-document = Documento di validazione ({ $format })
validation-document-so-far = Documento di validazione com'è ora ({ $format })
validation-proof = Prova: il pacchetto da cui chiunque ricalcola i punteggi (ZIP)
validation-rests-on = Su che cosa poggia il punteggio
validation-shares-caption = Quanta parte del peso del punteggio dell'ente poggia su che cosa, al { $day }

validation-shares-areas = Area per area
validation-draw-meaning = { $all ->
    [one] Si estrae da un solo indicatore.
   *[other] Si estrae da { $all } indicatori, quelli che si misurano nell'anno.
  } L'estrazione resta registrata con il seme: non si può rifare di nascosto.
validation-seed = Seme
validation-seed-help = Proposto dal caso. Puoi scriverne uno tuo: un numero estratto in pubblico, una frase.
validation-share = Quanti, in percentuale
validation-size = Oppure quanti
validation-size-help = Lascia vuoto uno dei due.
validation-by-area = In proporzione da ogni area
validation-draw-reason = Perché un'altra estrazione
validation-draw-reason-help = Le estrazioni precedenti restano nel documento di validazione.
validation-draw = Estrai il campione
validation-draw-again = Estrai un altro campione
validation-drawn = Estrazione
validation-drawn-by = { $size } di { $all }, { $when }, da { $by }
validation-sample-caption = Il campione del { $year }, nell'ordine di estrazione
validation-column-indicator = Indicatore
validation-column-value = Valore
validation-column-target = Target
validation-column-achievement = Raggiungimento
validation-column-verdict = Giudizio
validation-column-computed = Calcolato
validation-column-decided = Deciso
validation-column-reason = Motivo
validation-column-signed = Firmato da
validation-no-rows = nessuna rilevazione
validation-again-how = Come si rifà l'estrazione
validation-again-all = Di ogni indicatore si calcola l'impronta SHA-256 di seme, a capo, codice; si prendono le più piccole. Del primo estratto:
validation-again-areas = Ogni area ha una parte del campione in proporzione ai suoi indicatori (resti più alti). Di ogni indicatore si calcola l'impronta SHA-256 di seme, a capo, codice; in ogni area si prendono le più piccole. Del primo estratto:
validation-earlier-draws = Estrazioni precedenti:
validation-earlier-draw = { $when }, seme «{ $seed }», { $size ->
    [one] un indicatore
   *[other] { $size } indicatori
  }. Sostituita perché: { $reason }

validation-overrides = Decisioni contro il calcolo
validation-no-overrides = Nessun raggiungimento è stato deciso contro quello calcolato.
validation-overrides-caption = Raggiungimenti decisi: firmati, motivati, pubblicati
validation-override = Decidi un raggiungimento, o ritira una decisione

validation-close = Chiudi la validazione
validation-close-meaning = { $left ->
    [0] Dopo la chiusura campione, giudizi ed esito non cambiano più, e il documento di validazione è definitivo.
    [one] Manca ancora un giudizio. Dopo la chiusura nulla cambia più.
   *[other] Mancano ancora { $left } giudizi. Dopo la chiusura nulla cambia più.
  }
validation-remarks = Osservazioni
validation-remarks-help = Servono se la validazione non è piena. Compaiono nel documento e nelle pagine pubbliche.

validation-item-lead = Indicatore { $place } di { $all } nel campione del { $year }
validation-when-drawn = Raggiungimento all'estrazione
validation-formula = Formula
validation-evidence = Dati ed evidenze
validation-rows-none = Nessun dato registrato sta dietro questo numero.
validation-rows = { $count ->
    [one] Il dato su cui poggia il valore
   *[other] Dati su cui poggia il valore: { $count }
  }
validation-rows-earlier = { $count ->
    [one] Un altro dato dell'anno
   *[other] Altri { $count } dati dell'anno
  }
validation-rows-other = Dati dell'anno che non contano più
validation-row-what = Dato
validation-row = Riga { $sequence }
validation-row-recorded = Osservato e registrato
validation-row-by = { $by }, { $when }
validation-row-said = Che cosa se ne dice
validation-row-corrects = Corregge la riga { $sequence }: { $reason }
validation-row-corrected = Corretto dalla riga { $sequence }: { $reason }
validation-verdict-by = da { $by }, { $when }.
validation-give = Il tuo giudizio
validation-verdict-meaning = { $verdict ->
    [confirmed] le evidenze provano il valore
    [corrected] il valore giusto è un altro, e lo registri qui sotto
   *[not-verifiable] le evidenze non bastano a dire se è vero
  }
validation-reason = Motivo
validation-reason-help = Serve se non confermi. Sarà pubblicato.
validation-correction = Se lo correggi
validation-correction-help = Il dato giusto diventa una riga nuova, firmata da te, con il motivo scritto sopra; quella sbagliata resta. Se l'ufficio l'ha già corretta, indica la sua correzione.
validation-correction-row = Quale dato
validation-row-none = Scegli
validation-row-correct = Correggo la riga { $sequence }: { $what } { $value }
validation-row-recorded-already = Già corretto con la riga { $sequence }: { $what } { $value }
validation-correction-value = Valore giusto
validation-correction-observed = Osservato il
validation-correction-observed-help = Vuoto: lo stesso giorno.
validation-correction-answers = Numero di risposte
validation-correction-evidence = Documento che lo prova
validation-verdict-do = Registra il giudizio
validation-ways = Nel campione
validation-before = ← { $indicator }
validation-after = { $indicator } →
validation-back = Tutto il campione

notice-sample-drawn = Campione estratto.
notice-verdict-given = Giudizio registrato.
notice-validation-closed = Validazione chiusa.
