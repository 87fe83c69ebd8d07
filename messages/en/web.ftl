### The words that pages have in common.

## Header and footer

program-claim = The performance plan that runs
skip-to-content = Skip to content
skip-to-footer = Skip to footer
menu-label = Main menu
menu-open = Menu
menu-open-at = Menu: { $page }
menu-overview = Overview
menu-tree = Tree
menu-measurements = Measurements
menu-units = Units
menu-check = Plan check
menu-import = Import
menu-administration = Administration
menu-rounds = Monitoring
menu-reports = Reports
menu-public = Transparency
menu-sources = Sources
sources-menu-label = Pages of the sources
sources-registers = Registers
sources-activities = Activities
sources-surveys = Surveys
sources-payments = Payments
sources-feeds = Feeds
sources-requests = Data requests
sources-shared = Shared quantities
cycle-menu-label = Pages of the cycle
cycle-reports = Reports
cycle-amendments = Amendments
cycle-decisions = Decisions
cycle-validation = Validation
cycle-policies = Scoring rules
cycle-scenario = Scenarios
language-label = Language
sign-in-link = Sign in
sign-out-button = Sign out
demonstration-band = Demonstration: invented data.
demonstration-meaning = You can try everything: nothing that you see is about real people or real results.
breadcrumb-label = Path
year-label = Year
year-show = Show
year-shown = Year { $year }
footer-menu-label = Pages
footer-note = Every number can be recomputed and explained: open it to know where it comes from.

## Roles

role-programming-office = programming office
role-head-of-unit = head of unit
role-manager = manager
role-secretary-general = secretary general
role-political-body = political body
role-evaluator = evaluator (OIV)
role-administrator = administrator
role-public = public

## Numbers and states

door-why = why this number?
state-reached = reached
state-on-track = on track
state-at-risk = at risk
state-not-reached = not reached
state-no-data = no data

## Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-in-words = { $day ->
    [1] 1
   *[other] { $day }
} { $month } { $year }
deadline-in-words = { $when ->
    [past] { $days ->
        [one] due yesterday
       *[other] { $days } days overdue
    }
   *[ahead] { $days ->
        [0] today
        [1] tomorrow
       *[other] in { $days } days
    }
}

## Lists on several pages

pages-label = Pages of the list
pages-where = page { $page } of { $pages }
pages-previous = Previous
pages-next = Next
folded-rest = Others
form-files-too-large = The files chosen are more than { $most } MB together. Split them, make them smaller (a PDF: save it at a lower resolution) or send fewer.
