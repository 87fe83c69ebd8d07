### Pagine dei registri e dei valori che se ne calcolano.

registers-title = Registri
registers-lead = Le cose fatte, una riga ciascuna: da qui le cifre si contano da sole, e ogni cifra torna alle sue righe.
registers-in-use = In uso
registers-none = Nessun registro in uso
registers-none-teach = Prendine uno pronto qui sotto, o definiscine uno tuo: poi ogni evento, pratica o fattura è una riga, e gli indicatori si contano da lì.
registers-rows = { $rows ->
    [0] nessuna riga
    [one] una riga
   *[other] { $rows } righe
  }
registers-counted = Ne contano:
registers-not-counted = Nessun indicatore si conta da qui.
registers-payments = L'indice di tempestività dei pagamenti
registers-computed = Valori calcolati
registers-new = Definisci un registro
registers-persons = Cancella i dati di una persona
registers-ready = Pronti
registers-ready-meaning = Registri già definiti per quello che i piani contano più spesso. Presi in uso, si possono cambiare.
registers-take = Usa
register-caption = Righe di «{ $register }», pagina { $page }
register-empty = Ancora nessuna riga: scrivi la prima, o importa un file.
register-xlsx = Scarica in Excel
register-csv = Scarica in CSV
register-counted-from-here = Che cosa si conta da qui
register-counted-none = Ancora niente.
register-see-rule = vedi la regola
register-bind = Conta una grandezza da un registro
register-define = Cambia le colonne
register-add = Aggiungi una riga
register-add-button = Aggiungi
register-write-many = Scrivi più righe
register-grid-title = Scrivi righe in «{ $register }»
register-grid-lead = Un fatto per riga; le righe vuote non contano. Puoi incollare da Excel, andare di cella in cella con Invio, Tab e le frecce, e copiare la cella di sopra con Ctrl+D.
register-grid-line = Riga
register-grid-add = Aggiungi le righe
register-grid-more = Altre righe vuote
register-grid-pasted = Celle incollate: %s (Ctrl+Z per tornare indietro).
register-grid-undone = Incollatura annullata.
register-grid-full = Qui stanno { $most } righe: il resto non è stato incollato. Importa un file.
register-needed = Le colonne con * vanno riempite.
register-do = Modifica
register-edit = Modifica
register-import = Importa da un file
register-file = File Excel (.xlsx) o CSV
register-file-help = La prima riga dà i nomi delle colonne: { $columns }. Prima di aggiungere vedi che cosa è stato letto.
register-file-read = Leggi il file
register-date-form = gg/mm/aaaa
register-yes = sì
register-no = no
register-help-date = Per esempio 15/3/2018.
register-help-hours = Per esempio 1:30 o 1,5.
register-help-number = Per esempio 1.234,5.
register-help-person = Il codice e, se serve, il nome dopo.
register-person-erased = dati cancellati
register-row-title = Una riga di «{ $register }»
register-row-saved = Salvata da { $name }, { $when }.
register-back = Torna a «{ $register }»
register-save = Salva
register-remove = Togli la riga
register-erase-person = Cancella i dati della persona
register-erase-meaning = Si cancellano codice e nome; la riga resta, senza dire di chi è, e nessun conto cambia. Non si può annullare.
register-file-title = Importa in «{ $register }»
register-file-lead = { $rows ->
    [one] Nel file c'è una riga.
   *[other] Nel file ci sono { $rows } righe.
  }
register-file-ignored = Queste colonne del file non sono del registro e non si leggono: { $columns }.
register-file-sheets = Si legge solo il primo foglio. Anche questi contengono qualcosa, e restano fuori: { $sheets }.
register-file-add = { $rows ->
    [one] Aggiungi la riga
   *[other] Aggiungi { $rows } righe
  }
register-file-faults = { $count ->
    [one] Una cosa da correggere nel file
   *[other] { $count } cose da correggere nel file
  }
register-file-line = Riga
register-file-column = Colonna
register-file-wrong = Che cosa non va
register-file-first = Che cosa è stato letto
register-persons-title = Cancella i dati di una persona
register-persons-lead = Per chi chiede che i suoi dati siano cancellati (GDPR, art. 17).
register-persons-code = Codice fiscale o partita IVA
register-persons-erase = Cancella
register-new-title = Definisci un registro
register-define-title = Cambia un registro
register-define-lead = Un registro è una tabella di fatti: di' quali colonne ha.
register-title-label = Nome del registro
register-description = Che cosa contiene
register-patron = Santo patrono
register-patron-help = Giorno e mese, come 26/08: nei giorni lavorativi non si conta.
register-columns = Colonne
register-columns-help = La prima unità dice di chi è una riga. Lascia vuote le righe che non servono; le scelte si separano con la virgola.
register-day = Secondo quale data conta una riga
register-day-help = Dice in quale anno, e in quale periodo, sta una riga. Vale per ogni regola che non ne sceglie un'altra: se la cambi, i valori contati da qui possono cambiare.
register-day-first = La prima colonna con una data
register-day-column = Colonna { $line }: { $title }
register-day-none = Nessuna: le righe non hanno un giorno
register-column-title = Colonna { $line }
register-column-type = Che cosa contiene
register-column-required = Da riempire
register-column-choices = Scelte
register-type = { $type ->
    [text] testo
    [number] numero
    [money] importo in euro
    [hours] ore
    [date] data
    [yes-no] sì o no
    [choice] una scelta
    [unit] unità organizzativa
   *[person] persona o impresa
  }
register-define-save = Salva il registro
register-place-column = «Colonna { $line }»
register-place = { $place ->
    [title] «Nome del registro»
    [id] «Nome del registro»
    [description] «Che cosa contiene»
    [patron] «Santo patrono»
    [columns] «Colonne»
    [column] «Di quale colonna»
    [span] «Giorni fra due date»
    [where] «Condizioni»
    [part] «Condizioni» o «Entro giorni»
    [day] «Secondo quale data»
    [unit] «Unità»
    [units] «Di quali unità»
   *[other] { $path }
  }
register-away = Metti via il registro
register-away-meaning = Non si scrive più e non si vede nell'elenco; le righe restano e, ripreso in uso, ci sono ancora.

## Collegamento di una grandezza

binding-title = Conta da un registro
binding-lead = Scegli la grandezza e il registro; poi di' come si conta, e prova prima di salvare.
binding-lead-of = { $indicator } { $quantity }
binding-quantity = Grandezza
binding-register = Registro
binding-choose = Scegli…
binding-none = —
binding-go-on = Continua
binding-ready = Regole usuali
binding-rule = La regola
binding-what = Che cosa si calcola
binding-what-is = { $what ->
    [count] quante righe
    [distinct] quanti diversi
    [sum] la somma
    [mean] la media
    [share] la quota di righe
   *[days] la media dei giorni fra due date
  }
binding-column = Di quale colonna
binding-column-help = Per «quanti diversi», «somma» e «media».
binding-column-help-distinct = Per «quanti diversi».
binding-as = La quota si scrive
binding-as-is = { $as ->
    [percent] in percentuale (93)
   *[fraction] da 0 a 1 (0,93)
  }
binding-days = Giorni fra due date
binding-days-help = Per la quota «entro tanti giorni» e per la media dei giorni.
binding-from = Dal
binding-to = Al
binding-within = Entro giorni
binding-count = Giorni
binding-count-is = { $count ->
    [calendar] di calendario
   *[working] lavorativi
  }
binding-days-wrong = I giorni sono un numero intero.
    .remedy = Scrivili come 5.
binding-conditions = Condizioni
binding-conditions-help = Valgono tutte insieme. Più valori si separano con « / ».
binding-condition-column = Colonna { $line }
binding-condition-is = Deve essere
binding-condition-value = Valore
binding-condition-list = Vale per
binding-test = { $test ->
    [one-of] uguale a
    [none-of] diverso da
    [at-least] almeno
    [at-most] al massimo
    [filled] scritto
   *[empty] vuoto
  }
binding-list = { $list ->
    [where] le righe contate
   *[part] la parte della quota
  }
binding-period = Quando
binding-period-is = { $period ->
    [year] le righe dell'anno
   *[so-far] tutte fino al giorno
  }
binding-day = Secondo quale data
binding-day-help = Una riga sta nel periodo in cui cade questa data: pratiche ricevute e pratiche evase, per esempio, sono due conti diversi.
binding-day-own = quella del registro: { $column }
binding-units = Di quali unità
binding-units-are = { $units ->
    [all] di tutte
    [answering] di chi risponde dell'indicatore
   *[list] di queste
  }
binding-unit-list = Queste unità
binding-unit-list-help = Codici separati da virgole.
binding-try = Prova
binding-save = Salva
binding-unbind = Non contare più da qui
binding-to-indicator = Vai all'indicatore
binding-preview = Che cosa viene
binding-preview-of = da { $rows ->
    [one] una riga
   *[other] { $rows } righe
  }, per il { $year } fino al { $day }
binding-preview-rows = { $shown ->
    [one] Una riga
   *[other] { $shown } righe
  } delle { $rows } contate

## Valori calcolati

computed-title = Valori calcolati
computed-lead = { $count ->
    [0] Nel { $year } nessuna grandezza si conta da un registro.
    [one] Nel { $year } una grandezza si conta da un registro.
   *[other] Nel { $year } { $count } grandezze si contano da un registro.
  }
computed-up-to = Rilevati fino al
computed-show = Mostra
computed-none = Ancora niente da calcolare
computed-none-teach = Collega una grandezza a un registro: da allora il suo valore si conta dalle righe, e qui si registra.
computed-choose = Scelto
computed-choose-one = Registra { $what }
computed-quantity = Grandezza
computed-from = Da dove
computed-value = Valore
computed-last = Ultimo registrato
computed-difference = Differenza
computed-never = mai
computed-nothing-yet = niente da contare
computed-no-rows = nessuna riga: è zero solo se non è successo niente
computed-not-yours = —
computed-by-units = lo registrano le unità, ciascuna la sua parte
computed-register-gone = il registro o una sua colonna non c'è più
computed-record = Registra
computed-confirm = Ho controllato i valori che sembrano strani: registrali lo stesso

## Righe contate

counted-title = Che cosa è stato contato per { $indicator }
counted-lead = { $value } dal registro { $register }: { $rows ->
    [one] una riga
   *[other] { $rows } righe
  }, fino al { $day }.
counted-quantity = Grandezza
counted-rule = Regola
counted-units = Unità
counted-caption = { $rows ->
    [one] La riga contata, com'era
   *[other] Le { $rows } righe contate, com'erano
  }
counted-part = Nella parte
counted-now = Nel registro
counted-row = vedi la riga
counted-gone = tolta, o non tua da vedere
counted-person = persona { $number }
counted-own = Vedi una per una le righe delle tue unità; il valore è di tutte.
counted-number = n. { $number }
counted-kept = L'elenco è conservato così com'era; la sua impronta è { $hash }.
counted-link = le righe contate

## Avvisi

notice-register-saved = Registro salvato.
notice-register-taken = Registro in uso: scrivi la prima riga.
notice-register-away = Registro messo via.
notice-register-added = Aggiunto.
notice-register-row-saved = Riga salvata.
notice-register-row-removed = Riga tolta: non conta più.
notice-person-erased = Dati cancellati; i conti restano.
notice-binding-saved = Regola salvata: il valore si conta da ora.
notice-binding-removed = La grandezza non si conta più da un registro.
notice-computed-recorded = Valori registrati, con le righe contate.

## Nel registro delle operazioni

audit-register-recorded = registro definito o messo via
audit-binding-recorded = grandezza collegata o scollegata
audit-register-rows-added = righe aggiunte a un registro
audit-register-row-changed = riga di un registro cambiata
audit-register-row-removed = riga tolta da un registro
audit-register-person-added = persona o impresa nei registri
audit-register-person-erased = dati di una persona cancellati
