### Relazioni: i documenti del ciclo e i testi che solo le persone possono scrivere.

reports-title = Relazioni { $year }
reports-lead = I documenti dell'anno, scritti dai dati. Ciò che solo le persone possono dire te lo chiedono; ciò che manca è segnato, mai inventato.
reports-law-relazione = Entro il 30 giugno, approvata dall'organo politico e validata dall'OIV
reports-name = { $kind ->
    [relazione] Relazione sulla performance
    [units] Schede delle unità
   *[deviations] Tabella degli scostamenti
} { $of }
reports-name-monitoring = { $title }, al { $date }
reports-basis = { $basis ->
    [validation] Le cifre sono quelle della validazione dell'OIV: non cambiano più.
    [round] Le cifre sono quelle del monitoraggio di fine anno, chiuso: non cambiano più.
   *[present] { $over ->
        [yes] L'anno è finito, e le cifre sono quelle di adesso: si fermano alla chiusura del monitoraggio del 31 dicembre, poi alla validazione.
       *[no] L'anno è in corso: per ora è una bozza, con le cifre di adesso.
    }
}
reports-round-basis = { $closed ->
    [yes] Chiuso: le cifre non cambiano più. I testi si possono ancora scrivere, e in fondo al documento è detto fino a quale.
   *[no] Ancora aperto: le cifre sono quelle di adesso.
}
reports-monitoring = Monitoraggi intermedi
reports-no-rounds = Nell'anno non c'è ancora un monitoraggio: il suo documento nasce quando lo apri.
reports-to-rounds = Vai ai monitoraggi
reports-tables = Schede e tabelle
reports-about-units = Per ogni unità: come va, in quali obiettivi è coinvolta, di quali indicatori risponde.
reports-about-deviations = Ogni indicatore con target, valore, scostamento, causa e azione correttiva.
reports-one-unit = Una sola unità
reports-format-label = Formato
reports-download = Scarica
reports-format = { $format ->
    [docx] da modificare
    [pdf] da pubblicare, accessibile
   *[xlsx] le tabelle
}
reports-missing = { $count ->
    [one] Manca un testo
   *[other] Mancano { NUMBER($count) } testi
} su { NUMBER($sections) }
reports-nothing-missing = I testi ci sono tutti.
reports-read-texts = Leggili
reports-who-writes = I testi li scrivono l'ufficio programmazione e il segretario generale; le cause degli scostamenti anche chi risponde dell'indicatore.
reports-other-forms = Altre forme
reports-structure-unioncamere = PDF con i capitoli nell'ordine delle linee guida Unioncamere
reports-with-present = PDF con ciò che si sa adesso
reports-with-later = PDF con ciò che si è saputo dopo la chiusura
reports-proof = La prova: il pacchetto da cui chiunque ricalcola i punteggi

## I testi di un documento

reports-texts-lead = { $missing ->
    [0] I testi necessari ci sono tutti.
    [one] Manca un testo. Gli altri li trovi qui sotto.
   *[other] Mancano { NUMBER($missing) } testi su { NUMBER($sections) }. Nel documento i loro posti sono segnati.
}
reports-checklist = I testi del documento
reports-section-state = { $state ->
    [written] scritto
    [missing] manca
   *[optional] facoltativo
}
reports-syntax = Come si scrive
reports-syntax-meaning = Una riga vuota divide i paragrafi. Le righe che cominciano con un trattino fanno un elenco. Due asterischi prima e dopo mettono in evidenza. Tutto il resto resta come lo scrivi.
reports-syntax-example =
    Il 2018 è stato l'anno dell'**avvio** del Piano.
    
    - un primo risultato
    - un secondo risultato
reports-save = Salva
reports-stands-now = Intanto qualcuno ha scritto questo. Il tuo testo è ancora nel campo: riuniscili e salva.
reports-not-written = Non ancora scritto
reports-not-written-optional = Facoltativo, non scritto
reports-written-by = Scritto da { $by }, { $at }
reports-as-shown = Come si legge nel documento
reports-history = { $count ->
    [one] Una versione precedente
   *[other] { NUMBER($count) } versioni precedenti
}
reports-withdrawn = Testo ritirato.
reports-not-saved = Non tutto è stato salvato: qui sotto ciò che manca, con quello che avevi scritto.
reports-written-meanwhile = { $by } ha scritto qui prima di te: nulla è stato sovrascritto.
    .remedy = Leggi che cosa c'è ora, riuniscilo al tuo testo e salva di nuovo.
reports-text-too-long = Il testo ha { NUMBER($length) } caratteri: il massimo è { NUMBER($longest) }.
    .remedy = Accorcialo, o metti i dettagli in un allegato.
notice-texts-saved = Testi salvati.

## Ciò che non si può dare

reports-unknown = Non c'è un documento «{ $document }».
    .remedy = Sceglilo dalla pagina delle relazioni.
reports-unknown-section = Il documento non ha una sezione «{ $section }».
    .remedy = Le sezioni sono elencate nella sua pagina.
reports-unknown-format = «{ $format }» non è un formato dei documenti.
    .remedy = Chiedi docx, pdf o xlsx.
reports-without-texts = Questo documento non ha testi da scrivere: nasce tutto dai dati.
    .remedy = Scaricalo dalla pagina delle relazioni.
reports-not-reproducible = I dati di allora non ci sono più: il documento non si può ricalcolare.
    .remedy = Ripristina una copia che li contenga.
unit-sheet = Scarica la scheda dell'unità (PDF)
