### Diagnostics about the plan: what only the plan as a whole lets one see.

weights-sum = The weights of { $node } sum to { $sum } instead of { $whole }: { $weights }.
    .remedy = Correct the weights so that they sum to { $whole }.

missing-weight = The weight is missing.
    .remedy = { $rest ->
        [none] Write the weight, so that with the others of the same node it makes 100.
       *[other] Write the weight: the others leave { $rest }.
    }

weight-out-of-range = The weight { $weight } is not between 0 and { $whole }.
    .remedy = Write a weight above 0 and not above { $whole }, or take the indicator out.

assumed-equal-weights = { $parents ->
        [one] The children of one node have
       *[other] The children of { NUMBER($parents) } nodes have
    } no weights: in the mean they all count the same.
    .remedy = If they are to count differently, write the weight of each.

rollup-wrong-reference = The indicator of { $node } names { $named }: it seems copied from another node.
    .remedy = Replace { $named } with { $node }.

rollup-foreign-child = The mean of { $node } lists { $named }, which is not among its children.
    .remedy = Take { $named } off the list, or move it under { $node }.

rollup-without-children = The formula averages "{ $children }", but the node has none: it cannot be computed.
    .remedy = Write a formula that measures the node, or add what is to be averaged.

rollup-scale = { $highest ->
        [1] The mean runs from 0 to 1, but the target is "{ $target }": it would never be reached. It has been taken as a percentage.
       *[other] The mean times 100 runs from 0 to 100, but the target is "{ $target }": it would always be reached.
    }
    .remedy = { $highest ->
        [1] Add "*100" to the formula, or write the target as a fraction of 1.
       *[other] Write the target out of 100, for instance ">= 100%".
    }

not-fed-by-children = { $node } has indicators of its own and none gathers the results of what is below ({ $children ->
        [one] one node
       *[other] { NUMBER($children) } nodes
    }): what is done there does not show in the score of { $node }.
    .remedy = If the result is to count, add an indicator "Media ponderata degli obiettivi operativi*100" with its weight.

missing-baseline = The formula or the target needs "{ $quantity }" of the year before, but there is no baseline.
    .remedy = Write last year's datum as the baseline, or measure it before evaluating.

missing-base-year = The formula or the target needs "{ $quantity }" of { $year }, but the value is not there.
    .remedy = Write the datum of { $year } as the baseline.

percentage-target-on-count = The target "{ $target }" is a percentage, but the formula counts "{ $quantity }": of which total is not known.
    .remedy = Divide by the total ("... / total * 100"), or write the target as a number.

implicit-percentage = The formula is a ratio without "* 100" and the target is "{ $target }": the ratio has been compared with the percentage divided by 100.
    .remedy = Add "* 100" to the formula, if the value is to be read as a percentage.

unit-mismatch = { $mismatch ->
        [formula-fraction] Baseline and target are percentages ("{ $baseline }", "{ $target }"), but the formula is a ratio without "* 100".
        [target-fraction] The formula gives a percentage, but the target "{ $target }" is written as a fraction of 1.
        [target-percentage] The target "{ $target }" is a percentage, but the formula measures { $formula ->
            [days] days
            [money] euros
            [hours] hours
           *[date] a date
        }.
        [target-amount] The formula gives a percentage or a ratio, but the target "{ $target }" is in another unit.
        [target-number] The formula is answered by yes or no, but the target is "{ $target }".
        [target-off-scale] The target "{ $target }" is beyond the highest mark of the scale.
       *[baseline-unit] The baseline "{ $baseline }" and the target "{ $target }" are in different units.
    }
    .remedy = { $mismatch ->
        [formula-fraction] Add "* 100" to the formula.
        [target-fraction] Write the target as a percentage.
        [target-number] Write "SI" as the target, or a formula that counts.
        [target-off-scale] Check the scale of the questionnaire and the target.
       *[other] Write formula, baseline and target in the same unit.
    }

zero-target = With the target "{ $target }" a ratio means nothing: the result is worth 100 if the target is met, else 0.
    .remedy = If coming close is to be rewarded too, set a tolerance in the policy.

missing-target = The target is missing.
    .remedy = Write the value to reach, for instance ">= 10".

missing-target-year = The target for { $year } is missing.
    .remedy = Write the value to reach in { $year }.

regressing-target = The target for { $to } asks for less than the one for { $from }.
    .remedy = Check that the values are in the columns of the right years.

baseline-beyond-target = The starting value "{ $baseline }" is already better than the target "{ $target }".
    .remedy = If the target is meant to improve, make it more ambitious.

maintenance-target = The target "{ $target }" asks for as much as the year before, not more.
    .remedy = If the result is to improve, make the target more ambitious.

year-end-deadline = The deadline is the last day of the year ({ $day }): until then the result is not known.
    .remedy = If possible, set a deadline that the interim checks can verify.

target-outside-period = The deadline { $day } is outside the years of the plan ({ $from }–{ $to }).
    .remedy = Check the year of the deadline.

activity-threshold = With { $planned } activities the target "{ $target }" cannot be met exactly: { $needed } activities make { $above }%, one less { $below }%.
    .remedy = Write as the target a share that a whole number of activities can make.

missing-dimension = { NUMBER($count) ->
        [one] One of { NUMBER($total) } indicators has
       *[other] { NUMBER($count) } of { NUMBER($total) } indicators have
    } no dimension: { $subjects }.
    .remedy = Say for each whether it is effectiveness, efficiency, quality, resources or impact.

no-indicators = { $node } has no indicators and nothing below it: it cannot be evaluated.
    .remedy = Add at least one indicator with its target.

duplicate-indicator = The indicator is the same as { $other }: same name and same formula.
    .remedy = Take one out and share the weights again, or tell their names apart.

missing-code = "{ $title }" has no code{ $expected ->
        [none] { "" }
       *[other] : in its place it would be { $expected }
    }.
    .remedy = Write the code before the title.

duplicate-code = The code { $code } is used twice: here for "{ $title }", before for "{ $other }".
    .remedy = { $expected ->
        [none] Give each its own code.
       *[other] In its place, this one's code would be { $expected }.
    }

parent-mismatch = The code { $code } does not continue that of the node it is in, { $parent }.
    .remedy = { $expected ->
        [none] Correct the code, or move the node under the one it belongs to.
       *[other] Correct the code to { $expected }, or move the node under the one it belongs to.
    }

code-gap = Between { $before } and { $after } there is no { $missing }.
    .remedy = Check that no node has been lost; if there never was one, renumber those that follow.

no-units = { $node } has no organisational units involved, unlike the other nodes of its level.
    .remedy = Say which units are in charge of it.

unknown-unit = The organisational unit "{ $unit }" is not among those of the plan.
    .remedy = Check the code, or add the unit to the list.

unit-code-variant = { $kind ->
        [style] The code "{ $variant }" is written in another style than "{ $code }".
       *[unit] The code "{ $variant }" is written in another way: elsewhere it is "{ $code }".
    }
    .remedy = Write the codes of units always in the same way.

## Levels of the tree beside their number: by the names that the plan gives them, which are Italian

level-name = { $level ->
    [strategic-area] { $count ->
        [one] Area strategica
       *[other] Aree strategiche
    }
    [strategic-objective] { $count ->
        [one] Obiettivo strategico
       *[other] Obiettivi strategici
    }
    [specific-objective] { $count ->
        [one] Obiettivo specifico
       *[other] Obiettivi specifici
    }
    [operational-objective] { $count ->
        [one] Obiettivo operativo
       *[other] Obiettivi operativi
    }
    [managerial-objective] { $count ->
        [one] Obiettivo gestionale
       *[other] Obiettivi gestionali
    }
    [objective] { $count ->
        [one] Obiettivo
       *[other] Obiettivi
    }
    [programme] { $count ->
        [one] Programma
       *[other] Programmi
    }
    [mission] { $count ->
        [one] Missione
       *[other] Missioni
    }
    [mandate-line] { $count ->
        [one] Linea di mandato
       *[other] Linee di mandato
    }
    [mandate-guideline] { $count ->
        [one] Indirizzo di mandato
       *[other] Indirizzi di mandato
    }
    [strategic-guideline] { $count ->
        [one] Indirizzo strategico
       *[other] Indirizzi strategici
    }
    [pillar] { $count ->
        [one] Pilastro
       *[other] Pilastri
    }
    [policy] { $count ->
        [one] Politica
       *[other] Politiche
    }
    [macro-area] { $count ->
        [one] Macroarea
       *[other] Macroaree
    }
    [macro-objective] { $count ->
        [one] Macro-obiettivo
       *[other] Macro-obiettivi
    }
    [strategic-project] { $count ->
        [one] Progetto strategico
       *[other] Progetti strategici
    }
    [project] { $count ->
        [one] Progetto
       *[other] Progetti
    }
    [process] { $count ->
        [one] Processo
       *[other] Processi
    }
    [macro-process] { $count ->
        [one] Macroprocesso
       *[other] Macroprocessi
    }
    [initiative] { $count ->
        [one] Iniziativa
       *[other] Iniziative
    }
    [intervention] { $count ->
        [one] Intervento
       *[other] Interventi
    }
    [measure] { $count ->
        [one] Misura
       *[other] Misure
    }
    [expected-result] { $count ->
        [one] Risultato atteso
       *[other] Risultati attesi
    }
    [strategic-action] { $count ->
        [one] Azione strategica
       *[other] Azioni strategiche
    }
    [operational-action] { $count ->
        [one] Azione operativa
       *[other] Azioni operative
    }
    [action] { $count ->
        [one] Azione
       *[other] Azioni
    }
    [phase] { $count ->
        [one] Fase
       *[other] Fasi
    }
    [task] { $count ->
        [one] Compito
       *[other] Compiti
    }
   *[other] { $label }
}
