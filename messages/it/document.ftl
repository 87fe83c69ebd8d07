### Diagnostici sul documento: se il file si apre, che cosa contiene, che cosa ne resta fuori.

document-too-large = Il file è troppo grande: supera i { NUMBER($limit) } MB.
    .remedy = Togli le immagini o dividi il documento, e riprova con la parte che contiene il piano.

document-empty = Il file è vuoto.
    .remedy = Controlla di aver scelto il file giusto.

document-not-found = Il file «{ $name }» non c'è.
    .remedy = Controlla il nome e la cartella.

document-is-directory = «{ $name }» è una cartella, non un documento.
    .remedy = Indica il file del piano che sta nella cartella.

document-not-readable = Il file «{ $name }» non si può leggere.
    .remedy = Controlla di avere il permesso di aprirlo.

document-encoding = Il testo non è in UTF-8: è stato letto come { $encoding }.
    .remedy = Se le lettere accentate non tornano, salva di nuovo il file scegliendo la codifica UTF-8.

document-damaged-characters = { $count ->
        [one] Un carattere del testo è rovinato
       *[other] { NUMBER($count) } caratteri del testo sono rovinati
    } e si vede come «�».
    .remedy = Salva di nuovo il documento dal programma con cui è stato scritto, in UTF-8.

document-mended-letters = { $count ->
        [one] Una lettera accentata era rovinata
       *[other] { NUMBER($count) } lettere accentate erano rovinate
    } da una conversione («Ã¨» al posto di «è») e sono state lette come dovevano essere.
    .remedy = Nel file i caratteri sono ancora rovinati: se puoi, riparti dal documento originale.

document-binary = Il file non è un testo e non è in un formato conosciuto.
    .remedy = Salva il piano come docx, odt, pdf, xlsx, ods, html, markdown o testo semplice.

document-unsupported = I file di tipo { $kind } non si possono leggere.
    .remedy = Apri il documento con il suo programma e salvalo come docx, odt, pdf, xlsx o ods.

document-picture = Il file è un'immagine: non contiene testo da leggere.
    .remedy = Usa il documento da cui l'immagine è stata fatta, oppure passala prima per un riconoscimento ottico dei caratteri (OCR).

document-encrypted = { $kind ->
        [pdf] Il PDF è protetto da una password.
       *[other] Il documento è protetto da una password.
    }
    .remedy = Apri il documento, togli la password e salvane una copia.

document-legacy-office = Il documento è in un formato di Office precedente al 2007 (doc, xls), oppure è protetto da una password.
    .remedy = Aprilo e salvalo come docx o xlsx, senza password.

document-archive = Il file è un archivio zip senza un documento leggibile.
    .remedy = Estrai i file dall'archivio e indica il documento del piano.

document-corrupt = Il file è danneggiato: non si riesce ad aprirlo come { $format }.
    .remedy = Scarica o copia di nuovo il file; se si apre con il suo programma, salvane una copia nuova.

document-partly-corrupt = Il file { $format } è danneggiato: ne è stata letta solo una parte.
    .remedy = Confronta quello che è stato letto con il documento, oppure salvane una copia nuova e riprova.

document-swollen = Il contenuto compresso supera { NUMBER($megabytes) } MB una volta aperto: non può essere un piano.
    .remedy = Controlla la provenienza del file; se è davvero il piano, salvane una copia senza immagini.

document-scanned = { $pages ->
        [one] La pagina del PDF è un'immagine: non c'è testo da leggere.
       *[other] Le { NUMBER($pages) } pagine del PDF sono immagini: non c'è testo da leggere.
    }
    .remedy = Usa il documento originale, oppure passa il PDF per un riconoscimento ottico dei caratteri (OCR).

document-scanned-pages = Alcune pagine del PDF sono immagini e non sono state lette: { $pages }.
    .remedy = Se contengono parti del piano, passale per un riconoscimento ottico dei caratteri (OCR).

document-unreadable-pages = Alcune pagine del PDF sono danneggiate e non sono state lette: { $pages }.
    .remedy = Salva una copia nuova del PDF e riprova.

document-truncated = { $what ->
        [characters] Sono stati letti solo i primi { NUMBER($limit) } caratteri del documento.
        [cells] Sono state lette solo le prime { NUMBER($limit) } celle del documento.
        [pages] Sono state lette solo le prime { NUMBER($limit) } pagine del documento.
        [time] La lettura è stata interrotta dopo { NUMBER($limit) } secondi: il resto del documento non è stato letto.
       *[other] Sono stati letti solo i primi { NUMBER($limit) } blocchi del documento.
    }
    .remedy = Dividi il documento e riprova con la parte che contiene il piano.

document-hidden-sheets = I fogli nascosti non sono stati letti: { $sheets }.
    .remedy = Se contengono parti del piano, rendili visibili e salva di nuovo il file.

document-no-text = Il documento si apre, ma non contiene testo.
    .remedy = Controlla di aver scelto il file giusto.

plan-json-broken = Il file non è un JSON ben formato.
    .remedy = Scrivilo di nuovo con «traguardo import PIANO --out FILE.json».

plan-json-wrong = Il JSON del piano è incompleto o sbagliato in «{ $path }».
    .remedy = Correggi quel punto, o scrivi di nuovo il file con «traguardo import PIANO --out FILE.json».
