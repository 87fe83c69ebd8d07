### Perché un valore o un punteggio non si può dare.

division-by-zero = Non si può dividere per zero: «{ $denominator }» nel { $year } vale 0.
    .remedy = Controlla il dato; se è davvero zero, questo indicatore non si può calcolare per l'anno.
symbolic-lag = «{ $quantity }» è riferito a t-{ $symbol }, e il piano non dice quanti anni prima.
    .remedy = Scrivi l'anno nella formula: t-1, t-3 oppure 2016.
several-formulas-not-scored = La casella contiene { $count } formule, che non hanno un valore in comune.
    .remedy = Dividi l'indicatore: una formula, un peso e un target per ciascuno.
nothing-beneath = La formula fa la media di ciò che sta sotto { $node }, ma sotto non c'è nulla.
    .remedy = Controlla nel piano a quale nodo appartiene l'indicatore.
nothing-to-score = Sotto { $node } nulla si valuta per il { $year }: non ci sono target per l'anno, o sono sterilizzati.
    .remedy = Scegli un anno per cui il piano fissa i target.
wrong-kind-of-value = «{ $quantity }» ({ $year }) non è { $expected ->
        [date] una data
        [boolean] un sì o un no
       *[number] un numero
    }, e alla formula serve così.
    .remedy = Correggi la misurazione.
value-not-comparable = Il valore è { $value ->
        [date] una data
        [boolean] un sì o un no
       *[number] un numero
    } e il target è { $target ->
        [date] una data
        [boolean] un sì o un no
        [range] un intervallo
        [baseline] il valore di partenza
       *[number] un numero
    }: non si possono confrontare.
    .remedy = Controlla nel piano la formula o il target.
no-target-for-year = L'indicatore non ha un target per il { $year }: non entra nel punteggio.
    .remedy = Se doveva averlo, aggiungi il target al piano.
indicator-set-aside = L'indicatore è sterilizzato: { $reason } ({ $author }, { $date }). Il suo peso si ridistribuisce sugli altri.
    .remedy = Per contarlo di nuovo, togli la decisione.
increment-on-zero = Il target è un aumento in percentuale del valore { $year }, che è zero.
    .remedy = Scrivi il target come valore da raggiungere.
