### Perché qualcosa non si fa, e che cosa fare.

problem-kind-not-signed-in = Accesso necessario
problem-kind-forbidden = Non permesso
problem-kind-separation-of-duties = Serve un'altra persona
problem-kind-not-found = Non c'è
problem-kind-conflict = Qualcuno è arrivato prima
problem-kind-already-done = Già fatto
problem-kind-precondition-failed = Non è più come l'hai visto
problem-kind-too-large = Troppo grande
problem-kind-unsupported-type = Tipo di file non accettato
problem-kind-invalid-input = Qualcosa da correggere
problem-kind-too-many-requests = Troppe richieste
problem-kind-internal = Errore del programma
problem-kind-not-available = Non disponibile

asked-no-day = «{ $text }» non è un giorno (voce «{ $place }» dell'indirizzo).
    .remedy = Scrivi un giorno che c'è, come 2018-09-30, o togli la voce.
problem-not-signed-in = Per questa pagina devi accedere.
    .remedy = Accedi con il tuo indirizzo e-mail o con l'accesso del tuo ente.
problem-forbidden = Il tuo ruolo non permette di { $operation ->
    [see-plan] vedere il piano
    [see-entries] vedere le rilevazioni registrate
    [see-evidence] aprire le evidenze
    [see-checks] vedere la verifica del piano
    [see-drafts] vedere i piani in preparazione
    [prepare-plan] preparare un piano
    [adopt-plan] adottare un piano
    [see-sheet] aprire la scheda delle rilevazioni
    [measure] registrare rilevazioni
    [validate] validare rilevazioni
    [see-people] vedere le persone
    [manage-people] gestire le persone
    [manage-keys] gestire le chiavi
    [manage-sessions] gestire gli accessi
    [see-audit] vedere il registro delle operazioni
    [manage-notices] gestire i messaggi
    [see-rounds] vedere i monitoraggi
    [answer-round] rispondere al monitoraggio
    [run-rounds] aprire e chiudere monitoraggi
    [see-scenario] provare scenari
    [see-policies] vedere le regole di punteggio
    [manage-policies] cambiare le regole di punteggio
    [see-decisions] vedere variazioni e decisioni
    [decide] decidere su un indicatore
    [override-score] decidere un punteggio
    [see-reports] vedere le relazioni
    [write-narratives] scrivere i testi delle relazioni
    [see-validation] vedere la validazione
    [run-validation] validare la relazione
    [publish] pubblicare
    [describe-body] cambiare i dati dell'ente
    [see-registers] vedere i registri
    [write-registers] scrivere nei registri
    [define-registers] definire i registri
    [erase-people] cancellare dati personali
    [see-surveys] vedere i questionari
    [run-surveys] gestire i questionari
    [see-activities] vedere le attività
    [report-activities] aggiornare le attività
    [see-payments] vedere i pagamenti
    [write-payments] caricare le fatture
    [see-feeds] vedere i flussi
    [manage-feeds] gestire i flussi
    [ask-data] chiedere un dato con un collegamento
   *[other] fare questo
}.
    .remedy = Chiedi a chi ha il ruolo giusto, o all'amministratore di darti il ruolo.
problem-no-unit = Questo non è di nessuna unità: puoi farlo solo per le tue.
    .remedy = Se puoi, scegli una delle tue unità; se no, chiedi all'ufficio programmazione.
problem-not-your-unit = Questo riguarda altre unità ({ $units }): puoi farlo solo per le tue.
    .remedy = Chiedi al responsabile di quelle unità, o all'ufficio programmazione.
problem-not-found = Quello che cerchi non c'è.
    .remedy = Controlla l'indirizzo, o parti dal Cruscotto.
problem-conflict = { $by } ha salvato prima di te: nulla è stato sovrascritto.
    .remedy = Ricarica, guarda che cosa è cambiato e rifai la tua modifica se serve ancora.
problem-conflict-unknown = Intanto qualcosa è cambiato: nulla è stato sovrascritto.
    .remedy = Ricarica, guarda che cosa è cambiato e rifai la tua modifica se serve ancora.
problem-too-large = Quello che hai mandato supera i 20 MB.
    .remedy = Dividi il file o riducilo (per un PDF: salvalo a risoluzione minore).
problem-too-many-requests = Troppe richieste in poco tempo.
    .remedy = Aspetta { $seconds ->
        [one] un secondo
       *[other] { $seconds } secondi
    } e riprova.
problem-unreadable-request = La richiesta non si legge.
    .remedy = Ricarica la pagina e manda di nuovo.
problem-internal = Il programma ha un difetto. Nulla di ciò che era salvato è andato perso.
    .remedy = Riprova; se succede ancora, comunica il riferimento { $reference } a chi gestisce il server.
problem-not-available = In questo momento i dati non si raggiungono. Nulla è andato perso.
    .remedy = Riprova fra un minuto; se continua, comunica il riferimento { $reference } a chi gestisce il server.
problem-key-unknown = Questa chiave non apre nulla: è sbagliata, revocata o scaduta.
    .remedy = Chiedi una chiave nuova all'amministratore dell'ente.
problem-foreign-form = Questo modulo non viene da una pagina di Traguardo, o la pagina è troppo vecchia.
    .remedy = Torna alla pagina, ricaricala e manda di nuovo.
problem-stale-form = La pagina era aperta da troppo tempo, o intanto hai acceduto di nuovo.
    .remedy = Ricarica la pagina e manda di nuovo: quello che era salvato c'è ancora.
