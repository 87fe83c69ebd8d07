### The commands that back up, restore and prove the data.

examples-backup =
    traguardo backup copy.traguardo
    traguardo backup copy.traguardo --database postgres://user@machine/traguardo
examples-restore =
    traguardo restore copy.traguardo --data new-folder
    traguardo restore copy.traguardo --replace
examples-verify =
    traguardo verify
    traguardo verify proof.zip

command-backup = copy all data into a file, even while the server works
command-restore = put the data of a backup back, even while the server works
command-verify = recompute a bundle, or prove that the audit trail of every body is whole

argument-backup = BACKUP
argument-folder = FOLDER
argument-address = ADDRESS
argument-bundle = BUNDLE

backup-file = the file to write
restore-file = the file written by "traguardo backup"
verify-bundle = a bundle written by "traguardo prove", to be recomputed offline; without it the data are proved
option-data = data folder (usually TRAGUARDO_DATA decides)
option-database = PostgreSQL database (usually TRAGUARDO_DATABASE_URL decides)
option-replace = replace the data that are there

backup-done = Backup written to { $file }: { $bodies ->
    [one] one body
   *[other] { $bodies } bodies
  }, { $rows ->
    [one] one row
   *[other] { $rows } rows
  }.
restore-done = Data restored to { $place }: { $bodies ->
    [one] one body
   *[other] { $bodies } bodies
  }, as of { $at }.
restore-before = The data of before stay in the schema { $before }.

backup-nothing = There are no data in { $place }.
    .remedy = Say where they are with --data or --database, or with TRAGUARDO_DATA or TRAGUARDO_DATABASE_URL.
backup-not-one = { $file } is no backup of Traguardo.
    .remedy = Give a file written by "traguardo backup".
backup-damaged = The backup { $file } is damaged at line { $line }: it is not as it was written, or not whole.
    .remedy = Use another backup. The data that are there have not been touched.
backup-newer = The backup { $file } comes from a later version of the program ({ $program }; step { $found }, this one goes up to { $known }).
    .remedy = Update Traguardo, then try again. The data that are there have not been touched.
backup-chain-broken = In the backup { $file } the audit trail of { $body } is broken (entry { $number }).
    .remedy = Use an earlier backup and look for who changed the data. Those that are there have not been touched.
restore-not-empty = There are data in { $place } already.
    .remedy = Choose an empty place, or add --replace to replace them: back them up first with "traguardo backup".
store-two-places = --data and --database name two different places.
    .remedy = Leave only one of them.
store-database-address = { $name } is no address of PostgreSQL.
    .remedy = Write it like this: postgres://user@machine/database
store-earlier = The data in { $place } are of an earlier version of the program (step { $found }; this one is at { $known }).
    .remedy = Start the server once with this version, which brings them forward; or verify with the version that wrote them.

verify-whole = { $body }: { $entries ->
    [one] one entry
   *[other] { $entries } entries
  }, chain whole. Last hash: { $hash }
verify-broken = { $body }: { $entries ->
    [one] one entry
   *[other] { $entries } entries
  }, chain broken in { $faults ->
    [one] one place
   *[other] { $faults } places
  }:
verify-fault-gap = entry { $number }: missing.
verify-fault-previous = entry { $number }: does not follow the one before.
verify-fault-hash = entry { $number }: its content was changed.
verify-fault-ledger = { $number ->
    [0] the ledger holds lines that no entry vouches for.
   *[other] entry { $number }: the measurements it vouches for are no longer those.
  }
verify-fault-plan = { $number ->
    [0] there is a version of the plan that no entry vouches for.
   *[other] entry { $number }: the version of the plan it vouches for is no longer that.
  }
verify-fault-evidence = { $number ->
    [0] there is a file of evidence that no entry vouches for.
   *[other] entry { $number }: the file of evidence it vouches for is no longer that.
  }
verify-fault-record = { $number ->
    [0] there is a record of the cycle that no entry vouches for.
   *[other] entry { $number }: the record of the cycle that it vouches for is missing or another.
  }
verify-no-bodies = There is no body yet: nothing to prove.
