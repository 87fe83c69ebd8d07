import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Node, Plan } from "../../../src/core/plan/plan.ts";
import { importPlan } from "../../../src/documents/import-plan.ts";
import { Random } from "../../independent/random.ts";
import { render } from "../../plan-builder/rendered/layouts.ts";
import { writtenPlan } from "../../plan-builder/rendered/model.ts";
import { content, FORMATS, throughDocument } from "./round-trip.ts";

const EXAMPLE = "piano-lecce-2018-2020.txt";
const example = await importPlan(
  EXAMPLE,
  readFileSync(new URL(`../../../examples/${EXAMPLE}`, import.meta.url)),
);

describe("the example plan as a document, read again, is the same plan", () => {
  test.each(FORMATS)("%s", async (format) => {
    const back = await throughDocument(example.plan, format);
    expect(content(back.plan)).toEqual(content(example.plan));
    const said = new Set(example.diagnostics.map(({ code, subject }) => `${code} ${subject}`));
    const more = back.diagnostics.filter(({ code, subject }) => !said.has(`${code} ${subject}`));
    expect(more).toEqual([]);
  });
});

const LAYOUTS = new URL("../../plan-builder/layouts/", import.meta.url);
/** One of them has a node without a title: no heading can say that. */
const layouts = readdirSync(LAYOUTS).filter(
  (name) => !name.endsWith(".outline") && name !== "agency-tree-then-sheets.md",
);

describe("plans of bodies of other kinds: other levels, no codes, trees listed level by level", () => {
  test.each(layouts)("%s", async (name) => {
    const { plan } = await importPlan(name, readFileSync(new URL(name, LAYOUTS)));
    for (const format of ["docx", "xlsx"] as const) {
      const back = await throughDocument(plan, format);
      expect(content(back.plan), format).toEqual(content(plan));
    }
  });
});

describe("plans made up at random", () => {
  test.each(Array.from({ length: 6 }, (_, index) => 100 + index))("seed %i", async (seed) => {
    const random = new Random(seed);
    const { file, text } = render(writtenPlan(random), random);
    const { plan } = await importPlan(file, new TextEncoder().encode(text));
    for (const format of ["docx", "xlsx"] as const) {
      const back = await throughDocument(plan, format);
      expect(content(back.plan), format).toEqual(content(plan));
    }
  });
});

/** The first part of the example, with one more action for each change. */
async function extended(changes: readonly Partial<Node>[]): Promise<Plan> {
  const kept = example.plan.nodes.filter(
    ({ id }) => id === "A" || id.startsWith("A:") || /^A\.1(?:$|\.2(?:$|\.1$))/.test(id),
  );
  const model = kept.find(({ id }) => id === "A.1.2.1");
  const parent = kept.find(({ id }) => id === "A.1.2");
  if (!model || !parent) throw new Error("the example has no A.1.2.1");
  const added = changes.map((change, index): Node => {
    const code = `A.1.2.${index + 2}`;
    const indicators = (change.indicators ?? model.indicators).map((indicator, at) => ({
      ...indicator,
      id: `${code}/${at + 1}`,
    }));
    return { ...model, ...change, id: code, code, indicators };
  });
  const root = { ...parent, parent: kept.some(({ id }) => id === parent.parent) ? parent.parent : "A.1" };
  const nodes = [...kept.map((node) => (node === parent ? root : node)), ...added];
  const levels = example.plan.levels.filter(({ id }) => nodes.some(({ level }) => level === id));
  const plan: Plan = { ...example.plan, id: "piano", title: "Documento di programmazione", levels, nodes };
  // The units and their parents that a document with these nodes alone gives.
  return { ...plan, units: (await throughDocument({ ...plan, nodes: kept, units: [] }, "docx")).plan.units };
}

const ODD = [
  "=1+1",
  "“Virgolette”, «caporali» e l'apostrofo & il resto",
  "emoji 😀 e 日本 e ж",
  '#panic("x") $x$ \\ `c` @a <l>',
  "100 % di tutto | e altro; ancora",
  "Obiettivo strategico B.9 di altri",
  "Ufficio legale",
  "A.1",
  "2018",
  "Allegato A – Elenco",
];
/** What stands alone on a line as a label, an item or a heading would be something else. */
const MISLEADING = [
  "Peso: 50",
  "Indicatori",
  "Unità organizzative coinvolte",
  "- un elenco\n- di cose",
  "1. primo\n2. secondo",
  "Azione: fare",
  "Due parti:\n\nla prima\n\nla seconda",
  `${"Lunga descrizione, con molte parole. ".repeat(200).trim()}`,
];

describe("odd texts", () => {
  const [indicator] = example.plan.nodes.find(({ id }) => id === "A.1.2.1")?.indicators ?? [];

  test.each(["docx", "xlsx"] as const)(
    "as titles, activities and names of indicators: %s",
    async (format) => {
      const plan = await extended(
        ODD.map((odd) => ({
          title: odd,
          activities: [
            { text: odd, due: "2018-04-30" },
            { text: "e questa", due: null },
          ],
          indicators: indicator ? [{ ...indicator, name: odd }] : [],
        })),
      );
      expect(plan.nodes.map(({ title }) => title)).toEqual(expect.arrayContaining(ODD));
      expect(content((await throughDocument(plan, format)).plan)).toEqual(content(plan));
    },
  );

  test.each(["docx", "xlsx"] as const)("as descriptions: %s", async (format) => {
    const texts = [...ODD, ...MISLEADING].flatMap((odd) => [odd, `Prima riga.\n${odd}\nUltima riga.`]);
    const plan = await extended(
      texts.map((description) => ({ description, title: "Altra azione", activities: [] })),
    );
    expect(content((await throughDocument(plan, format)).plan)).toEqual(content(plan));
  });
});
