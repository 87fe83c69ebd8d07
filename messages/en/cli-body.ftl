### The command that adds a body.

command-body = adds bodies to the installation
command-body-add = creates a body and prints the link for its administrator
command-body-link = prints the link again, as long as the body has no administrator
argument-body-code = CODE
option-body-code = IPA code of the body, for example cciaa_le
option-body-name = name of the body
body-link =
    Open this address to become the body's administrator. It works once, for 24 hours.
      { $link }
body-unknown = there is no body with the code “{ $code }”
    .remedy = Create it with: traguardo body add --code CODE --name NAME
examples-body =
    traguardo body add --code cciaa_le --name "Camera di commercio di Lecce"
    traguardo body link --code cciaa_le
