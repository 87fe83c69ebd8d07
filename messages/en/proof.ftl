### The proof: the bundle from which anybody recomputes the scores.

proof-readme =
    THE PROOF OF A SCORE

    This bundle holds all that the scores of a performance plan come from at a certain day: the plan, the
    measurements, the scoring rule, the decisions, and the results with all their digits. Anybody can do the
    sums again, offline and without asking the body anything.

    WITH THE PROGRAM

      traguardo verify BUNDLE.zip

    checks every file, recomputes every figure and says exactly what does not hold.

    BY HAND

    1. The hashes. The SHA-256 of each file must be the one in manifest.json (sha256sum FILE).
       The SHA-256 of plan-exact.json is the plan's hash; that of ledger-exact.json is the ledger's: they are
       the references that stand in every report.
    2. The data. plan.json and measurements.csv say the same in a form that people read; the CSV opens in a
       spreadsheet. Exact numbers are written "numerator/denominator".
    3. The sums. For each indicator: formula and target in plan.json, values in measurements.csv, rule in
       policy.json, result in results.json. With the program:
       traguardo evaluate plan.json --measurements measurements.csv --policy policy.json --year YEAR
       --as-of DAY --json
       (year and day are in manifest.json; the decisions of decisions.json apply on top).

    THE FILES

      manifest.json: what there is, with the hashes, and the references
      plan.json: the plan, in the form of "traguardo import --json"
      plan-exact.json: the plan, in the text that its hash is the hash of
      measurements.csv: the measurements known at that day
      ledger-exact.json: the ledger, in the text that its hash is the hash of
      entries.json: how each row was recorded: by which offices, with which evidence, correcting what
      policy.json: the scoring rule
      decisions.json: indicators set aside and scores decided by the evaluator, with the reasons
      results.json: the results, in the form of "traguardo evaluate --json"
      shares.json: how much of each score rests on extracts, documents, declarations

    WHAT IT PROVES, AND WHAT NOT

    It proves that the scores follow from these data by this rule. That the data are true is for the evidence
    to prove, whose hashes are here. That the bundle is the published one shows by comparing the references
    with those in the report. Persons are not named: offices are.

    The format is described in docs/proof.md of the program Traguardo.

proof-round-not-closed = The round "{ $round }" is not closed: there is nothing to prove yet.
    .remedy = Close the round, or ask for today's proof.
proof-not-held = The data of these references are no longer here.
    .remedy = Look for the bundle written then, or a copy of the data of that time.

proof-trouble-not-bundle = { $name } is not a Traguardo bundle.
    .remedy = Name a file written by "traguardo prove".
proof-trouble-too-large = { $name } is too large to be a bundle.
    .remedy = Name a file written by "traguardo prove".
proof-trouble-swollen = { $name } would take too much memory when opened: it was not read.
    .remedy = Name a file written by "traguardo prove".
proof-trouble-encrypted = { $name } is protected by a password.
    .remedy = Remove the protection, then try again.
proof-trouble-corrupt = { $name } is damaged: its manifest cannot be read.
    .remedy = Download the bundle again from where it is published.
proof-trouble-doubled = Two files of { $name } have the same name: different programs would read different things.
    .remedy = Download the bundle again from where it is published.
proof-trouble-hidden = { $name } has bytes that its table of contents does not list: different programs would read different things.
    .remedy = Download the bundle again from where it is published.
proof-trouble-manifest = The manifest of { $name } does not have the form it should have.
    .remedy = Download the bundle again from where it is published.
proof-trouble-later = { $name } is written in a later form than this program knows.
    .remedy = Update Traguardo, then try again.

proof-check = { $check ->
    [files] Files and hashes
    [plan] Plan
    [ledger] Ledger of measurements
    [policy] Scoring rule
    [decisions] Decisions
    [plan-json] plan.json says the same plan
    [measurements] measurements.csv says the same measurements
    [entries] How they were recorded
    [results] Results recomputed
   *[shares] Shares by grade of evidence recomputed
  }
proof-state = { $state ->
    [holds] holds
    [differs] does not hold
   *[undone] could not be checked
  }
proof-compared = { $count ->
    [one] one comparison
   *[other] { $count } comparisons
  }

proof-subject = { $scope ->
    [body] body
    [node] { $key }
    [unit] unit { $key }
    [indicator] indicator { $key }
   *[row] row { $key }
  }
proof-difference-file-missing = { $file }: missing.
proof-difference-file-unexpected = { $file }: is no part of the bundle.
proof-difference-file-unreadable = { $file }: cannot be read or does not have the form it should have{ $field ->
    [none] .
   *[other] , at { $field }.
  }
proof-difference-file-hash = { $file }: the hash in the manifest is { $stated }, that of the file is { $found }.
proof-difference-reference = { $file }, { $field }: the references say { $stated }, the data { $found }.
proof-difference-field = { $file }, { $subject }, { $field }: says { $stated }, should say { $found }.
proof-difference-row-missing = { $file }, { $subject }: missing ({ $found }).
proof-difference-row-added = { $file }, { $subject }: should not be there ({ $stated }).
proof-difference-figure = { $file }, { $subject }, { $field }: says { $stated }, recomputed it is { $found }.
proof-nothing = nothing
