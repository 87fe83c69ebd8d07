### La pagina di un indicatore.

## Grafico

chart-finding = Nel { $year } il valore { $value }{ $partial ->
        [yes] , su ciò che è misurato,
       *[no] {""}
    } { $case ->
        [exceeds] supera il target { $target }
        [reaches] raggiunge il target { $target }
        [below] non raggiunge il target { $target }
        [keeps] rispetta il target { $target }
        [answers] è quello che il target chiede
        [answers-not] non è quello che il target chiede ({ $target })
       *[breaks] non rispetta il target { $target }
    }
chart-missing = Nel { $year } il valore non è ancora noto: il target è { $target }
chart-not-compared = Nel { $year } il valore { $value } non si confronta con il target { $target }
chart-no-target = Il piano non fissa un target per il { $year }
chart-open = Non è ancora fatto: il target è { $target }
chart-never = Non è stato fatto, e il { $due } è passato
chart-done = Fatto il { $done }: { $met ->
        [yes] rispetta il termine del { $due }
        [early] prima del { $due }, da cui si poteva cominciare
       *[late] dopo il termine del { $due }
    }
chart-due = { $kind ->
        [from] dal
       *[by] entro il
    } { $day }
chart-done-label = fatto il { $day }
chart-not-done = non ancora fatto
chart-stated-year = { $year } (piano)
chart-without-target = nessun target
chart-table = Valori e target negli anni
chart-year = Anno
chart-value = Valore
chart-target = Target
chart-achievement = Raggiungimento

## La pagina

indicator-eyebrow = Indicatore { $id }{ $dimension ->
        [none] {""}
        [effectiveness] {" "}· efficacia
        [efficiency] {" "}· efficienza
        [quality] {" "}· qualità
        [resources] {" "}· stato delle risorse
       *[impact] {" "}· impatto
    }{ $weight ->
        [none] {""}
       *[other] {" "}· peso { $weight }
    }
indicator-value = Valore { $year }
indicator-target = Target
indicator-achievement = Raggiungimento
indicator-decided = deciso
indicator-uncapped = (senza il tetto di 100 sarebbe { $uncapped })
indicator-why = Perché questo numero?
indicator-over-years = Negli anni
indicator-formula = La formula
indicator-formula-in-plan = Nel piano
indicator-formula-none = Il piano non dà una formula.
indicator-formula-read = Come è letta
indicator-formula-chosen = Questa lettura è stata scelta da chi ha preparato il piano.
indicator-formula-others = Si può leggere anche così:
indicator-missing = Che cosa manca
indicator-missing-nothing = Non manca nulla: tutti i dati ci sono.
indicator-missing-failed = I dati ci sono, ma il conto non si può fare: leggi perché qui sopra.
indicator-missing-caption = { $count ->
        [one] Un dato da rilevare
       *[other] { $count } dati da rilevare
    }
indicator-missing-datum = Dato
indicator-missing-owed = Chi lo deve
indicator-no-units = Il piano non indica un ufficio.
indicator-history = Storia delle rilevazioni
indicator-history-none = Nessuno ha ancora registrato un dato per questo indicatore.
indicator-history-caption = { $count ->
        [one] Una registrazione
       *[other] { $count } registrazioni, l'ultima per prima
    }
indicator-history-what = Grandezza
indicator-history-own = Il dato dell'indicatore
indicator-history-observed = Osservato il
indicator-history-recorded = Registrato
indicator-history-source = Fonte e prove
indicator-history-since = E poi
indicator-history-counts = conta nel numero mostrato
indicator-history-of-other = di un altro indicatore, che prima aveva questo posto: non conta
indicator-history-corrects = corregge la registrazione { $sequence }
indicator-history-superseded = superato da { $value } di { $author }
indicator-verdict = { $verdict ->
        [confirmed] convalidato
       *[rejected] non convalidato
    } da { $by } il { $when }
indicator-none = Questo indicatore non c'è
indicator-none-meaning = Il piano in vigore non ha un indicatore «{ $indicator }».
indicator-more-units = { $count ->
        [one] e un altro ufficio
       *[other] e altri { $count } uffici
    }
