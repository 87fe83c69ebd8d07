### L'albero della performance.

tree-title = Albero della performance
tree-mandate = Mandato istituzionale
tree-drawing-title = Il disegno
tree-list-title = Lo stesso, come elenco
tree-hint = Dal mandato alle azioni, da sinistra a destra. Ogni riquadro apre la sua scheda.
tree-to-list = Vai all'elenco
tree-depth-label = Mostra fino a
tree-depth-all = Tutto
tree-zoom-label = Ingrandimento
tree-zoom = { $action ->
    [in] Ingrandisci (tasto +)
    [out] Rimpicciolisci (tasto −)
   *[fit] Adatta alla finestra (tasto 0)
}
tree-zoom-fit = Adatta
tree-paper = { $sheets ->
    [one] Stampa su un foglio A3
   *[other] Stampa su { NUMBER($sheets) } fogli A3
}
tree-paper-lead = { $sheets ->
    [one] Un foglio A3 orizzontale: usa il comando di stampa del tuo browser.
   *[other] { NUMBER($sheets) } fogli A3 orizzontali: usa il comando di stampa del tuo browser.
}
tree-sheet-title = { $body } · { $moment }{ $sheets ->
    [one] {""}
   *[other] {" "}· foglio { NUMBER($sheet) } di { NUMBER($sheets) }
}
tree-moment = anno { $year }, visto al { $date }
tree-box = { $name }, { $level }: { $figures }; { $state }
tree-fold = { $action ->
    [open] Apri
   *[close] Chiudi
} { $name } ({ $count ->
    [one] un riquadro
   *[other] { NUMBER($count) } riquadri
})
tree-beneath = { $count ->
    [one] Un elemento
   *[other] { NUMBER($count) } elementi
} sotto { $name }
tree-legend-bar = certo, sul misurato, possibile con i dati che mancano
tree-legend-grade = su che cosa poggia il punteggio: pieno da sistemi, poi calcolato, documento, vuoto dichiarato
tree-legend-grouping = raggruppa soltanto: non cambia il punteggio di ciò che gli sta sopra
