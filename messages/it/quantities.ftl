quantities-carried-source = { $source } (rilevazione { $sequence }, già data per { $from })

# "Imprese iscritte al R.I.", 2017: il piano dice 72, la rilevazione 74.
quantities-disagreement = «{ $what }», { $year }: lo stato del piano dice { $stated }, il misurato dice { $measured }.
quantities-disagreement-sources = Lo stato è del piano in vigore, il misurato { $count ->
    [one] della rilevazione { $entries }
   *[other] delle rilevazioni { $entries }
  }{ $source ->
    [none] {""}
   *[other] {" "}(fonte: { $source })
  }. Conta il misurato.
quantities-disagreement-remedy = Se ha ragione la rilevazione, correggi lo stato con una variazione del piano; se ha ragione il piano, correggi la rilevazione.
quantities-disagreement-counted = conta questo:
quantities-disagreement-not-counted = non conta
quantities-disagreement-from = { $count ->
    [one] rilevazione { $entries }
   *[other] rilevazioni { $entries }
  }{ $source ->
    [none] {""}
   *[other] , fonte: { $source }
  }
quantities-disagreement-plan-wrong = Se ha ragione la rilevazione, correggi lo stato del piano.
quantities-disagreement-entry-wrong = Se ha ragione il piano, correggi la rilevazione.
quantities-disagreement-title = Il piano e il misurato dell'anno prima non dicono la stessa cosa
quantities-disagreement-correct = Apri la rilevazione { $entry }
quantities-disagreement-amend = Varia il piano
quantities-disagreements = Stato del piano e anno prima
quantities-disagreements-lead = Il valore misurato dell'anno prima diventa l'anno prima (t-1) di questo, senza chiederlo di nuovo. Qui sta ciò che il piano dichiara diversamente.
quantities-disagreements-none = Dove l'anno prima è misurato, il piano dice lo stesso.
quantities-disagreements-caption = Dove lo stato del piano e il misurato non dicono la stessa cosa
quantities-column-indicator = Indicatore
quantities-column-stated = Stato del piano
quantities-column-measured = Misurato
quantities-column-year = Anno
quantities-column-do = Che cosa fare

quantities-title = Grandezze condivise
quantities-lead = Si misurano una volta sola e valgono per tutti gli indicatori che le usano.
quantities-none = Nessuna grandezza è condivisa
quantities-none-teach = Quando più indicatori usano lo stesso dato («Imprese iscritte al R.I.»), dichiaralo una volta preparando il piano, alla voce «Grandezze condivise»: nella rilevazione verrà chiesto una volta sola.
quantities-caption = Grandezze condivise, con il valore di quest'anno e dell'anno prima
quantities-column-name = Grandezza
quantities-column-measure = Misura
quantities-column-units = Chi risponde
quantities-column-uses = Indicatori che la usano
quantities-column-value = { $year }
quantities-column-counted = Contata da
quantities-not-counted = chi la rileva
quantities-counted = un registro
quantities-not-measured = non rilevata
quantities-apart = { $count ->
    [one] { $indicators } ha un altro valore, o nessuno
   *[other] { $indicators } hanno un altro valore, o nessuno
  }
quantities-nobody = nessuna unità
quantities-of-indicator = Dati in comune
quantities-of-indicator-told = «{ $name }» si misura una volta sola. Vale anche per:
quantities-to-list = Tutte le grandezze condivise
quantities-disagreement-short = Lo stato del piano non dice lo stesso dell'anno prima misurato
binding-shared = Questa grandezza è condivisa ed è già contata da un registro per { $indicator }: cambia quella regola, vale per tutti.
report-part-baselines = Stato del piano e anno prima
