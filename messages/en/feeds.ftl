### Feeds: a datum read from another system. What is wrong, and what to do.

config-feeds-allow = { $name } holds “{ $value }”, which is neither a host nor a network
    .remedy = Write hosts (ckan.body.example, ckan.body.example:8443) or networks (10.1.2.0/24, [fd00::]/8), with blanks between

## The definition

feed-not-written = { $count ->
    [one] There is a mistake: the feed was not saved.
   *[other] There are { NUMBER($count) } mistakes: the feed was not saved.
}
    .remedy = Correct and try again.
feed-missing = Missing.
    .remedy = Write or choose it.
feed-value = This will not do.
    .remedy = See the help under the field.
feed-key = There is no field { $path }.
    .remedy = Take it out.
feed-address = The address will not do.
    .remedy = Write it whole, with https:// in front, without user name or password.
feed-path = The path cannot be read: { $reason }.
    .remedy = Write it as JSONPath: $.result.count, $.data[?@.year==2018].value.
feed-path-heavy = The path is too heavy to follow.
    .remedy = Use “..” only once, and begin filters from @, not from $.
feed-column-needed = The column is missing.
    .remedy = Write the column's name as it stands in the first line.
feed-quantity-unknown = Indicator { $indicator } does not ask for this datum.
    .remedy = Choose the datum from the list.
feed-quantity-neither = Indicator { $indicator } asks for neither a number nor a date.
    .remedy = Choose another datum.
feed-unit-unknown = Office { $unit } is not in the plan.
    .remedy = Choose an office from the list, or none.
feed-unknown = There is no feed called { $feed }.
    .remedy = Go back to the list of feeds.
feed-active-already = The feed is active already.
feed-inactive-already = The feed is stopped already.
feed-not-active = The feed is stopped.
    .remedy = Activate it, or use “Test”.

## Why nothing was read

feed-refused-address = This address cannot be asked: { $address }.
    .remedy = It takes http:// or https://, without user name or password.
feed-refused-port = Port { $port } of { $host } is not allowed.
    .remedy = 80 and 443 are. For another one, whoever runs the server adds { $host }:{ $port } to { $name }.
feed-refused-private = { $host } is on a private network ({ $address }): that is not allowed.
    .remedy = If it is a system of the body's own, whoever runs the server adds it to { $name }.
feed-unreachable = { $host } does not answer ({ $reason }).
    .remedy = Check the address, or try again later.
feed-slow = { $host } had not finished answering after { NUMBER($seconds) } seconds.
    .remedy = Try again later, or ask for an address that answers with less data.
feed-redirect = { $host } sends on to an address that cannot be read.
    .remedy = Open the address in the browser and copy where you end up.
feed-redirects = { $host } sends on more than { NUMBER($most) } times.
    .remedy = Open the address in the browser and copy where you end up.
feed-status = { $host } refused the request ({ $status }).
    .remedy = Check that the address opens without signing in.
feed-status-said = { $host } refused the request ({ $status }): { $reason }
    .remedy = Check what you ask for.
feed-status-missing = { $host } says that there is nothing at this address ({ $status }).
    .remedy = Check the address.
feed-status-fault = { $host } is out of order ({ $status }).
    .remedy = Try again later, or tell whoever runs it.
feed-encoding = The answer is compressed in a way that cannot be read ({ $encoding }).
    .remedy = Tell whoever runs the other system.
feed-too-large = The answer is larger than { NUMBER($megabytes) } MB.
    .remedy = Ask for an address that answers with less data.
feed-html = A web page answered, not data.
    .remedy = Check that the address is that of the data, and that it opens without signing in.
feed-empty = The answer is empty.
    .remedy = Check the address.
feed-not-json = The answer is not JSON.
    .remedy = Check the address, or choose the right form.
feed-json-deep = The answer is too intricate for the path to be followed.
    .remedy = Write a more precise path, without “..”.
feed-ckan-refused = The catalogue refused the search: { $reason }
    .remedy = Check organisation and filter.
feed-ckan-shape = The answer is not that of a CKAN catalogue.
    .remedy = Check that the address is the catalogue's, without /api. If it worked before, the catalogue has changed.
feed-path-nothing = The path { $path } finds nothing.
    .remedy = Look at the answer and correct the path. If it worked before, the other system has changed.
feed-path-many = The path { $path } finds { NUMBER($count) } values; it takes one.
    .remedy = Add a condition, or count the items.
feed-count-list = The path { $path } finds one thing, the list.
    .remedy = Write [*] at the end to count its items.
feed-json-no-value = In { $path } there is neither a number nor a date: { $text }
    .remedy = Correct the path.
feed-number-great = The number has too many digits: { $text }
    .remedy = Check the path or the column.
feed-not-number = Not a number: “{ $text }”.
    .remedy = Check the path or the column, and how numbers are written.
feed-number-ambiguous = “{ $text }” can be read in two ways.
    .remedy = Say whether numbers are written the Italian way (1.234,5) or the English way (1,234.5).
feed-day-path = The path of the date { $path } finds { NUMBER($count) } values; it takes one.
    .remedy = Correct it, or leave it empty for the day of the reading.
feed-day-none = Not a date: “{ $text }”.
    .remedy = Dates are written 2018-12-31 or 31/12/2018.
feed-table-not-a-table = The answer is not a CSV or XLSX table.
    .remedy = Check the address, or choose the right form.
feed-table-too-large = The table has more than { NUMBER($most) } lines.
    .remedy = Ask for an address that answers with less data.
feed-table-empty = The table is empty.
    .remedy = Its first line names the columns.
feed-column-unknown = There is no column “{ $column }”.
    .remedy = There are: { $known }.
feed-column-twice = There are two columns “{ $column }”.
    .remedy = They need names that tell them apart.
feed-rows-none = No line meets the conditions.
    .remedy = Check the conditions. If it worked before, the other system has changed.
feed-row-longer = Line { $line } has more cells than the first: to which columns they belong cannot be known.
    .remedy = Say which sign parts the cells; if it is the comma, numbers that have one stand between quotation marks.
feed-rows-many = { NUMBER($count) } lines meet the conditions; it takes one.
    .remedy = Add a condition, or take the last one, the sum or the count.
feed-no-folder = Feeds from files are not set up.
    .remedy = Whoever runs the server names a folder in { $name }.
feed-file-name = The name of the file will not do: { $file }.
    .remedy = Write the name alone, without folders.
feed-file-missing = The file { $file } is not there.
    .remedy = It belongs in the folder { $body } of { $name }.
feed-file-link = { $file } is not a file: it is a folder or a link.
    .remedy = Copy the file into the folder, not a link to it.
feed-file-unfinished = { $file } is not complete yet.
    .remedy = It will be read next time.
feed-no-plan = No plan is in force.
    .remedy = Adopt the plan.
feed-not-asked = The plan does not ask for { $indicator } in { $year }.
    .remedy = Check the year that the value is for.
feed-of-units = The value of { $indicator } is already given office by office.
    .remedy = Choose in the feed the office that the value belongs to.

## What became of the value

feed-run-same = It is the same as the last one recorded.
feed-run-same-file = It is the same file as last time.
feed-run-waiting = The same value already waits to be confirmed.
feed-run-refused = The same value was refused before.
feed-run-proposed = The feed always asks for confirmation.
feed-run-nobody = Whoever activated the feed cannot record this datum.
feed-jump-nothing-known = There is no value yet to compare it with.
feed-jump-kind = It was a number and is now a date, or the other way round.
feed-jump-sign = Its sign has changed.
feed-jump-unit = Its unit has changed.
feed-jump-day = The date has changed.
feed-jump-far = It is off by more than { NUMBER($tolerance) }%.
feed-proposal-unknown = This value does not wait to be confirmed.
    .remedy = Go back to the list of feeds.
feed-proposal-over = This value no longer waits: it was decided, or a later one has come.
    .remedy = Reload the page.
feed-not-refused = The value was not refused.
feed-reason-missing = The reason is missing.
    .remedy = Write why the value is not to be recorded.
feed-source = { $name } ({ $from }), read on { $day }
feed-source-by-itself = { $name } ({ $from }), read on { $day } and recorded automatically

## The pages

feed-title = Feeds
feed-lead = { $count ->
    [0] Data read from other systems, on set days and hours.
    [one] One feed reads a datum from another system.
   *[other] { NUMBER($count) } feeds read data from other systems.
}
feed-none = No feed
feed-none-teach = A feed reads a datum from another system: how many datasets are in the catalogue, a number published as JSON or CSV, a file put into a folder. The value is proposed to you: where it jumps, it is never recorded by itself.
feed-new = New feed
feed-back = All feeds
feed-table = Feeds with their last reading
feed-column-name = Feed
feed-column-datum = Datum
feed-column-from = From where
feed-column-last = Last reading
feed-column-value = Last value
feed-column-state = State
feed-state = { $active ->
    [yes] active
   *[no] stopped
}
feed-never = never
feed-moment = { $day }, { $time }
feed-outcome = { $outcome ->
    [proposed] to confirm
    [accepted] confirmed
    [refused] refused
    [over] superseded
    [recorded] recorded
    [unchanged] unchanged
   *[failed] failed
}
feed-waiting = To confirm
feed-waiting-meaning = Values that were read and not recorded. See where they come from, then confirm or refuse.
feed-waiting-value = Value read
feed-waiting-before = { $from ->
    [recorded] Last recorded
    [before] Year before
    [target] Target
   *[other] Before
}
feed-waiting-for = For the year
feed-waiting-observed = Observed on
feed-waiting-read = Read
feed-evidence = What was read
feed-accept = Confirm and record
feed-accept-warned = The value is right even so: { $warnings }
feed-refuse = Refuse
feed-reason = Why it is not to be recorded
feed-cannot-decide = The programming office decides.
feed-describes = { $what }. Read { $when }. { $next }
feed-what-ckan = Number of datasets of { $organisation } in the catalogue { $host }
feed-what-json = { $take ->
    [count] How many items { $path } finds in { $host }
   *[value] The value at { $path } of { $host }
}
feed-what-table = { $take ->
    [count] Number of lines of { $host }
    [sum] Sum of the column “{ $column }” of { $host }
    [last] Column “{ $column }” of the last line of { $host }
   *[value] Column “{ $column }” of the line of { $host }
}
feed-what-where = { $what } with { $conditions }
feed-condition = { $column } equal to “{ $is }”
feed-when = { $every ->
    [day] every day at { $hour }
    [week] every { $weekday } at { $hour }
   *[month] on day { $on } of every month at { $hour }
}
feed-weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
feed-then = { $adopt ->
    [record] It is recorded by itself where it is off by at most { NUMBER($tolerance) }% from what was known; else it waits to be confirmed.
   *[propose] Every new value waits to be confirmed.
}
feed-do = What you can do
feed-read-now = Read now
feed-activate = Activate
feed-deactivate = Stop
feed-activate-meaning = { $adopt ->
    [record] By activating it you answer for the values that it records by itself.
   *[propose] Once active it is read on the days set.
}
feed-change = Change
feed-runs = Readings
feed-runs-table = Readings with outcome and value, the last first
feed-runs-none = It has not been read yet.
feed-run-when = When
feed-run-outcome = Outcome
feed-run-value = Value
feed-run-detail = Details
feed-run-decided = { $by }: { $reason }
feed-definition-change = Change the feed
feed-definition-lead = Choose the datum, say where it is read and when. Test before you save.
feed-definition-stops = Once saved, the feed stops until you activate it again.
feed-part-datum = Which datum
feed-part-from = From where
feed-part-where = Where the value stands
feed-part-when = When it is read
feed-part-then = What becomes of the value
feed-form-id = Id
feed-form-id-help = Small letters, digits and hyphens: open-datasets. It never changes.
feed-form-name = Name
feed-form-datum = Datum
feed-form-datum-none = Choose…
feed-form-unit = Office
feed-form-unit-none = The whole body
feed-form-year = Year that it is for
feed-form-year-same = the one in which it is observed
feed-form-year-before = the one before
feed-kind = { $kind ->
    [ckan] CKAN catalogue
    [json] JSON address
    [csv] CSV address
   *[file] File in a folder
}
feed-kind-help = { $kind ->
    [ckan] how many datasets an organisation has
    [json] a value, or how many items there are
    [csv] a cell, the last one, a sum or how many lines
   *[file] JSON, CSV or XLSX left by another program
}
feed-form-address = Address
feed-form-address-help = Whole, with https://. Of a CKAN catalogue the first part will do: https://data.body.example
feed-form-organisation = Organisation
feed-form-organisation-help = As it stands in the address of its page in the catalogue: chamber-of-lecce
feed-form-filter = Filter
feed-form-filter-help = Optional, as CKAN's search writes it: res_format:CSV
feed-form-file = Name of the file
feed-form-file-help = In the body's folder, such as takings.csv
feed-form-form = Form
feed-form-form-choice = { $form ->
    [json] JSON
   *[table] table (CSV or XLSX)
}
feed-form-path = Path
feed-form-path-help = JSONPath: $.result.count, $.years[?@.year==2018].value, $.items[*]
feed-form-take-json = What is taken
feed-take-json = { $take ->
    [count] how many items it finds
   *[value] the value that it finds
}
feed-form-day-path = Path of the date
feed-form-day-path-help = Optional. Without it, the day is that of the reading.
feed-form-column = Column
feed-form-column-help = Its name in the first line
feed-form-take-table = What is taken
feed-take-table = { $take ->
    [count] how many lines
    [sum] the sum
    [last] the last line
   *[value] the only line
}
feed-form-where = Lines that count
feed-form-where-help = Optional. One condition a line: Year = 2018
feed-form-day-column = Column of the date
feed-form-numbers = Numbers written
feed-numbers = { $form ->
    [auto] it is plain
    [italian] the Italian way (1.234,5)
   *[english] the English way (1,234.5)
}
feed-form-every = Every
feed-every = { $every ->
    [day] day
    [week] week
   *[month] month
}
feed-form-on = Day
feed-form-on-help = Of the week from 1 (Monday) to 7, or of the month from 1 to 28
feed-form-hour = Hour
feed-form-adopt = A new value
feed-adopt = { $adopt ->
    [record] is recorded by itself unless it jumps
   *[propose] always waits to be confirmed
}
feed-form-tolerance = Jump
feed-form-tolerance-help = Percentage beyond which a value jumps. It also jumps where its sign changes, or where there is nothing to compare it with.
feed-form-wrong = { $field }: { $wrong }
feed-form-save = Save
feed-form-test = Test
feed-test-found = The test succeeded
feed-test-failed = The test failed
feed-test-value = Value
feed-test-asked = Address asked
feed-test-place = Where it stands
feed-test-place-lines = lines { $lines }
feed-test-judged = { $movement ->
    [same] The same as what is known.
    [near] Near what is known.
   *[jump] It would wait to be confirmed.
}
feed-test-around = What stands around it
feed-test-nothing-kept = Nothing was saved.
notice-feed-written = Feed saved. Activate it when it is ready.
notice-feed-activated = Feed activated.
notice-feed-deactivated = Feed stopped.
notice-feed-proposed = Read: the value waits to be confirmed.
notice-feed-recorded = Read and recorded.
notice-feed-unchanged = Read: there is nothing new.
notice-feed-failed = Reading failed: see why in the list of readings.
notice-feed-accepted = Value confirmed and recorded.
notice-feed-refused = Value refused.
audit-feed-recorded = feed saved, activated or stopped
audit-feed-settled-recorded = value of a feed confirmed or refused
audit-feed-run = feed read
audit-feed-key-kept = key of a feed kept
audit-feed-key-removed = key of a feed removed
audit-feed-changed-meanwhile = feed changed while it was read

## The access key

feed-header-title = Access key
feed-header-what = Optional. Where the other system asks for a key, write it here: it is sent with each request, to this system alone, and is not shown again.
feed-header-name-label = Header
feed-header-name-help = As the other system asks for it: X-API-Key, or Authorization (CKAN)
feed-header-value-label = Key
feed-header-value-help = Whole, as it is to be sent: with Authorization it often begins with Bearer
feed-header-value-keep = Leave it empty to keep the one there is
feed-header-kept = There is a key: { $name }, for { $origin } alone. Kept by { $by }, { $moment }.
feed-header-carried = The key { $name } that you wrote stays ready on this page, encrypted. It is kept with the feed.
feed-header-remove = Take the key away
feed-header-of = { $name }, for { $origin } alone
feed-header-name = The name of the header cannot be used.
    .remedy = Write it without blanks or colons: X-API-Key.
feed-header-refused = This header cannot be used.
    .remedy = It is about the connection or the content. Use the one that the other system names for the key.
feed-header-value = The key cannot be used.
    .remedy = It may have letters without accents, digits, signs and blanks between, up to 2000 characters.
feed-header-short = The key is too short.
    .remedy = It takes 8 characters at least.
feed-header-missing = The key is missing.
    .remedy = Write it again.
feed-header-other-host = The key that is kept is for another system.
    .remedy = Write the key of this one, or take away the one there is.
feed-header-file = A file asks for no key.
    .remedy = Take the key away.
feed-header-clear = { $host } is asked without encryption (http): the key would travel in clear.
    .remedy = Use https://, or have { $host } allowed by who runs the server.
feed-header-repeated = The answer repeats the key: it was not kept.
    .remedy = Ask another address, or tell who runs the other system.
feed-header-unreadable = The key that is kept can no longer be read.
    .remedy = Write it again in the feed.
feed-reading-slow = Looking for the value took more than { NUMBER($seconds) } seconds.
    .remedy = Write a simpler path, or ask an address that answers with less.
feed-reading-heavy = Looking for the value took too much memory.
    .remedy = Write a simpler path, or ask an address that answers with less.
feed-form-separator = Cells parted by
feed-separator = { $separator ->
    [semicolon] semicolon
    [comma] comma
    [tab] tab
    [bar] vertical bar
   *[auto] it is plain
}
feed-explanation-link = the feed that read it
