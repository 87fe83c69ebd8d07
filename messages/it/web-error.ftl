### La pagina che dice perché una cosa non si è fatta.

error-not-signed-in = Prima accedi
error-forbidden = Non puoi aprire questa pagina
error-separation-of-duties = Serve un'altra persona
error-not-found = Qui non c'è niente
error-conflict = Qualcuno ha salvato prima di te
error-already-done = È già stato fatto
error-too-large = Troppo grande
error-unsupported-type = Questo tipo di file non si può usare
error-invalid-input = Qualcosa da correggere
error-too-many-requests = Aspetta un momento
error-internal = Il programma ha un difetto
error-not-available = Non è il momento
error-who-may = Può farlo chi ha uno di questi ruoli: { $roles }.
error-reference = Se chiedi aiuto, cita questo riferimento:
error-go-home = Torna all'inizio
