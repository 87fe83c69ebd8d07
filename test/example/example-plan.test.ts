import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/plan/plan.ts";
import { importPlan } from "../../src/documents/import-plan.ts";
import { EXAMPLE, SEED } from "./documents.ts";

/** The example holds what the published plan holds, and so do both give the same diagnostics. */

type Imported = Awaited<ReturnType<typeof importPlan>>;

const DOCUMENTS = [EXAMPLE, ...(existsSync(SEED) ? [SEED] : [])];

/** Code of a diagnostic -> subjects, in the order of the document. Kinds that are absent here must not appear at all. */
const FINDINGS: Record<string, readonly (string | null)[]> = {
  "rollup-wrong-reference": ["A.2.3/1"],
  "rollup-scale": ["A.3.2/1", "B.1.1/1"],
  "missing-baseline": ["A.1.2.1/2", "D.1/1"],
  "missing-base-year": ["D.2/1", "D.2.1.1/1"],
  "formula-truncated": ["A.2.1.2/1"],
  "percentage-target-on-count": ["D.1.2.5/1"],
  "implicit-percentage": ["A.1.3.1/1"],
  "ambiguous-precedence": ["A.1.3.3/1"],
  "ambiguous-dash": ["A.2.1.3/1", "B.1.2.2/1"],
  "zero-target": ["D.1.2.3/1"],
  "no-units": ["A.1.3", "B.1.1.1"],
  "maintenance-target": ["A.3.1.1/1", "A.3.1.1/2", "A.3.1.1/3", "A.3.1.1/4", "A.3.1.1/5", "D.1.2.2/1"],
  "not-fed-by-children": ["A.1", "A.2", "B.1", "D.2"],
  "activity-threshold": ["D.1.2.1/1"],
  "code-gap": ["D.2.1.2"],
  "year-end-deadline": ["A.1.2.3/1", "D.1.1.5/1", "D.1.1.5/2"],
};

/** Formulas that only the words can tell apart, as the glossary of readings has them. */
const READINGS: Record<string, string> = {
  "A.1/1": '(* (/ (- (v "Numero start up" t) (v "Numero start up" t-1)) (v "Numero start up" t-1)) 100)',
  "A.1.1/1": '(* (rollup "actions" weighted-mean) 100)',
  "A.1.1.2/1": '(mean-score "Grado di soddisfazione")',
  "A.1.3.1/1": '(/ (v "Sommatoria imprese iscritte al RASL" t) (v "Sommatoria imprese iscritte al R.I." t))',
  "A.1.3.2/1": '(v "Scuole secondarie di secondo grado coinvolte" t)',
  "A.1.3.3/1":
    '(/ (v "Numero percorsi attivati nell\'anno" t) (+ (v "numero servizi camerali" t) (v "AS" t)))',
  "A.2.1.2/1": '(sum (v "ore destinate settimanalmente ad attività di" t))',
  "A.2.1.3/1": '(v "Totale attività - iniziative realizzate" t)',
  "A.2.2.1/2":
    '(* (/ (- (v "Numero procedimenti" t) (v "Numero procedimenti" t-1)) (v "Numero procedimenti" t-1)) 100)',
  "A.2.2.2/1":
    '(* (/ (- (v "Documenti costituenti i fascicoli" t) (v "Documenti costituenti i fascicoli" t-1)) (v "Documenti costituenti i fascicoli" t-1)) 100)',
  "A.3/1": '(* (rollup "operational-objectives" weighted-mean) 100)',
  "A.3.1.1/3": '(/ (v "Numero newsletters" t) (v "Numero newsletters" t-1))',
  "A.3.1.2/1": '(* (/ (v "Totale attività realizzate" t) (v "Totale attività programmate" t)) 100)',
  "A.3.2/1": '(rollup "actions" weighted-mean)',
  "A.3.2.1/2": '(v "Numero progetti comunitari/nazionali" t)',
  "C.1.2.1/1": '(milestone "Realizzazione attività")',
  "D.1/1":
    '(/ (/ (v "% pratiche RI Lecce evase entro 5 gg" t) (v "% pratiche RI Lecce evase entro 5 gg" t-1)) (/ (v "% pratiche RI media nazionale evase entro 5 gg" t) (v "% pratiche RI media nazionale evase entro 5 gg" t-1)))',
  "D.1.2.3/1": '(index "itp")',
  "D.1.2.5/1": '(* (v "Numero attività" t) 100)',
  "D.2/1": '(* (/ (v "Costo al mq" t) (v "Costo al mq" 2016)) 100)',
  "D.2.1.1/1":
    '(* (/ (v "Metri lineari di archivio utilizzati" t) (v "Metri lineari di archivio utilizzati" 2016)) 100)',
};

/** Diagnostics about the plan as a whole, or about a place that is not there: counted, their parameters checked below. */
const PLAN_WIDE: Record<string, number> = {
  "missing-dimension": 1,
  "assumed-equal-weights": 1,
  "unit-code-variant": 4,
};

describe.each(DOCUMENTS)("%s", (path) => {
  let imported: Imported;
  let plan: Plan;

  beforeAll(async () => {
    const bytes = readFileSync(path);
    imported = await importPlan("piano.txt", bytes);
    plan = imported.plan;
  });

  const params = (code: string): string =>
    JSON.stringify(
      imported.diagnostics.filter((each) => each.code === code).map((each) => [each.subject, each.params]),
    );

  test("every node, indicator, unit, involvement, activity and yearly target", () => {
    const count = (level: string): number => plan.nodes.filter((node) => node.level === level).length;
    expect({
      period: plan.period,
      areas: count("strategic-area"),
      strategic: count("strategic-objective"),
      programmes: count("programme"),
      operational: count("operational-objective"),
      actions: count("action"),
      nodes: plan.nodes.length,
      indicators: plan.nodes.flatMap((node) => node.indicators).length,
      units: plan.units.length,
      involvements: plan.nodes.flatMap((node) => node.units).length,
      activities: plan.nodes.filter((n) => n.activities.length > 0).map((n) => [n.id, n.activities.length]),
      due: plan.nodes.flatMap((node) => node.activities.flatMap((activity) => activity.due ?? [])),
      targets: plan.nodes.flatMap((node) => node.indicators.flatMap((each) => each.targets)).length,
      dimensionless: plan.nodes.flatMap((n) => n.indicators).filter((each) => each.dimension === null).length,
    }).toEqual({
      period: { from: 2018, to: 2020 },
      areas: 4,
      strategic: 7,
      programmes: 8,
      operational: 15,
      actions: 34,
      nodes: 68,
      indicators: 77,
      units: 56,
      involvements: 235,
      activities: [
        ["A.3.1.2", 5],
        ["A.3.2.1", 3],
        ["B.1.1.1", 4],
        ["C.1.1.1", 3],
        ["D.1.2.1", 8],
        ["D.2.1.3", 4],
      ],
      due: ["2018-04-30", "2018-06-30", "2018-09-30", "2018-12-31"],
      targets: 99,
      dimensionless: 31,
    });
  });

  test("the findings of the check, each with its places and no others", () => {
    const found: Record<string, (string | null)[]> = {};
    for (const { code, subject } of imported.diagnostics) found[code] = [...(found[code] ?? []), subject];
    const counts = Object.fromEntries(Object.keys(PLAN_WIDE).map((code) => [code, found[code]?.length ?? 0]));
    expect(counts).toEqual(PLAN_WIDE);
    const placed = Object.fromEntries(
      Object.entries(found).filter(([code]) => PLAN_WIDE[code] === undefined),
    );
    expect(placed).toEqual(FINDINGS);
    for (const variant of ["S.2.4", "STAFF 6", "U. 1.4.2", "UFF. 6"]) {
      expect(params("unit-code-variant")).toContain(variant);
    }
  });

  test("every finding about a place points into the text", () => {
    for (const each of imported.diagnostics) {
      if (PLAN_WIDE[each.code] !== undefined) continue;
      const location = each.location;
      expect(location?.in, each.code).toBe("source");
      if (location?.in === "source")
        expect(location.span.end, each.code).toBeGreaterThan(location.span.start);
    }
  });

  test("formulas as a careful person reads them", () => {
    const normal = new Map(
      plan.nodes.flatMap((node) => node.indicators.map((each) => [each.id, each.formula.normal] as const)),
    );
    const read = Object.fromEntries(Object.keys(READINGS).map((id) => [id, normal.get(id)]));
    expect(read).toEqual(READINGS);
  });
});

test("every document holds the same facts: all but the sentences", async () => {
  const [example, ...others] = await Promise.all(
    DOCUMENTS.map(async (path) => (await importPlan("piano.txt", readFileSync(path))).plan),
  );
  const facts = (plan: Plan | undefined): unknown => ({
    levels: plan?.levels,
    units: plan?.units,
    period: plan?.period,
    nodes: plan?.nodes.map((node) => ({
      ...node,
      description: node.description !== "",
      activities: node.activities.map(({ due }) => due),
    })),
  });
  expect(example?.nodes.filter((node) => node.description !== "").length).toBeGreaterThan(50);
  for (const other of others) expect(facts(other)).toEqual(facts(example));
});
