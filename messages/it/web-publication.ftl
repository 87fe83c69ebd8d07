### Pubblicazione: le pagine dell'ufficio che pubblica e ritira.

cycle-publication = Pubblicazione
publication-title = Pubblicazione
publication-lead = Decidi che cosa i cittadini vedono di ogni anno. Ciò che pubblichi resta fermo: i dati nuovi si vedono solo quando pubblichi di nuovo.
publication-see-public = Guarda le pagine pubbliche
publication-contacts = Contatti dell'ente
publication-no-plan = Non c'è ancora un piano
publication-no-plan-meaning = Quando il piano è adottato, da qui pubblichi i suoi anni.
publication-never = Mai pubblicato.
publication-state = { $public ->
        [yes] I cittadini vedono l'edizione n. { NUMBER($number) }, del
       *[no] Ritirato:
    }
publication-prepare = { $again ->
        [yes] Prepara una nuova edizione
       *[no] Guarda e pubblica
    }
publication-open = Apri la pagina pubblica
publication-withdraw = Ritira
publication-withdraw-meaning = Tutte le edizioni del { $year } spariscono dalle pagine pubbliche, documenti compresi. Puoi pubblicare di nuovo quando vuoi.
publication-withdraw-button = Ritira il { $year }
publication-reason = Perché lo ritiri
publication-reason-help = Resta all'ente: i cittadini non lo leggono.
publication-reason-missing = Manca il motivo.
    .remedy = Scrivi in poche parole perché ritiri l'anno.
publication-nothing-to-withdraw = Del { $year } non c'è nulla di pubblico.
publication-acts = Che cosa è stato fatto
publication-acts-caption = Pubblicazioni e ritiri
publication-when = Quando
publication-what = Che cosa
publication-who = Chi
publication-note = Nota
publication-act = { $published ->
        [yes] Pubblicazione
       *[no] Ritiro
    }
publication-preview-title = Pubblica il { $year }
publication-preview-lead = È ciò che vedranno i cittadini con l'edizione n. { NUMBER($number) }. Finché non premi «Pubblica» non cambia nulla.
publication-back = Torna alla pubblicazione
publication-refused = Non è stato pubblicato
publication-moment = Di quale momento
publication-moment-now = Dati osservati fino al { $observed } e noti al { $known }.
publication-moment-change = Scegli un altro momento
publication-as-of = Osservati fino al
publication-as-of-help = Vuoto: fino a oggi, o alla fine dell'anno.
publication-round = Com'era a un certo punto del ciclo
publication-no-round = No: com'è adesso
publication-moment-show = Mostra
publication-day-unreadable = «{ $day }» non è un giorno.
    .remedy = Scrivilo così: 2018-12-31.
publication-round-unknown = Il monitoraggio «{ $round }» non è chiuso o è di un altro anno.
publication-year-not-in-plan = «{ $year }» non è un anno del piano.
    .remedy = Scegli uno degli anni dell'elenco.
publication-seen = Che cosa si vedrà
publication-nothing-yet = Ora di quest'anno non si vede nulla.
publication-before = Ora si vede l'edizione n. { NUMBER($number) }:
publication-counts = Indicatori: { NUMBER($indicators) }. Dati registrati: { NUMBER($entries) }. Variazioni: { NUMBER($changes) }.
publication-anonymous = Non compaiono nomi di persone, i loro indirizzi e-mail né i file che provano i dati: al posto di chi ha registrato si legge l'ufficio.
publication-remarks = Prima di pubblicare
publication-remark = { $kind ->
        [not-validated] L'OIV non ha ancora chiuso la validazione dell'anno.
        [year-running] L'anno non è ancora finito: i risultati sono provvisori.
       *[not-all-measured] Non tutto è misurato: i cittadini leggono anche fra quali valori può ancora stare il punteggio.
    }
publication-remark-unwritten = { $count ->
        [one] Nella Relazione manca un testo: il suo posto è segnato.
       *[other] Nella Relazione mancano { NUMBER($count) } testi: i loro posti sono segnati.
    }
publication-remark-write = Scrivi i testi
publication-remark-document = Manca il documento «{ $document }»: puoi prepararlo o caricarlo qui sotto.
publication-remark-names = { $count ->
        [one] Un nodo del piano nomina persone registrate: al loro posto si leggerà [omissis], e la prova dei conti non sarà pubblicata.
       *[other] { NUMBER($count) } nodi del piano nominano persone registrate: al loro posto si leggerà [omissis], e la prova dei conti non sarà pubblicata.
    }
publication-remark-texts = { $count ->
        [one] Una fonte o un motivo nomina persone registrate: al loro posto si leggerà [omissis], e la prova dei conti non sarà pubblicata.
       *[other] { NUMBER($count) } fonti o motivi nominano persone registrate: al loro posto si leggerà [omissis], e la prova dei conti non sarà pubblicata.
    }
publication-remark-addresses = { $count ->
        [one] Nei testi c'è un indirizzo e-mail che nessuno ha confermato come di un ufficio: al suo posto si leggerà [omissis], e la prova dei conti non sarà pubblicata.
       *[other] Nei testi ci sono { NUMBER($count) } indirizzi e-mail che nessuno ha confermato come di uffici: al loro posto si leggerà [omissis], e la prova dei conti non sarà pubblicata.
    }
publication-remark-addresses-see = Guarda quali
publication-remark-same = I dati e i punteggi sono gli stessi dell'edizione n. { NUMBER($number) } del { $on }: per pubblicare di nuovo serve un documento nuovo o una nota che dica perché.
publication-nothing-changed = Non è cambiato nulla: i cittadini leggono già gli stessi dati e gli stessi documenti, con l'edizione n. { NUMBER($number) } del { $on }.
    .remedy = Se vuoi comunque una nuova edizione, scrivi perché nella nota per i cittadini.
publication-addresses = Indirizzi e-mail nei testi
publication-addresses-meaning = La PEC o la casella di un ufficio è pubblica, l'indirizzo di una persona no. Dal solo indirizzo non si capisce: dillo tu. Resta scritto chi l'ha detto e quando.
publication-addresses-legend = Segna quelli che sono di un ufficio
publication-addresses-button = Salva gli indirizzi
publication-addresses-refused = Gli indirizzi non sono stati salvati.
publication-addresses-same = Gli indirizzi sono già segnati così.
publication-address-unreadable = «{ $address }» non è un indirizzo e-mail.
publication-address-personal = { $address } è di una persona che accede al programma: non si pubblica.
    .remedy = Se è la casella di un ufficio, in Amministrazione dai all'utenza il nome dell'ufficio.
publication-address-of-person = È di una persona che accede al programma: non si pubblica.
publication-address-decided = { $institutional ->
        [yes] Confermato come di un ufficio da
       *[no] Tolto dagli indirizzi di uffici da
    } { $by },
publication-address-where = { $nodes ->
        [0] { $texts ->
            [one] In una fonte o in un motivo.
           *[other] In { NUMBER($texts) } fonti o motivi.
        }
       *[other] { $texts ->
            [0] Nel piano:
           *[other] In fonti o motivi ({ NUMBER($texts) }) e nel piano:
        }
    }
notice-addresses-settled = Gli indirizzi sono salvati.
publication-publish = Pubblica
publication-offered = Documenti già caricati
publication-kept-made = { $format }, scritto da Traguardo
publication-made = Documenti da preparare ora
publication-made-help = Li scrive Traguardo dai dati che pubblichi. Se l'ente ha il documento firmato, caricalo invece qui sotto.
publication-validated = Com'è stato validato dall'OIV
publication-files = Documenti da aggiungere
publication-files-help = PDF, DOCX, XLSX, ODT, ODS, P7M o CSV, fino a 20 MB ciascuno. Il nome del file non si vede. La prova dei conti si aggiunge da sola.
publication-note-label = Nota per i cittadini
publication-note-help = Se serve: per esempio che cosa cambia rispetto all'edizione precedente.
publication-note-too-long = Il testo è più lungo di { NUMBER($most) } caratteri.
    .remedy = Accorcialo.
publication-will = Premendo il pulsante, le pagine del { $year } diventano pubbliche per chiunque. L'edizione precedente resta raggiungibile con il suo numero.
publication-button = Pubblica il { $year }
publication-cancel = Annulla
publication-kind-unknown = «{ $kind }» non è un tipo di documento.
publication-file-not-for-public = Il file «{ $name }» non è in un formato che si pubblica.
    .remedy = Usa PDF, DOCX, XLSX, ODT, ODS, P7M o CSV.
publication-too-many-documents = I documenti sono più di { NUMBER($most) }.
    .remedy = Pubblicane di meno, o riuniscili.
publication-document-unknown = Non c'è un documento già pubblicato con l'impronta { $hash }.
    .remedy = Caricalo come file.
notice-year-published = L'anno è pubblicato.
notice-year-withdrawn = L'anno è ritirato: nessuno lo vede più.
