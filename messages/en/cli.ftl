### Words of the command line.

## Diagnostics as printed

severity = { $severity ->
    [error] error
    [warning] warning
   *[info] note
}
check-note = { $kind ->
    [alternative] or
    [fix] write
   *[remedy] remedy
}
count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-infos = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
check-summary = { $name }: { $counts }
check-clean = { $name }: nothing to report
landmark-page = page { $page }
landmark-cell = sheet "{ $sheet }", cell { $cell }
landmark-sheet = sheet "{ $sheet }"
