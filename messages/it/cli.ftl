### Words of the command line.

## Diagnostics as printed

severity = { $severity ->
    [error] errore
    [warning] avviso
   *[info] nota
}
check-note = { $kind ->
    [alternative] oppure
    [fix] scrivi
   *[remedy] rimedio
}
count-errors = { $count ->
    [one] { $count } errore
   *[other] { $count } errori
}
count-warnings = { $count ->
    [one] { $count } avviso
   *[other] { $count } avvisi
}
count-infos = { $count ->
    [one] { $count } nota
   *[other] { $count } note
}
check-summary = { $name }: { $counts }
check-clean = { $name }: nessun rilievo
landmark-page = pagina { $page }
landmark-cell = foglio «{ $sheet }», cella { $cell }
landmark-sheet = foglio «{ $sheet }»
