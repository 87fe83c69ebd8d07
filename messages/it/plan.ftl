### Diagnostics and words of the area "plan".

unit-code-variant = Il codice «{ $variant }» è scritto in un altro modo: altrove è «{ $code }».
    .remedy = Scrivi i codici delle unità sempre allo stesso modo.
