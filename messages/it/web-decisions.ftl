### Decisioni su singoli indicatori: sterilizzati, o con un raggiungimento deciso.

decision-not-recorded = La decisione non è registrata.
    .remedy = Correggi i campi segnati e riprova.
decision-aside-already = { $indicator } è già sterilizzato.
    .remedy = Per contarlo di nuovo, usa «Conta di nuovo».
decision-not-aside = { $indicator } non è sterilizzato: conta già.
    .remedy = Guarda l'elenco delle decisioni in vigore.
decision-no-override = Su { $indicator } non c'è un raggiungimento deciso da ritirare.
    .remedy = Guarda l'elenco delle decisioni in vigore.
decision-year-unknown = Il { $year } non è fra gli anni del piano in vigore.
    .remedy = Scegli uno degli anni del piano.
decision-indicator-unknown = L'indicatore «{ $indicator }» non è nel piano in vigore.
    .remedy = Scrivi il codice come nel piano, per esempio A.1.1.2/2.
decision-not-counted = { $indicator } nell'anno non conta: non ha un target, o è sterilizzato.
    .remedy = Si decide il raggiungimento solo di un indicatore che conta.
decision-reason-missing = Manca il motivo.
    .remedy = Scrivi perché: una decisione senza motivo non si registra.
decision-reason-too-long = Il testo è troppo lungo.
    .remedy = Scrivi al massimo { $most } caratteri.
decision-achievement-impossible = Il raggiungimento è un numero da 0 a 100.
    .remedy = Scrivilo con al massimo sei decimali, per esempio 97,09.

## Pagina

decisions-title = Decisioni
decisions-lead = Nel { $year }: { $aside ->
    [0] nessun indicatore sterilizzato
    [one] un indicatore sterilizzato
   *[other] { $aside } indicatori sterilizzati
}, { $overridden ->
    [0] nessun punteggio deciso
    [one] un punteggio deciso
   *[other] { $overridden } punteggi decisi
}.
decisions-none = Tutto vale come calcolato
decisions-teach = Qui stanno le decisioni su singoli indicatori: uno si può sterilizzare (non conta, e il suo peso si ridistribuisce), oppure l'OIV ne può decidere il raggiungimento. Ogni decisione ha un motivo e una firma, resta nel registro e si pubblica; la cifra calcolata le resta accanto.
decisions-in-force = In vigore
decisions-who-may = Un indicatore lo sterilizza l'ufficio programmazione; un raggiungimento lo decide solo l'OIV.
decisions-history = Tutte le decisioni dell'anno
decisions-column-indicator = Indicatore
decisions-column-what = Che cosa
decision-what-aside = Sterilizzato: non conta
decision-what-readmitted = Conta di nuovo
decision-what-override = Raggiungimento deciso: { $achievement }
decision-what-withdrawn = Decisione ritirata: vale il calcolo
decision-who = { $name }, { $when }
decision-act = { $number }, { $date }
decision-reason = Motivo
decision-reason-help = Si pubblica: scrivi i fatti, senza nomi di persone.
decision-by = Chi e quando
decision-act-label = Atto
decision-no-act = nessun atto
decision-computed = Senza la decisione
decision-not-in-plan = l'indicatore non è più nel piano
decision-effect = Punteggio dell'ente
decision-node-effect = Punteggio di { $node }
decision-without = Senza:
decision-with = Con:
decision-act-number = Atto, se c'è
decision-act-help = Per esempio «Delibera di Giunta n. 31».
decision-act-date = Data dell'atto
decision-choose = Scegli un indicatore
decision-aside-heading = Sterilizza un indicatore
decision-aside-meaning = Per l'anno non conterà: il suo peso si ridistribuisce sugli altri indicatori del nodo, e le relazioni lo elencano con il motivo.
decision-aside-button = Sterilizza per il { $year }
decision-override-heading = Decidi un raggiungimento
decision-override-meaning = Vale al posto di quello calcolato, che resta visibile accanto. La decisione è firmata e si pubblica.
decision-override-button = Decidi
decision-achievement = Raggiungimento deciso
decision-achievement-help = Da 0 a 100, per esempio 85 o 97,09.
decision-undo = { $kind ->
    [set-aside] Conta di nuovo
   *[override] Ritira la decisione
}
notice-set-aside = L'indicatore è sterilizzato.
notice-readmitted = L'indicatore conta di nuovo.
notice-overridden = Il raggiungimento è deciso.
notice-override-withdrawn = La decisione è ritirata: vale il calcolo.
