### Flussi: un dato letto da un altro sistema. Che cosa non va, e che cosa fare.

config-feeds-allow = { $name } contiene «{ $value }», che non è né un host né una rete
    .remedy = Scrivi host (ckan.ente.it, ckan.ente.it:8443) o reti (10.1.2.0/24, [fd00::]/8), separati da spazi

## La definizione

feed-not-written = { $count ->
    [one] C'è un errore: il flusso non è stato salvato.
   *[other] Ci sono { NUMBER($count) } errori: il flusso non è stato salvato.
}
    .remedy = Correggi e riprova.
feed-missing = Manca.
    .remedy = Scrivilo o sceglilo.
feed-value = Non va bene.
    .remedy = Guarda l'aiuto sotto il campo.
feed-key = Il campo { $path } non esiste.
    .remedy = Toglilo.
feed-address = L'indirizzo non va bene.
    .remedy = Scrivilo intero, con https:// davanti, senza nome utente né password.
feed-path = Il percorso non si legge: { $reason }.
    .remedy = Scrivilo come JSONPath: $.result.count, $.dati[?@.anno==2018].valore.
feed-path-heavy = Il percorso è troppo pesante da seguire.
    .remedy = Usa «..» una volta sola, e nei filtri parti da @ e non da $.
feed-column-needed = Manca la colonna.
    .remedy = Scrivi il nome della colonna come sta nella prima riga.
feed-quantity-unknown = L'indicatore { $indicator } non chiede questo dato.
    .remedy = Scegli il dato dall'elenco.
feed-quantity-neither = L'indicatore { $indicator } non chiede né un numero né una data.
    .remedy = Scegli un altro dato.
feed-unit-unknown = L'ufficio { $unit } non è nel piano.
    .remedy = Scegli un ufficio dall'elenco, o nessuno.
feed-unknown = Non c'è un flusso di nome { $feed }.
    .remedy = Torna all'elenco dei flussi.
feed-active-already = Il flusso è già attivo.
feed-inactive-already = Il flusso è già fermo.
feed-not-active = Il flusso è fermo.
    .remedy = Attivalo, oppure usa «Prova».

## Perché non si è letto nulla

feed-refused-address = Questo indirizzo non si può chiedere: { $address }.
    .remedy = Servono http:// o https://, senza nome utente né password.
feed-refused-port = La porta { $port } di { $host } non è permessa.
    .remedy = Sono permesse 80 e 443. Per un'altra, chi amministra il server aggiunge { $host }:{ $port } a { $name }.
feed-refused-private = { $host } sta su una rete privata ({ $address }): non è permesso.
    .remedy = Se è un sistema dell'ente, chi amministra il server lo aggiunge a { $name }.
feed-unreachable = { $host } non risponde ({ $reason }).
    .remedy = Controlla l'indirizzo, o riprova più tardi.
feed-slow = { $host } non ha finito di rispondere in { NUMBER($seconds) } secondi.
    .remedy = Riprova più tardi, o chiedi un indirizzo che risponda con meno dati.
feed-redirect = { $host } rimanda a un indirizzo che non si legge.
    .remedy = Apri l'indirizzo nel browser e copia quello a cui arrivi.
feed-redirects = { $host } rimanda altrove più di { NUMBER($most) } volte.
    .remedy = Apri l'indirizzo nel browser e copia quello a cui arrivi.
feed-status = { $host } ha rifiutato la richiesta ({ $status }).
    .remedy = Controlla che l'indirizzo si apra senza accedere.
feed-status-said = { $host } ha rifiutato la richiesta ({ $status }): { $reason }
    .remedy = Controlla che cosa chiedi.
feed-status-missing = { $host } dice che non c'è nulla a questo indirizzo ({ $status }).
    .remedy = Controlla l'indirizzo.
feed-status-fault = { $host } ha un guasto ({ $status }).
    .remedy = Riprova più tardi, o avvisa chi lo gestisce.
feed-encoding = La risposta è compressa in un modo che non si legge ({ $encoding }).
    .remedy = Avvisa chi gestisce l'altro sistema.
feed-too-large = La risposta supera i { NUMBER($megabytes) } MB.
    .remedy = Chiedi un indirizzo che risponda con meno dati.
feed-html = Ha risposto una pagina web, non dei dati.
    .remedy = Controlla che l'indirizzo sia quello dei dati e che si apra senza accedere.
feed-empty = La risposta è vuota.
    .remedy = Controlla l'indirizzo.
feed-not-json = La risposta non è JSON.
    .remedy = Controlla l'indirizzo, o scegli la forma giusta.
feed-json-deep = La risposta è troppo intricata per seguirci il percorso.
    .remedy = Scrivi un percorso più preciso, senza «..».
feed-ckan-refused = Il catalogo ha rifiutato la ricerca: { $reason }
    .remedy = Controlla organizzazione e filtro.
feed-ckan-shape = La risposta non è quella di un catalogo CKAN.
    .remedy = Controlla che l'indirizzo sia quello del catalogo, senza /api. Se prima funzionava, il catalogo è cambiato.
feed-path-nothing = Il percorso { $path } non trova nulla.
    .remedy = Guarda la risposta e correggi il percorso. Se prima funzionava, l'altro sistema è cambiato.
feed-path-many = Il percorso { $path } trova { NUMBER($count) } valori, ne serve uno.
    .remedy = Aggiungi una condizione, o conta le voci.
feed-count-list = Il percorso { $path } trova una cosa sola, l'elenco.
    .remedy = Scrivi [*] in fondo per contarne le voci.
feed-json-no-value = In { $path } non c'è un numero né una data: { $text }
    .remedy = Correggi il percorso.
feed-number-great = Il numero ha troppe cifre: { $text }
    .remedy = Controlla il percorso o la colonna.
feed-not-number = Non è un numero: «{ $text }».
    .remedy = Controlla il percorso o la colonna, e come sono scritti i numeri.
feed-number-ambiguous = «{ $text }» si può leggere in due modi.
    .remedy = Scegli se i numeri sono scritti all'italiana (1.234,5) o all'inglese (1,234.5).
feed-day-path = Il percorso della data { $path } trova { NUMBER($count) } valori, ne serve uno.
    .remedy = Correggilo, o lascialo vuoto per usare il giorno della lettura.
feed-day-none = Non è una data: «{ $text }».
    .remedy = Servono date come 2018-12-31 o 31/12/2018.
feed-table-not-a-table = La risposta non è una tabella CSV o XLSX.
    .remedy = Controlla l'indirizzo, o scegli la forma giusta.
feed-table-too-large = La tabella ha più di { NUMBER($most) } righe.
    .remedy = Chiedi un indirizzo che risponda con meno dati.
feed-table-empty = La tabella è vuota.
    .remedy = La prima riga dà i nomi delle colonne.
feed-column-unknown = Non c'è una colonna «{ $column }».
    .remedy = Ci sono: { $known }.
feed-column-twice = Ci sono due colonne «{ $column }».
    .remedy = Serve un nome che le distingua.
feed-rows-none = Nessuna riga soddisfa le condizioni.
    .remedy = Controlla le condizioni. Se prima funzionava, l'altro sistema è cambiato.
feed-row-longer = La riga { $line } ha più celle della prima: non si sa a quali colonne appartengono.
    .remedy = Indica il segno che divide le celle; se è la virgola, i numeri che ne hanno una vanno fra virgolette.
feed-rows-many = { NUMBER($count) } righe soddisfano le condizioni, ne serve una.
    .remedy = Aggiungi una condizione, o prendi l'ultima, la somma o il conteggio.
feed-no-folder = I flussi da file non sono predisposti.
    .remedy = Chi amministra il server indica una cartella in { $name }.
feed-file-name = Il nome del file non va bene: { $file }.
    .remedy = Scrivi il solo nome, senza cartelle.
feed-file-missing = Il file { $file } non c'è.
    .remedy = Va messo nella cartella { $body } di { $name }.
feed-file-link = { $file } non è un file: è una cartella o un collegamento.
    .remedy = Copia il file nella cartella, non un collegamento.
feed-file-unfinished = { $file } non è ancora completo.
    .remedy = Si rileggerà la prossima volta.
feed-no-plan = Nessun piano è in vigore.
    .remedy = Adotta il piano.
feed-not-asked = Il piano non chiede { $indicator } per il { $year }.
    .remedy = Controlla l'anno a cui il valore si riferisce.
feed-of-units = Il valore di { $indicator } è già dichiarato ufficio per ufficio.
    .remedy = Scegli nel flusso l'ufficio a cui il valore appartiene.

## Che cosa è successo del valore

feed-run-same = È uguale all'ultimo registrato.
feed-run-same-file = È lo stesso file dell'altra volta.
feed-run-waiting = Lo stesso valore aspetta già una conferma.
feed-run-refused = Lo stesso valore era già stato rifiutato.
feed-run-proposed = Il flusso chiede sempre conferma.
feed-run-nobody = Chi ha attivato il flusso non può registrare questo dato.
feed-jump-nothing-known = Non c'è ancora un valore con cui confrontarlo.
feed-jump-kind = Prima era un numero e ora una data, o il contrario.
feed-jump-sign = Ha cambiato segno.
feed-jump-unit = Ha cambiato unità di misura.
feed-jump-day = La data è cambiata.
feed-jump-far = Si scosta di oltre il { NUMBER($tolerance) } %.
feed-proposal-unknown = Questo valore non è in attesa di conferma.
    .remedy = Torna all'elenco dei flussi.
feed-proposal-over = Questo valore non aspetta più: è già stato deciso, o ne è arrivato uno più recente.
    .remedy = Ricarica la pagina.
feed-not-refused = Il valore non è stato rifiutato.
feed-reason-missing = Manca il motivo.
    .remedy = Scrivi perché il valore non va registrato.
feed-source = { $name } ({ $from }), letto il { $day }
feed-source-by-itself = { $name } ({ $from }), letto il { $day } e registrato in automatico

## Le pagine

feed-title = Flussi
feed-lead = { $count ->
    [0] Dati letti da altri sistemi, a giorni e ore stabiliti.
    [one] Un flusso legge un dato da un altro sistema.
   *[other] { NUMBER($count) } flussi leggono dati da altri sistemi.
}
feed-none = Nessun flusso
feed-none-teach = Un flusso legge un dato da un altro sistema: quanti dataset ci sono nel catalogo, un numero pubblicato in JSON o CSV, un file messo in una cartella. Il valore ti viene proposto: se salta, non si registra mai da solo.
feed-new = Nuovo flusso
feed-back = Tutti i flussi
feed-table = Flussi con l'ultima lettura
feed-column-name = Flusso
feed-column-datum = Dato
feed-column-from = Da dove
feed-column-last = Ultima lettura
feed-column-value = Ultimo valore
feed-column-state = Stato
feed-state = { $active ->
    [yes] attivo
   *[no] fermo
}
feed-never = mai
feed-moment = { $day }, ore { $time }
feed-outcome = { $outcome ->
    [proposed] da confermare
    [accepted] confermato
    [refused] rifiutato
    [over] superato
    [recorded] registrato
    [unchanged] invariato
   *[failed] non riuscita
}
feed-waiting = Da confermare
feed-waiting-meaning = Valori letti e non registrati. Guarda da dove vengono, poi conferma o rifiuta.
feed-waiting-value = Valore letto
feed-waiting-before = { $from ->
    [recorded] Ultimo registrato
    [before] Anno prima
    [target] Obiettivo
   *[other] Prima
}
feed-waiting-for = Per l'anno
feed-waiting-observed = Osservato il
feed-waiting-read = Letto
feed-evidence = Che cosa è stato letto
feed-accept = Conferma e registra
feed-accept-warned = Il valore è giusto anche così: { $warnings }
feed-refuse = Rifiuta
feed-reason = Perché non va registrato
feed-cannot-decide = Decide l'ufficio programmazione.
feed-describes = { $what }. Si legge { $when }. { $next }
feed-what-ckan = Numero di dataset di { $organisation } nel catalogo { $host }
feed-what-json = { $take ->
    [count] Quante voci trova { $path } in { $host }
   *[value] Il valore che sta in { $path } di { $host }
}
feed-what-table = { $take ->
    [count] Numero di righe di { $host }
    [sum] Somma della colonna «{ $column }» di { $host }
    [last] Colonna «{ $column }» dell'ultima riga di { $host }
   *[value] Colonna «{ $column }» della riga di { $host }
}
feed-what-where = { $what } con { $conditions }
feed-condition = { $column } uguale a «{ $is }»
feed-when = { $every ->
    [day] ogni giorno alle { $hour }
    [week] ogni { $weekday } alle { $hour }
   *[month] il { $on } di ogni mese alle { $hour }
}
feed-weekday = { $day ->
    [1] lunedì
    [2] martedì
    [3] mercoledì
    [4] giovedì
    [5] venerdì
    [6] sabato
   *[7] domenica
}
feed-then = { $adopt ->
    [record] Si registra da solo se si scosta al massimo del { NUMBER($tolerance) } % da quello che si sapeva; altrimenti aspetta una conferma.
   *[propose] Ogni valore nuovo aspetta una conferma.
}
feed-do = Che cosa puoi fare
feed-read-now = Leggi ora
feed-activate = Attiva
feed-deactivate = Ferma
feed-activate-meaning = { $adopt ->
    [record] Attivandolo rispondi dei valori che registra da solo.
   *[propose] Da attivo si legge nei giorni stabiliti.
}
feed-change = Modifica
feed-runs = Letture
feed-runs-table = Letture con esito e valore, le ultime prima
feed-runs-none = Non è stato ancora letto.
feed-run-when = Quando
feed-run-outcome = Esito
feed-run-value = Valore
feed-run-detail = Dettagli
feed-run-decided = { $by }: { $reason }
feed-definition-change = Modifica il flusso
feed-definition-lead = Scegli il dato, di' dove si legge e quando. Prova prima di salvare.
feed-definition-stops = Salvando, il flusso si ferma finché non lo attivi di nuovo.
feed-part-datum = Quale dato
feed-part-from = Da dove
feed-part-where = Dove sta il valore
feed-part-when = Quando si legge
feed-part-then = Che cosa si fa del valore
feed-form-id = Sigla
feed-form-id-help = Lettere minuscole, cifre e trattini: dataset-aperti. Non si cambia più.
feed-form-name = Nome
feed-form-datum = Dato
feed-form-datum-none = Scegli…
feed-form-unit = Ufficio
feed-form-unit-none = Tutto l'ente
feed-form-year = Anno a cui si riferisce
feed-form-year-same = quello in cui è osservato
feed-form-year-before = quello prima
feed-kind = { $kind ->
    [ckan] Catalogo CKAN
    [json] Indirizzo JSON
    [csv] Indirizzo CSV
   *[file] File in una cartella
}
feed-kind-help = { $kind ->
    [ckan] quanti dataset ha un'organizzazione
    [json] un valore, o quante voci ci sono
    [csv] una cella, l'ultima, una somma o quante righe
   *[file] JSON, CSV o XLSX lasciato da un altro programma
}
feed-form-address = Indirizzo
feed-form-address-help = Intero, con https://. Di un catalogo CKAN basta la prima parte: https://dati.ente.it
feed-form-organisation = Organizzazione
feed-form-organisation-help = Come sta nell'indirizzo della sua pagina del catalogo: camera-di-commercio-di-lecce
feed-form-filter = Filtro
feed-form-filter-help = Facoltativo, come lo scrive la ricerca di CKAN: res_format:CSV
feed-form-file = Nome del file
feed-form-file-help = Nella cartella dell'ente, per esempio incassi.csv
feed-form-form = Forma
feed-form-form-choice = { $form ->
    [json] JSON
   *[table] tabella (CSV o XLSX)
}
feed-form-path = Percorso
feed-form-path-help = JSONPath: $.result.count, $.anni[?@.anno==2018].valore, $.voci[*]
feed-form-take-json = Che cosa si prende
feed-take-json = { $take ->
    [count] quante voci trova
   *[value] il valore che trova
}
feed-form-day-path = Percorso della data
feed-form-day-path-help = Facoltativo. Se manca, il giorno è quello della lettura.
feed-form-column = Colonna
feed-form-column-help = Il nome che ha nella prima riga
feed-form-take-table = Che cosa si prende
feed-take-table = { $take ->
    [count] quante righe
    [sum] la somma
    [last] l'ultima riga
   *[value] l'unica riga
}
feed-form-where = Righe che contano
feed-form-where-help = Facoltativo. Una condizione per riga: Anno = 2018
feed-form-day-column = Colonna della data
feed-form-numbers = Numeri scritti
feed-numbers = { $form ->
    [auto] si capisce da sé
    [italian] all'italiana (1.234,5)
   *[english] all'inglese (1,234.5)
}
feed-form-every = Ogni
feed-every = { $every ->
    [day] giorno
    [week] settimana
   *[month] mese
}
feed-form-on = Giorno
feed-form-on-help = Della settimana da 1 (lunedì) a 7, o del mese da 1 a 28
feed-form-hour = Ora
feed-form-adopt = Un valore nuovo
feed-adopt = { $adopt ->
    [record] si registra da solo se non salta
   *[propose] aspetta sempre una conferma
}
feed-form-tolerance = Salto
feed-form-tolerance-help = Percentuale oltre la quale un valore salta. Salta anche se cambia segno o non c'è con che confrontarlo.
feed-form-wrong = { $field }: { $wrong }
feed-form-save = Salva
feed-form-test = Prova
feed-test-found = Prova riuscita
feed-test-failed = Prova non riuscita
feed-test-value = Valore
feed-test-asked = Indirizzo chiesto
feed-test-place = Dove sta
feed-test-place-lines = righe { $lines }
feed-test-judged = { $movement ->
    [same] Uguale a quello che si sa già.
    [near] Vicino a quello che si sa già.
   *[jump] Aspetterebbe una conferma.
}
feed-test-around = Che cosa c'è intorno
feed-test-nothing-kept = Non è stato salvato nulla.
notice-feed-written = Flusso salvato. Attivalo quando è pronto.
notice-feed-activated = Flusso attivato.
notice-feed-deactivated = Flusso fermato.
notice-feed-proposed = Letto: il valore aspetta una conferma.
notice-feed-recorded = Letto e registrato.
notice-feed-unchanged = Letto: non c'è nulla di nuovo.
notice-feed-failed = Lettura non riuscita: vedi perché nell'elenco delle letture.
notice-feed-accepted = Valore confermato e registrato.
notice-feed-refused = Valore rifiutato.
audit-feed-recorded = flusso salvato, attivato o fermato
audit-feed-settled-recorded = valore di un flusso confermato o rifiutato
audit-feed-run = flusso letto
audit-feed-key-kept = chiave di un flusso salvata
audit-feed-key-removed = chiave di un flusso tolta
audit-feed-changed-meanwhile = flusso cambiato durante la lettura

## La chiave d'accesso

feed-header-title = Chiave d'accesso
feed-header-what = Facoltativa. Se l'altro sistema chiede una chiave, scrivila qui: si manda con ogni richiesta, solo a questo sistema, e non si mostra più.
feed-header-name-label = Intestazione
feed-header-name-help = Come la chiede l'altro sistema: X-API-Key, oppure Authorization (CKAN)
feed-header-value-label = Chiave
feed-header-value-help = Intera, come va mandata: con Authorization spesso comincia con Bearer
feed-header-value-keep = Lasciala vuota per tenere quella che c'è
feed-header-kept = C'è una chiave: { $name }, solo per { $origin }. Salvata da { $by }, { $moment }.
feed-header-carried = La chiave { $name } che hai scritto resta pronta in questa pagina, cifrata. Si salva con il flusso.
feed-header-remove = Togli la chiave
feed-header-of = { $name }, solo per { $origin }
feed-header-name = Il nome dell'intestazione non va bene.
    .remedy = Scrivilo senza spazi né due punti: X-API-Key.
feed-header-refused = Questa intestazione non si può usare.
    .remedy = Riguarda la connessione o il contenuto. Usa quella che l'altro sistema indica per la chiave.
feed-header-value = La chiave non va bene.
    .remedy = Può avere lettere non accentate, cifre, segni e spazi in mezzo, fino a 2000 caratteri.
feed-header-short = La chiave è troppo corta.
    .remedy = Servono almeno 8 caratteri.
feed-header-missing = Manca la chiave.
    .remedy = Scrivila di nuovo.
feed-header-other-host = La chiave salvata è di un altro sistema.
    .remedy = Scrivi la chiave di questo, o togli quella che c'è.
feed-header-file = Un file non chiede chiavi.
    .remedy = Togli la chiave.
feed-header-clear = { $host } si chiede senza cifratura (http): la chiave viaggerebbe in chiaro.
    .remedy = Usa https://, oppure chi amministra il server permette { $host }.
feed-header-repeated = La risposta ripete la chiave: non è stata tenuta.
    .remedy = Chiedi un altro indirizzo, o avvisa chi gestisce l'altro sistema.
feed-header-unreadable = La chiave salvata non si legge più.
    .remedy = Scrivila di nuovo nel flusso.
feed-reading-slow = Cercare il valore ha richiesto più di { NUMBER($seconds) } secondi.
    .remedy = Scrivi un percorso più semplice, o chiedi un indirizzo che risponda con meno dati.
feed-reading-heavy = Cercare il valore ha richiesto troppa memoria.
    .remedy = Scrivi un percorso più semplice, o chiedi un indirizzo che risponda con meno dati.
feed-form-separator = Celle separate da
feed-separator = { $separator ->
    [semicolon] punto e virgola
    [comma] virgola
    [tab] tabulazione
    [bar] barra verticale
   *[auto] si capisce da sé
}
feed-explanation-link = il flusso che l'ha letto
