import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/evaluation/evaluate.ts";
import { DEFAULT_POLICY } from "../../../src/core/policy/policy.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { treePage } from "../../../src/web/pages/tree/view-model.ts";
import { drawingOf } from "./rendering.tsx";

const LEVELS = ["uno", "due", "tre", "quattro", "cinque", "sei", "sette"];
const words = Catalogue.load("it");

/** Plans that nobody would write, but a file may hold: levels in any order, parents listed late, missing, or in circles. */
const plan = fc
  .array(
    fc.record({
      level: fc.constantFrom(...LEVELS, "nessuno"),
      parent: fc.option(fc.nat(40)),
      title: fc.string({ maxLength: 90 }),
      code: fc.option(fc.constantFrom("A", "A.1", "OO 3.1", "Obiettivo operativo numero trentuno, bis")),
      again: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((sketches) => ({
    id: "plan",
    title: "Piano",
    period: { from: 2018, to: 2020 },
    levels: LEVELS.map((id) => ({ id, label: id })),
    units: [],
    nodes: sketches.map(({ level, parent, title, code, again }, index) => ({
      id: again ? "lo stesso" : `nodo, ${index}`,
      level,
      code,
      title,
      description: "",
      parent: parent === null ? null : `nodo, ${parent}`,
      weight: null,
      units: [],
      activities: [],
      indicators: [],
    })),
  }));

describe("any plan at all", () => {
  it("is drawn with every node once, whatever is open", () => {
    const day = "2018-12-31";
    const moment = { year: 2018, observedUpTo: day, knownUpTo: day };
    fc.assert(
      fc.property(plan, fc.constantFrom("", "depth=1", "depth=2", "collapsed=nodo%2C%200"), (one, query) => {
        const evaluation = evaluate(one, [], DEFAULT_POLICY, moment);
        const view = treePage({
          evaluation,
          body: { name: "Ente", level: "Mandato", href: "/ente" },
          nodeHref: (node) => `/ente/nodes/${encodeURIComponent(node)}`,
          query: new URLSearchParams(query),
        });
        expect(view.all.length).toBe(one.nodes.length + 1);
        expect(new Set(view.all.map(({ key }) => key)).size).toBe(view.all.length);
        const html = drawingOf(view, words);
        expect(html.match(/data-box=/g)?.length).toBe(view.shown.length);
        expect(html).not.toContain("NaN");
      }),
      { numRuns: 60 },
    );
  });
});
