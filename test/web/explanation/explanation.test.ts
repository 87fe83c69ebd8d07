import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/core/evaluation/evaluate.ts";
import type { Evaluation } from "../../../src/core/evaluation/evaluation.ts";
import type { Subject } from "../../../src/core/evaluation/explanation.ts";
import { DEFAULT_POLICY } from "../../../src/core/policy/policy.ts";
import { plan, row, run, target, YEAR_END } from "../../evaluation/building.ts";
import { drawn } from "../../evaluation/generated.ts";
import { examplePlan } from "../indicator/example-plan.ts";
import { html, text, WORDS } from "./rendering.ts";

const { evaluation } = await examplePlan();

function subjects({ nodes, units, indicators }: Evaluation): Subject[] {
  const of = (kind: "node" | "unit" | "indicator", keys: Iterable<string>): Subject[] =>
    [...keys].map((key) => ({ kind, key }));
  return [
    { kind: "body" },
    ...of("node", nodes.keys()),
    ...of("unit", units.keys()),
    ...of("indicator", indicators.keys()),
  ];
}

describe("as a worked exercise", () => {
  test("growth, from the formula to the other view", () => {
    expect(text(html(evaluation, { kind: "indicator", key: "A.1.2.1/2" }))).toMatchInlineSnapshot(`
      "Formula: Numero soggetti t − Numero soggetti t−1 Numero soggetti t−1 × 100 Nel piano: «(Numero soggetti(t)-Numero soggetti(t-1)) /Numero soggetti(t-1)*100»
      L&#39;anno t è il 2018.
      Con i dati: 149 − 140 140 × 100 ≈ 6,428571 
      I dati: Numero soggetti, 2018: 149
      149, osservato il 31 dicembre 2018, fonte: dato inventato a scopo dimostrativo, riga 24 del file
      Numero soggetti, 2017: 140
      140, osservato il 31 dicembre 2017, fonte: dato inventato a scopo dimostrativo, riga 21 del file
      Target 2018: ≥ 10 %
      Regola: Rapporto con il target, al massimo 100 (capped-ratio, versione 1)
      100 × 6,428571 10 ≈ 64,285714 
      Altra vista: Letta come indice (106,428571 su 110) la crescita darebbe 96,75.
      Raggiungimento 2018: 64,29
      Arrotondamento: Il valore esatto è 450/7 (64,28571429…); si mostra 64,29."
    `);
  });

  test("a failed one says why", () => {
    const sketch = [{ id: "A", indicators: [{ normal: '(/ (v "x" t) (v "y" t))', targets: ">= 3" }] }];
    const e = run(plan(sketch), [row("A/1", "x", "3"), row("A/1", "y", "0")]);
    const told = text(html(e, { kind: "indicator", key: "A/1" }));
    expect(told).toContain("Perché no");
    expect(told).toContain("Non si può dividere per zero");
  });

  test("what is missing leads to the indicator that asks for it", () => {
    const own = html(evaluation, { kind: "indicator", key: "A.2/2" });
    expect(text(own)).toContain("Manca: Imprese sensibilizzate in materia di digitalizzazione, 2018");
    const above = html(evaluation, { kind: "indicator", key: "A.2.3/1" });
    expect(above).toContain('<a href="/why/A.2.3.1%2F4">A.2.3.1/4</a> Numero ore medie, 2018');
  });

  test("≈ stands where a figure of the line is rounded, = where all are whole", () => {
    const sketch = [{ id: "A", indicators: [{ normal: '(/ (v "x" t) (v "y" t))', targets: ">= 1" }] }];
    const math = (x: string, y: string) =>
      html(run(plan(sketch), [row("A/1", "x", x), row("A/1", "y", y)]), { kind: "indicator", key: "A/1" });
    expect(math("1", "3")).toContain("<mo>≈</mo><mn>0,333333</mn>");
    expect(math("1", "4")).toContain("<mo>=</mo><mn>0,25</mn>");
    expect(math("1", "4")).not.toContain("≈");
  });

  test("a result beyond 100 says that 100 counts", () => {
    const sketch = [{ id: "A", indicators: [{ normal: '(v "x" t)', targets: [target(">= 7")] }] }];
    const told = text(html(run(plan(sketch), [row("A/1", "x", "7.4")]), { kind: "indicator", key: "A/1" }));
    expect(told).toContain("≈ 105,714286");
    expect(told).toContain("Oltre 100 non si va");
  });
});

describe("who vouches for a datum", () => {
  const sketch = [{ id: "A", indicators: [{ normal: '(v "x" t)', targets: [target(">= 7")] }] }];
  const e = run(plan(sketch), [row("A/1", "x", "8", { unit: "U.1", source: "protocollo" })]);
  const told = (link: string | null) =>
    html(
      e,
      { kind: "indicator", key: "A/1" },
      {
        provenanceOf: () => ({
          author: "Maria <b>Rossi</b>",
          recordedAt: "2019-01-04T17:04:00.000Z",
          evidence: [
            { name: "verbale.pdf", href: "/x/evidence/abc" },
            { name: "riservato.pdf", href: null },
          ],
          link,
        }),
      },
    );

  test("author, both times, source and evidence", () => {
    expect(text(told(null))).toContain(
      "8, osservato il 31 dicembre 2018 da U.1, registrato da Maria &lt;b&gt;Rossi&lt;/b&gt; il 4 gennaio 2019 alle 18:04, fonte: protocollo, prove: verbale.pdf, riservato.pdf",
    );
    expect(told(null)).toContain('<a href="/x/evidence/abc">verbale.pdf</a>');
    expect(told(null)).toContain("<span>riservato.pdf</span>");
  });

  test("only pages of the web are linked", () => {
    expect(told("https://esempio.it/p")).toContain(
      '<a href="https://esempio.it/p" rel="noopener noreferrer">',
    );
    expect(told("javascript:alert(1)")).not.toContain('href="javascript:');
  });
});

describe("how deep it opens", () => {
  test("a roll-up opens to its children, and what lies deeper is a link", () => {
    const shallow = html(evaluation, { kind: "indicator", key: "A.1.1/1" }, {}, 1);
    expect(shallow).not.toContain("<details");
    expect(shallow).toContain('<a class="part-head" href="/why/A.1.1.1">');
    const deeper = html(evaluation, { kind: "indicator", key: "A.1.1/1" }, {}, 2);
    expect(deeper.match(/<details/g)).toHaveLength(2);
    expect(deeper).toContain('href="/why/A.1.1.2%2F1"');
    const deepest = html(evaluation, { kind: "indicator", key: "A.1.1/1" }, {}, 9);
    expect(deepest.match(/<details/g)).toHaveLength(5);
  });
});

describe("whatever is explained", () => {
  test("every figure of the example plan, in both languages", () => {
    for (const subject of subjects(evaluation)) {
      for (const words of [WORDS.it, WORDS.en]) {
        const told = html(evaluation, subject, { words }, 1);
        expect(told, JSON.stringify(subject)).toContain('<ol class="worked">');
        expect(text(told), JSON.stringify(subject)).not.toMatch(/undefined|\[object|\{ \$|NaN|null/);
      }
    }
  });

  test("plans and measurements at random", () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 4 }), ({ plan: any, rows }, levels) => {
        const e = evaluate(any, rows, DEFAULT_POLICY, YEAR_END);
        for (const subject of subjects(e)) {
          expect(text(html(e, subject, {}, levels))).not.toMatch(/undefined|\[object|\{ \$|NaN/);
        }
      }),
      { numRuns: 40 },
    );
  });
});
