### Il piano in preparazione.

## Che cosa non si può fare

draft-not-found = Questo piano in preparazione non c'è.
    .remedy = Torna a Importa per vedere quelli che ci sono.
draft-closed = Questo piano non è più in preparazione: { $state ->
    [adopted] { $by } l'ha adottato.
   *[discarded] { $by } l'ha buttato.
}
draft-changed = { $by } ha cambiato il piano dopo che l'avevi aperto. Non ho salvato nulla.
draft-not-changed = Non ho salvato nulla: correggi ciò che è segnato.
draft-unreadable-form = La richiesta non si capisce.
    .remedy = Ricarica la pagina e riprova.
draft-fix-gone = Questo rimedio non serve più: il piano è cambiato.
adopt-not-done = Il piano non è ancora adottato: correggi ciò che è segnato.
adopt-number-missing = Manca il numero dell'atto.
    .remedy = Per esempio «Delibera n. 7».
adopt-number-too-long = Il numero dell'atto è troppo lungo: al massimo { $most } caratteri.
adopt-date-missing = Manca la data dell'atto.
adopt-date-impossible = «{ $text }» non è un giorno del calendario.
    .remedy = Scrivi la data dell'atto, per esempio 31/01/2018.
adopt-date-future = L'atto non può avere una data futura: oggi è il { $today }.
adopt-errors-not-accepted = Nel piano { $count ->
    [one] c'è un errore.
   *[other] ci sono { $count } errori.
}
    .remedy = Correggi, oppure spunta la casella per adottare lo stesso.
adopt-plan-empty = Il piano è vuoto: non c'è nulla da adottare.
adopt-overtaken = Intanto è entrato in vigore un altro piano ({ $act }).
    .remedy = Ricarica la pagina e guarda che cosa cambia.
adopt-same-plan = Il piano è uguale a quello in vigore ({ $act }): non c'è nulla da adottare.
