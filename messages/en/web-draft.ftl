### The plan being prepared.

## What cannot be done

plan-places-gone = The plan of this year ({ $act }) was followed by one in which some indicators have another place: rules, questionnaires and readings went along with them, and work out nothing here any more.
    .remedy = Write the value in the year's measurements, with the document that proves it.
draft-not-found = There is no such plan being prepared.
    .remedy = Go back to Import to see those that there are.
draft-closed = This plan is no longer being prepared: { $state ->
    [adopted] { $by } adopted it.
   *[discarded] { $by } threw it away.
}
draft-changed = { $by } changed the plan after you opened it. I saved nothing.
draft-not-changed = I saved nothing: correct what is marked.
draft-unreadable-form = The request cannot be understood.
    .remedy = Reload the page and try again.
draft-fix-gone = This remedy is no longer needed: the plan has changed.
adopt-not-done = The plan is not adopted yet: correct what is marked.
adopt-number-missing = The number of the act is missing.
    .remedy = For instance “Delibera n. 7”.
adopt-number-too-long = The number of the act is too long: { $most } characters at most.
adopt-date-missing = The date of the act is missing.
adopt-date-impossible = “{ $text }” is no day of the calendar.
    .remedy = Write the date of the act, for instance 31/01/2018.
adopt-date-future = The act cannot have a date in the future: today is { $today }.
adopt-date-before = The act is older than the one of the plan in force ({ $act } of { $day }): it cannot change it.
    .remedy = Write the date of the act that adopts the amendment.
adopt-errors-not-accepted = The plan has { $count ->
    [one] an error.
   *[other] { $count } errors.
}
    .remedy = Correct, or tick the box to adopt all the same.
adopt-plan-empty = The plan is empty: there is nothing to adopt.
adopt-places = On { $count ->
    [one] one indicator that changes place somebody has decided already
   *[other] { $count } indicators that change place somebody has decided already
  }: the plan is not adopted like this. Leave each in its place: put new indicators at the end of their node and do not use again the numbers of those taken away. Or withdraw the decision first and take it again afterwards.
adopt-decided-moves = { $indicator }: there is a decision or a judgement of { $year }, and the indicator would go to { $to }.
adopt-decided-taken = { $indicator }: there is a decision or a judgement of { $year }, and its place would go to another indicator.
adopt-same-unasked = Whether { $indicator } is the same as before is not asked.
    .remedy = Reload the page: the draft may have changed.
adopt-places-title = The same indicator, or a new one?
adopt-places-lead = Here the plan has another name or formula where there was an indicator. If it is new, what was measured before stays in the history and does not count for it: where in doubt, leave it so.
adopt-place-was = Before
adopt-place-was-in = In version { $version }
adopt-place-is = Now
adopt-place-under = in “{ $node }”
adopt-place-new = It is new
adopt-place-new-means = { $entries ->
        [0] There was no measurement
        [one] One measurement stays in the history
       *[other] { $entries } measurements stay in the history
    }{ $sources ->
        [0] {""}
        [one] {" "}and one link ends (rule, feed, questionnaire or request)
       *[other] {" "}and { $sources } links end (rules, feeds, questionnaires, requests)
    }.
adopt-place-same = It is the same, rewritten
adopt-place-same-means = It keeps the measurements and links of before.
adopt-place-decided = On the one before there is a decision or a verification of { $year }: as a new one, the plan cannot be adopted.
draft-places-asked = { $count ->
    [one] Of one indicator it is not known whether it is the one before, rewritten, or a new one
   *[other] Of { $count } indicators it is not known whether they are those before, rewritten, or new ones
  }: above they count as new.
draft-places-answer = Say so when you adopt
adopt-overtaken = Meanwhile another plan came into force ({ $act }).
    .remedy = Reload the page and see what changes.
adopt-same-plan = The plan is the same as the one in force ({ $act }): there is nothing to adopt.
source-not-found = The document of this plan is not there.

## The page

draft-crumb = Plan being prepared
draft-eyebrow = { $state ->
    [open] Plan being prepared
   *[closed] Plan no longer being prepared
}
draft-act = { $number } of { $date }
draft-period = from { $from } to { $to }
draft-read-from = Read from “{ $file }”. Sent by { $by }, { $day }.
draft-amends = Amendment of the plan in force. Begun by { $by }, { $day }.
draft-size-indicators = Indicators
draft-size-units = Organisational units
draft-steps = What there is to do
step-doubts = Choose the readings
step-doubts-left = { $count ->
    [0] all chosen
    [one] one to choose
   *[other] { $count } to choose
}
step-findings = Check
step-difference = See what changes
step-adopt = Adopt
step-adopt-what = with number and date of the act
draft-difference = What changes from the plan in force ({ $act })
draft-doubts = Formulas that can be read in several ways
draft-doubts-lead = Choose how each is meant. The example puts the same invented figures into every reading.
draft-tree = The tree as read
draft-tree-empty = There is no objective.
draft-findings = What I found
draft-adopt = Adopt the plan
draft-adopt-lead = Write the act by which the political body adopted the plan.
draft-children = { $count ->
    [one] one under it
   *[other] { $count } under it
}
draft-node-indicators = { $count ->
    [one] one indicator
   *[other] { $count } indicators
}
draft-node-defects = { $count ->
    [one] one warning
   *[other] { $count } warnings
}
draft-shared-link = Shared quantities
draft-structure-link = Structure of the plan
draft-history = History of changes ({ $count })
draft-history-caption = Changes of the plan being prepared, the last first
history-when = When
history-who = Who
history-what = What
history-value = New value

## What is found

findings-of = { $severity ->
    [error] { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
    [warning] { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
   *[info] { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
}
findings-more = You see { $shown } of { $count } here: correct these, and the others appear.
findings-none = I found nothing that does not add up.
finding-line = { $kind ->
    [paragraph] paragraph { $line }
   *[line] line { $line }
}
finding-in-text = In the document: { $place }
finding-open-text = Open the document here
finding-fix = Becomes:
finding-choose = Choose the reading
finding-accept = Accept
excerpt-label = Document, { $place }

## Doubtful readings

doubt-written = In the plan:
doubt-figures = Example, with invented figures:
doubt-reading = Reading { $number }
doubt-state = { $state ->
    [settled] chosen
   *[assumed] taken so far
}
doubt-so = With the example's figures:
doubt-choose = I mean this one
doubt-choose-which = (reading { $number } of { $indicator })

## Differences

difference-none = Nothing changes.
difference-counts = { $changed ->
    [0] nothing changed
    [one] one thing changed
   *[other] { $changed } things changed
}, { $added ->
    [0] nothing new
    [one] one new
   *[other] { $added } new
}, { $removed ->
    [0] nothing removed
    [one] one removed
   *[other] { $removed } removed
}.
difference-plan = The plan
difference-changed = Changed
difference-added = New
difference-removed = Removed
draft-effect = The body's score in { $year }, if you adopt today
draft-effect-in-force = By the plan in force
draft-effect-draft = By this one
draft-moving = Indicators that change place
draft-moving-meaning = With each go, when you adopt, its measurements and what measures it: rules of registers, feeds, questionnaires, requests. What was recorded before in a place does not count for the indicator that takes it. A feed that records by itself has to be activated again.
draft-moving-goes = from { $from } to { $to }; { $entries ->
        [0] no measurement
        [one] one measurement
       *[other] { $entries } measurements
    }, { $sources ->
        [0] no source
        [one] one source
       *[other] { $sources } sources
    }.
draft-moving-ends = taken away from { $from }, which goes to another; in the history stay { $entries ->
        [0] no measurements
        [one] one measurement
       *[other] { $entries } measurements
    } and { $sources ->
        [0] no source ends
        [one] one source ends
       *[other] { $sources } sources end
    }.
draft-moving-decided = In { $year } somebody has already decided on this indicator or judged it: the plan cannot be adopted like this.
difference-open = Open
change-before = before:
change-after = now:
change-field = { $field ->
    [plan-title] Title of the plan
    [plan-period] Years
    [plan-levels] Levels
    [unit] Unit
    [id] Identifier
    [title] Title
    [description] Description
    [level] Level
    [code] Code
    [parent] Stands under
    [weight] Weight
    [units] Units involved
    [activities] Activities
    [name] Name
    [dimension] Kind
    [formula] Formula
    [reading] Reading of the formula
    [baseline] Starting value
   *[target] Target { $year }
}

## Adoption

adopt-unsettled = { $count ->
    [one] One doubtful formula has not been settled yet: the reading shown holds.
   *[other] { $count } doubtful formulas have not been settled yet: the readings shown hold.
}
adopt-see-doubts = See them
adopt-number = Number of the act
adopt-number-help = For instance “Delibera di Giunta n. 7”.
adopt-date = Date of the act
adopt-errors = { $count ->
    [one] I know that the plan has an error, and adopt it all the same.
   *[other] I know that the plan has { $count } errors, and adopt it all the same.
}
adopt-reason = Why the plan changes
adopt-reason-help = Where the plan in force changes, the reason goes into the annex of the report (D.Lgs. 150/2009, art. 6). You can give it later too, change by change, among the amendments: until then it is marked as missing.
adopt-effect = The plan comes into force at once: pages show this one, and earlier versions can still be looked up.
adopt-button = Adopt the plan
discard-title = Throw away this plan being prepared
discard-effect = It leaves the list and can no longer be adopted. The document and the history are kept.
discard-button = Throw away
notice-plan-adopted = The plan is in force.
notice-reading-settled = Reading chosen.
notice-remedy-accepted = Remedy accepted: the plan being prepared has changed.

## A node

node-edit-self = The node
node-edit-title = Title
node-edit-code = Code
node-edit-weight = Weight
node-edit-weight-help = Empty if there is none.
node-edit-description = Description
node-edit-units = Units involved ({ $count })
node-edit-no-units = The plan lists no units.
node-edit-activities = Activities ({ $count })
node-edit-activity = Activity { $number }
node-edit-due = Deadline { $number }
node-edit-indicator = Indicator { $id }
node-edit-name = Name
node-edit-formula = Formula
node-edit-formula-help = In words, as in the plan: below you see how I read it.
node-edit-baseline = Starting value
node-edit-dimension = Kind
node-edit-none = none
node-edit-targets = Targets
node-edit-target = { $year ->
    [all] All years
   *[other] Target { $year }
}
node-edit-responsible = Who answers for the datum
node-edit-responsible-help = Who must give it in the measurements.
node-edit-responsible-all = The units involved in the node
node-edit-findings = To be checked ({ $count })
node-edit-weight-sum = Sum of the indicators' weights:
node-edit-save = Save
node-edit-back = Back to the plan
node-edit-children = Under this node
node-edit-structure = Add or remove indicators
node-edit-add-label = Add an indicator
node-edit-add-name = Name of the new indicator
node-edit-add = Add
node-edit-remove-label = Remove the indicator { $indicator }
node-edit-remove = Remove
draft-node-field = { $field ->
    [title] title
    [code] code
    [description] description
    [units] units involved
    [activities] activities
    [name] name
    [dimension] kind
    [formula] formula
    [baseline] starting value
    [weight] weight
    [responsible] who answers
   *[target] target { $year }
}{ $indicator ->
    [none] {""}
   *[other] {" "}of indicator { $indicator }
}
reading-label = It reads:
reading-or = Or: { $text }.
reading-target = { $year ->
    [none] { $target }
   *[other] { $target } in { $year }
}
notice-node-saved = Saved.
notice-indicator-added = Indicator added: write its formula and targets.
notice-indicator-removed = Indicator removed.

## Changes at the same time

conflict-title = Somebody was first
conflict-what = { $by } saved at { $time }, while you had the page open. What you wrote is still below.
conflict-apart = You did not change the same things: you can save.
conflict-caption = What both of you changed
conflict-field = Field
conflict-mine = You wrote
conflict-theirs = Now it is
conflict-taken = I took over what was changed meanwhile: { $fields }.
conflict-then = Check and save again: what you see in the fields holds.

## Shared quantities

shared-title = Shared quantities
shared-lead = A quantity that several indicators need is measured once.
shared-now = { $count ->
    [0] None shared
    [one] One shared
   *[other] { $count } shared
}
shared-none = For now every indicator has its own.
shared-suggested = With the same name in several indicators
shared-other = Share two with different names
shared-name = Common name
shared-name-help = As the offices call it, for instance “Imprese iscritte”.
shared-use = Quantity { $number }
shared-choose = Choose
shared-do = Measure it once
shared-undo = Undo
notice-shared-saved = Saved.

## History

edit-kind = { $kind ->
    [set-plan-title] Title of the plan
    [set-period] Years of the plan
    [add-unit] Unit added
    [set-title] Title
    [set-code] Code
    [set-description] Description
    [set-units] Units involved
    [set-activities] Activities
    [set-weight] Weight
    [set-name] Name
    [set-dimension] Kind
    [set-formula] Formula
    [settle-reading] Reading chosen
    [set-baseline] Starting value
    [set-targets] Targets
    [add-indicator] Indicator added
    [remove-indicator] Indicator removed
    [add-node] Node added
    [remove-node] Node removed
    [move-node] Node moved
    [set-responsible] Who answers
    [share-quantity] Quantity shared
    [unshare-quantity] Sharing undone
   *[unknown] Change
}

## The document

source-eyebrow = Document of the plan
source-crumb = Document
source-lines = Lines { $first } to { $last } of { $count }.
source-label = Text of the document

## The structure

structure-title = Structure of the plan
structure-lead = Title, years, units and nodes of the plan. Texts, formulas, weights and targets of a node are changed on its own page.
structure-plan = The plan
structure-plan-title = Title
structure-from = First year
structure-to = Last year
structure-year-wrong = Write the year with four digits.
structure-save = Save title and years
structure-add = Add a node
structure-add-lead = It goes last among the children of the node you put it under; then write its indicators and targets on its page.
structure-level = Level
structure-parent = Under
structure-root = (none: at the top of the tree)
structure-code = Code
structure-node-title = Title
structure-do-add = Add the node
structure-move = Move a node
structure-move-lead = It moves with all that is under it; codes and indicators stay its own.
structure-node = Node
structure-do-move = Move
structure-remove = Remove a node
structure-remove-lead = Its indicators go with it; what was measured stays in the ledger. A node with children is removed after them.
structure-do-remove = Remove the node
structure-choose = Choose
structure-units = Add an organisational unit
structure-unit-code = Code
structure-unit-name = Name
structure-unit-parent = Part of
structure-unit-root = (none)
structure-do-unit = Add the unit
structure-indicators = { $count ->
    [0] no indicators
    [one] one indicator
   *[other] { $count } indicators
}
notice-structure-saved = Saved.
