### The scoring rules (JSON). Places are paths in the JSON, such as parameters.bands[2].to.

policy-not-json = The file of scoring rules is not readable JSON.
    .remedy = Check commas, quotation marks and brackets; there are examples in the folder policies.
policy-missing-key = { $path } is missing.
    .remedy = Add it; there are examples in the folder policies.
policy-invalid-value = The value of { $path } will not do.
    .remedy = Numbers with decimals go between quotation marks, with a point ("12.5"); identifiers in lower case with hyphens.
policy-unknown-key = { $path } is not used here.
    .remedy = Take it away, or correct its name.
policy-unknown-rule = There is no rule “{ $rule }” ({ $path }).
    .remedy = The rules are: { $known }.
policy-bands-start = The first band ({ $path }) begins at { $from }: what is below has no score.
    .remedy = Let it begin at 0.
policy-bands-gap = There is a gap between { $previous } and { $from }: the band { $path } does not begin where the one before ends.
    .remedy = Let it begin at { $previous }.
policy-bands-overlap = The band { $path } begins at { $from }, but the one before ends at { $previous }: they overlap.
    .remedy = Let it begin at { $previous }.
policy-bands-early-end = The band { $path } has no end, but it is not the last.
    .remedy = Write in "to" where it ends.
policy-bands-closed = The last band ({ $path }) ends at { $to }: what is above has no score.
    .remedy = Write null in "to".
policy-bands-empty = The band { $path } is empty: it ends where it begins, or before.
    .remedy = Put a number in "to" that is larger than "from".
policy-bands-over-hundred = The band { $path } gives { $achievement }, more than 100.
    .remedy = The score goes from 0 to 100.
policy-bands-falling = The band { $path } gives less than the one below: reaching more would lose points.
    .remedy = The score must not fall from one band to the next.
