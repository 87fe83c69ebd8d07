### The command that starts the application.

command-serve = start the web application
option-demonstration = prepare the demonstration on the example plan, where the data hold no body yet
serve-ready = Traguardo answers at { $address }
serve-setup =
    First start: open this address to create the body and its administrator. It works once, for 24 hours.
      { $link }
serve-stopped = Traguardo has stopped: nothing is lost.
serve-port-taken = port { $port } is used by another program
    .remedy = Choose another: PORT=3001 ./traguardo serve
serve-port-forbidden = port { $port } is not allowed to this user
    .remedy = Choose a port from 1024 up: PORT=3000 ./traguardo serve
serve-host-unknown = the address "{ $host }" is not this machine's
    .remedy = Use HOST=127.0.0.1, or HOST=0.0.0.0 to answer other machines too.
config-number = { $name } is "{ $value }", but must be a whole number from 0 to { $most }
    .remedy = Correct the environment variable { $name } or remove it.
config-address = { $name } is "{ $value }", but must be an address such as https://traguardo.body.example
    .remedy = Write protocol and name only, with nothing after.
config-database = { $name } does not begin with postgres://
    .remedy = An example: postgres://user:secret@127.0.0.1:5432/traguardo
examples-serve =
    traguardo serve
    PORT=8080 TRAGUARDO_DATA=/var/lib/traguardo traguardo serve
serve-plan = Example plan: { $nodes } nodes, { $indicators } indicators, { $units } organisational units; adopted.
serve-measured = Measurements in the ledger: { $entries }, all invented for the demonstration.
serve-sources = Counted from their sources: { $computed }. The sources, invented too: { $rows } rows in { $registers } registers, { $activities } activities and milestones, { $surveys } questionnaires with their answers, { $invoices } invoices. From every score one goes down to them.
serve-stands = Score of the body in { $year }: { $score }
serve-public = What every citizen reads, without signing in: { $address }
serve-people = You can enter as programming office, head of unit, manager, secretary general, political body, evaluator or administrator: one click, no password.
serve-no-demonstration = These data hold real bodies: the demonstration was not created.
