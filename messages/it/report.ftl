### Le parole delle relazioni: monitoraggio, Relazione sulla performance, schede delle unità, tabella degli scostamenti.

report-relazione-title = Relazione sulla performance { $year }
report-plan-name = Piano della performance { $years }
report-percent = { $percent } %
report-relazione-lead = Questa Relazione rende conto del { $year }: gli impegni presi con il Piano della performance, i risultati ottenuti, gli scostamenti e le loro cause (D.Lgs. 150/2009, art. 10, comma 1, lettera b).
report-year-running = Bozza: il { $year } non è concluso, e le cifre possono ancora cambiare.
report-monitoring-title = { $title }
report-monitoring-subtitle = Monitoraggio intermedio al { $date }
report-monitoring-lead = Dove siamo al { $date } rispetto agli obiettivi del { $year }, che cosa manca e che cosa si fa per arrivarci (D.Lgs. 150/2009, art. 6).
report-units-title = Schede delle unità organizzative, { $year }
report-unit-title = Scheda dell'unità { $unit }, { $year }
report-unit-subtitle = Dati osservati fino al { $date }
report-deviations-title = Tabella degli scostamenti { $year }
report-deviations-subtitle = Dati osservati fino al { $date }

## Che cosa manca

report-to-write = [Da scrivere: { $text }]
report-cause = causa dello scostamento
report-cause-beneath = Viene da ciò che sta sotto.
report-action = azione correttiva
report-reason = motivo della variazione
report-late-text = { $change ->
    [written] Scritto dopo la chiusura, il { $date }.
    [rewritten] Riscritto dopo la chiusura, il { $date }.
   *[withdrawn] Ritirato dopo la chiusura, il { $date }.
}

## Riferimenti: da questi il documento si ricalcola alla cifra

report-reference-plan = Piano (impronta)
report-reference-ledger = Rilevazioni (ultima registrazione e impronta)
report-reference-records = Registro degli atti del ciclo, fino al numero
report-reference-policy = Regole di punteggio
report-reference-moment = Momento
report-reference-texts = Testi, fino al numero del registro
report-moment = anno { $year }, dati osservati fino al { $observed } e noti al { $known }

## Dati in evidenza

report-fact-plan = Piano
report-fact-act = Atto di approvazione
report-fact-official = Risultato ufficiale
report-fact-measured = Su ciò che è misurato
report-fact-policy = Regole di punteggio
report-fact-as-of = Giorno considerato
report-fact-due = Ultimo giorno per rispondere
report-fact-closed = Chiusura
report-fact-open = il monitoraggio è ancora aperto: le cifre possono cambiare
report-fact-scope = Che cosa riguarda
report-fact-answers = Risposte
report-fact-state = Come va
report-fact-result = Risultato
report-fact-nodes = Obiettivi in cui è coinvolta
report-fact-indicators = Indicatori di cui risponde
report-fact-part-of = Fa parte di
report-official = { $official } su 100
report-official-meaning = Il risultato ufficiale conta 0 ogni dato che manca: è il minimo che i dati raccolti garantiscono. Accanto trovi il risultato su ciò che è misurato, la copertura (quanta parte del peso è misurata) e il massimo che i dati mancanti permetterebbero.
report-interim-meaning = Il punteggio vale per ciò che è misurato finora. La copertura dice quanta parte del peso è misurata; minimo e massimo dicono fra che cosa il risultato starà, qualunque sia il valore di ciò che manca.
report-act-of = { $act } del { $date }
report-count = { NUMBER($count) }
report-count-units = Unità organizzative
report-count-indicators = Indicatori
report-states = Indicatori con un target nel { $year }: { NUMBER($total) }. { $states }.
report-state-count = { $state ->
    [reached] { $count ->
        [one] uno raggiunto
       *[other] { NUMBER($count) } raggiunti
    }
    [on-track] { NUMBER($count) } in linea
    [at-risk] { NUMBER($count) } a rischio
    [not-reached] { $count ->
        [one] uno non raggiunto
       *[other] { NUMBER($count) } non raggiunti
    }
   *[no-data] { NUMBER($count) } senza dati
}
report-deviating = { $count ->
    [one] Un indicatore su { NUMBER($total) } non raggiunge
   *[other] { NUMBER($count) } indicatori su { NUMBER($total) } non raggiungono
} del tutto il target, o { $count ->
    [one] gli manca un dato
   *[other] mancano di un dato
}: con le cause, nell'allegato
report-objectives-reached = { $total ->
    [0] Il piano non ha obiettivi di questo livello.
   *[other] { $reached ->
        [0] Nessun obiettivo strategico su { NUMBER($total) } è raggiunto del tutto.
        [one] Un obiettivo strategico su { NUMBER($total) } è raggiunto del tutto.
       *[other] { NUMBER($reached) } obiettivi strategici su { NUMBER($total) } sono raggiunti del tutto.
    }
}
report-programmed = Ciò che era in programma (media di ciò che sta sotto):
report-no-own-indicators = Non ha indicatori propri: vale la media di ciò che lo compone.
report-nothing-beneath = Il piano non prevede altro sotto questo obiettivo.
report-no-value = nessun dato
report-overridden = raggiungimento deciso; calcolato: { $computed }
report-set-aside = non contato (decisione)
report-no-resources = Nel piano nessun indicatore dell'anno è di tipo «stato delle risorse» o «efficienza».
report-no-deviation = Nessuno scostamento: ogni indicatore con un target è raggiunto.
report-deviation-meaning = Scostamento: valore meno target, e in percentuale del target. Un dato che manca conta 0 nel risultato ufficiale.
report-no-units = Il piano non dice quali unità sono coinvolte.
report-cause-kind = { $cause ->
    [exogenous] Esterna.
    [endogenous] Interna.
   *[indicator] L'indicatore stesso.
}
report-light = { $light ->
    [green] ● verde
    [amber] ▲ giallo
    [red] ■ rosso
   *[none] ○ nessuna risposta
}

## Variazioni e decisioni

report-changes-unknown = Le versioni del piano non sono note: il documento nasce da un solo file.
report-no-changes = Nell'anno il piano non è stato variato.
report-version = { $which ->
    [approved] Come approvato
   *[amended] Come variato
}: versione { NUMBER($number) }, { $act } del { $date }
report-amendment = Versione { NUMBER($number) }: { $act }
report-change-whole = { $change ->
    [added] Nuovo.
    [removed] Ritirato.
   *[changed] Cambiato.
}
report-change-late = Attenzione: il target è cambiato quando il suo esito si poteva già conoscere.
report-reason-as-a-whole = Quello della variazione nel suo insieme.
report-no-decisions = Nell'anno non ci sono decisioni su singoli indicatori.
report-decided-aside = { $aside ->
    [yes] Non contato: i pesi degli altri si ridistribuiscono.
   *[no] Contato di nuovo.
}
report-decided-override = Raggiungimento deciso: { $achievement }
report-decided-withdrawn = Raggiungimento deciso, poi ritirato.

## Albero

report-tree-caption = Albero della performance { $year }, visto al { $date }{ $sheets ->
    [one] {""}
   *[other] {" "}(foglio { NUMBER($sheet) } di { NUMBER($sheets) })
}. In ogni riquadro: codice, titolo, stato, punteggio su ciò che è misurato, copertura e intervallo, e su che cosa poggia.
report-tree-alternative = Albero della performance di { $body } per il { $year }, visto al { $date }, dal mandato alle azioni: { NUMBER($count) } riquadri. { $areas }. Gli stessi dati sono nelle tabelle degli obiettivi.
report-tree-area = { $name }: { $score }{ $rests ->
    [none] {""}
   *[other] {" "}({ $rests })
  }

## Capitoli

report-part-presentation = Presentazione
report-part-premise = Premessa
report-part-synthesis = Sintesi delle informazioni di interesse per i cittadini e gli altri stakeholder esterni
report-part-external-context = Il contesto esterno di riferimento
report-part-administration = L'amministrazione
report-part-results = I risultati raggiunti
report-part-criticalities = Le criticità e le opportunità
report-part-objectives = Obiettivi: risultati raggiunti e scostamenti
report-objectives-lead = Che cosa il piano voleva e che cosa ne è venuto: prima l'albero intero, poi gli obiettivi strategici con i loro indicatori, poi ciò da cui dovevano essere raggiunti.
report-part-tree = Albero della performance
report-part-strategic = Obiettivi strategici
report-part-operational = Obiettivi e piani operativi
report-part-individual = Obiettivi individuali
report-part-resources = Risorse, efficienza ed economicità
report-part-equality = Pari opportunità e bilancio di genere
report-part-process = Il processo di redazione della Relazione sulla performance
report-part-phases = Fasi, soggetti, tempi e responsabilità
report-part-strengths = Punti di forza e di debolezza del ciclo della performance
report-part-annexes = Allegati
report-part-annex-deviations = Tabella degli scostamenti e delle cause
report-part-annex-changes = Variazioni in corso d'anno, con i motivi
report-part-annex-decisions = Decisioni su singoli indicatori
report-part-annex-units = Risultati delle unità organizzative
report-part-main-results = I principali risultati raggiunti
report-part-context-resources = Analisi del contesto e delle risorse
report-part-organisational = Rendicontazione della performance organizzativa
report-part-overall = Valutazione complessiva della performance organizzativa
report-part-individual-account = Rendicontazione degli obiettivi individuali
report-part-process-measurement = Il processo di misurazione e valutazione
report-part-where-we-stand = Dove siamo
report-part-areas = Le aree
report-part-indicators = Tutti gli indicatori
report-part-unanswered = Chi non ha risposto
report-part-proposals = Proposte di variazione
report-part-known-later = Saputo dopo
report-part-measures = Che cosa si decide
report-annex = Allegato { $number }. { $title }

## Tabelle: titolo e nome del foglio

report-table-areas = Risultati delle aree e dell'ente
report-sheet-areas = Aree
report-table-strategic = Risultati degli obiettivi strategici
report-sheet-strategic = Obiettivi strategici
report-table-indicators-of = Indicatori di { $name }
report-sheet-of = { $name }
report-table-operational = Obiettivi operativi, programmi e azioni di { $name }
report-sheet-operational = { $name } operativi
report-table-resources = Indicatori di stato delle risorse e di efficienza
report-sheet-resources = Risorse
report-table-phases = Gli atti dell'anno
report-sheet-phases = Atti
report-table-deviations = Scostamenti, cause e azioni correttive
report-sheet-deviations = Scostamenti
report-table-changes = Che cosa cambia con la versione { NUMBER($number) }
report-sheet-changes = Variazione { NUMBER($number) }
report-table-decisions = Decisioni in vigore
report-sheet-decisions = Decisioni
report-table-units = Risultati delle unità organizzative
report-sheet-units = Unità
report-table-unit-nodes = Obiettivi in cui è coinvolta { $unit }
report-table-unit-indicators = Indicatori di cui risponde { $unit }
report-sheet-unit-nodes = { $unit } obiettivi
report-sheet-unit-indicators = { $unit } indicatori
report-table-unanswered = Indicatori senza risposta, per unità
report-sheet-unanswered = Senza risposta
report-table-proposals = Proposte di variazione
report-sheet-proposals = Proposte
report-table-known-later = Dati saputi dopo la chiusura
report-sheet-known-later = Saputo dopo
report-table-indicators = Indicatori: valore, previsione, scostamento, causa e azione correttiva
report-sheet-indicators = Indicatori

report-column-area = Area
report-column-objective = Obiettivo strategico
report-column-unit = Unità organizzativa
report-column-node = Obiettivo
report-column-indicator = Indicatore
report-column-weight = Peso
report-column-target = Target
report-column-value = Valore
report-column-achievement = Raggiung.
report-column-official = Ufficiale
report-column-measured = Sul misurato
report-column-score = Punteggio
report-column-coverage = Copertura
report-column-worst = Minimo
report-column-best = Massimo
report-column-bar = Da 0 a 100
report-column-state = Come va
report-column-deviation = Scostamento
report-column-cause = Causa
report-column-action = Azione correttiva
report-column-forecast = Previsione
report-column-light = Semaforo
report-column-phase = Fase
report-column-responsible = Chi
report-column-act = Atto
report-column-date = Data
report-column-what = Che cosa
report-column-change = Cambiamento
report-column-reason = Motivo
report-column-decision = Decisione
report-column-proposal = Proposta
report-column-count = Quanti
report-column-recorded = Registrato il
report-column-observed = Osservato il

## Gli atti del ciclo e chi li compie

report-act-plan = Piano della performance adottato
    .who = organo politico
report-act-amendment = Piano variato
    .who = organo politico
report-act-policy = Regole di punteggio (SMVP) adottate
    .who = ente
report-act-round-opened = Monitoraggio aperto
    .who = ufficio programmazione
report-act-round-closed = Monitoraggio chiuso
    .who = ufficio programmazione
report-act-validation = Relazione esaminata per la validazione
    .who = OIV
report-outcome = { $outcome ->
    [validated] validata
    [validated-with-remarks] validata con osservazioni
   *[not-validated] non validata
}

## Monitoraggio intermedio

report-scope-whole = tutto il piano
report-answers = { $answered ->
    [0] nessuna, per { NUMBER($asked) } indicatori
    [one] una, per { NUMBER($asked) } indicatori
   *[other] { NUMBER($answered) }, per { NUMBER($asked) } indicatori
}
report-all-answered = Tutti hanno risposto.
report-no-proposals = Nessun ufficio ha proposto variazioni.
report-known-later-lead = Questi dati sono stati registrati dopo la chiusura: non contano qui, ed entrano nel monitoraggio successivo.
report-nothing-known-later = Dopo la chiusura non è arrivato nulla su questo periodo.
report-later-frozen = Alla chiusura
report-later-now = Con ciò che si sa al { $date }
report-column-then = Raggiung. allora
report-column-now = Raggiung. ora
report-no-unit = nessuna unità ne risponde
report-missing-of = { NUMBER($missing) } su { NUMBER($asked) }
report-unit-owed = { $missing ->
    [0] { NUMBER($indicators) }, tutti con i dati
    [one] { NUMBER($indicators) }; a uno manca un dato
   *[other] { NUMBER($indicators) }; a { NUMBER($missing) } manca un dato
}
report-unit-not-involved = Il piano non la coinvolge in alcun obiettivo: non ha un risultato proprio.
report-unit-no-indicators = Non risponde di alcun indicatore dell'anno.

## Testi che solo le persone possono scrivere

narrative-presentation = Presentazione
    .question = che cosa è stato l'anno per l'amministrazione e perché questa Relazione merita di essere letta
    .help = Mezza pagina firmabile dal vertice: gli impegni presi, i risultati di cui rendere conto, ciò che è cambiato per cittadini e imprese.
narrative-external-context = Contesto esterno
    .question = quali fatti esterni (economia, norme, territorio) hanno inciso sui risultati
    .help = Solo ciò che ha pesato davvero, con una fonte per ogni cifra.
narrative-administration = L'amministrazione
    .question = personale in servizio, sedi, risorse finanziarie, servizi e indicatori di salute dell'ente
    .help = Le cifre del piano (unità, obiettivi, indicatori) le aggiunge il documento.
narrative-results = Risultati raggiunti
    .question = che cosa hanno ottenuto cittadini e imprese, in parole semplici
    .help = La tabella delle aree e il conteggio degli indicatori seguono questo testo.
narrative-criticalities = Criticità
    .question = che cosa non ha funzionato e perché
    .help = I risultati previsti e non raggiunti, con le loro cause: quelle di ogni indicatore stanno nell'allegato degli scostamenti.
narrative-opportunities = Opportunità
    .question = quali opportunità emergono per l'anno che viene
    .help = Che cosa è andato oltre le attese, e che cosa se ne può fare.
narrative-objective = Obiettivo strategico
    .question = come leggere il risultato di questo obiettivo
    .help = Facoltativo: il documento mostra già indicatori, scostamenti e cause.
narrative-cause = Causa dello scostamento
    .question = perché il risultato si scosta dal target
    .help = La scrive chi risponde dell'indicatore: che cosa è successo, e se dipende dall'ente, da fuori o dall'indicatore stesso. Uffici e fatti, non persone.
narrative-individual-objectives = Obiettivi individuali
    .question = come sono stati assegnati e valutati gli obiettivi individuali, con i soli dati d'insieme
    .help = Mai nomi né punteggi di singole persone, né gruppi così piccoli da farle riconoscere.
narrative-resources = Risorse, efficienza ed economicità
    .question = risorse usate, costi dei servizi, risparmi, con il raccordo al bilancio
    .help = Gli indicatori di efficienza e di stato delle risorse seguono questo testo.
narrative-equal-opportunity = Pari opportunità
    .question = obiettivi di pari opportunità e che cosa se ne è ottenuto
    .help = Personale e utenti: azioni svolte, dati per genere, età e disabilità solo d'insieme.
narrative-gender-balance = Bilancio di genere
    .question = bilancio di genere: come le attività e la spesa hanno inciso su donne e uomini
    .help = Se non è stato redatto, scrivi perché e quando lo sarà.
narrative-process = Fasi, soggetti, tempi e responsabilità
    .question = chi ha fatto che cosa, quando e con quali responsabilità
    .help = Gli atti registrati (piano, variazioni, monitoraggi, validazione) il documento li elenca da sé. Indica uffici e ruoli, non persone.
narrative-strengths = Punti di forza del ciclo
    .question = che cosa ha funzionato nel ciclo della performance
    .help = Tempi, dati, partecipazione, integrazione con il bilancio.
narrative-weaknesses = Punti di debolezza del ciclo
    .question = che cosa va migliorato nel ciclo della performance, e come
    .help = Una debolezza, un rimedio, un termine.
narrative-summary = Il quadro
    .question = che cosa dice questo monitoraggio, in poche righe
    .help = Dove si arriverà a fine anno se si va avanti così, e che cosa preoccupa.
narrative-circumstances = Circostanze
    .question = che cosa è cambiato nel contesto dall'ultimo monitoraggio
    .help = Norme, risorse, eventi che spostano i risultati.
narrative-measures = Decisioni
    .question = quali misure si prendono, chi le attua ed entro quando
    .help = Una misura per riga, con l'ufficio e il termine. Le proposte degli uffici il documento le elenca da sé.

## Scostamenti

deviation-number = { $difference } ({ $percent } %)
deviation-points = { $points } punti
deviation-days = { $when ->
    [after] { $days ->
        [one] un giorno dopo
       *[other] { $days } giorni dopo
    }
    [before] { $days ->
        [one] un giorno prima
       *[other] { $days } giorni prima
    }
   *[on] nel giorno fissato
}
deviation-not-done = non realizzato
deviation-yes-no = { $met ->
    [yes] come voluto
   *[no] non come voluto
}
