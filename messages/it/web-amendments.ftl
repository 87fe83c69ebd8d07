### Variazioni del piano in corso d'anno: che cosa cambia, perché, che effetto ha.

amendment-not-found = Questa variazione non c'è.
    .remedy = Parti dall'elenco delle variazioni.
amendment-reasons-not-saved = I motivi non sono salvati.
    .remedy = Correggi i campi segnati e riprova.
amendment-reason-unknown = La variazione non tocca «{ $subject }».
    .remedy = I motivi si danno per ciò che è cambiato.

## Pagina

amendments-title = Variazioni del piano
amendments-lead = { $count ->
    [0] Il piano del { $year } è quello approvato.
    [one] Il piano del { $year } è stato variato una volta.
   *[other] Il piano del { $year } è stato variato { $count } volte.
}
amendments-late = { $count ->
    [one] Un target è cambiato quando il suo esito si poteva già conoscere.
   *[other] { $count } target sono cambiati quando il loro esito si poteva già conoscere.
} Il motivo dovrebbe spiegarlo.
amendments-without-reason = { $count ->
    [one] Di una variazione manca il motivo
   *[other] Di { $count } variazioni manca il motivo
}: l'allegato alla relazione lo segna come mancante.
amendments-none = Nessuna variazione nel { $year }
amendments-teach = Vale il piano approvato con { $act }. Se in corso d'anno cambiano pesi, target, formule, obiettivi o indicatori, si adotta una versione nuova con un atto: qui si vede che cosa cambia, perché, e che effetto ha sul punteggio (D.Lgs. 150/2009, artt. 6 e 10).
amendments-prepare = Prepara una variazione
amendments-scores = Come approvato e come variato
amendments-scores-meaning = Il punteggio dell'ente con l'uno e con l'altro piano: stesse rilevazioni, stesse regole, stesso giorno.
amendments-column-plan = Piano
amendments-column-act = Atto
amendments-column-score = Punteggio dell'ente
amendments-plan = { $which ->
    [approved] Come approvato
   *[amended] Come variato
}
amendments-withdrawn = Indicatori tolti
amendments-withdrawn-meaning = Non contano più. Quello che era stato rilevato resta nel registro.
amendments-column-by = Tolto con
amendments-column-values = Rilevazioni dell'anno
amendment-value = { $value } ({ $day })
amendment-no-values = nessuna
amendment-whole-plan = Il piano nel suo insieme
amendment-changes-what = Varia il piano adottato con { $from }. Registrata: { $recorded }.
amendment-change = { $change ->
    [added] nuovo
    [removed] tolto
   *[changed] cambia
}
amendment-judged = { $judged ->
    [same] Per questo atto è lo stesso indicatore, riscritto: ciò che era misurato conta.
   *[new] Per questo atto è un indicatore nuovo: ciò che era misurato prima resta nella storia e non conta.
  }
amendment-reason-whole = Motivo della variazione nel suo insieme
amendment-reason-whole-help = Vale per tutto ciò che cambia; sotto puoi dire il motivo di ogni singola modifica. Si pubblica: niente nomi di persone.
amendment-reason-of = Motivo per { $subject }
amendment-reason-missing = Manca il motivo.
amendment-reasons-save = Salva i motivi
amendment-late-title = { $grave ->
    [yes] Target cambiato a esito conoscibile
   *[no] Target cambiato a esito già visibile
}
amendment-late = { $indicator }, { $year }: da { $before } { $after ->
    [none] a nessun target
   *[other] a { $after }
}, con atto del { $day }.
amendment-year-over = L'anno era finito il { $day }.
amendment-due-passed = La scadenza del { $day } era passata.
amendment-decided = { $value ->
    [none] Quello che era registrato
   *[other] Il valore registrato, { $value },
} aveva già deciso il target di prima: { $met ->
    [yes] raggiunto
   *[no] non raggiunto
}.
amendment-seen = { $value ->
    [none] Quello che era registrato
   *[other] Il valore registrato fino ad allora, { $value },
} mostrava il target di prima { $met ->
    [yes] raggiunto
   *[no] non ancora raggiunto
}, senza deciderlo.
notice-amendment-reasons-saved = I motivi sono salvati.
