### Le regole di punteggio (JSON). I posti sono percorsi nel JSON, come parameters.bands[2].to.

policy-not-json = Il file delle regole di punteggio non è un JSON leggibile.
    .remedy = Controlla virgole, virgolette e parentesi; gli esempi sono nella cartella policies.
policy-missing-key = Manca { $path }.
    .remedy = Aggiungilo; gli esempi sono nella cartella policies.
policy-invalid-value = Il valore di { $path } non va bene.
    .remedy = I numeri con decimali si scrivono tra virgolette e con il punto ("12.5"); identificativi in minuscole e trattini.
policy-unknown-key = { $path } non è una voce che si usa qui.
    .remedy = Toglila, o correggi il nome.
policy-unknown-rule = La regola «{ $rule }» ({ $path }) non esiste.
    .remedy = Le regole sono: { $known }.
policy-bands-start = La prima fascia ({ $path }) comincia da { $from }: quello che sta sotto resta senza punteggio.
    .remedy = Falla cominciare da 0.
policy-bands-gap = Tra { $previous } e { $from } c'è un vuoto: la fascia { $path } non comincia dove finisce quella prima.
    .remedy = Falla cominciare da { $previous }.
policy-bands-overlap = La fascia { $path } comincia da { $from }, ma quella prima finisce a { $previous }: si sovrappongono.
    .remedy = Falla cominciare da { $previous }.
policy-bands-early-end = La fascia { $path } non ha fine, ma non è l'ultima.
    .remedy = Scrivi in "to" dove finisce.
policy-bands-closed = L'ultima fascia ({ $path }) finisce a { $to }: quello che sta sopra resta senza punteggio.
    .remedy = Scrivi null in "to".
policy-bands-empty = La fascia { $path } è vuota: finisce dove comincia, o prima.
    .remedy = Metti in "to" un numero più grande di "from".
policy-bands-over-hundred = La fascia { $path } dà { $achievement }, più di 100.
    .remedy = Il punteggio va da 0 a 100.
policy-bands-falling = La fascia { $path } dà meno di quella sotto: raggiungere di più farebbe perdere punti.
    .remedy = Il punteggio non deve scendere da una fascia alla successiva.
