### Le parole della riga di comando.

## Aiuto

program-summary = Il piano della performance che si esegue: dal documento al punteggio, con ogni numero spiegato.
help-usage = Uso:
help-arguments = Argomenti:
help-options = Opzioni:
help-commands = Comandi:
help-tail = COMANDO [opzioni]
help-options-tail = [opzioni]
help-examples = Esempi:

examples-import =
    traguardo import piano.docx
    traguardo import piano.pdf --out piano.json
examples-check =
    traguardo check piano.docx
examples-show =
    traguardo show piano.docx
    traguardo show piano.json --node A.1.1
examples-formula =
    traguardo formula "Numero utenti/Numero abitanti*100"
    traguardo formula --file formule.txt --json
examples-target =
    traguardo target ">= +10%" --year 2018
    traguardo target "entro il 30 giugno"
examples-evaluate =
    traguardo evaluate piano.docx --measurements misure.csv
    traguardo evaluate piano.docx --measurements misure.csv --as-of 30/09/2018 --node A
examples-explain =
    traguardo explain piano.docx A.1/1 --measurements misure.csv
    traguardo explain piano.docx ente --measurements misure.csv --depth 2

command-help = mostra l'aiuto di un comando
command-import = legge un piano (txt, md, html, docx, odt, pdf, xlsx, ods) e lo trasforma in dati
command-check = controlla il piano e mostra ogni rilievo nel punto del documento in cui sta
command-show = mostra l'albero del piano, o la scheda di un nodo
command-formula = mostra come si legge una formula
command-target = mostra come si legge un target
command-evaluate = calcola i punteggi di indicatori, nodi e unità dalle misurazioni
command-explain = spiega un numero, passo per passo, fino alle misurazioni

argument-command = COMANDO
argument-file = FILE
argument-text = TESTO
argument-lines = RIGHE
argument-year = ANNO
argument-date = DATA
argument-node = NODO
argument-depth = LIVELLI
argument-subject = VOCE
argument-language = LINGUA
argument-out = FILE.json
argument-measurements = FILE.csv
argument-policy = FILE.json

option-help = mostra questo aiuto
option-version = mostra la versione
option-lang = lingua dei messaggi: it o en (di solito la decide TRAGUARDO_LANG o il sistema)
option-json = scrive il risultato in JSON
option-json-lines = scrive ogni lettura in JSON, una per riga
option-out = scrive il piano in JSON in questo file, da usare poi al posto del documento
option-lines = legge i testi da questo file, uno per riga («-» per lo standard input)
option-plan-year = primo anno del piano, se il documento non lo dice
option-target-year = anno del target, se il testo non lo dice
option-indicator-name = nome dell'indicatore a cui la formula appartiene: aiuta a leggerla
option-indicator-target = target dell'indicatore: una data ne fa una tappa
option-node = solo questo nodo e ciò che ne dipende
option-measurements = le misurazioni, in CSV
option-year = anno da valutare (il primo del piano, se non lo dici)
option-as-of = conta solo ciò che è osservato fino a questo giorno (31 dicembre dell'anno, se non lo dici)
option-depth = quanti livelli di nodi e indicatori spiegare (tutti per un nodo o un indicatore, uno per ente e unità)
option-policy = regole di punteggio, in JSON (rapporto con tetto a 100, se non lo dici)

plan-file = il documento del piano, o il JSON scritto da «import --out» («-» per lo standard input)
formula-text = la formula, come la scrive il piano («-» per leggerle dallo standard input)
target-text = il target, come lo scrive il piano («-» per leggerli dallo standard input)
subject-name = un indicatore (A.1/2), un nodo (A.1), un'unità («S. 3.1») o «ente»

## Usi sbagliati

usage-see-help = Aggiungi --help per vedere come si usa.
did-you-mean = Forse volevi dire { $guess }?
usage-unknown-command = Il comando «{ $name }» non esiste.
usage-unknown-option = L'opzione «{ $option }» non esiste.
usage-dash = Un testo che comincia con un trattino va scritto dopo «--».
usage-missing-argument = Manca l'argomento { $argument }.
usage-missing-option = Manca l'opzione { $option }.
usage-missing-value = All'opzione { $option } manca il valore.
usage-excess-arguments = Ci sono troppi argomenti. Un testo con spazi va tra virgolette.
usage-wrong = Il comando non è scritto bene.
unknown-language = La lingua «{ $name }» non c'è: puoi scegliere it o en.
wrong-year = «{ $text }» non è un anno: scrivilo con quattro cifre, come 2018.
wrong-day = «{ $text }» non è un giorno: scrivilo come 30/09/2018 o 2018-09-30.
year-needed = Il documento non dice l'anno del piano: aggiungi --year ANNO.
year-outside-plan = Il piano va dal { $from } al { $to }: il { $year } non ne fa parte.
file-not-text = Il file «{ $name }» non è un testo.
    .remedy = Se è un foglio di calcolo, salvalo come CSV (UTF-8) e usa quello.
wrong-depth = «{ $text }» non è un numero di livelli: scrivi 1, 2, 3…
nothing-to-explain = Per «{ $name }» non c'è un numero da spiegare: nessun nodo lo coinvolge.
explain-deeper = Per scendere di più aggiungi --depth 2, 3… oppure chiedi di un nodo o di un indicatore.
text-or-file = Dammi un testo oppure --file, non tutti e due.
text-missing = Manca il testo da leggere: scrivilo tra virgolette dopo il comando, oppure usa --file.
unknown-node = Il piano non ha il nodo «{ $name }».{ $found ->
    [0] {""}
   *[other] {" "}Forse volevi dire { $guesses }?
}
unknown-subject = Il piano non ha né indicatore né nodo né unità «{ $name }».{ $found ->
    [0] {""}
   *[other] {" "}Forse volevi dire { $guesses }?
}
file-too-large = Il file «{ $name }» è troppo grande: supera i { NUMBER($limit) } MB.
    .remedy = Dividilo e riprova.
file-unusable = Il file «{ $name }» non si può usare ({ $reason }).
file-unwritable = Il file «{ $name }» non si può scrivere: controlla la cartella e i permessi.
fault = Traguardo ha un difetto e si ferma qui: { $reason }
    .remedy = Segnalalo a chi cura il programma, con il comando che hai dato e, se puoi, il file.
written = Scritto { $name }.
not-written = Non c'è un piano da scrivere: { $name } non è stato toccato.

## Avanzamento

progress-reading = Leggo i testi
progress-plan = Leggo il piano
progress-evaluating = Calcolo i punteggi

## Diagnostici come si stampano

severity = { $severity ->
    [error] errore
    [warning] avviso
   *[info] nota
}
check-note = { $kind ->
    [alternative] oppure
    [fix] scrivi
   *[remedy] rimedio
}
field-name = { $field ->
    [code] codice
    [title] titolo
    [description] descrizione
    [units] unità organizzative
    [activities] attività
    [name] nome dell'indicatore
    [dimension] tipologia
    [formula] algoritmo
    [weight] peso
    [baseline] stato
   *[target] target
}
count-errors = { $count ->
    [one] { $count } errore
   *[other] { $count } errori
}
count-warnings = { $count ->
    [one] { $count } avviso
   *[other] { $count } avvisi
}
count-infos = { $count ->
    [one] { $count } nota
   *[other] { $count } note
}
check-summary = { $name }: { $counts }
check-clean = { $name }: nessun rilievo
import-counts = Il controllo trova { $counts }: vedi con «traguardo check { $name }».
landmark-page = pagina { $page }
landmark-cell = foglio «{ $sheet }», cella { $cell }
landmark-sheet = foglio «{ $sheet }»

## Formule e target

formula-read-as = si legge
formula-normal = forma
formula-kind = tipo
formula-quantities = grandezze
formula-quantity = { $name }, { $time }
formula-kind-name = { $kind ->
    [trend] andamento percentuale
    [ratio] rapporto
    [ratio-to-base-year] rapporto con un anno base
    [count] numero
    [sum] somma
    [difference] differenza
    [mean-score] punteggio medio
    [rollup] media della performance di altri nodi
    [milestone] tappa con scadenza
    [index] indice
    [boolean] sì o no
   *[other] altro
}
target-none = nessun target
target-none-why = il testo non ne contiene
target-no-year = senza anno
target-date = { $comparator ->
    [from] dal { $date }
   *[by] entro il { $date }
}
target-yes-no = { $value ->
    [yes] sì
   *[no] no
}
target-baseline = { $comparator } valore iniziale
target-range = fra { $from } e { $to }
target-increment = { $kind ->
    [previous-year] { $amount } in più dell'anno precedente
    [year] { $amount } in più del { $since }
   *[baseline] { $amount } in più del valore iniziale
}
target-with-deadline = { $target } entro il { $date }
value-with-unit = { $unit ->
    [percent] { $value } %
    [EUR] { $value } €
    [days] { $value } giorni
    [hours] { $value } ore
    [minutes] { $value } minuti
   *[other] { $value } { $unit }
}

## Il piano

plan-period = { $from }–{ $to }
plan-untitled = Piano della performance
fact-weight = peso { $weight }
fact-baseline = stato { $value }
fact-target = { $target } ({ $year })
fact-no-target = senza target
card-beneath = Ne dipendono
card-level = livello
card-description = descrizione
card-weight = peso
card-units = unità
card-activities = attività
card-activity-due = { $text } (entro il { $date })
card-dimension = tipologia
card-formula = algoritmo
card-baseline = stato
card-target = target
dimension = { $dimension ->
    [effectiveness] efficacia
    [efficiency] efficienza
    [quality] qualità
    [resources] stato delle risorse
   *[impact] impatto
}
overview-indicators = Indicatori
overview-targets = Target per anno
overview-activities = Attività
overview-units = Unità organizzative
overview-involvements = Coinvolgimenti di unità

## Punteggi

score-none = nessun dato
score-coverage = copertura { $coverage } %
score-range = fra { $worst } e { $best }
evaluation-grades = Così ogni punteggio qui sotto: un file di rilevazioni non porta prove.
evaluation-moment = Anno { $year }, visto al { $date } · regole { $policy } { $version }
body = Ente
programmed-view = (media di ciò che ne dipende)
legend-sure = certo
legend-scored = sul misurato
legend-open = possibile con i dati che mancano
indicator-state = { $state ->
    [reached] raggiunto
    [not-reached] non raggiunto
    [partial] parziale
    [no-data] senza dati
    [failed] non calcolabile
   *[not-applicable] non si applica
}
indicator-compared = { $has ->
    [both] { $value } su { $target }
    [beside] { $value }, { $target }
    [value] { $value }
    [target] target { $target }
   *[neither] {""}
}
day = { $date }

## npm start

tour-import = Il piano diventa dati
tour-check = Il controllo del piano
tour-evaluate = I punteggi, con le misurazioni dimostrative (inventate)
tour-explain = Perché questo numero?
tour-failed = Qualcosa non è andato: leggi i messaggi qui sopra.
tour-done = Fatto: il piano d'esempio è stato letto, controllato, valutato e un suo numero spiegato.
tour-next =
    E adesso prova con il tuo piano (txt, md, html, docx, odt, pdf, xlsx, ods):

      {"."}/traguardo check IL-TUO-PIANO
      {"."}/traguardo show IL-TUO-PIANO
      {"."}/traguardo evaluate IL-TUO-PIANO --measurements LE-TUE-MISURE.csv
      {"."}/traguardo explain IL-TUO-PIANO INDICATORE --measurements LE-TUE-MISURE.csv

    Ogni comando ha il suo aiuto: ./traguardo COMANDO --help
    Le misurazioni si scrivono come in examples/misurazioni-2017-2018.csv.
