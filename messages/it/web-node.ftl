### La scheda di un nodo del piano.

node-description = Di che cosa si tratta
node-indicators = Indicatori
node-column-indicator = Indicatore
node-column-dimension = Tipologia
node-column-formula = Formula, come nel piano
node-column-weight = Peso
node-column-baseline = Stato iniziale
node-column-target = Target { $year }
node-column-value = Valore
node-column-achievement = Raggiungimento
node-column-state = Come va
node-column-node = Titolo
node-column-level = Livello
node-column-score = Risultato
node-unstated = non indicato
node-no-value = non ancora
node-two-views = Due sguardi
node-two-views-meaning = Il risultato viene dagli indicatori propri. Ciò che sta sotto, messo insieme, dice altro: qui li vedi tutti e due.
node-view-outcome = Il risultato: indicatori propri
node-view-programmed = Ciò che era in programma: media di ciò che sta sotto
node-children = Ciò che sta sotto
node-activities = Attività previste
node-no-deadline = senza scadenza
node-units = Chi se ne occupa
node-no-units = Il piano non dice quale unità se ne occupa.
node-why = Perché questo numero?
node-checks = Da sistemare nel piano
node-check-severity = { $severity ->
    [error] Errore
    [warning] Da controllare
   *[info] Da sapere
}
node-all-checks = Tutta la verifica del piano
node-history = Che cosa è successo
node-history-rest = { $count ->
    [one] Un altro fatto
   *[other] Altri { NUMBER($count) } fatti
}
node-version = Versione { NUMBER($number) } del piano (atto { $act } del { $date }): { $how ->
    [first] compare qui
    [same] nulla è cambiato qui
   *[changed] qui cambia { $fields }
}.
node-field = { $field ->
    [id] il riferimento
    [code] il codice
    [title] il titolo
    [description] la descrizione
    [level] il livello
    [parent] il posto nell'albero
    [weight] il peso
    [units] le unità
    [activities] le attività
   *[indicators] gli indicatori
}
node-entry = { $named ->
    [yes] { $quantity }:{" "}
   *[no] {""}
}{ $value } per il { $year }, visto al { $date }, registrato da { $author }.
node-entry-corrects = {" "}Corregge un dato precedente: { $reason }.
node-note-grouping = Raggruppa soltanto: mostra come va ciò che contiene, e non cambia il punteggio di ciò che gli sta sopra.
node-note-nothing = Nel { $year } qui non c'è nulla da valutare: non pesa su ciò che gli sta sopra.
node-note-weights = Il piano non dà i pesi: le parti contano tutte allo stesso modo.
node-neighbours = Nodi vicini
node-missing-title = Questo nodo non c'è
node-missing = Nel piano non c'è un nodo «{ $node }».
node-missing-all = Guarda l'albero
node-near = Forse cercavi:
why-body-title = Perché questo punteggio?
