### Il comando che avvia l'applicazione.

command-serve = avvia l'applicazione web
option-demonstration = prepara la dimostrazione sul piano d'esempio, se nei dati non c'è ancora nessun ente
serve-ready = Traguardo risponde all'indirizzo { $address }
serve-setup =
    Primo avvio: apri questo indirizzo per creare l'ente e il suo amministratore. Vale una volta sola, per 24 ore.
      { $link }
serve-stopped = Traguardo si è fermato: nulla è andato perso.
serve-port-taken = la porta { $port } è già usata da un altro programma
    .remedy = Scegline un'altra: PORT=3001 ./traguardo serve
serve-port-forbidden = la porta { $port } non è permessa a questo utente
    .remedy = Scegli una porta da 1024 in su: PORT=3000 ./traguardo serve
serve-host-unknown = l'indirizzo «{ $host }» non è di questa macchina
    .remedy = Usa HOST=127.0.0.1, oppure HOST=0.0.0.0 per rispondere anche ad altre macchine.
config-number = { $name } vale «{ $value }», ma dev'essere un numero intero da 0 a { $most }
    .remedy = Correggi la variabile d'ambiente { $name } o toglila.
config-address = { $name } vale «{ $value }», ma dev'essere un indirizzo come https://traguardo.ente.it
    .remedy = Scrivi solo protocollo e nome, senza altro dopo.
config-database = { $name } non comincia con postgres://
    .remedy = Un esempio: postgres://utente:segreto@127.0.0.1:5432/traguardo
examples-serve =
    traguardo serve
    PORT=8080 TRAGUARDO_DATA=/var/lib/traguardo traguardo serve
serve-plan = Piano d'esempio: { $nodes } nodi, { $indicators } indicatori, { $units } unità organizzative; adottato.
serve-measured = Rilevazioni nel registro: { $entries }, tutte inventate a scopo dimostrativo.
serve-sources = Calcolate dalle loro fonti: { $computed }. Le fonti, inventate anch'esse: { $rows } righe in { $registers } registri, { $activities } attività e tappe, { $surveys } questionari con le risposte, { $invoices } fatture. Da ogni punteggio si scende fin lì.
serve-stands = Punteggio dell'ente nel { $year }: { $score }
serve-public = Ciò che legge ogni cittadino, senza entrare: { $address }
serve-people = Puoi entrare come ufficio programmazione, responsabile, dirigente, segretario generale, organo politico, OIV o amministratore: basta un clic, senza password.
serve-no-demonstration = In questi dati ci sono enti veri: la dimostrazione non è stata creata.
