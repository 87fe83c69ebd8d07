### La pagina Rilevazioni: che cosa è chiesto, bozze, invio, prove, correzioni, convalide, fogli di calcolo.

sheet-title = Rilevazioni
sheet-lead = { $year }: { $toDo ->
        [0] niente da compilare
        [one] un valore da compilare
       *[other] { $toDo } valori da compilare
    }{ $drafts ->
        [0] {""}
       *[other] , { $drafts } in bozza
    }{ $toCorrect ->
        [0] {""}
       *[other] , { $toCorrect } da correggere
    }{ $submitted ->
        [0] {""}
        [one] , uno inviato
       *[other] , { $submitted } inviati
    }.
sheet-caption = Valori chiesti per il { $year }
sheet-head-asked = Che cosa si misura
sheet-head-target = Target
sheet-head-before = { $year }
sheet-head-latest = Ultimo inviato
sheet-head-value = Valore
sheet-head-observed = Rilevato il
sheet-head-source = Fonte e prove
sheet-head-status = Stato
sheet-observed-help = Scrivi i numeri come vuoi (1.234,5 o 1234,5). Se lasci vuoto «Rilevato il», vale il giorno scritto in grigio.
sheet-field-label = { $field ->
        [value] Valore
        [observed] Rilevato il
        [n] Numero di risposte
        [file] Prova da allegare
       *[source] Fonte
    }: { $thing }
sheet-own-value = Valore dell'indicatore
sheet-no-target = senza target
sheet-before-baseline = { $value } (stato)
sheet-of-year = anno { $year }
sheet-stated = dal piano
sheet-shared = Vale anche per { $indicators }
sheet-answers = risposte
sheet-confirm = Ho controllato: confermo
sheet-yes = SÌ
sheet-no = NO
sheet-measure-count = numero
sheet-measure-percentage = %
sheet-measure-fraction = quota da 0 a 1
sheet-measure-score = punteggio
sheet-measure-days = giorni
sheet-measure-date = data
sheet-measure-money = €
sheet-measure-hours = ore
sheet-measure-boolean = sì o no
sheet-measure-unknown = valore

## Stati

sheet-status-to-do = da compilare
sheet-status-optional = facoltativa
sheet-status-draft = in bozza
sheet-status-submitted = inviata
sheet-status-validated = convalidata
sheet-status-to-correct = da correggere
sheet-saved-by = di { $by }
sheet-tone-error = Errore.
sheet-tone-warning = Da confermare.
sheet-tone-info = Nota.

## Filtro

sheet-filter = Quali righe mostrare
sheet-filter-show = Mostra
sheet-filter-to-do = da fare
sheet-filter-all = tutte ({ $count })
sheet-filter-unit = Unità
sheet-filter-node = Area
sheet-filter-any = tutte
sheet-filter-do = Filtra
sheet-show-all = Mostra tutte le righe
sheet-all-done = Niente da fare qui
sheet-all-done-why = Con questo filtro non c'è nulla che aspetti un valore per il { $year }.
sheet-nothing-asked = Non ti è chiesto nessun valore
sheet-nothing-asked-why = Qui compaiono i valori degli indicatori di cui rispondono le tue unità. Se ne manca qualcuno, chiedi all'ufficio programmazione.

## Salvare e inviare

sheet-save = Salva la bozza
sheet-submit = Invia
sheet-live-saving = Salvataggio…
sheet-live-saved = Bozza salvata alle %s
sheet-live-failed = Non salvato: riprova con «Salva la bozza».
sheet-live-pasted = Valori incollati: %s.
sheet-live-undone = Incollatura annullata.
sheet-live-undo = Annulla
sheet-live-attaching = Carico %s…
sheet-live-drop = Lascia qui il file
sheet-too-long = Il testo è troppo lungo.
    .remedy = Al massimo { $most } caratteri.
sheet-value-needed = Manca il valore.
    .remedy = Scrivilo, oppure lascia la riga fuori dall'invio.
sheet-row-unknown = Questa riga non è più nel foglio.
    .remedy = Ricarica la pagina: il piano o la riga sono cambiati.
sheet-unit-unknown = Il piano non ha l'unità «{ $unit }».
sheet-not-saved = La bozza non è stata salvata.
    .remedy = Guarda le righe segnate.
sheet-nothing-to-submit = Non c'è nulla da inviare.
    .remedy = Scrivi almeno un valore.
sheet-not-submitted = { $count ->
        [one] Non è stato inviato nulla: una riga va sistemata.
       *[other] Non è stato inviato nulla: { $count } righe vanno sistemate.
    }
    .remedy = Correggi gli errori e conferma ciò che hai controllato; quello che hai scritto è salvato in bozza.
sheet-conflicts = { $count ->
        [one] Una riga è stata salvata da qualcun altro mentre scrivevi.
       *[other] { $count } righe sono state salvate da qualcun altro mentre scrivevi.
    }
    .remedy = Il valore dell'altra persona è rimasto. Confronta, e salva di nuovo se vale il tuo.
sheet-saved-by-other = { $by } ha salvato «{ $text }» il { $at }: il tuo valore non l'ha sostituito.
    .remedy = Se vale il tuo, salva o invia di nuovo.
sheet-sent-by-other = { $by } ha già inviato un valore il { $at }, mentre scrivevi.
    .remedy = Controlla l'ultimo inviato; se vale il tuo, invia di nuovo.
notice-draft-saved = Bozza salvata.
notice-sent = Inviato: i valori sono nel registro.
notice-attached = Prova allegata.
notice-detached = Prova tolta dalla bozza.
notice-corrected = Corretto: ora vale il nuovo valore.
notice-validated = Convalida registrata.
notice-unit-added = Riga aggiunta.

## Aiuto della tastiera

sheet-help = Da tastiera
sheet-key-move = Frecce, Invio, Tab
sheet-key-move-does = passano da una cella all'altra
sheet-key-ends = Ctrl con Inizio o Fine
sheet-key-ends-does = vanno alla prima e all'ultima riga
sheet-key-edit = F2
sheet-key-edit-does = entra nel testo della cella, ed esce
sheet-key-escape = Esc
sheet-key-escape-does = rimette il valore di prima
sheet-key-paste = Ctrl con V
sheet-key-paste-does = incolla un blocco copiato da un foglio di calcolo
sheet-key-undo = Ctrl con Z
sheet-key-undo-does = annulla l'ultima incollatura

## Un'altra unità

sheet-add-unit = Aggiungi il dato di un'unità
sheet-add-unit-why = Se più unità contribuiscono a un valore, ciascuna ha la sua riga: i numeri si sommano, le medie si pesano per numero di risposte.
sheet-add-unit-what = Valore
sheet-add-unit-who = Unità
sheet-add-unit-do = Aggiungi la riga

## Prove

sheet-attach = Allega una prova
sheet-detach = Togli
evidence-empty = «{ $name }» è vuoto.
    .remedy = Scegli un altro file.
evidence-too-large = «{ $name }» è troppo grande.
    .remedy = Un file può avere al massimo { $most } MB: riducilo o dividilo.
evidence-too-many = Ci sono già { $most } file.
    .remedy = Togline uno, o riuniscili in un PDF.
evidence-unsupported = «{ $name }» non è di un tipo accettato.
    .remedy = Vanno bene PDF, immagini PNG e JPEG, documenti e fogli di calcolo, CSV, testo, messaggi EML e file firmati P7M.
evidence-unknown = Questo file non c'è.

## Fogli di calcolo

sheet-files = Compila con un foglio di calcolo
sheet-files-why = Scarica le righe che ti sono chieste, compila le celle gialle, ricarica il file: vedrai prima che cosa cambia.
sheet-download-xlsx = Scarica il foglio (XLSX)
sheet-download-csv = Scarica in CSV
sheet-upload = Foglio compilato
sheet-upload-help = XLSX scaricato da qui, oppure CSV delle misurazioni.
sheet-upload-do = Controlla il foglio
sheet-file-title = Rilevazioni { $year }
sheet-file-guide = Istruzioni
sheet-file-guide-text =
    Scrivi solo nelle celle gialle: valore, giorno della rilevazione, numero di risposte, fonte.
    I numeri vanno bene all'italiana (1.234,5) o senza punti (1234,5); le date come 30/09/2018; sì o no come SÌ e NO.
    Se non scrivi il giorno della rilevazione, vale oggi (o l'ultimo giorno dell'anno, se è passato).
    Le altre colonne servono a riconoscere la riga: non cambiarle.
    Ricarica il file nella pagina Rilevazioni: prima di salvare vedrai che cosa cambia.
sheet-column-id = Codice riga
sheet-column-indicator = Indicatore
sheet-column-name = Nome dell'indicatore
sheet-column-quantity = Grandezza
sheet-column-unit = Unità
sheet-column-year = Anno
sheet-column-measure = Si misura in
sheet-column-target = Target
sheet-column-before = Anno precedente
sheet-column-value = Valore
sheet-column-observed = Rilevato il
sheet-column-n = Risposte
sheet-column-source = Fonte
sheet-file-empty = Il file è vuoto, o non ne hai scelto uno.
    .remedy = Scegli il foglio compilato.
sheet-file-too-large = Il file supera { $most } MB.
    .remedy = Il foglio scaricato da qui è molto più piccolo: controlla di aver scelto quello.
sheet-file-too-many-lines = Il foglio ha troppe righe.
    .remedy = Lascia solo quelle scaricate da qui.
sheet-file-not-a-workbook = Il file non è un foglio di calcolo leggibile.
    .remedy = Carica il file XLSX scaricato da qui, oppure un CSV delle misurazioni.
sheet-file-not-ours = Il foglio non è quello scaricato da questa pagina.
    .remedy = Scarica il foglio, copia lì i valori e ricaricalo.
sheet-file-unknown-row = Il codice «{ $id }» non è fra le righe che puoi compilare.
    .remedy = Non cambiare la colonna «Codice riga»; se il piano è cambiato, scarica di nuovo il foglio.
sheet-file-repeated-row = La riga ripete quella alla riga { $line }.
    .remedy = Lasciane una sola.
sheet-file-changed-row = La colonna «{ $column }» non è più quella scaricata.
    .remedy = Rimetti il testo di prima, o scarica di nuovo il foglio.
sheet-file-not-asked = Il valore di { $indicator } ({ $year }, unità { $unit }) non è fra quelli che ti sono chiesti.
    .remedy = Togli la riga, o aggiungi prima l'unità nella pagina.
sheet-preview-title = Che cosa cambia con questo foglio
sheet-preview-lead = { $changes ->
        [0] Nessuna riga cambia
        [one] Una riga cambia
       *[other] { $changes } righe cambiano
    }{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } restano uguali
    }. Non è ancora salvato nulla.
sheet-preview-refused = { $count ->
        [one] Un errore nel foglio: non ne viene preso nulla.
       *[other] { $count } errori nel foglio: non ne viene preso nulla.
    }
sheet-preview-line = Riga { $line }:
sheet-preview-caption = Valori che andranno in bozza
sheet-preview-was = Ora in bozza
sheet-preview-becomes = Dal foglio
sheet-preview-remarks = Controlli
sheet-preview-accept = { $count ->
        [one] Metti in bozza il valore
       *[other] Metti in bozza { $count } valori
    }
sheet-preview-back = Torna alle rilevazioni
sheet-preview-nothing = Niente da mettere in bozza
sheet-preview-nothing-why = Correggi il foglio e caricalo di nuovo.

## Una registrazione

entry-eyebrow = Registrazione n. { $sequence }
entry-lead = per il { $year }, osservato il { $day }, dichiarato da { $by }
entry-unknown = La registrazione n. { $sequence } non c'è.
entry-asked-no-more = Il piano in vigore non chiede più questo valore.
    .remedy = Si può correggere solo ciò che il piano chiede.
entry-of-other = Questo valore è di un altro indicatore.
entry-of-other-meaning = L'indicatore che prima aveva il posto { $indicator }: qui non conta. Se c'è ancora, il valore è stato riportato al posto che ha ora.
entry-superseded = Questo valore è stato corretto.
entry-superseded-by = Ora vale { $value }, di { $by }.
entry-superseded-why = Motivo: { $reason }
entry-fact-indicator = Indicatore
entry-fact-unit = Unità
entry-fact-recorded = Registrato il
entry-fact-answers = Numero di risposte
entry-fact-source = Fonte
entry-fact-reason = Motivo della correzione
entry-fact-evidence = Prove
entry-fact-target-setter = Target fissato da
entry-fact-declarer = Dichiarato da
entry-history = Storia del valore
entry-history-caption = Tutte le registrazioni di questo valore
entry-history-observed = Osservato il
entry-history-by = Dichiarato da
entry-history-recorded = Registrato il
entry-history-about = Note
entry-corrects = Correzione: { $reason }
entry-judgements = Convalide
entry-judgement = { $verdict ->
        [rejected] Respinto
       *[confirmed] Convalidato
    } da { $by } il { $at }.
entry-correct = Correggi
entry-correct-why = Il valore sbagliato resta nella storia, con il tuo motivo accanto; conta il nuovo.
entry-correct-value = Valore giusto
entry-correct-reason = Motivo
entry-correct-reason-help = Che cosa era sbagliato, e come l'hai saputo.
entry-correct-do = Registra la correzione
entry-correction-earlier = La correzione non può essere osservata prima del { $day }, il giorno del dato che corregge.
    .remedy = Lascia quel giorno, o scrivine uno successivo.
entry-corrected-already = { $by } ha già corretto questo valore.
    .remedy = Correggi quello nuovo, se serve.
entry-reason-needed = Manca il motivo.
    .remedy = Scrivi in una frase che cosa non va.
entry-not-corrected = La correzione non è stata registrata: guarda i campi segnati.
entry-validate = Convalida
entry-validate-reason = Nota
entry-validate-reason-help = Serve se respingi: chi ha dichiarato il valore deve sapere che cosa correggere.
entry-validate-confirm = Convalida
entry-validate-reject = Respingi
entry-validated-already = { $by } lo ha già deciso così.
entry-not-validated = La convalida non è stata registrata: guarda i campi segnati.
entry-duties-clash = { $clash ->
        [set-target] Hai fissato tu il target di questo indicatore: non puoi anche convalidarne il valore.
        [declared] Hai dichiarato tu questo valore: non puoi anche convalidarlo.
        [set-and-declared] Hai fissato tu il target e dichiarato tu il valore: non puoi anche convalidarlo.
       *[set-by-declarer] { $declarer } ha fissato il target e ha dichiarato il valore: nessuno può convalidarlo così.
    }
    .remedy = Chi fissa il target, chi dichiara il valore e chi lo convalida sono tre persone diverse. Se chi ha dichiarato ha anche fissato il target, un'altra persona deve dichiarare il valore.

## Valori da altri sistemi

push-too-many = Sono più di { $most } misurazioni in una richiesta.
    .remedy = Dividile in più richieste.
push-refused = { $count ->
        [one] Non è stato registrato nulla: c'è un errore.
       *[other] Non è stato registrato nulla: ci sono { $count } errori.
    }
    .remedy = Correggi ciò che è indicato; per i dubbi controllati aggiungi "confirmed": true.
push-not-asked = Il piano non chiede questo valore per { $indicator } nel { $year }, o non puoi darlo.
    .remedy = Controlla indicatore, grandezza, anno e unità.
push-link-invalid = L'indirizzo della prova deve cominciare con https:// e non avere password.
push-evidence-unknown = Il file { $hash } non è stato caricato.
    .remedy = Carica prima la prova, poi nominala.
