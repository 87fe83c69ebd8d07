### The commands that prove a score.

command-prove = writes the bundle from which anybody recomputes the scores
examples-prove =
    traguardo prove --body cciaa_le --year 2018 --out proof.zip
    traguardo prove --body cciaa_le --round 2018-05-15 --out proof.zip
    traguardo prove plan.docx --measurements measured.csv --out proof.zip
prove-plan = a plan, in any format, in the place of the server's data
option-prove-body = code of the body (not needed where there is one)
option-prove-out = the file to write
option-known-at = count only what was known on that day
option-prove-round = a closed round, as it was then
option-prove-measurements = the plan's measurements, as CSV
argument-round = ROUND
prove-written = Proof written to { $file }.
prove-which-body = There are several bodies: { $codes }.
    .remedy = Say which with --body.
prove-no-body = There is no body "{ $code }" here.
    .remedy = Check the code: "traguardo verify" lists the bodies.
prove-measurements-needed = To prove a plan its measurements are needed.
    .remedy = Add --measurements with the CSV file.
prove-not-with-file = { $option } cannot be used with a plan.
    .remedy = Leave out { $option }, or leave out the plan and prove the server's data.
prove-only-with-file = { $option } is only used with a plan.
    .remedy = Name the plan's file too.

verify-subject = { $body }, year { $year }: observed up to { $observed }, known on { $known }
verify-subject-file = A plan from a file
verify-references-plan = Plan: { $hash }
verify-references-ledger = Ledger, row { $sequence }: { $hash }
verify-references-policy = Rule: { $id } { $version }
verify-references-audit = Attested by entry { $number } of the audit trail: { $hash }
verify-holds = Everything holds: every figure recomputed is the one stated.
verify-differs = Not everything holds: { $count ->
    [0] something could not be checked.
    [one] one difference.
   *[other] { $count } differences.
  }
verify-more = … and { $count } more.
