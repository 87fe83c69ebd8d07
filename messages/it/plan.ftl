### Diagnostici sul piano: ciò che solo il piano nel suo insieme lascia vedere.

weights-sum = I pesi di { $node } sommano a { $sum } invece che a { $whole }: { $weights }.
    .remedy = Correggi i pesi in modo che la somma faccia { $whole }.

missing-weight = Manca il peso.
    .remedy = { $rest ->
        [none] Scrivi il peso, in modo che con gli altri dello stesso nodo faccia 100.
       *[other] Scrivi il peso: gli altri lasciano { $rest }.
    }

weight-out-of-range = Il peso { $weight } non sta tra 0 e { $whole }.
    .remedy = Scrivi un peso maggiore di 0 e non superiore a { $whole }, oppure togli l'indicatore.

assumed-equal-weights = { $parents ->
        [one] I figli di un nodo non hanno
       *[other] I figli di { NUMBER($parents) } nodi non hanno
    } pesi: nella media contano tutti allo stesso modo.
    .remedy = Se devono contare in modo diverso, scrivi il peso di ciascuno.

rollup-wrong-reference = L'indicatore di { $node } nomina { $named }: sembra copiato da un altro nodo.
    .remedy = Sostituisci { $named } con { $node }.

rollup-foreign-child = La media di { $node } elenca { $named }, che non è tra i suoi figli.
    .remedy = Togli { $named } dall'elenco, oppure spostalo sotto { $node }.

rollup-without-children = La formula fa la media di «{ $children }», ma il nodo non ne ha: non si può calcolare.
    .remedy = Scrivi una formula che misuri il nodo, oppure aggiungi ciò di cui fare la media.

rollup-scale = { $highest ->
        [1] La media va da 0 a 1, ma il target è «{ $target }»: non si raggiungerebbe mai. È stata intesa come percentuale.
       *[other] La media per 100 va da 0 a 100, ma il target è «{ $target }»: si raggiungerebbe sempre.
    }
    .remedy = { $highest ->
        [1] Aggiungi «*100» alla formula, oppure scrivi il target come frazione di 1.
       *[other] Scrivi il target in centesimi, per esempio «>= 100%».
    }

not-fed-by-children = { $node } ha indicatori suoi e nessuno raccoglie i risultati di ciò che sta sotto ({ $children ->
        [one] un nodo
       *[other] { NUMBER($children) } nodi
    }): quello che si fa lì non si vede nel punteggio di { $node }.
    .remedy = Se il risultato deve contare, aggiungi un indicatore «Media ponderata degli obiettivi operativi*100» con il suo peso.

missing-baseline = La formula o il target ha bisogno di «{ $quantity }» dell'anno precedente, ma lo stato iniziale non c'è.
    .remedy = Scrivi nello stato il dato dell'anno precedente, oppure rilevalo prima di valutare.

missing-base-year = La formula o il target ha bisogno di «{ $quantity }» del { $year }, ma il valore non c'è.
    .remedy = Scrivi nello stato il dato del { $year }.

percentage-target-on-count = Il target «{ $target }» è una percentuale, ma la formula conta «{ $quantity }»: non si sa di quale totale.
    .remedy = Dividi per il totale («... / totale * 100»), oppure scrivi il target come numero.

implicit-percentage = La formula è un rapporto senza «* 100» e il target è «{ $target }»: il rapporto è stato confrontato con la percentuale divisa per 100.
    .remedy = Aggiungi «* 100» alla formula, se il valore deve leggersi in percentuale.

unit-mismatch = { $mismatch ->
        [formula-fraction] Stato e target sono percentuali («{ $baseline }», «{ $target }»), ma la formula è un rapporto senza «* 100».
        [target-fraction] La formula dà una percentuale, ma il target «{ $target }» è scritto come frazione di 1.
        [target-percentage] Il target «{ $target }» è una percentuale, ma la formula misura { $formula ->
            [days] giorni
            [money] euro
            [hours] ore
           *[date] una data
        }.
        [target-amount] La formula dà una percentuale o un rapporto, ma il target «{ $target }» ha un'altra unità di misura.
        [target-number] La formula si risponde con sì o no, ma il target è «{ $target }».
        [target-off-scale] Il target «{ $target }» supera il punteggio più alto della scala.
       *[baseline-unit] Lo stato «{ $baseline }» e il target «{ $target }» hanno unità di misura diverse.
    }
    .remedy = { $mismatch ->
        [formula-fraction] Aggiungi «* 100» alla formula.
        [target-fraction] Scrivi il target in percentuale.
        [target-number] Scrivi come target «SI», oppure una formula che conti.
        [target-off-scale] Controlla la scala del questionario e il target.
       *[other] Scrivi formula, stato e target nella stessa unità di misura.
    }

zero-target = Con il target «{ $target }» un rapporto non ha significato: il risultato vale 100 se il target è rispettato, altrimenti 0.
    .remedy = Se vuoi premiare anche chi si avvicina, indica nella politica di valutazione una tolleranza.

missing-target = Manca il target.
    .remedy = Scrivi il valore da raggiungere, per esempio «>= 10».

missing-target-year = Manca il target del { $year }.
    .remedy = Scrivi il valore da raggiungere nel { $year }.

regressing-target = Il target del { $to } chiede meno di quello del { $from }.
    .remedy = Controlla che i valori siano nelle colonne degli anni giusti.

baseline-beyond-target = Il valore di partenza «{ $baseline }» è già migliore del target «{ $target }».
    .remedy = Se il target serve a migliorare, rendilo più ambizioso.

maintenance-target = Il target «{ $target }» chiede di fare quanto l'anno precedente, non di più.
    .remedy = Se il risultato deve migliorare, rendi il target più ambizioso.

year-end-deadline = La scadenza è l'ultimo giorno dell'anno ({ $day }): fino ad allora il risultato non si conosce.
    .remedy = Se è possibile, fissa una scadenza che i monitoraggi intermedi possano verificare.

target-outside-period = La scadenza { $day } è fuori dagli anni del piano ({ $from }–{ $to }).
    .remedy = Controlla l'anno della scadenza.

activity-threshold = Con { $planned } attività il target «{ $target }» non si raggiunge esattamente: { $needed } attività fanno { $above }%, una di meno { $below }%.
    .remedy = Scrivi come target una quota che un numero intero di attività possa dare.

missing-dimension = { NUMBER($count) ->
        [one] Un indicatore su { NUMBER($total) } non ha
       *[other] { NUMBER($count) } indicatori su { NUMBER($total) } non hanno
    } la tipologia: { $subjects }.
    .remedy = Indica per ciascuno efficacia, efficienza, qualità, stato delle risorse o impatto.

no-indicators = { $node } non ha indicatori e nulla sotto di sé: non si può valutare.
    .remedy = Aggiungi almeno un indicatore con il suo target.

duplicate-indicator = L'indicatore è uguale a { $other }: stesso nome e stessa formula.
    .remedy = Togline uno e ridai i pesi, oppure distingui i nomi.

missing-code = «{ $title }» non ha il codice{ $expected ->
        [none] { "" }
       *[other] : per il posto in cui sta sarebbe { $expected }
    }.
    .remedy = Scrivi il codice davanti al titolo.

duplicate-code = Il codice { $code } è usato due volte: qui per «{ $title }», prima per «{ $other }».
    .remedy = { $expected ->
        [none] Dai a ciascuno il suo codice.
       *[other] Per il posto in cui sta, il codice di questo sarebbe { $expected }.
    }

parent-mismatch = Il codice { $code } non continua quello del nodo in cui sta, { $parent }.
    .remedy = { $expected ->
        [none] Correggi il codice, oppure sposta il nodo sotto quello a cui appartiene.
       *[other] Correggi il codice in { $expected }, oppure sposta il nodo sotto quello a cui appartiene.
    }

code-gap = Tra { $before } e { $after } manca { $missing }.
    .remedy = Controlla che non sia andato perduto un nodo; se non c'è mai stato, rinumera quelli che seguono.

no-units = { $node } non ha unità organizzative coinvolte, a differenza degli altri nodi dello stesso livello.
    .remedy = Indica quali unità se ne occupano.

unknown-unit = L'unità organizzativa «{ $unit }» non è tra quelle del piano.
    .remedy = Controlla il codice, oppure aggiungi l'unità all'elenco.

unit-code-variant = { $kind ->
        [style] Il codice «{ $variant }» è scritto in uno stile diverso da «{ $code }».
       *[unit] Il codice «{ $variant }» è scritto in un altro modo: altrove è «{ $code }».
    }
    .remedy = Scrivi i codici delle unità sempre allo stesso modo.

## I livelli dell'albero, accanto al loro numero: con il nome che il piano dà loro

level-name = { $level ->
    [strategic-area] { $count ->
        [one] Area strategica
       *[other] Aree strategiche
    }
    [strategic-objective] { $count ->
        [one] Obiettivo strategico
       *[other] Obiettivi strategici
    }
    [specific-objective] { $count ->
        [one] Obiettivo specifico
       *[other] Obiettivi specifici
    }
    [operational-objective] { $count ->
        [one] Obiettivo operativo
       *[other] Obiettivi operativi
    }
    [managerial-objective] { $count ->
        [one] Obiettivo gestionale
       *[other] Obiettivi gestionali
    }
    [objective] { $count ->
        [one] Obiettivo
       *[other] Obiettivi
    }
    [programme] { $count ->
        [one] Programma
       *[other] Programmi
    }
    [mission] { $count ->
        [one] Missione
       *[other] Missioni
    }
    [mandate-line] { $count ->
        [one] Linea di mandato
       *[other] Linee di mandato
    }
    [mandate-guideline] { $count ->
        [one] Indirizzo di mandato
       *[other] Indirizzi di mandato
    }
    [strategic-guideline] { $count ->
        [one] Indirizzo strategico
       *[other] Indirizzi strategici
    }
    [pillar] { $count ->
        [one] Pilastro
       *[other] Pilastri
    }
    [policy] { $count ->
        [one] Politica
       *[other] Politiche
    }
    [macro-area] { $count ->
        [one] Macroarea
       *[other] Macroaree
    }
    [macro-objective] { $count ->
        [one] Macro-obiettivo
       *[other] Macro-obiettivi
    }
    [strategic-project] { $count ->
        [one] Progetto strategico
       *[other] Progetti strategici
    }
    [project] { $count ->
        [one] Progetto
       *[other] Progetti
    }
    [process] { $count ->
        [one] Processo
       *[other] Processi
    }
    [macro-process] { $count ->
        [one] Macroprocesso
       *[other] Macroprocessi
    }
    [initiative] { $count ->
        [one] Iniziativa
       *[other] Iniziative
    }
    [intervention] { $count ->
        [one] Intervento
       *[other] Interventi
    }
    [measure] { $count ->
        [one] Misura
       *[other] Misure
    }
    [expected-result] { $count ->
        [one] Risultato atteso
       *[other] Risultati attesi
    }
    [strategic-action] { $count ->
        [one] Azione strategica
       *[other] Azioni strategiche
    }
    [operational-action] { $count ->
        [one] Azione operativa
       *[other] Azioni operative
    }
    [action] { $count ->
        [one] Azione
       *[other] Azioni
    }
    [phase] { $count ->
        [one] Fase
       *[other] Fasi
    }
    [task] { $count ->
        [one] Compito
       *[other] Compiti
    }
   *[other] { $label }
}
