evidence-grade = { $grade ->
    [system] estrazione di sistema
    [computed] calcolato
    [document] documento
   *[declared] autodichiarato
  }
evidence-rests-on = Poggia su
evidence-share = Quota del peso
evidence-meaning = Che cosa significa
evidence-basis = { $basis ->
    [system] Estrazioni di sistema
    [computed] Calcoli da registri
    [document] Documenti
    [declared] Autodichiarazioni
    [decided] Decisioni dell'OIV
    [unmeasured] Nessuna rilevazione
   *[open] Non ancora rilevato
  }
evidence-basis-meaning = { $basis ->
    [system] letto o registrato da un altro sistema, o con il collegamento a dove lo mostra
    [computed] contato da un registro, dalle attività, da un questionario o dalle fatture, con le righe contate
    [document] registrato con un documento allegato
    [declared] registrato senza nulla che lo provi
    [decided] raggiungimento deciso contro quello calcolato, con motivo
    [unmeasured] conta senza un dato registrato: una scadenza passata, un dato del piano stesso
   *[open] la parte di peso senza dati: non entra nel punteggio
  }

# Una parte del punteggio: "42 % autodichiarato".
evidence-percent = { $about ->
    [under] meno dell'1 %
    [over] più del 99 %
   *[whole] { $percent } %
  }
evidence-part = { $basis ->
    [system] { $share } da altri sistemi
    [computed] { $share } calcolato da registri
    [document] { $share } con documento
    [declared] { $share } autodichiarato
    [decided] { $share } deciso dall'OIV
   *[unmeasured] { $share } senza rilevazioni
  }
# Dove c'è poco posto, in un riquadro dell'albero: "42 % dichiarato".
evidence-short-percent = { $about ->
    [under] <1 %
    [over] >99 %
   *[whole] { $percent } %
  }
evidence-short-part = { $basis ->
    [system] { $share } da sistemi
    [computed] { $share } calcolato
    [document] { $share } documento
    [declared] { $share } dichiarato
    [decided] { $share } deciso
   *[unmeasured] { $share } senza dati
  }
evidence-of-score = Di questo punteggio: { $parts }.
evidence-of-score-hidden = Di questo punteggio:
evidence-title = Su che cosa poggia
evidence-caption = Quote del punteggio per tipo di prova
