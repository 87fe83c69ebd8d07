import { describe, expect, it } from "vitest";
import { placesChanged } from "../../src/core/measurement/places.ts";
import { rewritings } from "../../src/core/measurement/rewritten.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { plan } from "./building.ts";

/** A plan of one node with one indicator. */
function of(name: string, quantity = "Eventi", title = "Promozione del turismo nel territorio"): Plan {
  const made = plan([
    { id: "A.1", indicators: [{ normal: `(v "${quantity}" t)`, targets: ">= 9", weight: "10", name }] },
  ]);
  return { ...made, nodes: made.nodes.map((node) => ({ ...node, title })) };
}

const asked = (before: Plan, after: Plan) => rewritings(before, after).map(({ is }) => is.indicator.id);

describe("an indicator in the place of another", () => {
  it.each([
    ["counters and articles", of("Numero eventi promozionali"), of("N. di eventi promozionali")],
    ["singular and plural", of("Evento promozionale"), of("Eventi promozionali")],
    ["a node told a little otherwise", of("Eventi"), of("Eventi", "Eventi", "Promozione del turismo")],
    ["the same formula with more in it", of("Eventi", "Eventi"), of("Eventi", "N. Eventi")],
  ])("is plainly the same: %s", (_, before, after) => {
    expect(asked(before, after)).toEqual([]);
    expect([...placesChanged(before, after).taken]).toEqual([]);
  });

  it.each([
    ["another word that tells", of("Imprese avviate"), of("Imprese cessate")],
    ["another figure", of("Pratiche evase entro 5 giorni"), of("Pratiche evase entro 10 giorni")],
    [
      "the same name, other quantities",
      of("Grado di soddisfazione", "Voti"),
      of("Grado di soddisfazione", "Reclami"),
    ],
    [
      "the same name in a node that became another",
      of("Grado di soddisfazione", "Voti"),
      of("Grado di soddisfazione", "Voti", "Tenuta del registro delle imprese"),
    ],
  ])("may be new: %s", (_, before, after) => {
    expect(asked(before, after)).toEqual(["A.1/1"]);
    expect([...placesChanged(before, after).taken]).toEqual(["A.1/1"]);
    expect([...placesChanged(before, after, () => true).taken]).toEqual([]);
  });
});
