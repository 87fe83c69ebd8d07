### Attività: ciò che il piano mette in programma, come procede, e i valori che ne vengono.

activities-title = Attività
activities-finding = { $done ->
    [0] Nessuna conclusa
    [one] Una conclusa
   *[other] { NUMBER($done) } concluse
} su { NUMBER($programmed) }; { $late ->
    [0] nessuna in ritardo
    [one] una in ritardo
   *[other] { NUMBER($late) } in ritardo
}.
activities-meaning = Le attività elencate nel piano e le tappe, cioè gli indicatori che chiedono di fare qualcosa entro un giorno. La situazione è quella del { $day }.
activities-none-title = Il piano non elenca attività
activities-none = Quando un piano elenca le attività delle sue azioni, o ha indicatori con una data per target, li trovi qui sulla linea dell'anno, con chi li segue e a che punto sono.
activities-none-shown = Nessuna attività con questi filtri.
activities-state = { $state ->
    [late] in ritardo
    [due] da concludere
    [undated] senza scadenza
    [done-late] conclusa in ritardo
   *[done] conclusa
}
activities-state-short = { $state ->
    [late] in ritardo
    [due] da concludere
    [undated] senza scadenza
    [done-late] conclusa tardi
   *[done] conclusa
}
activities-filter = Quali attività mostrare
activities-filter-any = qualsiasi
activities-filter-node = Parte del piano
activities-filter-unit = Unità organizzativa
activities-filter-state = Stato
activities-filter-do = Mostra
activities-gantt = Linea dell'anno: { $part }
activities-gantt-title = Il { $year } mese per mese
activities-month = { $month ->
    [1] gen
    [2] feb
    [3] mar
    [4] apr
    [5] mag
    [6] giu
    [7] lug
    [8] ago
    [9] set
    [10] ott
    [11] nov
   *[12] dic
}
activities-key-due = scadenza
activities-key-bar = dall'inizio alla fine
activities-key-delay = ritardo
activities-key-day = il giorno che guardi
activities-table = Attività e tappe
activities-column-what = Attività
activities-column-node = Azione
activities-column-owner = Unità
activities-column-starts = Inizio
activities-column-due = Scadenza
activities-column-done = Conclusa il
activities-column-state = Stato
activities-column-evidence = Evidenze
activities-column-note = Nota
activities-milestone = Tappa dell'indicatore { $indicator }
activities-measured = dalla rilevazione

## Valori che ne vengono

activities-values = Valori per gli indicatori
activities-values-table = Valori che vengono dalle attività
activities-values-meaning = Ciò che è concluso dà da sé un valore a questi indicatori. Diventa una rilevazione solo quando qualcuno la registra: resta allegato l'elenco di ciò che è stato contato.
activities-value-indicator = Indicatore
activities-value-day = giorno in cui è fatta
activities-value-proposed = Dalle attività
activities-value-of = { $done } su { NUMBER($programmed) }
activities-value-none = { $told ->
    [yes] non ancora conclusa
   *[no] { $kind ->
        [day] nessuno l'ha aggiornata
       *[done] nessuno le ha aggiornate
    }
}
activities-value-last = Ultima rilevazione
activities-value-difference = Differenza
activities-value-days = { $days ->
    [0] nessuna
    [one] un giorno
   *[other] { NUMBER($days) } giorni
}{ $when ->
    [before] {" "}prima
    [after] {" "}dopo
   *[same] {""}
}
activities-value-record = Registrazione
activities-value-standing = { $standing ->
    [same] già registrato
    [of-units] lo registrano le unità, ciascuna la sua parte
   *[open] nulla da registrare
}
activities-value-others = lo registra chi risponde dell'indicatore
activities-value-before = tutte concluse prima di quest'anno
done-before-year = Per { $indicator } tutto quello che si conta è stato concluso prima dell'anno.
    .remedy = Registralo solo se vale anche per quest'anno, e conferma.
activities-value-confirm = Il valore è giusto
activities-value-do = Registra
activities-source = Attività del piano aggiornate in Traguardo
notice-activity-recorded = Valore registrato, con l'elenco di ciò che è stato contato.

## Una attività

activities-back = Tutte le attività
activities-fact-indicator = Tappa dell'indicatore
activities-fact-units = Unità coinvolte
activities-fact-nobody = nessuna: la segue l'ufficio programmazione
activities-fact-undated = il piano non ne dà
activities-not-yours = { $units ->
    [0] Puoi solo guardare: la aggiorna l'ufficio programmazione.
   *[other] Puoi solo guardare: la aggiornano i responsabili delle unità indicate, o l'ufficio programmazione.
}
activities-report = Come procede
activities-field-owner = Unità che la segue
activities-field-owner-none = nessuna in particolare
activities-field-starts = Inizio
activities-field-day-help = Come 30/06/2018 o 30 giugno.
activities-field-due = Scadenza
activities-field-due-help = Il piano non ne dà: puoi fissarla tu.
activities-field-done = Conclusa il
activities-field-done-help = Vuoto finché non è conclusa.
activities-due-fixed = La scadenza è quella del piano: per spostarla serve una variazione.
activities-field-evidence = Evidenze allegate
activities-field-evidence-help = Togli la spunta a quelle che non c'entrano più: restano nella storia.
activities-field-file = Allega un'evidenza
activities-field-file-help = Un documento che mostra che è fatta, fino a 20 MB.
activities-field-note = Nota
activities-report-do = Salva
notice-activity-reported = Attività aggiornata.
activities-history = Storia
activities-history-table = Aggiornamenti, dall'ultimo al primo
activities-history-none = Nessuno ha ancora detto come procede.
activities-history-when = Quando
activities-history-other = per il testo di allora: «{ $text }»

## Che cosa è stato contato

activities-counted-title = Che cosa è stato contato
activities-counted-lead = { $indicator }: { $value }, al { $day }
activities-counted-meaning = È l'elenco di allora, conservato con la rilevazione: ciò che è stato aggiornato dopo non lo cambia.
activities-counted-link = Che cosa è stato contato
activities-counted-table = Attività contate
activities-not-counted = La rilevazione { $sequence } non viene dalle attività.
    .remedy = Aprila dalla pagina del suo indicatore.

## Che cosa non va

activities-unknown = Il piano in vigore non ha nulla in programma a { $node }, posto { $key }.
    .remedy = Cercala nell'elenco delle attività: una variazione può averla spostata.
activities-day-invalid = «{ $text }» non è un giorno.
    .remedy = Scrivi per esempio 30/06/2018.
activities-owner-unknown = Il piano non ha l'unità { $owner }.
    .remedy = Scegli un'unità dall'elenco.
activities-due-planned = La scadenza la dà il piano.
    .remedy = Per spostarla prepara una variazione del piano.
activities-due-before-start = La scadenza viene prima dell'inizio.
    .remedy = Correggi uno dei due giorni.
activities-done-ahead = Il giorno in cui è conclusa deve ancora venire.
    .remedy = Scrivilo quando è conclusa davvero.
activities-done-before-start = Risulta conclusa prima di cominciare.
    .remedy = Correggi uno dei due giorni.
activities-note-too-long = La nota supera { NUMBER($most) } caratteri.
    .remedy = Accorciala, o allega un documento.
activities-reopened-why = Era conclusa: perché non lo è più?
    .remedy = Scrivilo nella nota.
activities-reported-meanwhile = { $by } l'ha aggiornata prima di te: nulla è stato sovrascritto.
    .remedy = Guarda la storia qui sotto; se la tua versione vale ancora, salva di nuovo.
activities-not-reported = Non è stato salvato nulla: qualcosa va corretto.
    .remedy = Correggi i campi segnati e salva di nuovo.
activities-nothing-to-record = Non hai indicato nessun valore.
    .remedy = Indica almeno un indicatore.
activities-not-recorded = Il valore non è stato registrato.
    .remedy = Leggi il motivo accanto a ciascuno e riprova.
activities-not-computed = Le attività non danno valori a { $indicator }.
    .remedy = Registra il valore nella scheda delle rilevazioni.
activities-value-open = Per { $indicator } non c'è ancora nulla da registrare.
    .remedy = Aggiorna prima le attività.
activities-value-of-units = Per { $indicator } ogni unità registra la sua parte.
    .remedy = Registra il valore nella scheda delle rilevazioni.
activities-value-changed = Intanto il valore di { $indicator } è cambiato.
    .remedy = Guarda quello nuovo e registralo, se va bene.

## Sul Cruscotto

overview-late-activities = Attività in ritardo
overview-no-late-activities = Nessuna attività in ritardo.
overview-late-due = scadeva il { $date }: { $days ->
    [one] un giorno di ritardo
   *[other] { NUMBER($days) } giorni di ritardo
}
overview-late-all = Tutte le attività in ritardo ({ NUMBER($count) })
