### Trasparenza: le pagine pubbliche di un ente, per chi non ha accesso.

menu-public-performance = Amministrazione trasparente
menu-public-vocabulary = Dizionario dei dati
public-home = Trasparenza
public-title = Trasparenza: il piano e i risultati
public-lead = Che cosa l'ente ha promesso, che cosa ha fatto, e come si arriva a ogni numero. Puoi controllare tutto e rifare i conti.
public-nothing = Non c'è ancora nulla di pubblicato
public-nothing-meaning = Quando l'ente pubblica un anno, qui trovi il piano, i risultati e i dati da scaricare.
public-years = Anni pubblicati
public-more = Altro da sapere
public-published = pubblicato il
public-year-title = { $over ->
        [yes] Com'è andato il { $year }
       *[no] Come sta andando il { $year }
    }
public-year-other = Il { $year }
public-part = { $part ->
        [results] Risultati
        [plan] Piano
        [tree] Albero
        [changes] Variazioni
        [documents] Documenti
       *[data] Dati aperti
    }
public-parts-label = Pagine del { $year }
public-not-there = Questa pagina non è pubblicata.
    .remedy = Guarda in Trasparenza che cosa l'ente ha pubblicato.
public-replaced = Stai leggendo l'edizione n. { NUMBER($number) }, che poi è stata sostituita.
public-replaced-by = Vai a quella in vigore
public-edition-label = Di questa edizione
public-edition = Edizione n. { NUMBER($number) }, pubblicata il { $day }. Dati osservati fino al { $observed } e noti al { $known }. Licenza:
public-edition-number = Edizione n. { NUMBER($number) } del { $year }
public-others = Altri anni ed edizioni

## La pagina di un anno

public-score-of = su 100{ $official ->
        [yes] , risultato ufficiale
       *[no] {""}
    }
public-score-official = Il risultato ufficiale del { $year } è { $score } su 100: conta 0 ciò che non è stato misurato.
public-score = { $over ->
        [yes] Nel { $year }
       *[no] Fino al { $day }
    } l'ente ha raggiunto { $score } punti su 100 fra ciò che è stato misurato.
public-score-none = Del { $year } non è stato misurato ancora nulla.
public-coverage = Parte misurata del piano: { $coverage } %. { $over ->
        [yes] Quando tutto sarà misurato il punteggio starà
       *[no] Se tutto fosse misurato, a quel giorno il punteggio starebbe
    } fra { $worst } e { $best }.
public-coverage-whole = { $missing ->
    [0] Tutto ciò che il piano chiede è stato misurato.
    [one] Tutto ciò da cui dipende il punteggio è stato misurato. Di un indicatore su { $all }, che non lo sposta, mancano i dati.
   *[other] Tutto ciò da cui dipende il punteggio è stato misurato. Di { $missing } indicatori su { $all }, che non lo spostano, mancano i dati.
}
public-areas = Le aree del piano
public-reached = Che cosa è stato raggiunto e che cosa no
public-counted = { $count ->
        [one] In tutto un indicatore.
       *[other] In tutto { NUMBER($count) } indicatori.
    }
public-group = { $state ->
        [reached] Raggiunti
        [on-track] In linea
        [at-risk] A rischio
        [not-reached] Non raggiunti
       *[no-data] Senza dati
    } ({ NUMBER($count) })
public-group-rest = { $count ->
        [one] Un altro
       *[other] Gli altri { NUMBER($count) }
    }
public-indicator = Indicatore
public-target = Target
public-value = Valore
public-achievement = Raggiungimento
public-unmeasured = non misurato
public-downloads = Da scaricare
public-to-data = I dati aperti dell'anno
public-why = Perché questo punteggio?
public-office = { $unit ->
        [none] ufficio competente
       *[other] ufficio { $unit }
    }
public-evidence = file con impronta SHA-256 { $hash }…

## Il piano

public-plan-title = { $period ->
        [none] Il Piano
       *[other] Il Piano { $period }
    }
public-plan-lead = Adottato con { $act } il { $day }. È la versione n. { NUMBER($number) } del piano.
public-plan-contents = Le aree
public-plan-units = { $count ->
        [one] Unità:
       *[other] Unità:
    }
public-plan-activities = { $count ->
        [one] Un'attività
       *[other] { NUMBER($count) } attività
    }
public-plan-indicators = Indicatori di { $node }

## Un indicatore

public-entries = I dati registrati
public-no-entries = Di questo indicatore non è stato registrato alcun dato.
public-entries-caption = Dati registrati, dall'ultimo al primo
public-datum = Dato
public-own-datum = dato dell'indicatore
public-observed = Osservato
public-recorded = Registrato
public-source = Fonte
public-corrects = Corregge un dato precedente: { $reason }

## Variazioni

public-changes-title = Che cosa è cambiato nel { $year }
public-changes-lead = Il piano e le sue modifiche, gli indicatori che non contano e perché, i dati corretti. Il più recente è in alto.
public-changes-none = Nulla è cambiato
public-change-version = { $first ->
        [yes] Il piano è adottato
       *[no] Il piano è modificato: versione n. { NUMBER($number) }
    }
public-change-act = Atto: { $act }, del { $day }.
public-change-what = Che cosa cambia
public-change-why = Perché
public-change-indicator = { $kind ->
        [set-aside] Non si conta più
        [counted-again] Si conta di nuovo
        [override] Punteggio deciso dall'OIV:
       *[correction] Dato corretto:
    }
public-change-reason = Motivo: { $reason }
public-set-aside = { $kind ->
        [set-aside] L'indicatore è messo da parte: i pesi degli altri si ripartiscono.
       *[counted-again] L'indicatore conta di nuovo con il suo peso.
    }
public-override = Vale { $achievement } al posto del raggiungimento calcolato.
public-override-withdrawn = La decisione è ritirata: torna a valere il raggiungimento calcolato.
public-correction = { $quantity ->
        [none] Il dato
       *[other] «{ $quantity }»
    } del { $year } era { $before } e ora è { $after }.

## Documenti

public-documents-title = Documenti del { $year }
public-documents-lead = Gli atti e le relazioni che accompagnano i risultati.
public-no-documents = Con questa edizione non è pubblicato alcun documento.
public-document = { $kind ->
        [plan] Piano della performance
        [report] Relazione sulla performance
        [measurement-system] Sistema di misurazione e valutazione
        [validation] Validazione della Relazione (OIV)
        [interim-report] Relazione di monitoraggio
        [awards-total] Ammontare complessivo dei premi
        [awards-data] Dati relativi ai premi
        [proof] Prova dei conti
       *[other] Altro documento
    }
public-document-since = dal
public-hash-title = A che serve l'impronta
public-hash-meaning = L'impronta SHA-256 identifica il contenuto di un file. Se calcoli quella del file che hai scaricato e coincide, il file è proprio quello pubblicato.

## Dati aperti

public-data-title = Dati aperti del { $year }
public-data-lead = Le tabelle da cui vengono tutte le pagine di quest'anno, da scaricare e riusare.
public-data-reading = Come leggerli
public-data-csv = CSV: testo UTF-8, colonne separate da punto e virgola, virgola per i decimali. Excel e LibreOffice in italiano lo aprono con i numeri giusti. Accanto a ogni file, la sua descrizione (CSV on the Web).
public-data-json = JSON e JSON-LD: i numeri sono cifre scritte per intero, con il punto per i decimali.
public-data-stable = Gli indirizzi non cambiano. Portano all'ultima edizione; per una precedente aggiungi ?edition= e il suo numero.
public-data-license = Puoi usare e ripubblicare i dati, citando come fonte { $body }. Licenza
public-csvw = Descrizione del CSV
public-columns = { $count ->
        [one] Una colonna
       *[other] Le { NUMBER($count) } colonne
    }
public-catalogue = Catalogo DCAT-AP_IT (JSON-LD)
public-catalogue-turtle = in Turtle
public-catalogue-lead = La descrizione dei dati per i portali, come dati.gov.it.
public-vocabulary-title = Dizionario dei dati
public-vocabulary-lead = Che cosa vuol dire ogni colonna dei dati aperti.
public-classes = Tabelle
public-terms = Colonne
public-term = Nome
public-term-type = Tipo
public-term-meaning = Significato
catalogue-title = Dati aperti sulla performance – { $body }
catalogue-description = Piano della performance, indicatori, misure, risultati e variazioni di { $body }, anno per anno, con i dati da cui i punteggi si ricalcolano.
catalogue-keywords = performance, piano della performance, relazione sulla performance, trasparenza, indicatori
data-table-title = { $table ->
        [plan] Piano della performance
        [indicators] Indicatori e target
        [measurements] Misure
        [results] Risultati
       *[changes] Variazioni
    } { $year }
data-table-description = { $table ->
        [plan] Aree, obiettivi e azioni del piano in vigore, con unità e attività: una riga per ogni nodo dell'albero.
        [indicators] Gli indicatori con formula, peso, stato iniziale e target del { $year }.
        [measurements] I dati registrati da cui vengono i risultati, con fonte e data; chi li ha registrati non compare.
        [results] Punteggio, copertura e intervallo dell'ente, di ogni nodo e di ogni indicatore nel { $year }.
       *[changes] Versioni del piano, decisioni sugli indicatori e dati corretti, con i motivi.
    }
data-class = { $table ->
        [plan] Un nodo del piano: area, obiettivo, programma, azione.
        [indicators] Un indicatore del piano.
        [measurements] Un dato registrato: per un anno, visto in un giorno.
        [results] Il risultato dell'ente, di un nodo o di un indicatore.
       *[changes] Qualcosa che è cambiato: nel piano, in ciò che conta, in un dato.
    }
data-type = { $type ->
        [number] numero
        [integer] numero intero
        [day] giorno (AAAA-MM-GG)
        [yes-no] vero o falso (true, false)
        [list] elenco (nel CSV separato da |)
        [link] riferimento
       *[text] testo
    }
data-column = { $column ->
        [about] A che cosa si riferisce la riga: ente, nodo o indicatore.
        [achievement] Quanto del target è raggiunto, da 0 a 100.
        [act] Numero dell'atto.
        [act_date] Data dell'atto.
        [activities] Attività previste, con la scadenza fra parentesi.
        [after] Il numero dopo la variazione.
        [answers] Numero di risposte su cui si fonda una media.
        [baseline] Stato iniziale, come numero.
        [baseline_text] Stato iniziale, come scritto nel piano.
        [baseline_unit] Unità di misura dello stato iniziale.
        [before] Il numero prima della variazione.
        [best] Il punteggio più alto che i dati mancanti consentono, da 0 a 100.
        [code] Codice nel piano.
        [corrects] Numero della misura che questa corregge.
        [coverage] Quota di ciò che è misurato, da 0 a 1.
        [description] Descrizione nel piano.
        [dimension] Che cosa misura: effectiveness, efficiency, quality, resources, impact.
        [evidence] Impronte SHA-256 dei file che provano il dato.
        [grade] Su che cosa poggia il dato: system (altro sistema), computed (contato da un registro), document (documento), declared (autodichiarato).
        [formula] Formula, come scritta nel piano.
        [indicator] Codice dell'indicatore: quello del nodo e il posto dell'indicatore.
        [kind] Di che si tratta: ente, nodo o indicatore; oppure il tipo di variazione.
        [level] Livello nell'albero, con il nome che gli dà il piano.
        [node] Codice del nodo nell'albero.
        [observed_on] Giorno a cui il dato si riferisce.
        [on] Giorno della variazione.
        [parent] Nodo che sta sopra.
        [quantity] Quantità misurata, con il nome che ha nella formula.
        [reading] La formula in forma normale, come viene calcolata.
        [reason] Motivo; per un risultato che manca, il codice del perché.
        [recorded_on] Giorno in cui il dato è stato registrato.
        [score] Punteggio su ciò che è misurato, da 0 a 100.
        [sequence] Numero d'ordine della registrazione.
        [source] Fonte del dato.
        [state] Come va: reached, on-track, at-risk, not-reached, no-data.
        [status] Se il valore è noto: known, missing, not-applicable, failed.
        [target] Target dell'anno, come numero; di un intervallo, il primo estremo; di un sì o no, 1 o 0.
        [target_comparator] Come si confronta: >=, <=, =, between, increment, milestone.
        [target_day] Target dell'anno, come giorno.
        [target_text] Target dell'anno, come scritto nel piano.
        [target_to] Di un intervallo, il secondo estremo.
        [target_unit] Unità di misura del target.
        [title] Titolo o nome.
        [uncapped] Il raggiungimento prima del limite di 100.
        [share_system] La quota di peso che poggia su altri sistemi, da 0 a 1: le quote sommate danno la copertura.
        [share_computed] La quota di peso calcolata da registri, attività, questionari o fatture.
        [share_document] La quota di peso con un documento allegato.
        [share_declared] La quota di peso autodichiarata.
        [share_decided] La quota di peso decisa dall'OIV.
        [share_unmeasured] La quota di peso che conta senza un dato registrato.
        [unit] Unità organizzativa a cui il dato si riferisce.
        [units] Unità organizzative coinvolte.
        [value] Valore, come numero. Di un indicatore, come lo dà la formula: 0,6 dove accanto a un target in percentuale la pagina scrive 60 %.
        [value_day] Valore, come giorno.
        [value_yes_no] Valore, come vero o falso.
        [weight] Peso fra le parti di ciò che sta sopra.
        [worst] Il punteggio più basso che i dati mancanti consentono, da 0 a 100.
       *[year] Anno a cui il dato si riferisce.
    }

## Rifai il conto

recompute-title = Rifai il conto
recompute-mean-meaning = Il punteggio è la media delle parti, ognuna con il suo peso e per quanto è misurata. Cambia un numero e guarda che cosa succede: non si salva nulla.
recompute-achievement-meaning = { $rule ->
        [capped-ratio] Il raggiungimento è il rapporto fra valore e target, da 0 a 100.
        [on-off] Il raggiungimento è 100 se il target è raggiunto, altrimenti 0.
       *[other] Il raggiungimento segue la regola di punteggio dell'ente, da 0 a 100.
    } Cambia un numero e guarda che cosa succede: non si salva nulla.
recompute-parts = Le parti del conto
recompute-part = Parte
recompute-weight = Peso
recompute-score = Punteggio
recompute-coverage = Misurato
recompute-weight-of = Peso di { $name }
recompute-score-of = Punteggio di { $name }, da 0 a 100
recompute-value = Valore
recompute-target = Target
recompute-not-a-number = Qui serve un numero, per esempio 12,5.
recompute-wrong = Nei campi segnati non c'è un numero che va bene: lì vale quello pubblicato.
recompute-button = Ricalcola
recompute-reset = Torna ai numeri pubblicati
recompute-said = { $changed ->
        [yes] Con questi numeri: { $outcome }. Pubblicato: { $before }.
       *[no] Con i numeri pubblicati il conto torna: { $outcome }.
    }
recompute-achievement-said = { $changed ->
        [yes] Con questi numeri il raggiungimento è { $outcome }
       *[no] Con i numeri pubblicati il conto torna: { $outcome }
    }{ $capped ->
        [yes] {" "}(sarebbe { $uncapped }, ma oltre 100 non si va).
       *[no] .
    }
recompute-proof = Per rifare tutti i conti, fino all'ultima cifra, scarica la prova e controllala con il programma, anche senza rete:
recompute-data = Per rifare tutti i conti servono le misure e il piano:

## Amministrazione trasparente

public-performance-title = Amministrazione trasparente: Performance
public-performance-lead = Che cosa chiede la legge di pubblicare sulla performance, e dove si trova.
public-performance-files = Lo stesso elenco per il sito dell'ente:
obligation = { $id ->
        [measurement-system] Sistema di misurazione e valutazione della performance
        [plan] Piano della performance
        [report] Relazione sulla performance
        [validation] Documento dell'OIV di validazione della Relazione
        [awards-total] Ammontare complessivo dei premi
        [awards-data] Dati relativi ai premi
       *[well-being] Benessere organizzativo
    }
obligation-held = pubblicato qui
obligation-elsewhere = Da pubblicare a cura dell'ente.
obligation-repealed = Obbligo abrogato dal D.Lgs. 97/2016: l'ente può pubblicarlo per scelta.
obligation-item = { $id ->
        [measurement-system] Sistema di misurazione e valutazione
        [plan] { $what ->
            [pages] Piano, in pagine web
            [data] Piano, come dati aperti
           *[document] Piano della performance
        }
        [report] Relazione sulla performance
        [validation] Validazione della Relazione
        [awards-total] Ammontare complessivo dei premi
        [awards-data] Dati relativi ai premi
       *[other] Documento
    }, { $year }
public-contacts = Contatti
public-contact = { $kind ->
    [email] E-mail
    [pec] PEC
   *[website] Sito
}
