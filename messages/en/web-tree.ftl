### The performance tree.

tree-title = Performance tree
tree-mandate = Mandate
tree-drawing-title = The drawing
tree-list-title = The same as a list
tree-hint = From the mandate to the actions, left to right. Each box opens its page.
tree-to-list = Go to the list
tree-depth-label = Show down to
tree-depth-all = Everything
tree-zoom-label = Zoom
tree-zoom = { $action ->
    [in] Zoom in (+ key)
    [out] Zoom out (− key)
   *[fit] Fit the window (0 key)
}
tree-zoom-fit = Fit
tree-paper = { $sheets ->
    [one] Print on one A3 sheet
   *[other] Print on { NUMBER($sheets) } A3 sheets
}
tree-paper-lead = { $sheets ->
    [one] One A3 sheet, landscape: use your browser's print command.
   *[other] { NUMBER($sheets) } A3 sheets, landscape: use your browser's print command.
}
tree-sheet-title = { $body } · { $moment }{ $sheets ->
    [one] {""}
   *[other] {" "}· sheet { NUMBER($sheet) } of { NUMBER($sheets) }
}
tree-moment = year { $year }, as seen on { $date }
tree-box = { $name }, { $level }: { $figures }; { $state }
tree-fold = { $action ->
    [open] Open
   *[close] Close
} { $name } ({ $count ->
    [one] one box
   *[other] { NUMBER($count) } boxes
})
tree-beneath = { $count ->
    [one] One item
   *[other] { NUMBER($count) } items
} under { $name }
tree-legend-bar = certain, on what is measured, possible with the data still missing
tree-legend-grade = what the score rests on: full from systems, then computed, document, empty declared
tree-legend-grouping = only gathers: does not change the score of what is above it
