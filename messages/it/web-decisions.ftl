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
