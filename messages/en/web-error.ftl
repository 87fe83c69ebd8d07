### The page that says why a thing was not done.

error-who-may = People with one of these roles may: { $roles }.
error-reference = When you ask for help, quote this reference:
error-other-years = Years of the plan:
error-go-home = Back to the start
