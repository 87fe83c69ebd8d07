### Il file delle misurazioni: righe che non si possono usare, e dubbi su quelle usate.

measurements-empty = Il file delle misurazioni è vuoto.
    .remedy = La prima riga porta i nomi delle colonne: indicator;quantity;year;observed_on;value;unit;n;source.
measurements-no-rows = Il file ha soltanto la riga con i nomi delle colonne: non c'è nessuna misurazione.
    .remedy = Aggiungi una riga per ogni valore rilevato.
measurements-missing-column = Nella prima riga { $count ->
        [one] manca la colonna
       *[other] mancano le colonne
    } { $columns }.
    .remedy = La prima riga porta i nomi delle colonne: indicator;quantity;year;observed_on;value;unit;n;source.
measurements-unknown-column = La colonna «{ $column }» non è tra quelle che si leggono, e resta fuori.
    .remedy = Le colonne sono indicator, quantity, year, observed_on, value, unit, n, source.
measurements-repeated-column = La colonna «{ $column }» compare due volte.
    .remedy = Lasciane una sola.
measurements-unclosed-quote = Qui si apre una virgoletta che non si chiude più.
    .remedy = Chiudi la virgoletta, oppure toglila.
measurements-too-many-cells = La riga ha { $found } celle, e le colonne sono { $expected }.
    .remedy = Un numero con la virgola, come 7,4, va tra virgolette se le colonne sono separate da virgole; oppure separale con il punto e virgola.
measurements-other-separator = La riga è divisa da { $found ->
        [comma] virgole
        [semicolon] punti e virgola
       *[other] tabulazioni
    }, e la prima riga da { $expected ->
        [comma] virgole
        [semicolon] punti e virgola
       *[other] tabulazioni
    }.
    .remedy = Usa lo stesso segno in tutte le righe.
measurements-without-value = { $count ->
        [one] Una riga non ha ancora il valore e resta fuori (riga { $line }).
       *[other] { $count } righe non hanno ancora il valore e restano fuori (la prima è la { $line }).
    }
    .remedy = Scrivi il valore quando lo conosci.
measurements-ambiguous-numbers = { $count ->
        [one] Il numero «{ $example }» (riga { $line }) può essere in migliaia o con tre decimali: è stato letto { $read }.
       *[other] { $count } numeri possono essere in migliaia o con tre decimali: «{ $example }» (riga { $line }) è stato letto { $read }.
    }
    .remedy = Scrivi le migliaia senza punto (1250) e i decimali con la virgola (1,250).
measurements-after-moment = { $count ->
        [one] Una misurazione è osservata dopo il { $day } e non conta.
       *[other] { $count } misurazioni sono osservate dopo il { $day } e non contano.
    }
    .remedy = Se devono contare, sposta in avanti il giorno con --as-of.
measurements-after-plan = { $count ->
        [one] Una misurazione è del { $year } (riga { $line }), un anno dopo la fine del piano, e non serve.
       *[other] { $count } misurazioni sono di anni dopo la fine del piano e non servono (la prima, riga { $line }, è del { $year }).
    }
    .remedy = Controlla la colonna year: è l'anno a cui il dato si riferisce.
measurements-identical = { $count ->
        [one] Una riga ripete tale e quale un'altra (riga { $line }) e non cambia nulla.
       *[other] { $count } righe ripetono tali e quali altre righe e non cambiano nulla (la prima è la { $line }).
    }
    .remedy = Se non è voluto, toglile.
measurements-more = { $count ->
        [one] C'è un altro rilievo, che non è elencato.
       *[other] Ci sono altri { $count } rilievi, che non sono elencati.
    }
    .remedy = Comincia da questi: spesso hanno tutti la stessa causa.
measurements-whole-and-parts = Per «{ $quantity }» ({ $year }) ci sono sia un dato di tutto l'ente sia dati di singole unità: si sommano.
    .remedy = Se il dato dell'ente comprende già quello delle unità, togli le righe delle unità oppure quella dell'ente.
measurement-missing-cell = Nella riga manca { $column ->
        [indicator] l'indicatore
        [year] l'anno
        [observed_on] il giorno della rilevazione
       *[value] il valore
    } (colonna { $column }).
    .remedy = Completa la riga.
measurement-unknown-indicator = Il piano non ha l'indicatore «{ $indicator }».{ $found ->
        [0] {""}
       *[other] {" "}Forse volevi dire { $guesses }?
    }
    .remedy = Scrivi il codice del nodo, una barra e la posizione dell'indicatore, come A.1.1.2/1.
measurement-unknown-quantity = L'indicatore { $indicator } non usa la grandezza «{ $quantity }».
    .remedy = Scrivi una di queste: { $known }.
measurement-quantity-taken = La grandezza «{ $quantity }» non è scritta come nel piano: è stata presa per «{ $taken }».
    .remedy = Scrivila come nel piano.
measurement-quantity-needed = L'indicatore { $indicator } usa più grandezze: bisogna dire quale.
    .remedy = Scrivi una di queste: { $known }.
measurement-not-measured = L'indicatore { $indicator } si calcola da quelli che ha sotto: non si misura.
    .remedy = Togli la riga, e misura gli indicatori sotto di lui.
measurement-invalid-year = «{ $text }» non è un anno.
    .remedy = Scrivi l'anno con quattro cifre, come 2018.
measurement-invalid-date = «{ $text }» non è un giorno del calendario.
    .remedy = Scrivi la data come 2018-09-30 oppure 30/09/2018.
measurement-number-expected = «{ $text }» non è un numero.
    .remedy = Scrivi solo il numero, senza unità di misura: 1250 oppure 7,4.
measurement-date-expected = Qui serve il giorno in cui è stato fatto, e «{ $text }» non lo è.
    .remedy = Scrivi la data come 2018-09-30 oppure 30/09/2018; se non è ancora fatto, togli la riga o scrivi NO.
measurement-answer-expected = Qui serve SI o NO, e «{ $text }» non lo è.
    .remedy = Scrivi SI oppure NO.
measurement-unknown-unit = Il piano non ha l'unità organizzativa «{ $unit }».{ $found ->
        [0] {""}
       *[other] {" "}Forse volevi dire { $guesses }?
    }
    .remedy = Usa il codice che ha nel piano, oppure lascia vuota la colonna se il dato è di tutto l'ente.
measurement-invalid-count = «{ $text }» non è un numero di risposte.
    .remedy = Scrivi quante risposte ha la media, un numero maggiore di zero; se non lo sai, lascia vuoto.
measurement-needless-count = Il numero di risposte serve solo alle medie, e «{ $quantity }» non lo è: resta fuori.
    .remedy = Lascia vuota la colonna n.
measurement-repeated = Corregge la riga { $line }, che dice la stessa grandezza per lo stesso giorno: conta questa.
    .remedy = Se non è una correzione, togli una delle due righe.
measurement-milestone-without-day = La riga dice che è fatto ma non quando: si conta come fatto il giorno della rilevazione ({ $day }).
    .remedy = Al posto di SI scrivi il giorno in cui è stato fatto.
measurement-done-after-observed = È dato per fatto il { $done }, dopo il giorno della rilevazione ({ $observed }).
    .remedy = Controlla le due date.
