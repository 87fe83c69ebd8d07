### The page that says why a thing was not done.

error-not-signed-in = Sign in first
error-forbidden = You cannot open this page
error-separation-of-duties = This takes another person
error-not-found = There is nothing here
error-conflict = Someone saved before you
error-already-done = This has been done already
error-too-large = Too large
error-unsupported-type = This kind of file cannot be used
error-invalid-input = Something to correct
error-too-many-requests = Wait a moment
error-internal = The program has a fault
error-not-available = Not now
error-who-may = People with one of these roles may: { $roles }.
error-reference = When you ask for help, quote this reference:
error-go-home = Back to the start
