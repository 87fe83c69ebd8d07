### Diagnostici sui target: che cosa non si legge, che cosa è stato supposto.

target-unreadable = Il target «{ $text }» non si lascia leggere.
    .remedy = Scrivilo come confronto e valore: «>= 10», «<= 5%», «entro il 30/06/2021», «SI».

target-placeholder = Il target «{ $text }» ha il confronto ma non il valore.
    .remedy = Aggiungi il valore dopo il segno, per esempio «>= 10».

target-year-assumed = La data «{ $text }» non dice l'anno: è stato preso il { $year }.
    .remedy = Aggiungi l'anno alla data.

target-year-unknown = La data «{ $text }» non dice l'anno, e il piano non permette di ricavarlo.
    .remedy = Aggiungi l'anno alla data.

target-years-assumed = Il target «{ $text }» contiene più soglie senza anni: sono state date, nell'ordine, agli anni { $years }.
    .remedy = Scrivi l'anno prima di ogni soglia: «2021: 60% - 2022: 65%».

target-years-unknown = Il target «{ $text }» contiene { $count } soglie senza anni: non si sa a quali anni appartengono.
    .remedy = Scrivi l'anno prima di ogni soglia: «2021: 60% - 2022: 65%».

target-direction-assumed = Il target «{ $text }» non dice se il valore è un minimo o un massimo: è stato letto come «{ $comparator }».
    .remedy = Scrivi il confronto davanti al valore: «>=» oppure «<=».

target-ambiguous = { $doubt ->
        [not-applicable] Il target «{ $text }» può voler dire che il risultato atteso è un no, oppure che il target non c'è; è stato letto come no.
        [lost-sign] Nel target «{ $text }» il segno del confronto è andato perduto nella conversione del documento; è stato ricostruito.
        [either] Il target «{ $text }» elenca le due risposte possibili senza dire quale è attesa; è stato letto come sì.
        [year-or-value] Nel target «{ $text }» il numero può essere un anno oppure un valore; è stato letto come il valore di quell'anno.
        [year-or-figure] Il target «{ $text }» può essere un anno oppure un numero; è stato letto come numero.
        [broken-figure] Nel target «{ $text }» uno spazio divide le cifre: possono essere un numero solo oppure due; è stato letto un numero solo.
        [earlier-years] Il target «{ $text }» si misura sulla media o sui valori di più anni: si confronta con lo stato iniziale dell'indicatore.
       *[fraction] Il target «{ $text }» può essere una frazione oppure una data; è stato letto come frazione.
    }
    .remedy = { $doubt ->
        [not-applicable] Se il target non c'è scrivi «n.d.»; se il risultato atteso è un no, dillo nel nome dell'indicatore.
        [lost-sign] Scrivi «>=» oppure «<=».
        [either] Scrivi soltanto la risposta attesa: «SI» oppure «NO».
        [year-or-value] Scrivi «>= valore 2018» per il valore di un anno, «>= 2.018» per il numero.
        [year-or-figure] Scrivi «entro il 2022» per l'anno, «>= 2.022» per il numero.
        [broken-figure] Togli lo spazio fra le cifre, oppure scrivi l'anno prima di ogni soglia.
        [earlier-years] Scrivi nello stato iniziale la media di quegli anni, oppure il valore nel target.
       *[fraction] Scrivi «3 su 4» per la frazione; per la data aggiungi l'anno.
    }

target-date-impossible = Il giorno «{ $text }» non esiste nel calendario.
    .remedy = Correggi la data.

target-part-ignored = Del target «{ $text }» la parte «{ $ignored }» non entra nel confronto: un target ha una sola soglia.
    .remedy = Se anche questa parte va misurata, falle un indicatore suo.
