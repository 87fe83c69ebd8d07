### Check of the plan.

check-title = Check of the plan
check-lead = What does not add up in the plan in force, adopted with { $act }.
check-filters = Which to see
check-all = All ({ $count })
check-accept-effect = Accepting a remedy begins an amendment of the plan: it holds once you adopt it with a new act.
check-readings = Readings in force of doubtful formulas
check-readings-lead = These formulas can be read in several ways; the marked one holds. To change it, amend the plan.
check-empty = There is no plan to check yet
check-empty-what = When you load the document I check it: weights, formulas, targets, codes, units.
