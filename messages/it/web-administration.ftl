### Amministrazione e profilo.

administration-people = Persone
administration-people-count = { $count ->
    [one] Una persona
   *[other] { $count } persone
}
administration-sessions = Accessi
administration-sessions-lead = { $count ->
    [one] Un accesso aperto. Chi ne termina uno chiude subito la porta.
   *[other] { $count } accessi aperti. Chi ne termina uno chiude subito la porta.
}
administration-keys = Chiavi
administration-keys-lead = Con una chiave un altro sistema legge il piano o vi manda rilevazioni.
administration-body = Ente
administration-body-lead = Come il pubblico trova l'ente e gli scrive. Si legge sulle pagine della trasparenza e nel catalogo dei dati aperti.
profile-field = { $field ->
    [email] E-mail di un ufficio
    [pec] PEC
    [website] Sito
   *[ipa] Codice IPA
}
profile-help = { $field ->
    [email] Una casella che qualcuno legge sempre, mai quella di una persona.
    [pec] Come nell'indice delle pubbliche amministrazioni.
    [website] Per esempio https://www.ente.it.
   *[ipa] Solo se non è { $code }.
}
profile-save = Salva
profile-said = Detto da { $by },
profile-email-unreadable = «{ $value }» non è un indirizzo e-mail.
    .remedy = Scrivilo come protocollo@ente.it.
profile-website-unreadable = «{ $value }» non è l'indirizzo di un sito.
    .remedy = Scrivilo come https://www.ente.it.
profile-ipa-unreadable = «{ $value }» non è un codice IPA.
    .remedy = Sono lettere, cifre, «_» e «-»: lo trovi su indicepa.gov.it.
notice-profile-saved = I dati dell'ente sono salvati.
administration-audit = Registro
administration-audit-lead = { $count ->
    [one] Una operazione registrata.
   *[other] { $count } operazioni registrate.
}
administration-name = Nome
administration-email = E-mail
administration-roles = Ruoli
administration-units = Unità
administration-units-help = Per un responsabile: le unità che dirige, con quelle sotto di loro.
administration-no-units = Le unità si scelgono quando c'è un piano in vigore.
administration-state = Stato
administration-active = attiva
administration-inactive = disattivata
administration-last-visit = Ultima visita
administration-never = mai
administration-add = Aggiungi una persona
administration-add-text = Avrai un collegamento da mandarle: con quello sceglie la sua password.
administration-add-button = Aggiungi e crea il collegamento
administration-link-for = Collegamento per { $name }
administration-link-text = Copialo adesso: non si vedrà più. Vale una volta sola, fino al { $moment }.
administration-data = Chi è e che cosa può fare
administration-save = Salva
administration-access = Come entra
administration-new-link = Crea un collegamento
administration-new-link-text = Per chi non ha ancora la password o l'ha dimenticata. Quella di prima vale finché non ne sceglie un'altra.
administration-end-sessions = Termina tutti i suoi accessi
administration-end-sessions-text = Dovrà accedere di nuovo da ogni browser.
administration-deactivate = Disattiva
administration-deactivate-text = Non potrà più accedere, e i suoi accessi terminano subito. Quello che ha fatto resta. Puoi riattivarla quando vuoi.
administration-activate = Riattiva
administration-activate-text = Potrà accedere di nuovo come prima.
session-browser = Browser
session-browser-unknown = sconosciuto
session-method = Come
session-since = Da
session-last = Ultimo uso
session-end = Termina
session-end-button = Termina
session-current = questo
session-by-password = password
session-by-oidc = identità digitale
session-by-link = collegamento
session-by-demonstration = dimostrazione
key-name = Nome
key-name-help = Il sistema che la userà, per esempio «protocollo».
key-scopes = Che cosa può fare
key-units = Solo per queste unità
key-units-help = Vale per le rilevazioni. Se non ne scegli nessuna, tutte.
key-all-units = tutte
key-last-day = Ultimo giorno
key-last-day-help = Vuoto: finché non la revochi.
key-last-used = Ultimo uso
key-add = Crea una chiave
key-add-button = Crea la chiave
key-created = Chiave «{ $name }» creata
key-created-text = Copiala adesso: non si vedrà più.
key-revoke = Revoca
key-revoked = revocata il { $moment }
key-expired = scaduta il { $moment }
key-until = valida fino al { $moment }
key-no-end = valida
keys-empty = Nessuna chiave
keys-empty-text = Creane una per ogni sistema che deve leggere il piano o mandare rilevazioni: così puoi revocarle una a una.
scope-read = leggere piano e punteggi
scope-measure = registrare rilevazioni
scope-plan = preparare e adottare piani
scope-administer = gestire persone e accessi
audit-number = N.
audit-when = Quando
audit-who = Chi
audit-what = Che cosa
audit-subject = A che cosa
audit-older = Operazioni precedenti
audit-verify = Verifica la catena
audit-whole = { $count ->
    [one] Catena integra: una voce.
   *[other] Catena integra: { $count } voci.
}
audit-broken = La catena è rotta alle voci { $entries }.
audit-other = { $action }
audit-body-created = ente creato
audit-person-added = persona aggiunta
audit-person-changed = persona modificata
audit-password-set = password scelta
audit-identity-linked = identità digitale collegata
audit-link-issued = collegamento creato
audit-link-used = collegamento usato
audit-session-opened = accesso
audit-session-revoked = accesso terminato
audit-sessions-revoked = accessi terminati
audit-key-created = chiave creata
audit-key-revoked = chiave revocata
audit-evidence-added = evidenza aggiunta
audit-measurements-recorded = rilevazioni registrate
audit-validation-recorded = rilevazione validata
audit-draft-created = piano in preparazione creato
audit-draft-changed = piano in preparazione modificato
audit-draft-closed = piano in preparazione chiuso
audit-plan-adopted = piano adottato
audit-places-recorded = posti passati ad altri indicatori
audit-amendment-recorded = motivi della variazione registrati
audit-policy-recorded = regola di punteggio adottata
audit-set-aside-recorded = indicatore escluso o riammesso
audit-override-recorded = punteggio deciso o decisione ritirata
audit-round-opened-recorded = monitoraggio aperto
audit-round-answer-recorded = risposta al monitoraggio
audit-round-closed-recorded = monitoraggio chiuso
audit-narrative-recorded = testo di un documento
audit-sample-recorded = campione estratto
audit-verdict-recorded = giudizio dell'OIV
audit-validation-closed-recorded = validazione conclusa
audit-publication-recorded = pubblicazione
audit-public-address-recorded = indirizzo di un ufficio
audit-body-profile-recorded = dati dell'ente
audit-message-queued = messaggio in partenza
audit-message-sent = messaggio inviato
audit-message-abandoned = messaggio non inviato
account-title = Il tuo profilo
account-password = Cambia la password
account-present = Password attuale
account-password-button = Cambia la password
account-providers = Altri modi di accedere
account-link = Collega { $label }
account-link-title = Collega { $label }
account-link-text = Ora ti identifichi presso { $label }; poi torni qui, e la prossima volta potrai entrare così.
account-link-go = Continua su { $label }
account-sessions = I tuoi accessi
notice-person-saved = Salvato.
notice-sessions-ended = Accessi terminati.
notice-session-ended = Accesso terminato.
notice-key-revoked = Chiave revocata.
notice-password-changed = Password cambiata. Gli altri tuoi accessi sono terminati.
notice-identity-linked = Collegato: la prossima volta puoi entrare così.
