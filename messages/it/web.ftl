### Le parole che le pagine hanno in comune.

## Intestazione e piè di pagina

program-claim = Il piano della performance che si esegue
skip-to-content = Vai al contenuto
skip-to-footer = Vai al piè di pagina
menu-label = Menu principale
menu-open = Menu
menu-open-at = Menu: { $page }
menu-overview = Cruscotto
menu-tree = Albero
menu-measurements = Rilevazioni
menu-units = Unità organizzative
menu-check = Verifica del piano
menu-import = Importa
menu-administration = Amministrazione
menu-rounds = Monitoraggi
menu-reports = Relazioni
menu-public = Trasparenza
menu-sources = Fonti
sources-menu-label = Pagine delle fonti
sources-registers = Registri
sources-activities = Attività
sources-surveys = Questionari
sources-payments = Pagamenti
sources-feeds = Flussi
sources-requests = Richieste di dati
sources-shared = Grandezze condivise
cycle-menu-label = Pagine del ciclo
cycle-reports = Relazioni
cycle-amendments = Variazioni del piano
cycle-decisions = Decisioni
cycle-validation = Validazione
cycle-policies = Regole di punteggio
cycle-scenario = Scenari
language-label = Lingua
sign-in-link = Accedi
sign-out-button = Esci
demonstration-band = Dimostrazione: dati inventati.
demonstration-meaning = Puoi provare tutto: nulla di ciò che vedi riguarda persone o risultati veri.
breadcrumb-label = Percorso
year-label = Anno
year-show = Mostra
year-shown = Anno { $year }
footer-menu-label = Pagine
footer-note = Ogni numero si può ricalcolare e spiegare: aprilo per sapere da dove viene.

## Ruoli

role-programming-office = ufficio programmazione
role-head-of-unit = responsabile di unità
role-manager = dirigente
role-secretary-general = segretario generale
role-political-body = organo politico
role-evaluator = OIV
role-administrator = amministratore
role-public = pubblico

## Numeri e stati

door-why = perché questo numero?
state-reached = raggiunto
state-on-track = in linea
state-at-risk = a rischio
state-not-reached = non raggiunto
state-no-data = senza dati

## Date

month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
date-in-words = { $day ->
    [1] 1º
   *[other] { $day }
} { $month } { $year }
deadline-in-words = { $when ->
    [past] { $days ->
        [one] scaduto ieri
       *[other] scaduto da { $days } giorni
    }
   *[ahead] { $days ->
        [0] oggi
        [1] domani
       *[other] fra { $days } giorni
    }
}

## Elenchi in più pagine

pages-label = Pagine dell'elenco
pages-where = pagina { $page } di { $pages }
pages-previous = Precedente
pages-next = Successiva
folded-rest = Altro
form-files-too-large = I file scelti superano insieme { $most } MB. Dividili, riducili (un PDF: salvalo a risoluzione minore) o mandane meno.
