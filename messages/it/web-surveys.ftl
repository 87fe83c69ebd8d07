### Questionari: come si preparano, come si risponde, che cosa ne viene.

surveys-unknown = Non c'è nessun questionario «{ $survey }».
    .remedy = Torna all'elenco dei questionari.
surveys-not-prepared = Il questionario non è ancora a posto: { $count ->
    [one] c'è una cosa da sistemare
   *[other] ci sono { NUMBER($count) } cose da sistemare
}.
surveys-opened-already = Il questionario «{ $survey }» è già stato aperto.
    .remedy = Le domande non cambiano più: chi ha risposto ha risposto a quelle. Preparane un altro.
surveys-closed-already = Il questionario «{ $survey }» è già chiuso.
    .remedy = Un questionario chiuso non si riapre. Preparane un altro.
surveys-not-open = Il questionario «{ $survey }» non è ancora aperto.
    .remedy = Aprilo, poi riprova.
surveys-how-many = Scrivi quanti codici servono: da 1 a { NUMBER($most) } per volta.
surveys-feeds-unknown = L'indicatore { $indicator } non chiede questo valore come numero.
    .remedy = Scegli un indicatore del piano in vigore.
surveys-feeds-scale = L'indicatore { $indicator } è su una scala da { $from } a { $to }.
    .remedy = Usa la stessa scala nella domanda, o togli l'indicatore.
surveys-none-chosen = Non hai scelto nessun valore.
    .remedy = Scegline almeno uno.
surveys-no-value = Per { $indicator } i questionari non danno ancora un valore.
surveys-value-changed = La media di { $indicator } nel frattempo è cambiata.
    .remedy = Guarda quella nuova, poi registrala.
surveys-values-refused = { $count ->
    [one] Un valore non è stato registrato, e nessun altro con lui.
   *[other] { NUMBER($count) } valori non sono stati registrati, e nessun altro con loro.
}
surveys-source = questionari: { $titles } ({ NUMBER($n) } risposte)
