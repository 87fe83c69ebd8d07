### Variazioni del piano in corso d'anno: che cosa cambia, perché, che effetto ha.

amendment-not-found = Questa variazione non c'è.
    .remedy = Parti dall'elenco delle variazioni.
amendment-reasons-not-saved = I motivi non sono salvati.
    .remedy = Correggi i campi segnati e riprova.
amendment-reason-unknown = La variazione non tocca «{ $subject }».
    .remedy = I motivi si danno per ciò che è cambiato.
