### La previsione di fine anno.

forecast-title = Previsione a fine anno
forecast-expected = A fine anno
forecast-range = fra { $low } e { $high }
forecast-between = fra { $low } e { $high }, senza una previsione di mezzo
forecast-coverage = su { $coverage } % del peso
forecast-value = Valore previsto
forecast-achievement = Raggiungimento previsto
forecast-outlook-certain = Il target si raggiunge anche se va come nei periodi peggiori.
forecast-outlook-possible = Il target è possibile: sta dentro la banda.
forecast-outlook-out-of-reach = Il target non si raggiunge nemmeno se va come nei periodi migliori.
forecast-outlook-children = La previsione viene da quella dei nodi che ne fanno parte.
forecast-outlook-settled = Il risultato è già noto: la previsione non aggiunge nulla.
forecast-outlook-open = Non è ancora fatto: nulla dice se lo sarà in tempo.
forecast-still = Il valore non è mai stato visto muoversi: la banda non dice di quanto potrà cambiare.
forecast-about-body = Tutto il peggio insieme, o tutto il meglio insieme: la banda è larga di proposito. Lo stato non ne dipende.
forecast-how = Come è fatta
forecast-none = Non c'è una previsione

forecast-none-unmeasured = «{ $quantity }» non è ancora misurato nel { $year }.
forecast-none-unclear = «{ $quantity }» è misurato una volta sola, e non si sa se cresce durante l'anno o resta com'è.
forecast-none-too-early = È troppo presto: «{ $quantity }» è un totale, e meno di trenta giorni non dicono nulla dell'anno.
forecast-none-failed = Il conto dell'indicatore non si può fare: leggi perché qui sopra.
forecast-none-children = Nulla di ciò che ne fa parte ha una previsione.
forecast-none-earlier = Manca un valore degli anni prima{ $years ->
        [none] .
       *[other] {" "}({ $years }).
    }
forecast-none-milestone = Una data da non anticipare non ha una previsione.
forecast-none-answer = È un sì o un no: nulla dice se cambierà.

forecast-nature = { $nature ->
        [total] totale che cresce da zero
        [level] valore che resta com'è finché non cambia
        [given] dato una volta per l'anno
       *[mean] media
    }{ $evidence ->
        [fell] {" "}(si vede dal calo)
        [moved] {" "}(si vede da come si è mosso)
        [near-last-year] {" "}(si vede dall'anno prima)
        [once-early] {" "}(rilevato a inizio anno e mai più)
        [assumed] {" "}(così si suppone)
       *[words] {""}
    }
forecast-doubt = Resta il dubbio se sia un totale o no: la banda tiene conto di entrambe le letture.
forecast-method-pace = Passo di quest'anno fino al { $day }: il resto dell'anno al passo del periodo più lento e del più veloce.
forecast-method-pace-single = Passo di quest'anno, rilevato una volta sola il { $day }: per convenzione il resto dell'anno a metà passo e a un passo e mezzo.
forecast-method-seasonal-pace = Passo di quest'anno corretto con { $years }: quanta parte del totale c'era già lo stesso giorno ({ $day }).
forecast-method-carried-forward = Ultimo valore, del { $day }, con il calo e la crescita più rapidi visti.
forecast-method-as-given = Il valore dato, del { $day }.
forecast-method-last-mean = Ultima media, del { $day }, fra la più bassa e la più alta viste.
forecast-units = Ogni unità ha la sua previsione; qui sono insieme.
forecast-band = { $now } adesso, { $middle } a fine anno, fra { $low } e { $high }

latest-title = Ultimo giorno utile per agire
latest-day = { $day }: se fino ad allora non si fa altro, da quel giorno il passo migliore visto porta al target.
latest-too-late = È passato{ $day ->
        [none] {""}
       *[other] {" "}il { $day }
    }: nemmeno al passo migliore visto si arriva al target.
latest-per-day = Da domani ne servirebbero { $needed } al giorno.
latest-pace-best = Passo migliore visto: { $pace } al giorno{ $from ->
        [none] .
       *[other] , dal { $from } al { $to }.
    }
latest-pace-twice = Passo di riferimento: { $pace } al giorno, il doppio di quello visto finora.
latest-needed = Serve arrivare a { $needed }.
latest-short = Ultimo giorno utile
latest-short-passed = passato
latest-short-reached = target raggiunto
latest-reached = Il target è già raggiunto, e il totale può solo crescere.
latest-met = Il target è raggiunto, per come stanno le cose.
latest-limit = { $day }: a questo passo, il giorno dopo si supera il massimo di { $needed }.
latest-keeps = A questo passo non si supera il massimo di { $needed }.
latest-passed = Il massimo di { $needed } è già superato.
latest-due = { $day }, il termine del piano.
latest-none-mean = Per una media non c'è: non ha un passo.
latest-none-given = Nulla che si muova durante l'anno.
latest-none-several = Non si può dire: il valore dipende da più grandezze che si muovono.
latest-none-bound = Non si può dire: il valore non cresce in linea retta con ciò che si misura.
latest-none-pace = Non si può dire: non si è mai visto muoversi nella direzione giusta.
latest-none-nothing = Non c'è nulla da calcolare.

forecast-offices = Che cosa prevedono gli uffici
forecast-offices-about = Dette nei monitoraggi; stanno accanto alla previsione e non vi entrano.
forecast-office = { $round }: { $value }, secondo { $by } il { $when }

forecast-course-finding = { $outlook ->
        [certain] Verso la fine dell'anno: il target è in vista
        [possible] Verso la fine dell'anno: il target è possibile
        [out-of-reach] Verso la fine dell'anno: il target resta lontano
       *[none] Verso la fine dell'anno
    }
forecast-course-table = Valori durante l'anno e a fine anno
forecast-course-day = Giorno
forecast-course-end = 31/12, previsto

forecast-levers = Che cosa muove di più il punteggio di fine anno
forecast-levers-about = Se tutto il resto va come previsto, e l'indicatore da solo raggiunge il target.
forecast-scenario = Prova altri valori
