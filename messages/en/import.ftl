### Diagnostics about making a plan of a document: what of it became plan, and what did not.

plan-not-found = No level of a plan is recognised in the document: no areas, objectives or actions.
    .remedy = Check that you chose the plan's document. Nodes are recognised by their titles ("Obiettivo operativo: A.1.1 ..."), by the columns of a table or by "label: value" cards.

plan-without-year = The document does not say for which years the plan holds.
    .remedy = Give the year with --year, or write the years in the title ("Piano della performance 2018-2020").

table-not-read = This table seems to hold indicators, but its columns are not recognised: "{ $text }".
    .remedy = Give the columns names such as Indicatore, Formula, Peso, Baseline, Target.

indicators-without-node = { $count ->
        [one] One indicator stands
       *[other] { NUMBER($count) } indicators stand
    } before any objective or action and { $count ->
        [one] is
       *[other] are
    } not part of the plan: { $names }.
    .remedy = Put above the table the title of the node to which the indicators belong.
