# Parole che i documenti prodotti (DOCX, PDF, XLSX) mettono attorno ai testi dell'ente.
writing-page = Pagina { $page } di { $pages }
writing-page-alone = Pagina { $page }
writing-continued = (segue)
writing-link-to = «{ $title }», pagina { $page }
writing-contents = Indice
writing-references = Riferimenti
writing-information = Nota.
writing-warning = Attenzione.
writing-missing = Manca.

writing-pdf-unavailable = Su questo sistema il PDF non si può scrivere: manca il pacchetto di Typst ({ $package }).
    .remedy = Installa il pacchetto per il tuo sistema (vedi docs/documents.md), oppure scegli DOCX o XLSX, che si scrivono comunque.

writing-pdf-failed = Il PDF di questo documento non si è potuto scrivere.
    .remedy = Riprova; se succede ancora, scarica il DOCX, che dice le stesse cose, e segnala il problema.
