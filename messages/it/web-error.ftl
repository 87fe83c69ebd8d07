### La pagina che dice perché una cosa non si è fatta.

error-who-may = Può farlo chi ha uno di questi ruoli: { $roles }.
error-reference = Se chiedi aiuto, cita questo riferimento:
error-other-years = Anni del piano:
error-go-home = Torna all'inizio
