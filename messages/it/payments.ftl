### Fatture e indice dei pagamenti: che cosa non va, e che cosa fare.

payments-no-file = Non hai scelto nessun file.
    .remedy = Scegli le fatture elettroniche o un elenco, poi riprova.
payments-many-files = I file sono troppi.
    .remedy = Caricane al massimo { NUMBER($most) } per volta.
payments-file-too-large = I file sono troppo grandi.
    .remedy = Dividili: al massimo 5 MB per file e { NUMBER($most) } righe per volta.
payments-file-signed = La fattura è firmata (.p7m) e così non si può leggere.
    .remedy = Estrai il file .xml con il programma di firma, o scaricalo dal portale che riceve le fatture.
payments-file-simplified = È una fattura semplificata: non ha gli importi né le scadenze che servono.
    .remedy = Scrivila a mano nel registro delle fatture.
payments-file-not-invoices = Il file non contiene fatture elettroniche.
    .remedy = Carica un file FatturaPA (.xml), oppure un elenco XLSX o CSV.
payments-file-damaged = Il file è rovinato, o non è nel formato FatturaPA.
    .remedy = Scaricalo di nuovo da dove l'hai preso.
payments-file-not-a-table = Il file non è un elenco XLSX o CSV.
    .remedy = Salvalo dal foglio di calcolo come XLSX o CSV.
payments-file-empty = Il file è vuoto.
    .remedy = La prima riga dà i nomi delle colonne, le altre una fattura ciascuna.
payments-column-missing = Manca una colonna che serve.
    .remedy = Servono almeno Numero, Fornitore e Importo.
payments-column-twice = Due colonne dicono la stessa cosa.
    .remedy = Tieni quella giusta e togli l'altra.
payments-invoice-number = La fattura non ha numero.
    .remedy = Chiedi al fornitore di emetterla di nuovo, o scrivila a mano nel registro.
payments-invoice-supplier = Non si legge chi ha emesso la fattura.
    .remedy = Controlla il file, o scrivila a mano nel registro.
payments-invoice-issued = La fattura non ha una data che si legga.
    .remedy = Controlla il file, o scrivila a mano nel registro.
payments-invoice-amount = La fattura non ha importi che si leggano.
    .remedy = Controlla il file, o scrivila a mano nel registro.
payments-row-known = Questa fattura c'è già.
    .remedy = Togli la riga; per aggiungere il pagamento apri la fattura nel registro. Se è un altro pagamento della stessa fattura e dello stesso importo, dillo accanto al numero: «12/A (secondo)».
payments-refused = { $count ->
    [one] Una riga non va
   *[other] { NUMBER($count) } righe non vanno
}: non è stato aggiunto nulla.
    .remedy = Carica di nuovo i file per vedere quali.
payments-not-asked = L'indicatore { $indicator } non chiede l'indice dei pagamenti.
    .remedy = Registra il suo valore nella scheda delle rilevazioni.
payments-nothing-paid = Nel periodo non risulta pagata nessuna fattura.
    .remedy = Carica le fatture con le date di pagamento.
payments-of-units = Per { $indicator } ogni unità registra il suo valore.
    .remedy = Registra i valori nella scheda delle rilevazioni.
payments-index-changed = Intanto l'indice è cambiato.
    .remedy = Guarda quello nuovo e registralo, se va bene.
payments-not-recorded = L'indice non è stato registrato.
    .remedy = Leggi il motivo e riprova.
