command-report = scrive un documento dell'ente in DOCX, PDF o XLSX
examples-report =
    traguardo report --kind relazione --year 2018 --out relazione.pdf
    traguardo report --kind monitoring --round 2018-05-15 --out monitoraggio.docx
    traguardo report piano.docx --kind relazione --measurements misure.csv --out relazione.docx
    traguardo report piano.txt --kind plan --out piano.docx
argument-kind = TIPO
argument-document = FILE.docx
argument-format = FORMATO
option-report-kind = quale documento: { $kinds }
option-report-out = scrive il documento in questo file
option-report-format = docx, pdf o xlsx; se manca, lo dice il nome del file
option-report-body-name = nome dell'ente, come sta sul documento
option-report-date = giorno del documento; se manca, oggi
report-written = Documento scritto in { $file }.
report-no-kind = Non conosco il documento «{ $kind }».
    .remedy = Scegli tra: { $kinds }.
report-no-format = Non so scrivere il formato «{ $format }».
    .remedy = Scegli tra: { $formats }.
argument-structure = STRUTTURA
argument-unit = UNITÀ
option-report-round = il monitoraggio, come lo chiama la sua pagina (2018-05-15)
option-report-unit = una sola unità
option-report-structure = ordine dei capitoli della Relazione: civit (se manca) o unioncamere
option-report-measurements = con un FILE: le sue misure (CSV)
report-round-needed = Non dici quale monitoraggio.
    .remedy = Aggiungi --round, per esempio --round 2018-05-15.
report-measurements-needed = Per questo documento servono le misure.
    .remedy = Aggiungi --measurements con il file CSV.
report-needs-store = Il documento «{ $kind }» nasce dai dati dell'ente: da un file non si può fare.
    .remedy = Togli il FILE e indica dove sono i dati con --data o --database.
report-no-structure = Non conosco la struttura «{ $structure }».
    .remedy = Scegli tra: { $structures }.
option-report-year = l'anno del documento; con un FILE che non lo dice, il primo del piano
argument-standard = NORMA
option-report-standard = per il PDF: ua-1 (PDF/UA, accessibile) o a-2a (PDF/A, per gli archivi); se manca, ua-1
