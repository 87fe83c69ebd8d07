### Pagamenti: l'indice di tempestività (DPCM 22/9/2014, art. 9) e le fatture da cui si calcola.

payments-title = Pagamenti
payments-finding = { $when ->
    [early] Nel { $year } i fornitori sono stati pagati in media { $days } giorni prima della scadenza
    [late] Nel { $year } i fornitori sono stati pagati in media { $days } giorni dopo la scadenza
   *[on-time] Nel { $year } i fornitori sono stati pagati in media il giorno della scadenza
}, su { $count ->
    [one] una fattura
   *[other] { NUMBER($count) } fatture
}.
payments-finding-none = { $kept ->
    [0] Non c'è ancora nessuna fattura.
   *[other] Nel { $year } non risulta pagata nessuna fattura.
}
payments-meaning = L'indice dice quanti giorni passano in media dalla scadenza al pagamento; le fatture più grandi pesano di più. È negativo quando si paga in anticipo. I pagamenti sono quelli noti al { $day }.
payments-no-unit = Senza unità
payments-quarters = L'indice del { $year }, per trimestre
payments-quarters-table = Indice, somme pagate e fatture del { $year }, trimestre per trimestre
payments-quarter = { $quarter ->
    [1] Primo trimestre
    [2] Secondo trimestre
    [3] Terzo trimestre
   *[4] Quarto trimestre
}
payments-quarter-short = { $quarter ->
    [1] gen–mar
    [2] apr–giu
    [3] lug–set
   *[4] ott–dic
}
payments-year = Tutto il { $year }
payments-period = Periodo
payments-unit = Unità
payments-units = L'indice del { $year }, per unità
payments-units-table = Indice, somme pagate e fatture del { $year }, unità per unità
payments-index = Indice
payments-days = giorni
payments-paid-total = Pagato
payments-count = Fatture
payments-number = { NUMBER($count) }
payments-chart = Indice dei trimestri del { $year }: { $quarters }.
payments-chart-bar = { payments-quarter } { $days } giorni
payments-chart-late = Giorni dopo la scadenza; sotto la linea, prima

## Registrare l'indice

payments-values = Indicatori che chiedono l'indice
payments-values-table = Indicatori, con l'indice e l'ultima rilevazione
payments-values-meaning = Il valore diventa una rilevazione solo quando qualcuno lo registra: resta allegato l'elenco delle fatture contate, senza i fornitori.
payments-value-indicator = Indicatore
payments-value-last = Ultima rilevazione
payments-value-difference = Differenza
payments-value-record = Registrazione
payments-value-state = { $state ->
    [nothing] nulla da registrare
    [same] già registrato
    [of-units] lo registrano le unità, ciascuna il suo
   *[others] lo registra chi risponde dell'indicatore
}
payments-value-confirm = Il valore è giusto
payments-value-do = Registra
payments-source = Fatture caricate in Traguardo
notice-payments-recorded = Indice registrato, con l'elenco delle fatture contate.

## Fatture

payments-heaviest = Le fatture che pesano di più
payments-heaviest-table = Fatture in ordine di peso
payments-heaviest-meaning = Il peso è giorni per importo, diviso per tutto ciò che è stato pagato nell'anno: la somma dei pesi di tutte è l'indice.{ $write ->
    [yes] {" "}Apri una fattura per correggere la data di pagamento o i giorni di contestazione.
   *[no] {""}
}
payments-invoice = Fattura
payments-amount = Importo
payments-due = Scadenza
payments-due-assumed = presunta: termine di legge
payments-paid = Pagata il
payments-days-counted = Giorni contati
payments-contribution = Peso
payments-register = Tutte le fatture, nel registro

payments-left-out = Che cosa resta fuori, e perché
payments-left-out-table = Fatture non contate
payments-left-out-none = Nulla: tutte le fatture del periodo sono contate.
payments-left-out-more = Ce { $count ->
    [one] n'è un'altra: la trovi
   *[other] ne sono altre { NUMBER($count) }: le trovi
} nel registro.
payments-reason = Motivo
payments-reason-count = { $reason ->
    [overdue] Scadute e non pagate
    [not-paid] Non pagate, ancora da scadere
    [no-due] Pagate, senza scadenza
    [no-amount] Senza importo
    [credit-note] Note di credito senza la loro fattura
    [credited] Annullate da note di credito
   *[dispute] Con una contestazione che non torna
}: { NUMBER($count) }
payments-reason-why = { $reason ->
    [overdue] scaduta e non pagata: conterà nel periodo del pagamento
    [not-paid] non ancora pagata: conterà nel periodo del pagamento
    [no-due] senza scadenza i giorni non si possono contare
    [no-amount] senza importo non ha peso
    [credit-note] nota di credito: scrivi sulla riga il numero della fattura a cui si riferisce
    [credited] le note di credito la annullano per intero
   *[dispute] la contestazione finisce prima di cominciare, o non ha inizio
}

## Caricare le fatture

payments-upload = Carica le fatture
payments-files = File di fatture
payments-files-help = Fatture elettroniche (FatturaPA, .xml), anche molte insieme, oppure un elenco XLSX o CSV: la prima riga dà i nomi delle colonne, come Numero, Fornitore, Data fattura, Scadenza, Data pagamento, Importo, Contestata dal, Contestata al, Unità. Prima di aggiungerle vedi che cosa c'è.
payments-files-read = Leggi i file
payments-back = Torna ai pagamenti
payments-preview-title = Fatture da caricare
payments-preview-lead = { $rows ->
    [0] Nessuna riga letta
    [one] Una riga
   *[other] { NUMBER($rows) } righe
}{ $faults ->
    [0] , { $total } in tutto
   *[other] {""}
}.
payments-preview-first = Le prime righe lette
payments-preview-table = Righe lette dai file
payments-faults-table = Righe che non vanno, file per file
payments-preview-add = { $rows ->
    [one] Aggiungi la riga
   *[other] Aggiungi { NUMBER($rows) } righe
}
payments-ignored = Colonne non lette: { $columns }.
payments-assumed = { $count ->
    [one] Una riga non ha scadenza: vale il termine di legge
   *[other] { NUMBER($count) } righe non hanno scadenza: vale il termine di legge
}, trenta giorni dalla ricezione o, dove non è scritta, dalla data della fattura. La scadenza è segnata come presunta: correggila se il contratto ne prevede un'altra.
payments-faults = { $count ->
    [one] Una cosa non va: non è stato aggiunto nulla
   *[other] { NUMBER($count) } cose non vanno: non è stato aggiunto nulla
}
payments-fault-file = File
payments-fault-line = Riga o fattura
payments-fault-column = Colonna
payments-fault-wrong = Che cosa non va
notice-payments-added = Fatture aggiunte.

## Come si calcola

payments-how = Come si calcola
payments-how-index = Per ogni fattura pagata si contano i giorni dalla scadenza al pagamento, festivi compresi, e si moltiplicano per l'importo; la somma si divide per il totale pagato (DPCM 22 settembre 2014, art. 9).
payments-how-period = Una fattura conta nel trimestre e nell'anno in cui è pagata, non in quelli in cui è emessa.
payments-how-dispute = I giorni di ritardo in cui la somma era contestata non si contano; una contestazione senza fine dura fino al pagamento.
payments-how-vat = L'importo è quello dovuto al fornitore, imposte comprese; con la scissione dei pagamenti l'IVA non si conta, perché va allo Stato. La ritenuta fa parte dell'importo.
payments-how-due = Dove la fattura non dice la scadenza vale il termine di trenta giorni (D.Lgs. 231/2002, art. 4), segnato come presunto.
payments-how-credit = Una nota di credito riduce l'importo della fattura che nomina, dello stesso fornitore, se viene prima del pagamento; quelle che non ne nominano nessuna restano fuori.
payments-how-day = Il giorno del pagamento è quello in cui l'ordinativo è trasmesso alla tesoreria.

## Da dove viene un valore registrato

payments-counted-link = le fatture contate
payments-counted-title = Fatture contate
payments-counted-lead = { $indicator }: { $value } giorni al { $day }, su { $count ->
    [one] una fattura
   *[other] { NUMBER($count) } fatture
}.
payments-counted-meaning = L'elenco è quello allegato al valore quando è stato registrato: ciò che è cambiato dopo nel registro non lo tocca.
payments-counted-own = Vedi una per una le fatture delle tue unità; il valore è di tutte.
payments-counted-table = Fatture contate, nell'ordine di pagamento
payments-counted-gone = non è più nel registro
payments-not-counted = La rilevazione { $sequence } non viene dalle fatture, o il suo elenco non c'è.
    .remedy = Cercala fra le rilevazioni.
