### Why an edit of the plan is not done, or what else it did.

edit-subject-unknown = The plan has no “{ $subject }”.
    .remedy = Reload the page: somebody may have removed it.

edit-empty = { $field ->
    [title] The title is missing.
    [name] The name is missing.
    [units] The unit's code or name is missing.
    [shared-name] The quantity's name is missing.
   *[other] The text is missing.
}
    .remedy = Write it.

edit-too-long = The text is too long: at most { $most } characters fit here.
    .remedy = Shorten it.

edit-weight-unreadable = “{ $text }” is no weight.
    .remedy = Write a number, for instance 50 or 33,33; leave it empty if there is no weight.

edit-unit-unknown = The plan has no unit “{ $unit }”.
    .remedy = Choose a unit from the list.

edit-reading-unknown = The formula cannot be read that way.
    .remedy = Reload the page and choose one of the readings offered.

edit-day-impossible = “{ $text }” is no day of the calendar.
    .remedy = Write the date, for instance 30/04/2018.

edit-target-year-twice = { $year } has more than one target.
    .remedy = Leave one a year.

edit-target-year-outside = { $year } is outside the plan, which runs from { $from } to { $to }.
    .remedy = Choose a year of the plan.

edit-target-unreadable = The target “{ $text }” cannot be understood.
    .remedy = Write a threshold (“>= 10%”), a date (“entro il 30/06”) or a range (“tra 5 e 10”).

edit-period-backwards = The last year ({ $to }) comes before the first ({ $from }).
    .remedy = Swap the two years.

edit-id-taken = “{ $id }” is there already.
    .remedy = Choose another name.

edit-code-taken = The code { $code } is already that of “{ $title }”.
    .remedy = Choose another code.

edit-node-not-empty = { $node } has { $children ->
    [one] a child
   *[other] { $children } children
}: it cannot be removed.
    .remedy = Remove the children first.

edit-node-under-itself = { $node } cannot stand under itself or under a child of its own.
    .remedy = Choose another place.

edit-quantity-unknown = The formula of { $indicator } does not name “{ $quantity }”.
    .remedy = Choose one of its quantities.

edit-quantity-shared = “{ $quantity }” of { $indicator } is already shared as “{ $name }”.
    .remedy = Undo that sharing first.

edit-share-alone = “{ $name }” must be linked to at least two indicators.
    .remedy = Choose another one.

edit-share-unknown = There is no shared quantity “{ $name }”.
    .remedy = Reload the page: somebody may have undone it.

edit-share-dropped = The formula of { $indicator } no longer names “{ $name }”: the sharing was removed.
