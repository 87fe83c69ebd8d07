import { describe, expect, test } from "vitest";
import { unitKey } from "../../src/documents/plan-builder/unit-code.ts";
import { unitsIn, unitVocabulary } from "../../src/documents/plan-builder/unit-list.ts";
import { SourcedText } from "../../src/documents/sourced-text.ts";

function entries(texts: readonly string[]) {
  return texts.map((text) => ({ code: null, text: SourcedText.of(text) }));
}

/** As written, with what else the document says of units, and the units meant ("code: name", or the name alone). */
const LISTS: readonly (readonly [written: string, elsewhere: readonly string[], units: readonly string[]])[] =
  [
    ["S. 2.1 SPORTELLO - ACCETTAZIONE - COMMERCIO", [], ["S. 2.1: SPORTELLO - ACCETTAZIONE - COMMERCIO"]],
    ["SETT. I (Affari generali)", [], ["SETT. I: Affari generali"]],
    [
      "SERV. 1 (Anagrafe) / SERV. 8 (Protocollo e URP)",
      [],
      ["SERV. 1: Anagrafe", "SERV. 8: Protocollo e URP"],
    ],
    [
      "A3 Area 3 - Promozione; 3.1 Bandi e innovazione",
      [],
      ["A3: Area 3 - Promozione", "3.1: Bandi e innovazione"],
    ],
    ["3.1 Bandi, AS Azienda speciale", ["AS Azienda speciale"], ["3.1: Bandi", "AS: Azienda speciale"]],
    [
      "3.2 Estero e turismo - AS Azienda speciale",
      ["AS Azienda speciale"],
      ["3.2: Estero e turismo", "AS: Azienda speciale"],
    ],
    ["2.4 Protesti, sanzioni e marchi", [], ["2.4: Protesti, sanzioni e marchi"]],
    [
      "STAFF.1 AFFARI GENERALI, SEGRETERIA DEGLI ORGANI STAFF.2 GESTIONE RISORSE",
      [],
      ["STAFF.1: AFFARI GENERALI, SEGRETERIA DEGLI ORGANI", "STAFF.2: GESTIONE RISORSE"],
    ],
    [
      "S. 1.5 ATTIVITA' ISPETTIVES. 1.6 MEDIAZIONE",
      ["S. 1.6 MEDIAZIONE"],
      ["S. 1.5: ATTIVITA' ISPETTIVE", "S. 1.6: MEDIAZIONE"],
    ],
    [
      "SERV. 2.2 LABORATORIUO 2.2.1 Chimica",
      ["UO 2.2.1 Chimica"],
      ["SERV. 2.2: LABORATORI", "UO 2.2.1: Chimica"],
    ],
    ["S. 1.4 PROTESTI – MARCHI E BREVETTI", [], ["S. 1.4: PROTESTI – MARCHI E BREVETTI"]],
    ["AREA II SERVIZI AMMINISTRATIVI", [], ["AREA II: SERVIZI AMMINISTRATIVI"]],
    ["AREA STAFF STAFF DEL SEGRETARIO GENERALE", [], ["AREA STAFF: STAFF DEL SEGRETARIO GENERALE"]],
    ["Uff A.S. Azienda Speciale S.R.I.", [], ["Uff A.S.: Azienda Speciale S.R.I."]],
    ["ST. C.G. Struttura controllo di gestione", [], ["ST. C.G.: Struttura controllo di gestione"]],
    ["U. 1.4.2 Manifestazioni a premio – Marchi", [], ["U. 1.4.2: Manifestazioni a premio – Marchi"]],
    ["Settore 2 – Servizi alla persona", [], ["Settore 2: Servizi alla persona"]],
    ["C.D.R. 2 Ragioneria", [], ["C.D.R. 2: Ragioneria"]],
    ["CDR 03 - Viabilità, CDR 01 - Ragioneria", [], ["CDR 03: Viabilità", "CDR 01: Ragioneria"]],
    ["Ragioneria (SERV. 3)", [], ["SERV. 3: Ragioneria"]],
    ["Settore Tributi, Settore Ragioneria", [], ["Settore Tributi", "Settore Ragioneria"]],
    ["Ufficio Tributi e Ufficio Personale", [], ["Ufficio Tributi", "Ufficio Personale"]],
    ["Polizia locale, Istruzione", [], ["Polizia locale", "Istruzione"]],
    ["ANAGRAFE, STATO CIVILE", [], ["ANAGRAFE, STATO CIVILE"]],
    ["Servizio Cultura (dott.ssa Anna Verdi)", [], ["Servizio Cultura"]],
    ["Dott.ssa Anna Verdi – Settore I", [], ["Settore I"]],
    ["Dott. Anna Verdi", [], []],
    ["n.d.", [], []],
    ["- **U.3.1.1** Incentivi", [], ["U.3.1.1: Incentivi"]],
    [
      "ADID – Area didattica; SOR – Servizio orientamento",
      [],
      ["ADID: Area didattica", "SOR: Servizio orientamento"],
    ],
    ["DG Direzione generale", [], ["DG: Direzione generale"]],
  ];

describe("units as plans list them", () => {
  test.each(LISTS)("%s", (written, elsewhere, units) => {
    const vocabulary = unitVocabulary(entries([written, ...elsewhere]));
    const found = entries([written]).flatMap((entry) => unitsIn(entry, vocabulary));
    expect(found.map(({ code, name }) => [code?.text, name.text].filter((part) => part).join(": "))).toEqual(
      units,
    );
  });

  test.each([
    ["SERV. 8", "Serv. 8"],
    ["3.03", "3.3"],
    ["CDR 2", "C.D.R. 2"],
    ["SETT. I", "Settore I"],
    ["U.O. 4", "UO 4"],
    ["S. 2.1", "S.2.1"],
  ])("%s and %s are one unit", (a, b) => {
    expect(unitKey(a)).toBe(unitKey(b));
  });

  test.each([
    ["S. 2.1", "S. 21"],
    ["S. 1.4", "Uff. 1.4"],
    ["SETT. I", "SETT. II"],
  ])("%s and %s are two", (a, b) => {
    expect(unitKey(a)).not.toBe(unitKey(b));
  });
});
