### Registri e regole con cui se ne conta una grandezza. I posti sono percorsi nel JSON, come columns[2].type.

register-missing = Manca { $path }.
    .remedy = Aggiungilo: senza, il registro o la regola non dice tutto.
register-value = Il valore di { $path } non va bene.
    .remedy = Identificativi in minuscole e trattini, titoli non vuoti, tipi fra quelli previsti.
register-key = { $path } non è una voce che si usa qui.
    .remedy = Toglila, o correggi il nome.
register-repeated = L'identificativo «{ $id }» ({ $path }) c'è due volte.
    .remedy = Danne uno diverso a ogni colonna e a ogni scelta.
register-choices = Le scelte di { $path } non tornano: le ha ogni colonna di tipo scelta, e nessun'altra.
    .remedy = Scrivi almeno una scelta, o cambia il tipo della colonna.
register-planned = Solo una data può essere a venire ({ $path }).
    .remedy = Togli la voce dalle colonne che non sono date.
register-role = «{ $column }» ({ $path }) non è una colonna { $type ->
    [date] con una data
   *[other] con un'unità
  }.
    .remedy = Indica una delle colonne del registro, o null.
rule-register = La regola è di un altro registro («{ $register }», { $path }).
    .remedy = Indica l'identificativo del registro da cui si conta.
rule-column = La colonna «{ $column }» ({ $path }) non c'è.
    .remedy = Le colonne sono: { $known }.
rule-type = Con la colonna «{ $column }» ({ $path }) non si può fare: è di un altro tipo.
    .remedy = Si sommano numeri, importi e ore; i giorni si contano fra due date.
rule-value = «{ $value }» ({ $path }) non può stare in quella colonna.
    .remedy = Scrivi un valore che la colonna può avere.
rule-part = Manca la parte della quota ({ $path }): che cosa deve valere per le righe contate.
    .remedy = Aggiungi almeno una condizione.
rule-day = Non si sa quale data dice l'anno di una riga ({ $path }).
    .remedy = Indica una colonna con una data, o conta tutte le righe.
rule-units = Il registro non ha una colonna dell'unità: le righe non si possono dividere ({ $path }).
    .remedy = Conta quelle di tutte.
rule-units-none = Dell'indicatore { $indicator } non risponde nessuna unità: non c'è di chi contare le righe.
    .remedy = Conta quelle di tutte, o scegli le unità.
rule-units-unknown = { $units }: nel piano in vigore non ci sono.
    .remedy = Scrivi i codici come stanno nel piano.

## Celle

register-cell-needed = Questa colonna va riempita.
    .remedy = Scrivi il valore.
register-cell-long = Testo troppo lungo.
    .remedy = Al massimo { $most } caratteri.
register-cell-number = «{ $text }» non è un numero.
    .remedy = Scrivilo come 1.234,5.
register-cell-money = «{ $text }» non è un importo.
    .remedy = Scrivilo come 1.234,50.
register-cell-hours = «{ $text }» non sono ore.
    .remedy = Scrivile come 1:30 o 1,5.
register-cell-great = «{ $text }» è un numero troppo grande o con troppe cifre.
    .remedy = Al massimo quindici cifre.
register-cell-date = «{ $text }» non è un giorno.
    .remedy = Scrivilo come 31/12/2018.
register-cell-yes-no = «{ $text }» non è né sì né no.
    .remedy = Scrivi sì o no.
register-cell-choice = «{ $text }» non è una delle scelte.
    .remedy = Sono: { $known }.
register-cell-unit = «{ $text }» non è un'unità del piano.
    .remedy = Scrivi il codice come sta nel piano.
register-cell-person = Non è un codice fiscale né una partita IVA: il carattere di controllo non torna.
    .remedy = Ricontrolla il codice, che è italiano e intero: un foglio di calcolo può avergli tolto gli zeri iniziali. Dopo il codice puoi scrivere il nome.

## La regola in parole

rule-sentence = { $text }.
rule-count = numero di righe di «{ $register }»
rule-distinct = quanti «{ $column }» diversi ci sono in «{ $register }»
rule-sum = somma di «{ $column }» in «{ $register }»
rule-mean = media di «{ $column }» in «{ $register }»
rule-days = media dei giorni { $count ->
    [working] lavorativi
   *[calendar] di calendario
  } da «{ $from }» a «{ $to }» in «{ $register }»
rule-share-percent = percentuale delle righe di «{ $register }» con { $part }
rule-share-fraction = quota (da 0 a 1) delle righe di «{ $register }» con { $part }
rule-where = fra quelle con { $conditions }
rule-and = { " e " }
rule-filled = «{ $column }» scritto
rule-empty = «{ $column }» vuoto
rule-one-of = «{ $column }» uguale a { $values }
rule-none-of = «{ $column }» diverso da { $values }
rule-at-least = «{ $column }» { $kind ->
    [day] non prima del { $value }
   *[number] non meno di { $value }
  }
rule-at-most = «{ $column }» { $kind ->
    [day] non dopo il { $value }
   *[number] non più di { $value }
  }
rule-within = non più di { $days ->
    [one] un giorno
   *[other] { $days } giorni
  } { $count ->
    [working] lavorativi
   *[calendar] di calendario
  } da «{ $from }» a «{ $to }»
rule-period-year = con «{ $day }» nell'anno, non dopo il giorno della rilevazione
rule-period-so-far = con «{ $day }» non dopo il giorno della rilevazione
rule-units-answering = delle unità che rispondono dell'indicatore
rule-units-list = delle unità { $units }

## Registri e righe

register-unknown = Il registro «{ $register }» non c'è.
    .remedy = Scegline uno dall'elenco dei registri.
register-in-use = Il registro «{ $register }» è già in uso.
    .remedy = Aprilo dall'elenco.
register-not-defined = Il registro non è stato salvato: { $count ->
    [one] c'è una cosa da correggere
   *[other] ci sono { $count } cose da correggere
  }.
    .remedy = Correggi e salva di nuovo.
register-column-filled = La colonna «{ $column }» ha già valori: non può sparire né cambiare tipo o perdere una scelta usata.
    .remedy = Lasciala, e aggiungine una nuova.
register-rule-broken = Da qui si conta una grandezza di { $indicator }, e con questa modifica non si potrebbe più.
    .remedy = Cambia prima la sua regola.
register-still-bound = Da questo registro si contano ancora: { $indicators }.
    .remedy = Togli prima i collegamenti.
register-column-unknown = La colonna «{ $column }» non è di questo registro.
    .remedy = Toglila, o correggi il nome.
register-rows-none = Non c'è nessuna riga da aggiungere.
    .remedy = Scrivine almeno una.
register-rows-many = Troppe righe in una volta.
    .remedy = Al massimo { $most }: dividi il file.
register-rows-refused = Non è stato salvato niente: { $count ->
    [one] c'è una cella da correggere
   *[other] ci sono { $count } celle da correggere
  }.
    .remedy = Correggi e salva di nuovo.
register-row-unknown = La riga non c'è più.
    .remedy = Qualcuno l'ha tolta: ricarica la pagina.
register-row-changed = La riga è stata cambiata da { $by } ({ $at }) mentre la guardavi.
    .remedy = Ricarica la pagina, guarda che cosa dice ora, e ripeti la modifica se serve ancora.
person-not-erased = Non è stato cancellato niente.
    .remedy = Ricontrolla il codice.
person-unknown = Nessun registro conosce questo codice.
    .remedy = Forse è già stato cancellato, o non c'è mai stato.
binding-unknown-quantity = L'indicatore { $indicator } non chiede questa grandezza come numero.
    .remedy = Scegli una delle grandezze che la sua formula nomina.
binding-refused = Il collegamento non è stato salvato: { $count ->
    [one] c'è una cosa da correggere nella regola
   *[other] ci sono { $count } cose da correggere nella regola
  }.
    .remedy = Correggi la regola e salva di nuovo.
computed-none-chosen = Non hai scelto nessun valore.
    .remedy = Scegline almeno uno.
computed-refused = Non è stato registrato niente: { $count ->
    [one] un valore non si può registrare
   *[other] { $count } valori non si possono registrare
  } così.
    .remedy = Guarda perché accanto a ogni valore.
computed-not-bound = La grandezza di { $indicator } non si conta più da un registro.
    .remedy = Ricarica la pagina.
computed-nothing = Per { $indicator } non c'è ancora niente da contare.
    .remedy = Aggiungi righe al registro, o scegli un altro giorno.
computed-of-units = Per { $indicator } ogni unità registra la sua parte: il totale di tutte si sommerebbe alle parti.
    .remedy = Registra i valori delle unità nella scheda delle rilevazioni.
computed-changed = Il valore di { $indicator } è cambiato mentre lo guardavi.
    .remedy = Guarda il nuovo, e registralo se va bene.
computed-no-snapshot = Di questo valore non c'è l'elenco delle righe contate.
    .remedy = Solo i valori calcolati da un registro lo hanno.
computed-source = registro { $register }: { $rows ->
    [one] una riga
   *[other] { $rows } righe
  }

## File di righe

register-file-no-table = Il file non è né un foglio Excel (.xlsx) né un CSV.
    .remedy = Salvalo in uno dei due formati.
register-file-large = Il file è troppo grande.
    .remedy = Dividilo: al massimo 5 MB e 20.000 righe per volta.
register-workbook-large = Le righe sono più di { NUMBER($most) }: troppe per un foglio Excel.
    .remedy = Scaricale come CSV: le ha tutte, e il foglio di calcolo lo apre.
register-file-empty = Nel file non c'è nessuna riga.
    .remedy = La prima riga dà i nomi delle colonne, le altre i fatti.
register-file-unclosed = Alla riga { $line } del file si apre una virgoletta che non si chiude: quel che segue finirebbe in una cella sola.
    .remedy = Togli la virgoletta, o chiudila nella stessa cella.
register-file-merged = Alla riga { $line } del foglio una cella è fusa con quelle sotto: solo la prima riga avrebbe ciò che dice.
    .remedy = Separa le celle unite e scrivi in ogni riga ciò che vale per quella riga.
register-file-unnamed = C'è qualcosa in una colonna senza nome: la riga ha più celle della prima.
    .remedy = Se è la virgola di un numero a dividerlo, separa le colonne con il punto e virgola; altrimenti dai un nome alla colonna nella prima riga, o svuota la cella.
register-file-column-missing = Nella prima riga del file manca la colonna «{ $column }».
    .remedy = Aggiungila: ogni riga deve averla.
register-file-column-twice = La colonna «{ $column }» c'è due volte nella prima riga del file.
    .remedy = Tienine una.
register-unit-not-yours = Puoi aggiungere righe solo per le tue unità.
    .remedy = Scrivi il codice di una di esse.
