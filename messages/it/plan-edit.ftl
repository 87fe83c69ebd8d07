### Perché una modifica del piano non si fa, o che cos'altro ha fatto.

edit-subject-unknown = Nel piano non c'è «{ $subject }».
    .remedy = Ricarica la pagina: qualcuno può averlo tolto.

edit-empty = { $field ->
    [title] Manca il titolo.
    [name] Manca il nome.
    [units] Mancano il codice o il nome dell'unità.
    [shared-name] Manca il nome della grandezza.
   *[other] Manca il testo.
}
    .remedy = Scrivilo.

edit-too-long = Il testo è troppo lungo: qui stanno al più { $most } caratteri.
    .remedy = Accorcialo.

edit-weight-unreadable = «{ $text }» non è un peso.
    .remedy = Scrivi un numero, per esempio 50 o 33,33; lascia vuoto se il peso non c'è.

edit-unit-unknown = Il piano non ha l'unità «{ $unit }».
    .remedy = Scegli un'unità dell'elenco.

edit-reading-unknown = La formula non si può leggere così.
    .remedy = Ricarica la pagina e scegli una delle letture proposte.

edit-day-impossible = «{ $text }» non è un giorno del calendario.
    .remedy = Scrivi la data, per esempio 30/04/2018.

edit-target-year-twice = Il { $year } ha più di un target.
    .remedy = Lasciane uno per anno.

edit-target-year-outside = Il { $year } è fuori dal piano, che va dal { $from } al { $to }.
    .remedy = Scegli un anno del piano.

edit-target-unreadable = Il target «{ $text }» non si capisce.
    .remedy = Scrivi una soglia («>= 10%»), una data («entro il 30/06») o un intervallo («tra 5 e 10»).

edit-period-backwards = L'ultimo anno ({ $to }) viene prima del primo ({ $from }).
    .remedy = Scambia i due anni.

edit-id-taken = «{ $id }» c'è già.
    .remedy = Scegli un altro nome.

edit-code-taken = Il codice { $code } è già di «{ $title }».
    .remedy = Scegli un altro codice.

edit-node-not-empty = { $node } ha { $children ->
    [one] un figlio
   *[other] { $children } figli
}: non si può togliere.
    .remedy = Togli prima i figli.

edit-node-under-itself = { $node } non può stare sotto se stesso o sotto un suo figlio.
    .remedy = Scegli un altro posto.

edit-quantity-unknown = La formula di { $indicator } non nomina «{ $quantity }».
    .remedy = Scegli una delle sue grandezze.

edit-quantity-shared = «{ $quantity }» di { $indicator } è già condivisa come «{ $name }».
    .remedy = Sciogli prima quella condivisione.

edit-share-alone = «{ $name }» va collegata ad almeno due indicatori.
    .remedy = Scegline un altro.

edit-share-unknown = Non c'è una grandezza condivisa «{ $name }».
    .remedy = Ricarica la pagina: qualcuno può averla sciolta.

edit-share-dropped = La formula di { $indicator } non nomina più «{ $name }»: la condivisione è stata tolta.
