### Importa: dal documento al piano.

## Che cosa non si può importare

import-file-missing = Scegli il file del piano.
import-file-empty = Il file «{ $name }» è vuoto.
    .remedy = Controlla di aver scelto quello giusto.
import-file-too-large = Il file «{ $name }» è troppo grande: al massimo { $most } MB.
    .remedy = Togli le immagini, oppure manda solo la parte con obiettivi e indicatori.
import-file-unsupported = Il file «{ $name }» non si può leggere.
import-no-plan = In «{ $name }» non ho trovato un piano.
    .remedy = Servono almeno i titoli degli obiettivi, con i loro indicatori: controlla che il documento li contenga come testo.
import-same-draft = «{ $name }» è già stato letto: è tra i piani in preparazione.
import-same-plan = Questo documento è già il piano in vigore ({ $act } del { $date }).
    .remedy = Per cambiarlo comincia una modifica.
amend-no-plan = Non c'è ancora un piano in vigore da modificare.
    .remedy = Importane uno.
amend-begun = Una modifica del piano è già in preparazione: l'ha cominciata { $by }.

## La pagina

import-title = Importa un piano
import-title-first = Carica il piano
import-lead-first = Manda il documento del piano della performance: lo leggo e ti mostro l'albero, gli indicatori e ciò che non torna.
import-lead = È in vigore il piano adottato con { $act }. Puoi mandarne un altro, oppure modificare quello.
import-drafts = In preparazione
import-draft-amendment = Modifica del piano in vigore
import-draft-changed = Ultima modifica: { $by }, { $day } alle { $time }.
import-send = Manda un documento
import-file = File del piano
import-file-help = Word, OpenDocument, PDF, Excel, HTML o testo; al massimo 20 MB. Puoi anche trascinarlo qui.
import-button = Leggi il piano
import-next = Che cosa succede
import-step-read = Leggo il documento.
import-step-read-what = Ne ricavo obiettivi, azioni, indicatori, formule, target e unità; il file resta conservato com'è.
import-step-settle = Controlli e correggi.
import-step-settle-what = Ogni dubbio mostra la riga del documento; le formule che si leggono in due modi le scegli con un clic.
import-step-adopt = Adotti.
import-step-adopt-what = Con il numero e la data dell'atto il piano entra in vigore.
import-nothing-yet = Finché non adotti, nulla cambia per gli altri.
import-amend = Modifica il piano in vigore
import-amend-what = Parti dal piano com'è, cambi ciò che serve e lo adotti con un nuovo atto. Le versioni precedenti restano.
import-amend-button = Comincia una modifica
import-open-draft = Apri il piano in preparazione
notice-plan-read = Ho letto il piano. Guarda che cosa ne ho ricavato.
notice-amendment-begun = Puoi modificare il piano: nulla cambia finché non lo adotti.
notice-draft-discarded = Il piano in preparazione è stato buttato.
