### I comandi che provano un punteggio.

command-prove = scrive il pacchetto da cui chiunque ricalcola i punteggi
examples-prove =
    traguardo prove --body cciaa_le --year 2018 --out prova.zip
    traguardo prove --body cciaa_le --round 2018-05-15 --out prova.zip
    traguardo prove piano.docx --measurements misure.csv --out prova.zip
prove-plan = un piano, in qualunque formato, al posto dei dati del server
option-prove-body = codice dell'ente (non serve se è uno solo)
option-prove-out = il file da scrivere
option-known-at = conta solo ciò che si sapeva quel giorno
option-prove-round = un monitoraggio chiuso, com'era allora
option-prove-measurements = le rilevazioni del piano, in CSV
argument-round = MONITORAGGIO
prove-written = Prova scritta in { $file }.
prove-which-body = Ci sono più enti: { $codes }.
    .remedy = Indica quale con --body.
prove-no-body = Qui non c'è l'ente «{ $code }».
    .remedy = Controlla il codice: «traguardo verify» elenca gli enti.
prove-measurements-needed = Per provare un piano servono le sue rilevazioni.
    .remedy = Aggiungi --measurements con il file CSV.
prove-not-with-file = Con un piano non si può usare { $option }.
    .remedy = Togli { $option }, oppure lascia il piano e prova i dati del server.
prove-only-with-file = { $option } si usa solo con un piano.
    .remedy = Indica anche il file del piano.

verify-subject = { $body }, anno { $year }: osservato fino al { $observed }, noto il { $known }
verify-subject-file = Un piano da file
verify-references-plan = Piano: { $hash }
verify-references-ledger = Registro, riga { $sequence }: { $hash }
verify-references-policy = Regola: { $id } { $version }
verify-references-audit = Attestato dalla voce { $number } del registro delle azioni: { $hash }
verify-holds = Tutto torna: ogni cifra ricalcolata è quella scritta.
verify-differs = Non tutto torna: { $count ->
    [0] qualcosa non si è potuto verificare.
    [one] una differenza.
   *[other] { $count } differenze.
  }
verify-more = … e altre { $count }.
