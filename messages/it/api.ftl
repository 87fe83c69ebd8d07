### L'interfaccia per i programmi.

problem-invalid-input = Qualcosa di ciò che hai mandato non si può usare.
    .remedy = Correggi i punti elencati e manda di nuovo: nulla è stato registrato.
input-not-as-described = Non è come descritto ({ $code }): atteso { $expected }.
    .remedy = La forma di ogni richiesta è in /api/v1/openapi.json.
problem-key-reused = Questa Idempotency-Key è già servita per un'altra richiesta.
    .remedy = Usa una chiave nuova per ogni richiesta nuova.
problem-done-unanswered = La richiesta è già stata eseguita, ma la sua risposta è andata persa.
    .remedy = Rileggi la risorsa: la modifica c'è.
problem-no-plan = Nessun piano è in vigore.
    .remedy = L'ufficio programmazione lo carica dalla pagina «Importa» e lo adotta.
year-not-in-plan = Il { $year } non è un anno del piano in vigore, che comprende: { $years }.
    .remedy = Scegli uno degli anni del piano.
