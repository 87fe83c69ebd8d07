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
