### Il piano in preparazione.

## Che cosa non si può fare

plan-places-gone = Il piano di quest'anno ({ $act }) è stato seguito da uno in cui alcuni indicatori hanno un altro posto: regole, questionari e letture sono passati con loro, e qui non calcolano più.
    .remedy = Scrivi il valore nelle rilevazioni dell'anno, con il documento che lo prova.
draft-not-found = Questo piano in preparazione non c'è.
    .remedy = Torna a Importa per vedere quelli che ci sono.
draft-closed = Questo piano non è più in preparazione: { $state ->
    [adopted] { $by } l'ha adottato.
   *[discarded] { $by } l'ha buttato.
}
draft-changed = { $by } ha cambiato il piano dopo che l'avevi aperto. Non ho salvato nulla.
draft-not-changed = Non ho salvato nulla: correggi ciò che è segnato.
draft-unreadable-form = La richiesta non si capisce.
    .remedy = Ricarica la pagina e riprova.
draft-fix-gone = Questo rimedio non serve più: il piano è cambiato.
adopt-not-done = Il piano non è ancora adottato: correggi ciò che è segnato.
adopt-number-missing = Manca il numero dell'atto.
    .remedy = Per esempio «Delibera n. 7».
adopt-number-too-long = Il numero dell'atto è troppo lungo: al massimo { $most } caratteri.
adopt-date-missing = Manca la data dell'atto.
adopt-date-impossible = «{ $text }» non è un giorno del calendario.
    .remedy = Scrivi la data dell'atto, per esempio 31/01/2018.
adopt-date-future = L'atto non può avere una data futura: oggi è il { $today }.
adopt-date-before = L'atto è anteriore a quello del piano in vigore ({ $act } del { $day }): non può cambiarlo.
    .remedy = Scrivi la data dell'atto che adotta la variazione.
adopt-errors-not-accepted = Nel piano { $count ->
    [one] c'è un errore.
   *[other] ci sono { $count } errori.
}
    .remedy = Correggi, oppure spunta la casella per adottare lo stesso.
adopt-plan-empty = Il piano è vuoto: non c'è nulla da adottare.
adopt-places = Su { $count ->
    [one] un indicatore che cambia posto qualcuno ha già deciso
   *[other] { $count } indicatori che cambiano posto qualcuno ha già deciso
  }: il piano non si adotta così. Lascia a ciascuno il suo posto: metti i nuovi indicatori in fondo al loro nodo e non riusare i numeri di quelli tolti. Oppure ritira prima la decisione e riprendila dopo.
adopt-decided-moves = { $indicator }: c'è una decisione o una verifica del { $year }, e l'indicatore passerebbe a { $to }.
adopt-decided-taken = { $indicator }: c'è una decisione o una verifica del { $year }, e il suo posto andrebbe a un altro indicatore.
adopt-same-unasked = Di { $indicator } non c'è da dire se è lo stesso di prima.
    .remedy = Ricarica la pagina: forse la bozza è cambiata.
adopt-places-title = Lo stesso indicatore, o uno nuovo?
adopt-places-lead = Qui il piano ha un altro nome o un'altra formula dove c'era già un indicatore. Se è nuovo, quello che è stato misurato prima resta nella storia e non conta per lui: nel dubbio, lascia così.
adopt-place-was = Prima
adopt-place-was-in = Nella versione { $version }
adopt-place-is = Ora
adopt-place-under = in «{ $node }»
adopt-place-new = È nuovo
adopt-place-new-means = { $entries ->
        [0] Non c'era nessuna rilevazione
        [one] Una rilevazione resta nella storia
       *[other] { $entries } rilevazioni restano nella storia
    }{ $sources ->
        [0] {""}
        [one] {" "}e finisce un collegamento (regola, flusso, questionario o richiesta)
       *[other] {" "}e finiscono { $sources } collegamenti (regole, flussi, questionari, richieste)
    }.
adopt-place-same = È lo stesso, riscritto
adopt-place-same-means = Tiene le rilevazioni e i collegamenti di prima.
adopt-place-decided = Su quello di prima c'è una decisione o una verifica del { $year }: come nuovo, il piano non si può adottare.
draft-places-asked = { $count ->
    [one] Di un indicatore non si sa se è quello di prima, riscritto, o uno nuovo
   *[other] Di { $count } indicatori non si sa se sono quelli di prima, riscritti, o nuovi
  }: qui sopra contano come nuovi.
draft-places-answer = Dillo quando adotti
adopt-overtaken = Intanto è entrato in vigore un altro piano ({ $act }).
    .remedy = Ricarica la pagina e guarda che cosa cambia.
adopt-same-plan = Il piano è uguale a quello in vigore ({ $act }): non c'è nulla da adottare.
source-not-found = Di questo piano non c'è il documento.

## La pagina

draft-crumb = Piano in preparazione
draft-eyebrow = { $state ->
    [open] Piano in preparazione
   *[closed] Piano non più in preparazione
}
draft-act = { $number } del { $date }
draft-period = dal { $from } al { $to }
draft-read-from = Letto da «{ $file }». L'ha mandato { $by }, { $day }.
draft-amends = Modifica del piano in vigore. L'ha cominciata { $by }, { $day }.
draft-size-indicators = Indicatori
draft-size-units = Unità organizzative
draft-steps = Che cosa c'è da fare
step-doubts = Scegli le letture
step-doubts-left = { $count ->
    [0] tutte scelte
    [one] una da scegliere
   *[other] { $count } da scegliere
}
step-findings = Controlla
step-difference = Guarda che cosa cambia
step-adopt = Adotta
step-adopt-what = con numero e data dell'atto
draft-difference = Che cosa cambia rispetto al piano in vigore ({ $act })
draft-doubts = Formule che si leggono in più modi
draft-doubts-lead = Scegli come va intesa ciascuna. L'esempio mette le stesse cifre, inventate, in ogni lettura.
draft-tree = L'albero letto
draft-tree-empty = Non c'è nessun obiettivo.
draft-findings = Che cosa ho trovato
draft-adopt = Adotta il piano
draft-adopt-lead = Scrivi l'atto con cui l'organo politico ha adottato il piano.
draft-children = { $count ->
    [one] uno sotto
   *[other] { $count } sotto
}
draft-node-indicators = { $count ->
    [one] un indicatore
   *[other] { $count } indicatori
}
draft-node-defects = { $count ->
    [one] un avviso
   *[other] { $count } avvisi
}
draft-shared-link = Grandezze condivise
draft-structure-link = Struttura del piano
draft-history = Storia delle modifiche ({ $count })
draft-history-caption = Modifiche del piano in preparazione, dall'ultima
history-when = Quando
history-who = Chi
history-what = Che cosa
history-value = Nuovo valore

## Ciò che si trova

findings-of = { $severity ->
    [error] { $count ->
        [one] { $count } errore
       *[other] { $count } errori
    }
    [warning] { $count ->
        [one] { $count } avviso
       *[other] { $count } avvisi
    }
   *[info] { $count ->
        [one] { $count } nota
       *[other] { $count } note
    }
}
findings-more = Qui ne vedi { $shown } su { $count }: correggi questi, e compaiono gli altri.
findings-none = Non ho trovato nulla che non torni.
finding-line = { $kind ->
    [paragraph] capoverso { $line }
   *[line] riga { $line }
}
finding-in-text = Nel documento: { $place }
finding-open-text = Apri il documento qui
finding-fix = Diventa:
finding-choose = Scegli la lettura
finding-accept = Accetta
excerpt-label = Documento, { $place }

## Letture dubbie

doubt-written = Nel piano:
doubt-figures = Esempio, con cifre inventate:
doubt-reading = Lettura { $number }
doubt-state = { $state ->
    [settled] scelta
   *[assumed] intesa così finora
}
doubt-so = Con le cifre dell'esempio:
doubt-choose = Intendo questa
doubt-choose-which = (lettura { $number } di { $indicator })

## Differenze

difference-none = Non cambia nulla.
difference-counts = { $changed ->
    [0] nulla di cambiato
    [one] una cosa cambiata
   *[other] { $changed } cose cambiate
}, { $added ->
    [0] nulla di nuovo
    [one] una nuova
   *[other] { $added } nuove
}, { $removed ->
    [0] nulla di tolto
    [one] una tolta
   *[other] { $removed } tolte
}.
difference-plan = Il piano
difference-changed = Cambiano
difference-added = Nuovi
difference-removed = Tolti
draft-effect = Il punteggio dell'ente nel { $year }, se adotti oggi
draft-effect-in-force = Con il piano in vigore
draft-effect-draft = Con questo
draft-moving = Indicatori che cambiano posto
draft-moving-meaning = Con ciascuno vanno, quando adotti, le sue rilevazioni e ciò da cui si misura: regole dei registri, flussi, questionari, richieste. Ciò che è stato registrato prima in un posto non conta per l'indicatore che lo prende. Un flusso che registra da solo va attivato di nuovo.
draft-moving-goes = da { $from } a { $to }; { $entries ->
        [0] nessuna rilevazione
        [one] una rilevazione
       *[other] { $entries } rilevazioni
    }, { $sources ->
        [0] nessun collegamento
        [one] un collegamento
       *[other] { $sources } collegamenti
    }.
draft-moving-ends = tolto da { $from }, che passa a un altro; restano nella storia { $entries ->
        [0] nessuna rilevazione
        [one] una rilevazione
       *[other] { $entries } rilevazioni
    } e { $sources ->
        [0] non finisce nessun collegamento
        [one] finisce un collegamento
       *[other] finiscono { $sources } collegamenti
    }.
draft-moving-decided = Nel { $year } qualcuno ha già deciso o verificato questo indicatore: così il piano non si può adottare.
difference-open = Apri
change-before = prima:
change-after = ora:
change-field = { $field ->
    [plan-title] Titolo del piano
    [plan-period] Anni
    [plan-levels] Livelli
    [unit] Unità
    [id] Identificativo
    [title] Titolo
    [description] Descrizione
    [level] Livello
    [code] Codice
    [parent] Sta sotto
    [weight] Peso
    [units] Unità coinvolte
    [activities] Attività
    [name] Nome
    [dimension] Tipologia
    [formula] Formula
    [reading] Lettura della formula
    [baseline] Stato di partenza
   *[target] Target { $year }
}

## Adozione

adopt-unsettled = { $count ->
    [one] Una formula dubbia non è ancora stata scelta: vale la lettura indicata.
   *[other] { $count } formule dubbie non sono ancora state scelte: valgono le letture indicate.
}
adopt-see-doubts = Guardale
adopt-number = Numero dell'atto
adopt-number-help = Per esempio «Delibera di Giunta n. 7».
adopt-date = Data dell'atto
adopt-errors = { $count ->
    [one] So che nel piano c'è un errore, e lo adotto lo stesso.
   *[other] So che nel piano ci sono { $count } errori, e lo adotto lo stesso.
}
adopt-reason = Perché il piano cambia
adopt-reason-help = Se cambia il piano in vigore, il motivo va nell'allegato alla relazione (D.Lgs. 150/2009, art. 6). Puoi darlo anche dopo, modifica per modifica, nelle variazioni del piano: fino ad allora si segna come mancante.
adopt-effect = Il piano entra in vigore subito: le pagine mostrano questo, e le versioni precedenti restano consultabili.
adopt-button = Adotta il piano
discard-title = Butta questo piano in preparazione
discard-effect = Sparisce dall'elenco e non si potrà più adottare. Il documento e la storia restano conservati.
discard-button = Butta
notice-plan-adopted = Il piano è in vigore.
notice-reading-settled = Lettura scelta.
notice-remedy-accepted = Rimedio accettato: il piano in preparazione è cambiato.

## Un nodo

node-edit-self = Il nodo
node-edit-title = Titolo
node-edit-code = Codice
node-edit-weight = Peso
node-edit-weight-help = Vuoto se non c'è.
node-edit-description = Descrizione
node-edit-units = Unità coinvolte ({ $count })
node-edit-no-units = Il piano non elenca unità.
node-edit-activities = Attività ({ $count })
node-edit-activity = Attività { $number }
node-edit-due = Scadenza { $number }
node-edit-indicator = Indicatore { $id }
node-edit-name = Nome
node-edit-formula = Formula
node-edit-formula-help = In parole, come nel piano: qui sotto vedi come la leggo.
node-edit-baseline = Stato di partenza
node-edit-dimension = Tipologia
node-edit-none = nessuna
node-edit-targets = Target
node-edit-target = { $year ->
    [all] Tutti gli anni
   *[other] Target { $year }
}
node-edit-responsible = Chi risponde del dato
node-edit-responsible-help = Chi lo deve fornire nelle rilevazioni.
node-edit-responsible-all = Le unità coinvolte nel nodo
node-edit-findings = Da controllare ({ $count })
node-edit-weight-sum = Somma dei pesi degli indicatori:
node-edit-save = Salva
node-edit-back = Torna al piano
node-edit-children = Sotto questo nodo
node-edit-structure = Aggiungi o togli indicatori
node-edit-add-label = Aggiungi un indicatore
node-edit-add-name = Nome del nuovo indicatore
node-edit-add = Aggiungi
node-edit-remove-label = Togli l'indicatore { $indicator }
node-edit-remove = Togli
draft-node-field = { $field ->
    [title] titolo
    [code] codice
    [description] descrizione
    [units] unità coinvolte
    [activities] attività
    [name] nome
    [dimension] tipologia
    [formula] formula
    [baseline] stato di partenza
    [weight] peso
    [responsible] chi risponde
   *[target] target { $year }
}{ $indicator ->
    [none] {""}
   *[other] {" "}dell'indicatore { $indicator }
}
reading-label = Si legge così:
reading-or = Oppure: { $text }.
reading-target = { $year ->
    [none] { $target }
   *[other] { $target } nel { $year }
}
notice-node-saved = Salvato.
notice-indicator-added = Indicatore aggiunto: scrivi la formula e i target.
notice-indicator-removed = Indicatore tolto.

## Modifiche contemporanee

conflict-title = Qualcuno è arrivato prima
conflict-what = { $by } ha salvato alle { $time }, mentre avevi la pagina aperta. Ciò che hai scritto è ancora qui sotto.
conflict-apart = Non avete cambiato le stesse cose: puoi salvare.
conflict-caption = Che cosa avete cambiato tutti e due
conflict-field = Campo
conflict-mine = Hai scritto
conflict-theirs = Ora c'è
conflict-taken = Ho ripreso ciò che è stato cambiato nel frattempo: { $fields }.
conflict-then = Controlla e salva di nuovo: vale ciò che vedi nei campi.

## Grandezze condivise

shared-title = Grandezze condivise
shared-lead = Una grandezza che serve a più indicatori si rileva una volta sola.
shared-now = { $count ->
    [0] Nessuna condivisa
    [one] Una condivisa
   *[other] { $count } condivise
}
shared-none = Per ora ogni indicatore ha le sue.
shared-suggested = Con lo stesso nome in più indicatori
shared-other = Condividine due di nome diverso
shared-name = Nome comune
shared-name-help = Come la chiamano gli uffici, per esempio «Imprese iscritte».
shared-use = Grandezza { $number }
shared-choose = Scegli
shared-do = Rilevala una volta sola
shared-undo = Sciogli
notice-shared-saved = Salvato.

## Storia

edit-kind = { $kind ->
    [set-plan-title] Titolo del piano
    [set-period] Anni del piano
    [add-unit] Unità aggiunta
    [set-title] Titolo
    [set-code] Codice
    [set-description] Descrizione
    [set-units] Unità coinvolte
    [set-activities] Attività
    [set-weight] Peso
    [set-name] Nome
    [set-dimension] Tipologia
    [set-formula] Formula
    [settle-reading] Lettura scelta
    [set-baseline] Stato di partenza
    [set-targets] Target
    [add-indicator] Indicatore aggiunto
    [remove-indicator] Indicatore tolto
    [add-node] Nodo aggiunto
    [remove-node] Nodo tolto
    [move-node] Nodo spostato
    [set-responsible] Chi risponde
    [share-quantity] Grandezza condivisa
    [unshare-quantity] Condivisione sciolta
   *[unknown] Modifica
}

## Il documento

source-eyebrow = Documento del piano
source-crumb = Documento
source-lines = Righe da { $first } a { $last } su { $count }.
source-label = Testo del documento

## La struttura

structure-title = Struttura del piano
structure-lead = Titolo, anni, unità e nodi del piano. Testi, formule, pesi e target di un nodo si cambiano nella sua pagina.
structure-plan = Il piano
structure-plan-title = Titolo
structure-from = Primo anno
structure-to = Ultimo anno
structure-year-wrong = L'anno si scrive con quattro cifre.
structure-save = Salva titolo e anni
structure-add = Aggiungi un nodo
structure-add-lead = Va in fondo ai figli del nodo sotto cui lo metti; poi ne scrivi indicatori e target nella sua pagina.
structure-level = Livello
structure-parent = Sotto
structure-root = (nessuno: in cima all'albero)
structure-code = Codice
structure-node-title = Titolo
structure-do-add = Aggiungi il nodo
structure-move = Sposta un nodo
structure-move-lead = Si sposta con tutto quello che ha sotto; codici e indicatori restano i suoi.
structure-node = Nodo
structure-do-move = Sposta
structure-remove = Togli un nodo
structure-remove-lead = Con lui se ne vanno i suoi indicatori; quello che è già stato rilevato resta nel registro. Un nodo che ha figli si toglie dopo di loro.
structure-do-remove = Togli il nodo
structure-choose = Scegli
structure-units = Aggiungi un'unità organizzativa
structure-unit-code = Codice
structure-unit-name = Nome
structure-unit-parent = Fa parte di
structure-unit-root = (nessuna)
structure-do-unit = Aggiungi l'unità
structure-indicators = { $count ->
    [0] nessun indicatore
    [one] un indicatore
   *[other] { $count } indicatori
}
notice-structure-saved = Salvato.
