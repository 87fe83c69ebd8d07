### The interface for programs.

problem-invalid-input = Something you sent cannot be used.
    .remedy = Correct the places listed and send it again: nothing was recorded.
input-not-as-described = Not as described ({ $code }): expected { $expected }.
    .remedy = The form of every request is in /api/v1/openapi.json.
problem-key-reused = This Idempotency-Key was used for another request.
    .remedy = Use a new key for every new request.
problem-done-unanswered = The request was done already, but its answer was lost.
    .remedy = Read the resource again: the change is there.
problem-no-plan = No plan is in force.
    .remedy = The programming office loads it on the page "Import" and adopts it.
year-not-in-plan = { $year } is not a year of the plan in force, which covers: { $years }.
    .remedy = Choose one of the plan's years.
