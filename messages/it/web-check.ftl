### Verifica del piano.

check-title = Verifica del piano
check-lead = Che cosa non torna nel piano in vigore, adottato con { $act }.
check-filters = Quali vedere
check-all = Tutto ({ $count })
check-accept-effect = Se accetti un rimedio comincia una modifica del piano: vale quando la adotti con un nuovo atto.
check-readings = Letture in vigore delle formule dubbie
check-readings-lead = Queste formule si leggono in più modi; vale quella segnata. Per cambiarla, modifica il piano.
check-empty = Non c'è ancora un piano da verificare
check-empty-what = Quando carichi il documento lo controllo: pesi, formule, target, codici, unità.
