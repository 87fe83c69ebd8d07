### Import: from the document to the plan.

## What cannot be imported

import-file-missing = Choose the plan's file.
import-file-empty = The file “{ $name }” is empty.
    .remedy = Check that you chose the right one.
import-file-too-large = The file “{ $name }” is too large: { $most } MB at most.
    .remedy = Take the pictures out, or send only the part with objectives and indicators.
import-file-unsupported = The file “{ $name }” cannot be read.
import-no-plan = I found no plan in “{ $name }”.
    .remedy = At least the titles of the objectives are needed, with their indicators: check that the document holds them as text.
import-same-draft = “{ $name }” has been read already: it is among the plans being prepared.
import-same-plan = This document is the plan in force already ({ $act } of { $date }).
    .remedy = To change it, begin an amendment.
amend-no-plan = There is no plan in force to amend yet.
    .remedy = Import one.
amend-begun = An amendment of the plan is being prepared already: { $by } began it.
