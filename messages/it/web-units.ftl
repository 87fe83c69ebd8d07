### Unità organizzative: l'elenco e la pagina di ciascuna.

units-title = Unità organizzative
units-lead = { $owing ->
    [0] Nessuna unità ha dati da dare.
    [one] Su { NUMBER($units) } unità una ha dati ancora da dare.
   *[other] Su { NUMBER($units) } unità { NUMBER($owing) } hanno dati ancora da dare.
}
units-meaning = Il risultato di un'unità è la media di ciò in cui è coinvolta: ogni nodo conta per intero.
units-column-unit = Unità
units-column-state = Come va
units-column-score = Risultato
units-column-nodes = Nodi
units-column-indicators = Indicatori di cui risponde
units-column-missing = Da completare
units-not-involved = non coinvolta
units-none-title = Il piano non nomina unità
units-none = Quando il piano dirà chi si occupa di ciascun nodo, qui vedrai come va ogni ufficio e che cosa deve.
unit-eyebrow = Unità organizzativa
unit-not-involved = Il piano non la coinvolge direttamente in nessun nodo{ $parts ->
    [0] .
   *[other] : guarda le unità che ne fanno parte.
}
unit-owed = Che cosa deve
unit-duties = { $indicators ->
    [0] Non risponde di indicatori.
    [one] Risponde di un indicatore{ $missing ->
        [0] {", "}che ha tutti i dati.
       *[other] {", "}a cui manca ancora un dato.
    }
   *[other] Risponde di { NUMBER($indicators) } indicatori{ $missing ->
        [0] {", "}che hanno tutti i dati.
        [one] {": "}a uno mancano ancora dati.
       *[other] {": "}a { NUMBER($missing) } mancano ancora dati.
    }
}
unit-column-indicator = Indicatore
unit-column-datum = Dato che manca
unit-column-year = Anno
unit-column-due = Entro
unit-own-value = il valore dell'indicatore
unit-nodes = In che cosa è coinvolta
unit-parts = Unità che ne fanno parte
unit-missing-title = Questa unità non c'è
unit-missing = Nel piano non c'è un'unità «{ $unit }».
unit-missing-all = Guarda tutte le unità
