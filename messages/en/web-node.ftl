### The page of a node of the plan.

node-description = What it is about
node-indicators = Indicators
node-column-indicator = Indicator
node-column-dimension = Dimension
node-column-formula = Formula, as in the plan
node-column-weight = Weight
node-column-baseline = Baseline
node-column-target = Target { $year }
node-column-value = Value
node-column-achievement = Achievement
node-column-state = How it is going
node-column-node = Title
node-column-level = Level
node-column-score = Result
node-unstated = not stated
node-no-value = not yet
node-two-views = Two views
node-two-views-meaning = The result comes from its own indicators. What is beneath, taken together, says something else: here you see both.
node-view-outcome = The outcome: its own indicators
node-view-programmed = What was programmed: mean of what is beneath
node-children = What is beneath
node-activities = Planned activities
node-no-deadline = no deadline
node-units = Who works on it
node-no-units = The plan does not say which unit works on it.
node-why = Why this number?
node-checks = To settle in the plan
node-check-severity = { $severity ->
    [error] Error
    [warning] To check
   *[info] Good to know
}
node-all-checks = The whole check of the plan
node-history = What happened
node-history-rest = { $count ->
    [one] One more event
   *[other] { NUMBER($count) } more events
}
node-version = Version { NUMBER($number) } of the plan (act { $act } of { $date }): { $how ->
    [first] it appears here
    [same] nothing changed here
   *[changed] here it changes { $fields }
}.
node-field = { $field ->
    [id] the reference
    [code] the code
    [title] the title
    [description] the description
    [level] the level
    [parent] the place in the tree
    [weight] the weight
    [units] the units
    [activities] the activities
   *[indicators] the indicators
}
node-entry = { $named ->
    [yes] { $quantity }:{" "}
   *[no] {""}
}{ $value } for { $year }, as seen on { $date }, recorded by { $author }.
node-entry-corrects = {" "}It corrects an earlier figure: { $reason }.
node-note-grouping = It only gathers: it shows how what it holds is going, and does not change the score of what is above it.
node-note-nothing = In { $year } there is nothing to score here: it weighs nothing on what is above it.
node-note-weights = The plan gives no weights: all parts count alike.
node-neighbours = Nearby nodes
node-missing-title = This node is not there
node-missing = The plan has no node “{ $node }”.
node-missing-all = See the tree
node-near = Perhaps you were looking for:
why-body-title = Why this score?
