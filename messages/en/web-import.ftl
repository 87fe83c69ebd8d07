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

## The page

import-title = Import a plan
import-title-first = Load the plan
import-lead-first = Send the document of the performance plan: I read it and show you the tree, the indicators and what does not add up.
import-lead = The plan adopted with { $act } is in force. You can send another, or amend that one.
import-drafts = Being prepared
import-draft-amendment = Amendment of the plan in force
import-draft-changed = Last change: { $by }, { $day } at { $time }.
import-send = Send a document
import-file = The plan's file
import-file-help = Word, OpenDocument, PDF, Excel, HTML or text; 20 MB at most. You can also drag it here.
import-button = Read the plan
import-next = What happens
import-step-read = I read the document.
import-step-read-what = I draw objectives, actions, indicators, formulas, targets and units from it; the file is kept as it is.
import-step-settle = You check and correct.
import-step-settle-what = Every doubt shows its line of the document; formulas that can be read in two ways you settle with a click.
import-step-adopt = You adopt.
import-step-adopt-what = With the number and date of the act the plan comes into force.
import-nothing-yet = Until you adopt, nothing changes for the others.
import-amend = Amend the plan in force
import-amend-what = You start from the plan as it is, change what is needed and adopt it with a new act. Earlier versions stay.
import-amend-button = Begin an amendment
import-open-draft = Open the plan being prepared
notice-plan-read = I have read the plan. See what I made of it.
notice-amendment-begun = You can amend the plan: nothing changes until you adopt it.
notice-draft-discarded = The plan being prepared was thrown away.
