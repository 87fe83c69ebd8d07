### Regole di punteggio: quale vale per quale anno, come si cambiano, che cosa cambierebbe.

policy-not-adopted = Le regole non sono adottate.
    .remedy = Correggi i campi segnati e riprova.
policy-not-usable = Queste regole non si possono usare.
    .remedy = Correggi i campi segnati e riprova.
policy-version-taken = La versione { $version } di «{ $id }» è già adottata con altre regole.
    .remedy = Scrivi una versione nuova: quella di prima resta com'era.
policy-adopted-already = «{ $id }» versione { $version } vale già dal { $year }.
    .remedy = Guarda l'elenco delle regole adottate.
policy-from-year-impossible = L'anno non va bene.
    .remedy = Scrivi il primo anno a cui si applicano, per esempio 2018.
