### Monitoraggi: l'elenco, la pagina di ciascuno, le risposte.

rounds-title = Monitoraggi
rounds-lead = { $open ->
    [0] Nessun monitoraggio aperto.
    [one] Un monitoraggio aperto.
   *[other] { $open } monitoraggi aperti.
}
rounds-meaning = Durante l'anno ci si ferma, si guarda a che punto sono gli indicatori e si decide che cosa fare (D.Lgs. 150/2009, art. 6). Chiuso, un monitoraggio non cambia più.
rounds-none-title = Nessun monitoraggio, per ora
rounds-none = Quando l'ufficio programmazione ne apre uno, ogni responsabile trova qui che cosa gli è chiesto: previsione a fine anno, semaforo, causa dello scostamento, azione correttiva.
rounds-column-title = Monitoraggio
rounds-column-as-of = Situazione al
rounds-column-due = Risposte entro
rounds-column-state = Stato
rounds-column-answers = Risposte
rounds-open = aperto
rounds-closed = chiuso il { $day }
rounds-progress = { NUMBER($answered) } su { NUMBER($asked) }
rounds-year-gone = il piano in vigore non ha l'anno { $year }

## Aprirne uno

round-open = Apri un monitoraggio
round-open-title = Titolo
round-open-title-help = Per esempio «Primo monitoraggio intermedio 2018».
round-open-as-of = Situazione al
round-open-as-of-help = Il giorno che il monitoraggio fotografa: contano i dati osservati fino a quel giorno.
round-open-due = Risposte entro
round-open-scope = Che cosa chiedere
round-open-scope-help = Se non scegli nulla, si chiede tutto il piano. Se scegli parti del piano e unità, si chiede ciò che sta in quelle parti e di cui rispondono quelle unità.
round-open-nodes = Parti del piano
round-open-units = Unità organizzative
round-open-do = Apri il monitoraggio
round-scope-whole = tutto il piano

## Un monitoraggio

round-eyebrow = Monitoraggio { $year }
round-as-of = Situazione al
round-due = risposte entro il
round-state-open = Aperto
round-closed-title = Chiuso il { $day } da { $by }
round-closed-meaning = I numeri di questa pagina sono quelli di allora e non cambiano più: si ricalcolano dai riferimenti in fondo. { $unanswered ->
    [0] Tutti gli indicatori hanno avuto risposta.
    [one] Un indicatore è rimasto senza risposta.
   *[other] { NUMBER($unanswered) } indicatori sono rimasti senza risposta.
}
round-closed-later = Dopo la chiusura sono arrivati dati che riguardano quel giorno: li vedi in «Saputo dopo».
round-note = Nota di chiusura
round-scope = Riguarda { $what }.
round-answer-link = { $count ->
    [0] Rivedi le tue risposte
    [one] Rispondi: manca un indicatore
   *[other] Rispondi: mancano { NUMBER($count) } indicatori
}
round-download = Scarica la tabella (CSV)
round-report = Relazione di monitoraggio
round-calendar = Scadenza nel calendario
round-body-score = L'ente al { $day }
round-progress-title = A che punto siamo
round-progress = { $answered ->
    [0] Nessun indicatore su { NUMBER($asked) } ha una risposta
    [one] Un indicatore su { NUMBER($asked) } ha una risposta
   *[other] { NUMBER($answered) } indicatori su { NUMBER($asked) } hanno una risposta
}
round-lights = Semafori
round-light = { $light ->
    [green] verde
    [amber] giallo
    [red] rosso
   *[none] senza risposta
}
round-light-meaning = { $light ->
    [green] il target si raggiungerà
    [amber] il target è in dubbio
   *[red] il target non si raggiungerà
}
round-cause = { $cause ->
    [exogenous] esterna
    [endogenous] interna
   *[indicator] l'indicatore stesso
}
round-cause-meaning = { $cause ->
    [exogenous] Esterna: non dipende dall'ente (norme, crisi, altri enti)
    [endogenous] Interna: dipende dall'ente (risorse, tempi, organizzazione)
   *[indicator] L'indicatore stesso: misura male, o il target è sbagliato
}

round-people = Chi risponde
round-people-caption = Responsabili, con le risposte date e quelle che mancano
round-column-person = Responsabile
round-units = { $all ->
    [one] L'unità che risponde: { $done ->
        [0] non ha risposto a tutto
       *[other] ha risposto a tutto
    }
   *[other] Unità: { NUMBER($done) } su { NUMBER($all) } hanno risposto a tutto
}
round-units-caption = Unità che rispondono, con le risposte date e quelle che mancano
round-column-unit = Unità
round-column-answers = Risposte
round-column-missing = Mancano
round-nothing-missing = nulla
round-missing-list = { $count ->
    [one] un indicatore
   *[other] { NUMBER($count) } indicatori
}
round-shared-answers = Un indicatore di cui rispondono più unità è chiesto a ciascuna, e vale la risposta di una per tutte.
round-unheaded = { $count ->
    [one] Di un indicatore non risponde nessun responsabile: lo segue l'ufficio programmazione.
   *[other] Di { NUMBER($count) } indicatori non risponde nessun responsabile: li segue l'ufficio programmazione.
}

round-indicators = Indicatori
round-indicators-caption = Valore, scostamento, semaforo e azioni di ogni indicatore
round-filter = Quali mostrare
round-filter-show = Mostra
round-filter-all = tutti ({ $count })
round-filter-deviating = gialli e rossi ({ $count })
round-filter-missing = senza risposta ({ $count })
round-filter-do = Mostra
round-filter-none = Nessun indicatore di questo tipo.
round-column-indicator = Indicatore
round-column-value = Valore
round-column-target = Target
round-column-achievement = Raggiungimento
round-column-deviation = Scostamento
round-column-forecast = Previsione a fine anno
round-column-light = Semaforo
round-column-why = Causa e rimedi
round-no-value = nessun dato
round-decided = deciso
round-deviation-met = { $met ->
    [yes] target raggiunto
   *[no] target non ancora raggiunto
}
round-deviation-over = target non raggiunto
round-forecast-short = sotto il target
round-cause-label = Causa ({ $cause }):
round-action-label = Azione correttiva:
round-proposal-label = Proposta di modifica:
round-answered-by = { $by }, { $day }
round-answered-late = dopo la scadenza

round-csv-name = Nome
round-csv-node = Obiettivo o azione
round-csv-units = Unità che rispondono
round-csv-percent = Scostamento in %
round-csv-by = Risposta di
round-csv-on = Risposta del

## Saputo dopo

round-later = Saputo dopo
round-later-meaning = Dati che riguardano quel giorno o prima, registrati dopo la chiusura. Non cambiano il monitoraggio: contano dal prossimo. Qui vedi quanto varrebbero con le stesse regole.
round-later-body = Il risultato dell'ente sarebbe { $now } invece di { $then }.
round-later-same = Il risultato dell'ente resterebbe { $then }.
round-later-caption = Indicatori con dati arrivati dopo la chiusura
round-later-then = Alla chiusura
round-later-now = Con i dati di oggi
round-later-entries = Che cosa è arrivato
round-later-entry = { $value }, osservato il { $observed }, registrato il { $recorded } da { $by }
round-later-figures = { $value } · raggiungimento { $achievement }

## Riferimenti

round-references = Riferimenti
round-references-meaning = Da questi il monitoraggio si ricalcola, alla cifra e per sempre.
round-references-open = Finché è aperto cambiano; alla chiusura restano scritti.
round-proof = Scarica la prova: chiunque può ricalcolare questi numeri
round-reference-plan = Versione del piano
round-reference-ledger = Rilevazioni fino alla n.
round-reference-ledger-hash = Impronta delle rilevazioni
round-reference-records = Registro degli atti fino al n.
round-reference-policy = Regole di punteggio
round-reference-moment = Momento
round-moment = anno { $year }, osservato fino al { $observed }, noto fino al { $known }

## Chiudere, spostare

round-close = Chiudi il monitoraggio
round-close-meaning = Dopo la chiusura nessuno può più rispondere e i numeri restano questi. Ciò che arriva dopo entra nel prossimo monitoraggio.
round-close-count = { $count ->
    [0] Ogni indicatore ha una risposta.
    [one] Un indicatore è senza risposta e resterà così.
   *[other] { NUMBER($count) } indicatori sono senza risposta e resteranno così.
}
round-close-acknowledge = Quanti indicatori restano senza risposta?
round-close-acknowledge-help = Scrivi { $count } per confermare di averlo visto.
round-close-note = Nota (facoltativa)
round-close-do = Chiudi e congela
round-close-early = Si può chiudere dal { $day }.
round-move = Sposta la scadenza
round-move-due = Nuovo ultimo giorno per rispondere
round-move-do = Sposta

## Rispondere

round-answers-title = Le tue risposte
round-answers-lead = { $missing ->
    [0] { $asked ->
        [0] Non ti è chiesto nessun indicatore.
        [one] Hai risposto a tutto: un indicatore.
       *[other] Hai risposto a tutto: { NUMBER($asked) } indicatori.
    }
    [one] Manca la risposta a un indicatore su { NUMBER($asked) }.
   *[other] Mancano le risposte a { NUMBER($missing) } indicatori su { NUMBER($asked) }.
}
round-answers-how = Per ogni indicatore scegli il semaforo e, se puoi, scrivi la previsione a fine anno. Con giallo e rosso servono la causa e due righe che la spieghino. I valori si inseriscono nelle Rilevazioni.
round-answers-filter-to-do = da fare
round-answers-filter-all = tutti
round-answers-filter-unit = Unità
round-answers-any-unit = tutte
round-answers-form = Risposte
round-answers-save = Salva le risposte
round-answers-back = Torna al monitoraggio
round-answers-done = Non c'è altro da fare qui
round-answers-done-text = Hai risposto a tutto quello che ti è chiesto. Puoi cambiare le risposte finché il monitoraggio è aperto.
round-answers-show-all = Rivedi le risposte
round-answers-nothing = Nessun indicatore con questo filtro.
round-answers-now = Ora
round-answers-target = Target
round-answers-achievement = Raggiungimento
round-answers-deviation = Scostamento
round-answers-projection = Proiezione con il passo di oggi
round-answers-before = { $title }
round-answers-before-said = { $forecast ->
    [none] { $light }
   *[other] { $light }, previsione { $forecast }
}
round-answers-measure = Inserisci il valore
round-answers-light = Semaforo
round-answers-forecast = Previsione a fine anno
round-answers-forecast-help = { $kind ->
    [date] Una data, per esempio 30/11/{ $year }
    [boolean] sì o no
    [percent] In percentuale, per esempio 12,5
   *[other] Un numero, per esempio 1.250,5
}
round-answers-cause = Causa dello scostamento
round-answers-no-cause = scegli
round-answers-cause-text = Che cosa è successo
round-answers-action = Azione correttiva
round-answers-proposal = Proposta di modifica del piano
round-answers-proposal-help = Solo se serve: che cosa cambieresti (target, peso, formula) e perché.
round-answers-last = Ultima risposta: { $by }, { $day }

notice-round-opened = Monitoraggio aperto: ognuno trova che cosa gli è chiesto.
notice-round-closed = Monitoraggio chiuso: da qui in poi i numeri non cambiano.
notice-round-moved = Scadenza spostata.
notice-answers-saved = Risposte salvate.
notice-answers-unchanged = Non c'era nulla di nuovo da salvare.

## Che cosa non va

round-unknown = Non c'è un monitoraggio «{ $round }».
    .remedy = Sceglilo dall'elenco dei monitoraggi.
round-no-plan = Il piano in vigore non ha l'anno { $year }.
    .remedy = Scegli un giorno di un anno del piano.
round-not-reproducible = I dati su cui questo monitoraggio del { $year } fu chiuso non ci sono più.
    .remedy = Ripristina la copia di sicurezza che li contiene.
round-not-opened = Il monitoraggio non è stato aperto: c'è qualcosa da correggere.
    .remedy = Correggi i campi segnati e riprova.
round-title-needed = Manca il titolo.
    .remedy = Scrivi come si chiama questo monitoraggio.
round-too-long = È troppo lungo: al massimo { $most } caratteri.
    .remedy = Accorcia il testo.
round-day-needed = Manca il giorno.
    .remedy = Scegli un giorno del calendario.
round-day-of-other-year = Il giorno non è dell'anno { $year }.
    .remedy = Scegli un giorno di quell'anno.
round-due-before = Le risposte non possono scadere prima del { $asOf }, il giorno fotografato.
    .remedy = Scegli un giorno da lì in poi.
round-due-same = La scadenza è già il { $due }.
    .remedy = Scegli un altro giorno.
round-not-moved = La scadenza non è stata spostata.
    .remedy = Correggi il giorno e riprova.
round-scope-unknown = Nel piano non c'è «{ $what }».
    .remedy = Scegli fra le parti e le unità del piano.
round-scope-empty = Così non si chiederebbe nulla: nessun indicatore con un target nel { $what }.
    .remedy = Allarga la scelta.
round-overlaps = È già aperto «{ $title }», che chiede in parte gli stessi indicatori.
    .remedy = Chiudilo prima, o scegli parti del piano che non chiede.
round-is-closed = Il monitoraggio «{ $title }» è stato chiuso il { $day } da { $by }: le risposte non entrano più.
    .remedy = Quello che hai da dire entra nel prossimo monitoraggio; i valori si inseriscono nelle Rilevazioni e qui compaiono fra le cose sapute dopo.
round-too-early = Il monitoraggio fotografa il { $asOf }: non si chiude prima.
    .remedy = Aspetta quel giorno.
round-not-closed = Il monitoraggio non è stato chiuso.
    .remedy = Correggi il campo segnato e riprova.
round-acknowledge = { $count ->
    [one] Un indicatore è senza risposta.
   *[other] { $count } indicatori sono senza risposta.
}
    .remedy = Scrivi { $count } per confermare di averlo visto.
round-acknowledge-changed = Ora gli indicatori senza risposta sono { $count }: intanto qualcosa è cambiato.
    .remedy = Guarda di nuovo e scrivi { $count }.
round-not-answered = { $count ->
    [one] Una risposta ha qualcosa da correggere
   *[other] { $count } risposte hanno qualcosa da correggere
}: non ne è stata salvata nessuna.
    .remedy = Correggi i campi segnati e salva di nuovo: quello che hai scritto è rimasto.
round-not-asked = { $indicator } non è fra gli indicatori che ti sono chiesti.
    .remedy = Guarda l'elenco: forse è stato ritirato o non conta più.
round-answered-twice = { $indicator } c'è due volte.
    .remedy = Lascia una sola risposta.
round-light-needed = Manca il semaforo.
    .remedy = Scegli verde, giallo o rosso.
round-cause-needed = Con giallo o rosso serve la causa.
    .remedy = Scegli se è esterna, interna o dell'indicatore stesso.
round-cause-text-needed = Con giallo o rosso serve dire che cosa è successo.
    .remedy = Bastano due righe.
round-forecast-digits = «{ $text }» ha troppe cifre.
    .remedy = Scrivi meno decimali.
round-answered-meanwhile = { $by } ha risposto mentre scrivevi ({ $at }): nulla è stato sovrascritto.
    .remedy = Guarda la sua risposta qui accanto. Se salvi di nuovo, la tua la sostituisce.
round-folded = { $count ->
    [one] un indicatore
   *[other] { $count } indicatori
  }, { $missing ->
    [0] tutti con risposta
   *[other] { $missing } da fare
  }
round-folded-told = { $count ->
    [one] un indicatore
   *[other] { $count } indicatori
  }, { $missing ->
    [0] tutti con risposta
   *[other] { $missing } senza risposta
  }{ $deviating ->
    [0] {""}
   *[other] {", "}{ $deviating } gialli o rossi
  }
