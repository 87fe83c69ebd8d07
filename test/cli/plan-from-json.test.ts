import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashPlan } from "../../src/core/plan/hash.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { importPlan } from "../../src/documents/import-plan.ts";
import { readPlanJson } from "../../src/documents/plan-from-json.ts";
import { planJson } from "../../src/documents/plan-json.ts";
import { ROOT } from "../house/source-files.ts";

const TEXT = `Piano della performance 2021-2023

Area strategica: A Servizi

Obiettivo strategico: A.1 Utenti

| Indicatore | Algoritmo | Peso | Stato | Target 2021 | Target 2022 |
| --- | --- | --- | --- | --- | --- |
| Crescita | (Utenti(t)-Utenti(t-1))/Utenti(t-1)*100 | 33,3 | 45,7% | +2,5% | 3% |
| Questionari | Numero questionari | 33,3 | --- | ≥ 150 entro il 30/11/2021 | tra 150 e 200,5 |
| Carta dei servizi | Adozione della carta | 33,4 | --- | entro il 30/06/2021 | SI |
| Reclami | Numero reclami | 0 | 12 | mantenimento | -10% rispetto al 2019 |
`;

async function planOf(name: string, text: string): Promise<Plan> {
  return (await importPlan(name, new TextEncoder().encode(text))).plan;
}

/** A JSON value that a test may spoil anywhere. */
type Spoiled = { [key: string]: Spoiled } & Spoiled[];

describe("a plan read back from its JSON", () => {
  it("is the same plan, to the digit", async () => {
    const example = "examples/piano-lecce-2018-2020.txt";
    for (const plan of [
      await planOf("piano.md", TEXT),
      await planOf(example, readFileSync(join(ROOT, example), "utf8")),
    ]) {
      expect(plan.nodes.flatMap(({ indicators }) => indicators).length).toBeGreaterThan(3);
      const json = JSON.stringify(planJson(plan));
      for (const text of [json, `\ufeff  ${json}`, `{"plan": ${json}, "diagnostics": []}`]) {
        const read = readPlanJson(text);
        expect(read.diagnostics).toEqual([]);
        expect(read.plan && hashPlan(read.plan)).toBe(hashPlan(plan));
      }
    }
  });

  it.each<[string, (plan: Spoiled) => void]>([
    ["nodes", (plan) => Object.assign(plan, { nodes: 3 })],
    ["nodes[1].parent", (plan) => Object.assign(plan["nodes"]?.[1] ?? {}, { parent: "nowhere" })],
    ["nodes[1].id", (plan) => Object.assign(plan["nodes"]?.[1] ?? {}, { id: "A", parent: null })],
    ["period.from", (plan) => Object.assign(plan["period"] ?? {}, { from: "2021" })],
    [
      "nodes[1].indicators[0].formula.normal",
      (plan) => Object.assign(plan["nodes"]?.[1]?.["indicators"]?.[0]?.["formula"] ?? {}, { normal: "(+ 1" }),
    ],
    [
      "nodes[1].indicators[0].targets[0].comparator",
      (plan) =>
        Object.assign(plan["nodes"]?.[1]?.["indicators"]?.[0]?.["targets"]?.[0] ?? {}, { comparator: "≥" }),
    ],
    [
      "nodes[1].indicators[0].weight",
      (plan) => Object.assign(plan["nodes"]?.[1]?.["indicators"]?.[0] ?? {}, { weight: 1e300 }),
    ],
  ])("says where it is wrong: %s", async (path, spoil) => {
    const json = JSON.parse(JSON.stringify(planJson(await planOf("piano.md", TEXT)))) as Spoiled;
    spoil(json);
    const { plan, diagnostics } = readPlanJson(JSON.stringify(json));
    expect(plan).toBeNull();
    expect(diagnostics.map(({ code, params }) => [code, params])).toContainEqual([
      "plan-json-wrong",
      { path },
    ]);
  });

  it("never throws on what is no plan", () => {
    for (const text of ["", "{", "null", "[]", "3", '{"plan":null}', '{"nodes":[null]}', "\u0000"]) {
      const { plan, diagnostics } = readPlanJson(text);
      expect(plan).toBeNull();
      expect(diagnostics[0]?.severity).toBe("error");
    }
  });
});
