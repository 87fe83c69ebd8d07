### I comandi che copiano, ripristinano e provano i dati.

examples-backup =
    traguardo backup copia.traguardo
    traguardo backup copia.traguardo --database postgres://utente@macchina/traguardo
examples-restore =
    traguardo restore copia.traguardo --data cartella-nuova
    traguardo restore copia.traguardo --replace
examples-verify =
    traguardo verify
    traguardo verify prova.zip

command-backup = copia tutti i dati in un file, anche mentre il server lavora
command-restore = rimette i dati di una copia, anche mentre il server lavora
command-verify = ricalcola un pacchetto, oppure prova che il registro delle azioni di ogni ente è intero

argument-backup = COPIA
argument-folder = CARTELLA
argument-address = INDIRIZZO
argument-bundle = PACCHETTO

backup-file = il file da scrivere
restore-file = il file scritto da «traguardo backup»
verify-bundle = un pacchetto scritto da «traguardo prove», da ricalcolare senza rete; senza, si provano i dati
option-data = cartella dei dati (di solito la decide TRAGUARDO_DATA)
option-database = base di dati PostgreSQL (di solito la decide TRAGUARDO_DATABASE_URL)
option-replace = sostituisce i dati che ci sono

backup-done = Copia scritta in { $file }: { $bodies ->
    [one] un ente
   *[other] { $bodies } enti
  }, { $rows ->
    [one] una riga
   *[other] { $rows } righe
  }.
restore-done = Dati ripristinati in { $place }: { $bodies ->
    [one] un ente
   *[other] { $bodies } enti
  }, com'erano il { $at }.
restore-before = I dati di prima restano nello schema { $before }.

backup-nothing = In { $place } non ci sono dati.
    .remedy = Indica dove stanno con --data o --database, oppure con TRAGUARDO_DATA o TRAGUARDO_DATABASE_URL.
backup-not-one = { $file } non è una copia di Traguardo.
    .remedy = Indica un file scritto da «traguardo backup».
backup-damaged = La copia { $file } è danneggiata alla riga { $line }: non è come fu scritta, o non è intera.
    .remedy = Usa un'altra copia. I dati che ci sono non sono stati toccati.
backup-newer = La copia { $file } viene da una versione più recente del programma ({ $program }; passo { $found }, questa arriva al { $known }).
    .remedy = Aggiorna Traguardo, poi riprova. I dati che ci sono non sono stati toccati.
backup-chain-broken = Nella copia { $file } il registro delle azioni di { $body } è rotto (voce { $number }).
    .remedy = Usa una copia precedente e cerca chi ha cambiato i dati. Quelli che ci sono non sono stati toccati.
restore-not-empty = In { $place } ci sono già dati.
    .remedy = Scegli un posto vuoto, oppure aggiungi --replace per sostituirli: fanne prima una copia con «traguardo backup».
store-two-places = --data e --database dicono due posti diversi.
    .remedy = Lascia uno solo dei due.
store-database-address = { $name } non è un indirizzo di PostgreSQL.
    .remedy = Scrivilo così: postgres://utente@macchina/base-di-dati
store-earlier = I dati in { $place } sono di una versione precedente del programma (passo { $found }; questa è al { $known }).
    .remedy = Avvia una volta il server con questa versione, che li porta avanti; oppure prova con la versione che li ha scritti.

verify-whole = { $body }: { $entries ->
    [one] una voce
   *[other] { $entries } voci
  }, catena integra. Ultima impronta: { $hash }
verify-broken = { $body }: { $entries ->
    [one] una voce
   *[other] { $entries } voci
  }, catena rotta in { $faults ->
    [one] un punto
   *[other] { $faults } punti
  }:
verify-fault-gap = voce { $number }: manca.
verify-fault-previous = voce { $number }: non segue quella prima.
verify-fault-hash = voce { $number }: il suo contenuto è stato cambiato.
verify-fault-ledger = { $number ->
    [0] nel registro delle misurazioni ci sono righe che nessuna voce attesta.
   *[other] voce { $number }: le misurazioni che attesta non sono più quelle.
  }
verify-fault-plan = { $number ->
    [0] c'è una versione del piano che nessuna voce attesta.
   *[other] voce { $number }: la versione del piano che attesta non è più quella.
  }
verify-fault-evidence = { $number ->
    [0] c'è un file di prova che nessuna voce attesta.
   *[other] voce { $number }: il file di prova che attesta non è più quello.
  }
verify-fault-record = { $number ->
    [0] c'è un atto del ciclo che nessuna voce attesta.
   *[other] voce { $number }: l'atto del ciclo che attesta manca o è un altro.
  }
verify-no-bodies = Non c'è ancora nessun ente: niente da provare.
