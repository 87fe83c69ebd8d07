### Il comando che aggiunge un ente.

command-body = aggiunge enti all'installazione
command-body-add = crea un ente e scrive il collegamento per il suo amministratore
command-body-link = scrive di nuovo il collegamento, finché l'ente non ha un amministratore
argument-body-code = CODICE
option-body-code = codice IPA dell'ente, per esempio cciaa_le
option-body-name = nome dell'ente
body-link =
    Apri questo indirizzo per diventare l'amministratore dell'ente. Vale una volta sola, per 24 ore.
      { $link }
body-unknown = non c'è nessun ente con il codice «{ $code }»
    .remedy = Crealo con: traguardo body add --code CODICE --name NOME
examples-body =
    traguardo body add --code cciaa_le --name "Camera di commercio di Lecce"
    traguardo body link --code cciaa_le
