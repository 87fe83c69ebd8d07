### Che cosa impedisce di aprire i dati. Li dicono il server e i comandi.

store-locked = La cartella dei dati { $folder } è già tenuta da un altro server (processo { $pid }).
    .remedy = Ferma quel server, oppure scegli un'altra cartella con TRAGUARDO_DATA.
store-newer = I dati in { $place } sono di una versione più recente del programma (passo { $found }; questa arriva al { $known }).
    .remedy = Aggiorna Traguardo su questa macchina, poi riprova. I dati non sono stati toccati.
store-unreachable = I dati in { $place } non si raggiungono: { $detail }.
    .remedy = Controlla l'indirizzo, i permessi e che la base di dati sia accesa, poi riprova.
store-damaged = Il file dei dati in { $place } è danneggiato: { $detail }.
    .remedy = Non cancellarlo: spostalo altrove e ripristina l'ultima copia con «traguardo restore».
store-busy = I dati in { $place } sono occupati da un'altra operazione.
    .remedy = Riprova fra qualche secondo.
