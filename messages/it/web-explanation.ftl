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

## Perché questo numero?

why-label-formula = Formula
why-label-figures = Con i dati
why-label-data = { $count ->
        [one] Il dato
       *[other] I dati
    }
why-label-target = Target { $year }
why-label-base = Confronto ({ $year })
why-label-policy = Regola
why-label-override = Deciso
why-label-rule = Come si fa
why-label-sum = Il conto
why-label-parts = { $count ->
        [one] Da che cosa
       *[other] Da che cosa ({ $count })
    }
why-label-stopped = Perché no
why-label-missing = Manca
why-label-achievement = Raggiungimento { $year }
why-label-result = Risultato
why-label-rounding = Arrotondamento
why-label-other-view = Altra vista
why-label-other-reading = Altra lettura
why-in-plan = Nel piano: «{ $text }»
why-year-t = L'anno t è il { $year }.
why-datum = { $name }, { $year }:
why-datum-missing = manca
why-sum-measured = Su ciò che è misurato: peso × copertura × punteggio.
why-part = peso { $weight } ({ $share } %)
why-part-not-counted = non conta
why-own-page = Apri { $code } in una pagina sua
why-observed = osservato il { $day }{ $unit ->
        [none] {""}
       *[other] {" "}da { $unit }
    }
why-answers = { $count ->
    [one] una risposta
   *[other] { $count } risposte
  }
why-recorded = registrato da { $author } il { $when }
why-moment = { $day } alle { $time }
why-source = fonte: { $source }
why-line = riga { $line } del file
why-evidence = { $count ->
        [one] prova:
       *[other] prove:
    }
why-evidence-elsewhere = nel sistema di origine
why-rule = { $rule ->
        [capped-ratio] Rapporto con il target, al massimo 100
        [on-off] Tutto o niente
        [linear-from-baseline] Quota del cammino dal valore di partenza al target
        [bands] Fasce
       *[other] { $rule }
    }
why-rule-of = ({ $id }, versione { $version })
why-capped = Oltre 100 non si va: conta 100.
why-not-scored = non si valuta in questo anno
why-achievement-missing = non ancora noto: fra { $worst } e { $best }
why-rounding = Il valore esatto è { $exact }; si mostra { $shown }.
why-need = { $name ->
        [none] il dato dell'indicatore
       *[other] { $name }
    }, { $year }
why-needs-more = Altri { $count }
