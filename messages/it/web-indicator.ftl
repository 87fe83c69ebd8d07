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
