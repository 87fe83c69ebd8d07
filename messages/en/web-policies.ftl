### Scoring rules: which holds for which year, how they are changed, what would change.

policy-not-adopted = The rules were not adopted.
    .remedy = Correct the marked fields and try again.
policy-not-usable = These rules cannot be used.
    .remedy = Correct the marked fields and try again.
policy-version-taken = Version { $version } of “{ $id }” is adopted already, with other rules.
    .remedy = Write a new version: the earlier one stays as it was.
policy-adopted-already = “{ $id }” version { $version } holds from { $year } already.
    .remedy = Look at the list of adopted rules.
policy-from-year-impossible = The year cannot be used.
    .remedy = Write the first year to which they apply, for example 2018.
