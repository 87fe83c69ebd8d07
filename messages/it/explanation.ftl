### «Perché questo numero?»: la spiegazione di un punteggio, dal risultato alle rilevazioni.

## Medie: ente, nodi, unità

explain-score = { $score } (copertura { $coverage } %{ $range ->
        [yes] , fra { $worst } e { $best }
       *[no] {""}
    })
explain-no-score = nessun dato (fra { $worst } e { $best })
explain-nothing = nulla da valutare nell'anno
explain-mean = { $of ->
        [indicators] Media pesata degli indicatori del nodo{ $assumed ->
            [yes] {" "}(il piano non dà tutti i pesi: quelli che mancano sono presunti)
           *[no] {""}
        }.
        [involvements] Media dei nodi in cui l'unità è coinvolta: ciascuno conta per intero.
       *[children] Media pesata di ciò che sta sotto{ $assumed ->
            [yes] {" "}(il piano non dà pesi: sono presunti uguali)
           *[no] {""}
        }.
    }
explain-sum = Conto: { $top } / { $bottom } = { $score }
explain-sum-measured = Conto su ciò che è misurato (peso × copertura × punteggio): { $top } / { $bottom } = { $score }
explain-part = Peso { $weight } ({ $share } %): { $title }
explain-rests = { $title } · { $rests }
explain-part-not-counted = Non conta: { $title }
explain-programmed = La media di ciò che sta sotto darebbe { $score }: il nodo però si valuta con i suoi indicatori.
explain-elsewhere = (spiegato in un altro punto)

## Indicatori

explain-achievement = Raggiungimento { $year }: { $achievement }
explain-achievement-missing = Raggiungimento { $year }: non ancora noto, fra { $worst } e { $best }
explain-achievement-partial = Raggiungimento { $year } su ciò che è misurato: { $achievement } (copertura { $coverage } %, fra { $worst } e { $best })
explain-achievement-none = Raggiungimento { $year }: non si valuta
explain-formula = Formula: { $formula }
explain-formula-read = La formula si legge: { $formula }
explain-milestone = È una tappa: conta il giorno in cui è fatta.
explain-function = { $name ->
        [mean] media
        [max] massimo
       *[min] minimo
    }({ $of })
explain-figures = Con i dati: { $figures } = { $value }
explain-figures-alone = Valore: { $value }
explain-figures-stopped = Con i dati: { $figures }
explain-target = Target { $year }: { $target }
explain-scale = { $scale ->
        [target-over-hundred] La formula dà una quota e il target è in percentuale: { $target } vale { $bound }.
        [value-times-hundred] La formula dà una quota e il target è un numero maggiore di 1: il valore si legge in percentuale.
        [share-of-highest-mark] Il target è in percentuale del voto massimo: vale { $bound }.
       *[from-earlier-value] Il target è relativo a un valore precedente: vale { $bound }.
    }
explain-base = Valore di confronto ({ $year }): { $value }
explain-rule = Regola: { $rule ->
        [capped-ratio] rapporto con il target, al massimo 100
        [on-off] tutto o niente
        [linear-from-baseline] quota del cammino dal valore di partenza al target
        [bands] fasce
       *[other] { $rule }
    } ({ $id }, versione { $version })
explain-override = Il raggiungimento { $achievement } è deciso da { $author } il { $date }: vale al posto di quello calcolato.
explain-override-reason = Motivo: { $reason }
explain-override-computed = Il calcolo dà: { $figure }
explain-override-missing = Il calcolo non dà un raggiungimento: mancano i dati.
explain-override-failed = Il calcolo non dà un raggiungimento: { $why }
explain-rounding = Arrotondamento: il valore esatto è { $exact }; si mostra { $shown }.
explain-held = La media su ciò che è misurato sarebbe { $uncapped }: si ferma al limite di ciò che i dati mancanti permettono.
explain-index-form = Letta come indice ({ $measured } su { $bound }) la crescita darebbe { $achievement }.
explain-alternative = La formula si può leggere anche così: { $text }. { $known ->
        [yes] Darebbe { $value }, raggiungimento { $achievement }.
       *[no] Con i dati che ci sono non si calcola.
    }

## Dati

explain-input = { $name } ({ $year }): { $value }
explain-input-missing = { $name } ({ $year }): manca
explain-joining = { $joining ->
        [mean] media dei dati delle unità, pesata per numero di risposte
        [latest] conta l'ultima data
        [all] sì se tutti dicono sì
       *[sum] somma dei dati delle unità
    }
explain-children = Media della performance di { $count ->
        [one] un nodo
       *[other] { $count } nodi
    }
explain-measurement = { $value }, osservato il { $day }{ $unit ->
        [none] {""}
       *[other] {" "}da { $unit }
    }{ $answers ->
        [none] {""}
       *[other] , { $answers } risposte
    }{ $source ->
        [none] {""}
       *[other] , fonte: { $source }
    }{ $line ->
        [0] {""}
       *[other] {" "}(riga { $line } del file)
    }
explain-baseline = { $text }, dal piano (stato)
explain-activities = attività elencate nel piano per { $node }
explain-missing = Manca: { $name }, anno { $year } (indicatore { $indicator })
explain-missing-own = Manca: il dato dell'indicatore { $indicator }, anno { $year }
explain-completes = Per completare il risultato servono:

## La regola, caso per caso

reason-at-least = 100 × { $measured } / { $bound } = { $uncapped }{ $capped ->
        [yes] , cioè 100 (il massimo)
       *[no] {""}
    }
reason-at-least-negative = Il valore { $measured } è negativo e il target è almeno { $bound }: 0
reason-at-most = 100 × { $bound } / { $measured } = { $uncapped }{ $capped ->
        [yes] , cioè 100 (il massimo)
       *[no] {""}
    }
reason-at-most-nothing = Il valore { $measured } non supera { $bound }: 100
reason-met-without-ratio = Il valore { $measured } rispetta il limite { $bound }, con cui un rapporto non avrebbe senso: 100
reason-unmet-without-ratio = Il valore { $measured } non rispetta il limite { $bound }, con cui un rapporto non avrebbe senso: 0
reason-within-tolerance = Il valore { $measured } non rispetta il limite { $bound }; con la tolleranza di { $tolerance } il punteggio scende in proporzione: { $uncapped }
reason-within = Il valore { $measured } sta fra { $from } e { $to }: 100
reason-in-time = Fatto il { $done }, entro il { $due }: 100
reason-late = Fatto il { $done }, { $late ->
    [one-day] un giorno
   *[days] { $days } giorni
  } dopo il { $due }: 0
reason-late-within-grace = Fatto il { $done }, { $late ->
    [one-day] un giorno
   *[days] { $days } giorni
  } dopo il { $due }; su { $grace ->
    [one-day] un giorno
   *[days] { $graceDays } giorni
  } di tolleranza il punteggio scende in proporzione: { $uncapped }
reason-still-open = Non ancora fatto, e il { $due } è passato: 0
reason-not-before = Fatto il { $done }, non prima del { $due }: 100
reason-too-early = Fatto il { $done }, prima del { $due }: 0
reason-answer-met = La risposta è quella che il target chiede: 100
reason-answer-unmet = La risposta non è quella che il target chiede: 0
reason-met = Il target è raggiunto: 100
reason-unmet = Il target non è raggiunto: 0
reason-along-the-way = 100 × ({ $measured } − { $start }) / ({ $bound } − { $start }) = { $uncapped }{ $capped ->
        [yes] , cioè 100 (il massimo)
       *[no] {""}
    }
reason-band = Il rapporto con il target è { $ratio } %: cade nella fascia da { $from } a { $to }, che vale { $achievement }
reason-last-band = Il rapporto con il target è { $ratio } %: cade nella fascia da { $from } in su, che vale { $achievement }
