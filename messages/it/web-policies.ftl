### Regole di punteggio: quale vale per quale anno, come si cambiano, che cosa cambierebbe.

policy-not-adopted = Le regole non sono adottate.
    .remedy = Correggi i campi segnati e riprova.
policy-not-usable = Queste regole non si possono usare.
    .remedy = Correggi i campi segnati e riprova.
policy-version-taken = La versione { $version } di «{ $id }» è già adottata con altre regole.
    .remedy = Scrivi una versione nuova: quella di prima resta com'era.
policy-adopted-already = «{ $id }» versione { $version } vale già dal { $year }.
    .remedy = Guarda l'elenco delle regole adottate.
policy-from-year-impossible = L'anno non va bene.
    .remedy = Scrivi il primo anno a cui si applicano, per esempio 2018.
policy-file-too-large = Il file delle regole è troppo grande.
    .remedy = Al massimo { $most } kB.

## Elenco

policies-title = Regole di punteggio
policies-lead = Come un valore misurato diventa un punteggio: lo decide l'ente nel proprio sistema di misurazione (SMVP), e ogni relazione dice con quali regole è fatta.
policies-by-year = Quali regole valgono per quale anno
policies-no-years = Non c'è ancora un piano: le regole si scelgono anno per anno quando c'è.
policies-column-year = Anno
policies-column-rules = Regole
policies-column-meaning = Che cosa fanno
policies-default = (quelle di partenza: l'ente non ne ha adottate)
policies-new = Scrivi regole nuove
policies-adopted = Regole adottate dall'ente
policies-shipped = Regole da cui partire
policies-shipped-meaning = Arrivano con il programma. Parti dalla più vicina, dalle un nome e una versione, cambia i parametri.
policies-try = Che cosa cambierebbe
policies-start-from = Parti da queste
policy-named = { $id }, versione { $version }
policy-from = Dal { $year }
policy-holds = Valgono per
policy-holds-not = nessun anno: altre ne hanno preso il posto
policy-rule-meaning = { $rule ->
    [capped-ratio] Il raggiungimento è la parte di target raggiunta, da 0 a 100: con 80 su 100 si ha 80.
    [on-off] Chi raggiunge il target ha 100, chi non lo raggiunge ha 0.
    [linear-from-baseline] Conta quanta strada si è fatta dal valore di partenza al target: da 50 a 100, con 80 si ha 60.
    [bands] La parte di target raggiunta cade in una fascia, e la fascia dice il punteggio.
   *[other] Regola sconosciuta.
}
policy-with-tolerance = Dove un rapporto non ha senso (limite zero o negativo), oltre il limite il punteggio scende in proporzione su { $value } unità.
policy-with-grace = Chi è in ritardo perde punti in proporzione su { $value } giorni.
policy-band-range = { $to ->
    [none] da { $from } % in su
   *[other] da { $from } % a meno di { $to } %
}
policy-band = { $range } del target: { $achievement }

## Modulo

policy-form-title = Regole nuove
policy-form-lead = Compila, guarda che cosa cambierebbe negli anni già misurati, poi decidi se adottarle. Fino ad allora non cambia nulla.
policy-field-id = Nome
policy-field-id-help = Minuscole, cifre e trattini: per esempio camera-esempio.
policy-field-version = Versione
policy-field-version-help = Una per ogni cambiamento: per esempio 2019.1.
policy-field-description = Descrizione, se serve
policy-field-description-help = In una frase, per chi legge i punteggi.
policy-field-rule = Regola
policy-field-tolerance = Tolleranza, se c'è
policy-field-tolerance-help = Per i limiti zero o negativi, nell'unità del valore. Non vale per «tutto o niente».
policy-field-grace = Giorni di tolleranza, se ci sono
policy-field-grace-help = Dopo una scadenza, il punteggio scende in proporzione. Non vale per «tutto o niente».
policy-bands = Fasce (solo per la regola «Fasce»)
policy-bands-help = Ogni riga comincia dove finisce quella prima; la prima da 0, l'ultima senza fine. I numeri sono percentuali del target; le righe vuote non contano.
policy-band-field = { $part ->
    [from] Da (fascia { $row })
    [to] A meno di (fascia { $row })
   *[achievement] Vale (fascia { $row })
}
policy-bands-more = Aggiungi righe
policy-field-file = Oppure carica un file JSON
policy-field-file-help = Se lo carichi, vale il file e i campi sopra non contano.
policy-typed-invalid-value = «{ $path }» non va bene.
    .remedy = Nei numeri usa solo cifre e virgola; nel nome e nella versione solo minuscole, cifre, punti e trattini.
policy-typed-missing-key = Manca «{ $path }».
    .remedy = Compila il campo.
policy-typed-early-end = La fascia { $path } non ha fine, ma non è l'ultima.
    .remedy = Scrivi in «A meno di» dove finisce.
policy-typed-closed = L'ultima fascia ({ $path }) finisce a { $to }: quello che sta sopra resta senza punteggio.
    .remedy = Lascia vuoto «A meno di».
policy-typed-empty = La fascia { $path } è vuota: finisce dove comincia, o prima.
    .remedy = Metti in «A meno di» un numero più grande di «Da».
policy-form-preview = Guarda che cosa cambierebbe
policy-form-back = Torna alle regole

## Che cosa cambierebbe

policy-what-if-title = Che cosa cambierebbe
policy-what-if-lead = Gli anni misurati, ricalcolati con { $name }: stessi piani, stesse rilevazioni. Nulla è salvato.
policy-what-if-none = Nessun anno da ricalcolare
policy-what-if-teach = Quando ci sono rilevazioni di un anno del piano, qui si vede chi cambierebbe e di quanto.
policy-what-if-unscored = Nessun piano o nessuna rilevazione per: { $years }. Qui si ricalcolano solo gli anni misurati di un piano.
policy-years = Anni
policy-effect-year = { $year }
policy-effect-body = Punteggio dell'ente nel { $year }
policy-effect-now = Ora: { $id }, versione { $version }
policy-effect-then = Con queste regole
policy-effect-change = Differenza:
policy-effect-nobody = Non cambia nessuno.
policy-effect-areas = Aree: { $count ->
    [one] ne cambia una su { $total }
   *[other] ne cambiano { $count } su { $total }
}
policy-effect-nodes = Obiettivi e azioni: { $count ->
    [one] ne cambia uno su { $total }
   *[other] ne cambiano { $count } su { $total }
}
policy-effect-units = Unità organizzative: { $count ->
    [one] ne cambia una su { $total }
   *[other] ne cambiano { $count } su { $total }
}
policy-effect-indicators = Indicatori: { $count ->
    [one] ne cambia uno su { $total }
   *[other] ne cambiano { $count } su { $total }
}
policy-effect-caption = { $of ->
    [areas] Aree che cambiano
    [nodes] Obiettivi e azioni che cambiano
    [units] Unità che cambiano
   *[indicators] Indicatori che cambiano
}, { $year }
policy-effect-rest = { $of ->
    [areas] Altre aree che cambiano
    [nodes] Altri obiettivi e azioni che cambiano
    [units] Altre unità che cambiano
   *[indicators] Altri indicatori che cambiano
}, { $year }
policy-effect-more = { $count ->
    [one] Un altro
   *[other] Altri { $count }
}
policy-column-who = Chi cambia
policy-column-before = Ora
policy-column-after = Con queste regole
policy-column-change = Differenza
policy-change-none = non confrontabile
policy-change-same = nessuna
policy-adopt-heading = Adotta queste regole
policy-adopt-meaning = Valgono dall'anno che scrivi in poi, anche per gli anni già misurati: i loro punteggi cambiano come si vede sopra. Le relazioni già chiuse restano come sono.
policy-field-from-year = Dall'anno
policy-field-from-year-help = Il primo anno a cui si applicano.
policy-adopt-button = Adotta
notice-policy-adopted = Le regole sono adottate.
