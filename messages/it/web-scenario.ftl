### Scenari: altri valori, e i punteggi che ne verrebbero.

scenario-title = Scenari
scenario-lead = Cambia i valori e guarda i punteggi. Non si salva nulla.
scenario-values = Valori
scenario-year = Anno
scenario-as-of = Alla data del
scenario-basis = I valori che non cambi
scenario-basis-measured = come misurati
scenario-basis-expected = come previsti a fine anno
scenario-node = Nodo del piano
scenario-unit = Unità
scenario-everything = Tutto
scenario-show = Mostra
scenario-compute = Calcola
scenario-fresh = Ricomincia
scenario-share = Indirizzo di questo scenario, da mandare ad altri
scenario-kept = { $count ->
    [one] Un altro valore è dato in campi che qui non si vedono: conta lo stesso.
   *[other] Altri { $count } valori sono dati in campi che qui non si vedono: contano lo stesso.
}
scenario-more = { $count ->
    [one] Un campo non è mostrato: scegli un nodo o un'unità.
   *[other] { $count } campi non sono mostrati: scegli un nodo o un'unità.
}
scenario-no-fields = Qui non c'è nulla da misurare.
scenario-table = { $count ->
    [one] Un valore dell'anno
   *[other] { $count } valori dell'anno
}
scenario-indicator = Indicatore e grandezza
scenario-target = Target
scenario-now = Adesso
scenario-new = Nuovo valore
scenario-new-of = Nuovo valore di { $indicator }, { $quantity }
scenario-date-form = gg/mm/aaaa
scenario-faults = { $count ->
    [one] Un valore non si legge e non conta: guarda qui sotto.
   *[other] { $count } valori non si leggono e non contano: guarda qui sotto.
}
scenario-results = Punteggi prima e dopo
scenario-what = Nodo
scenario-before = Prima
scenario-after = Dopo
scenario-difference = Differenza
scenario-points = punti
scenario-nothing = Nessun valore cambiato: scrivi in uno o più campi qui sotto.
scenario-finding = { $difference ->
    [none] { $count ->
            [one] Con un valore cambiato.
           *[other] Con { $count } valori cambiati.
        }
   *[other] { $count ->
            [one] Con un valore cambiato: { $difference } punti
           *[other] Con { $count } valori cambiati: { $difference } punti
        } { $before ->
            [none] {""}
           *[other] (prima { $before })
        }
}
scenario-changed = { $count ->
    [one] Un indicatore cambia
   *[other] { $count } indicatori cambiano
}
scenario-goal = Punteggio da raggiungere
scenario-road = Che cosa serve per arrivare a { $goal }
scenario-road-there = Il punteggio è già { $score }: non serve altro.
scenario-road-reached = { $count ->
    [one] Basta un indicatore al target.
   *[other] Bastano { $count } indicatori al target, in quest'ordine.
}
scenario-road-short = Non basta: con questi indicatori al target si arriva a { $score }.
scenario-road-none = Nessun indicatore può più alzare il punteggio.
scenario-road-about = A ogni passo l'indicatore che alza di più il punteggio dell'ente: è una strada, non l'unica.
scenario-road-more = Gli altri { $count }
scenario-road-step = poi { $score }
scenario-too-many = Troppi valori insieme: al massimo { $most }.
    .remedy = Dividi lo scenario in più parti.
scenario-no-field = Nel piano non c'è un valore «{ $field }» da misurare in quest'anno.
    .remedy = I nomi dei valori sono quelli che dà questa stessa operazione senza valori.
