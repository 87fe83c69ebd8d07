### La prova: il pacchetto da cui chiunque ricalcola i punteggi.

proof-readme =
    LA PROVA DI UN PUNTEGGIO

    Questo pacchetto contiene tutto ciò da cui derivano i punteggi di un piano della performance a una certa
    data: il piano, le rilevazioni, la regola di punteggio, le decisioni, e i risultati con tutte le cifre.
    Chiunque può rifare i conti, senza rete e senza chiedere nulla all'ente.

    CON IL PROGRAMMA

      traguardo verify PACCHETTO.zip

    controlla ogni file, ricalcola ogni cifra e dice con precisione che cosa non torna.

    A MANO

    1. Le impronte. SHA-256 di ogni file deve essere quella scritta in manifest.json (sha256sum FILE).
       SHA-256 di plan-exact.json è l'impronta del piano; SHA-256 di ledger-exact.json è quella del registro:
       sono i riferimenti («references») che compaiono in ogni relazione.
    2. I dati. plan.json e measurements.csv dicono le stesse cose in forma leggibile; il CSV si apre con un
       foglio di calcolo. I numeri esatti sono scritti «numeratore/denominatore».
    3. I conti. Per ogni indicatore: formula e target in plan.json, valori in measurements.csv, regola in
       policy.json, risultato in results.json. Con il programma:
       traguardo evaluate plan.json --measurements measurements.csv --policy policy.json --year ANNO
       --as-of GIORNO --json
       (anno e giorno sono in manifest.json; le decisioni di decisions.json vanno applicate in più).

    I FILE

      manifest.json: che cosa c'è, con le impronte, e i riferimenti
      plan.json: il piano, nella forma di «traguardo import --json»
      plan-exact.json: il piano, nel testo di cui l'impronta è l'impronta
      measurements.csv: le rilevazioni note alla data
      ledger-exact.json: il registro, nel testo di cui l'impronta è l'impronta
      entries.json: come fu registrata ogni riga: da quali uffici, con quali evidenze, che cosa corregge
      policy.json: la regola di punteggio
      decisions.json: indicatori esclusi e punteggi decisi dal valutatore, con i motivi
      results.json: i risultati, nella forma di «traguardo evaluate --json»
      shares.json: quanta parte di ogni punteggio poggia su estrazioni, documenti, dichiarazioni

    CHE COSA PROVA, E CHE COSA NO

    Prova che i punteggi derivano da questi dati con questa regola. Che i dati siano veri lo provano le
    evidenze, di cui ci sono le impronte. Che il pacchetto sia quello pubblicato si vede confrontando i
    riferimenti con quelli scritti nella relazione. Le persone non sono nominate: si nominano gli uffici.

    Il formato è descritto in docs/proof.md del programma Traguardo.

proof-round-not-closed = Il monitoraggio «{ $round }» non è chiuso: non c'è ancora nulla da provare.
    .remedy = Chiudi il monitoraggio, oppure chiedi la prova di oggi.
proof-not-held = Qui non ci sono più i dati di questi riferimenti.
    .remedy = Cerca il pacchetto scritto allora, o una copia dei dati di quel tempo.

proof-trouble-not-bundle = { $name } non è un pacchetto di Traguardo.
    .remedy = Indica un file scritto da «traguardo prove».
proof-trouble-too-large = { $name } è troppo grande per essere un pacchetto.
    .remedy = Indica un file scritto da «traguardo prove».
proof-trouble-swollen = { $name }, aperto, occuperebbe troppa memoria: non è stato letto.
    .remedy = Indica un file scritto da «traguardo prove».
proof-trouble-encrypted = { $name } è protetto da una parola d'ordine.
    .remedy = Togli la protezione, poi riprova.
proof-trouble-corrupt = { $name } è danneggiato: il manifesto non si legge.
    .remedy = Scarica di nuovo il pacchetto da dove è pubblicato.
proof-trouble-doubled = In { $name } due file hanno lo stesso nome: programmi diversi leggerebbero cose diverse.
    .remedy = Scarica di nuovo il pacchetto da dove è pubblicato.
proof-trouble-hidden = In { $name } ci sono byte che il suo indice non elenca: programmi diversi leggerebbero cose diverse.
    .remedy = Scarica di nuovo il pacchetto da dove è pubblicato.
proof-trouble-manifest = Il manifesto di { $name } non ha la forma che deve avere.
    .remedy = Scarica di nuovo il pacchetto da dove è pubblicato.
proof-trouble-later = { $name } è scritto in una forma più recente di quella che questo programma conosce.
    .remedy = Aggiorna Traguardo, poi riprova.

proof-check = { $check ->
    [files] File e impronte
    [plan] Piano
    [ledger] Registro delle rilevazioni
    [policy] Regola di punteggio
    [decisions] Decisioni
    [plan-json] plan.json dice lo stesso piano
    [measurements] measurements.csv dice le stesse rilevazioni
    [entries] Come furono registrate
    [results] Risultati ricalcolati
   *[shares] Quote per grado di evidenza ricalcolate
  }
proof-state = { $state ->
    [holds] torna
    [differs] non torna
   *[undone] non verificabile
  }
proof-compared = { $count ->
    [one] un confronto
   *[other] { $count } confronti
  }

proof-subject = { $scope ->
    [body] ente
    [node] { $key }
    [unit] unità { $key }
    [indicator] indicatore { $key }
   *[row] riga { $key }
  }
proof-difference-file-missing = { $file }: manca.
proof-difference-file-unexpected = { $file }: non fa parte del pacchetto.
proof-difference-file-unreadable = { $file }: non si legge o non ha la forma che deve avere{ $field ->
    [none] .
   *[other] , in { $field }.
  }
proof-difference-file-hash = { $file }: l'impronta nel manifesto è { $stated }, quella del file è { $found }.
proof-difference-reference = { $file }, { $field }: nei riferimenti c'è { $stated }, nei dati { $found }.
proof-difference-field = { $file }, { $subject }, { $field }: c'è scritto { $stated }, dovrebbe esserci { $found }.
proof-difference-row-missing = { $file }, { $subject }: manca ({ $found }).
proof-difference-row-added = { $file }, { $subject }: è di troppo ({ $stated }).
proof-difference-figure = { $file }, { $subject }, { $field }: c'è scritto { $stated }, ricalcolato è { $found }.
proof-nothing = niente
