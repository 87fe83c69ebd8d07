### Diagnostici sulla costruzione del piano: che cosa del documento è diventato piano e che cosa no.

plan-not-found = Nel documento non si riconosce nessun livello di un piano: né aree, né obiettivi, né azioni.
    .remedy = Controlla di aver scelto il documento del piano. I nodi si riconoscono dai titoli («Obiettivo operativo: A.1.1 ...»), dalle colonne di una tabella o dalle schede «etichetta: valore».

plan-without-year = Il documento non dice per quali anni vale il piano.
    .remedy = Indica l'anno con --year, oppure scrivi gli anni nel titolo («Piano della performance 2018-2020»).

table-not-read = Questa tabella sembra contenere indicatori, ma le sue colonne non si riconoscono: «{ $text }».
    .remedy = Dai alle colonne nomi come Indicatore, Formula, Peso, Baseline, Target.

indicators-without-node = { $count ->
        [one] Un indicatore sta
       *[other] { NUMBER($count) } indicatori stanno
    } prima di qualunque obiettivo o azione e non { $count ->
        [one] entra
       *[other] entrano
    } nel piano: { $names }.
    .remedy = Metti sopra la tabella il titolo del nodo a cui gli indicatori appartengono.
