### Formule in notazione matematica, e la spiegazione di un numero nelle pagine.

## La notazione

notation-function = { $name ->
        [mean] media
        [max] massimo
        [min] minimo
       *[days] giorni fra le date
    }
notation-score = { $name } (voto medio)
notation-score-scale = { $name } (voto medio da { $from } a { $to })
notation-rollup = { $method ->
        [mean] Media aritmetica
       *[weighted-mean] Media ponderata
    } { $children ->
        [actions] delle azioni
        [operational-objectives] degli obiettivi operativi
        [strategic-objectives] degli obiettivi strategici
        [strategic-areas] delle aree strategiche
        [programmes] dei programmi
        [children] di ciò che sta sotto
       *[other] di «{ $children }»
    }
notation-milestone = Giorno in cui è fatto: { $name }
notation-date = Data: { $name }
notation-boolean = { $name }: sì o no
notation-progress = Avanzamento: { $name }
notation-activities = Quota delle attività realizzate
notation-unknown = Formula non letta
notation-itp-days = giorni di ritardo
notation-itp-amount = importo
notation-scrolls = Formula: scorri con le frecce se non la vedi tutta
notation-said-year = { $name }, anno { $year }
notation-said-gap = dato che manca
notation-said-fraction = { $simple ->
        [yes] { $top } fratto { $bottom }
       *[no] frazione: sopra { $top }; sotto { $bottom }; fine della frazione,
    }
notation-said-sign = { $sign ->
        [plus] più
        [minus] meno
        [times] per
        [nearly] circa uguale a
       *[equals] uguale a
    }
notation-said-brackets = aperta parentesi { $of } chiusa parentesi
notation-said-call = { $name } di { $of }
notation-said-total = somma di { $of }
notation-said-change = variazione di { $of }
