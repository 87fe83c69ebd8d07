import { describe, expect, it, test } from "vitest";
import { checkPlan } from "../../src/core/plan/check/check.ts";
import { found, type WrittenNode, writtenPlan } from "./written-plan.ts";

const ROLLUP = { formula: "Media ponderata delle azioni*100", target: ">= 100%" };
const ONE = [{}];

function objective(code: string | null, name: string, more: Partial<WrittenNode> = {}): WrittenNode {
  return { level: "operational-objective", code, indicators: [{ ...ROLLUP, name }], ...more };
}

function action(code: string | null, parent: string, more: Partial<WrittenNode> = {}): WrittenNode {
  return { level: "action", code, in: parent, indicators: ONE, ...more };
}

function fixes(nodes: readonly WrittenNode[]): (string | null)[] {
  return checkPlan(writtenPlan(nodes))
    .filter(({ code }) => code !== "assumed-equal-weights")
    .map(({ fix }) => fix?.replacement ?? null);
}

describe("codes", () => {
  const sound = [objective("A.1", "Media di A.1"), action("A.1.1", "A.1"), action("A.1.2", "A.1")];

  it("says nothing of a sound tree", () => {
    expect(found(writtenPlan(sound))).toEqual([]);
  });

  it("finds a missing code and says which it should be", () => {
    const nodes = [
      ...sound,
      action(null, "A.1", { title: "Bando" }),
      objective("A.2", ""),
      action("A.2.1", "A.2"),
    ];
    expect(found(writtenPlan(nodes))).toEqual(["missing-code action-3"]);
    expect(fixes(nodes)).toEqual(["A.1.3 Bando"]);
  });

  it("knows the code of a first child from its cousins", () => {
    const nodes = [...sound, objective("A.2", ""), action(null, "A.2", { title: "Bando" })];
    expect(fixes(nodes)).toEqual(["A.2.1 Bando"]);
  });

  it("leaves alone levels that have no codes", () => {
    const nodes = [{ level: "programme", code: null }, ...sound, { level: "programme", code: null }];
    expect(found(writtenPlan(nodes)).filter((one) => one.startsWith("missing-code"))).toEqual([]);
  });

  it("finds a code used twice, and learns the right one from the children", () => {
    const nodes = [
      objective("OO3.1", ""),
      action("3.1.1", "OO3.1"),
      objective("OO3.1", ""),
      action("3.2.1", "OO3.1#2"),
      action("3.2.2", "OO3.1#2"),
    ];
    expect(found(writtenPlan(nodes))).toEqual(["duplicate-code OO3.1#2"]);
    expect(fixes(nodes)).toEqual(["OO3.2"]);
  });

  it("does not take numbers that begin again under every parent for repetitions", () => {
    const nodes = [
      objective("I", ""),
      action("1", "I"),
      action("2", "I"),
      objective("II", ""),
      { ...action("1", "II") },
      { ...action("2", "II") },
    ];
    expect(found(writtenPlan(nodes))).toEqual([]);
  });

  it("finds a code at odds with its place", () => {
    const nodes = [...sound, action("A.3.2", "A.1"), objective("A.2", ""), action("A.2.1", "A.2")];
    expect(found(writtenPlan(nodes))).toEqual(["parent-mismatch A.3.2"]);
    expect(fixes(nodes)).toEqual(["A.1.3"]);
  });

  it("finds a gap, and none where a node without code fills it", () => {
    expect(found(writtenPlan([...sound, action("A.1.4", "A.1")]))).toEqual(["code-gap A.1.3"]);
    const filled = [...sound, action(null, "A.1"), action("A.1.4", "A.1")];
    expect(found(writtenPlan(filled))).toEqual(["missing-code action-3"]);
  });

  it("keeps the digits of padded codes", () => {
    const nodes = [
      objective("01", ""),
      action("01.01", "01"),
      action("01.02", "01"),
      action("01.04", "01"),
      action("01.05", "01"),
    ];
    expect(found(writtenPlan(nodes))).toEqual(["code-gap 01.03"]);
  });

  it("counts with letters too", () => {
    const nodes = [
      objective("08.01", ""),
      action("08.01.a", "08.01"),
      action(null, "08.01", { title: "Accesso agli atti" }),
      action("08.01.d", "08.01"),
      action("08.01.f", "08.01"),
    ];
    expect(found(writtenPlan(nodes))).toEqual(["code-gap 08.01.e", "missing-code action-2"]);
    expect(fixes(nodes)).toContain("08.01.b Accesso agli atti");
  });

  it("takes numbers full of gaps for a classification of their own", () => {
    const nodes = ["01", "04", "08", "12"]
      .map((code) => action(code, ""))
      .map((node) => ({ ...node, in: undefined as never }));
    expect(found(writtenPlan(nodes))).toEqual([]);
  });
});

describe("weights", () => {
  const weighted = (...weights: string[]) =>
    writtenPlan([
      { level: "action", code: "A.1", indicators: weights.map((weight, k) => ({ weight, name: `I${k}` })) },
    ]);

  test.each([
    [["50", "50"], []],
    [["33,33", "33,33", "33,33"], []],
    [["33,3%", "33,3%", "33,4%"], []],
    [["0,5", "0,3", "0,2"], []],
    [["50", "60"], ["weights-sum A.1"]],
    [["30", "50"], ["weights-sum A.1"]],
    [["60", "n.d."], ["missing-weight A.1/2"]],
  ])("%j", (weights, expected) => {
    const others = {
      level: "action",
      code: "A.2",
      indicators: [{ weight: weights[0]?.startsWith("0,") ? "1" : "100" }],
    };
    const { nodes, ...rest } = weighted(...weights);
    const { nodes: more } = writtenPlan([others]);
    expect(found({ ...rest, nodes: [...nodes, ...more] })).toEqual(expected);
  });

  it("may be shared among the indicators of all the children of a node", () => {
    const parts = (code: string, ...weights: string[]) => ({
      ...action(code, code.slice(0, 3)),
      indicators: weights.map((weight, k) => ({ weight, name: `I${k}` })),
    });
    const nodes = [
      objective("A.1", "", { indicators: [] }),
      parts("A.1.1", "40"),
      parts("A.1.2", "30", "30"),
      objective("A.2", "", { indicators: [] }),
      parts("A.2.1", "50"),
      parts("A.2.2", "40"),
      objective("A.3", "", { indicators: [] }),
      parts("A.3.1", "50"),
      parts("A.3.2", "50"),
    ];
    expect(found(writtenPlan(nodes))).toEqual(["weights-sum A.2"]);
  });

  it("offers what is left to the only part without weight", () => {
    const [one] = checkPlan(weighted("45", "30", "n.d."));
    expect(one?.fix?.replacement).toBe("25");
  });
});

describe("roll-ups", () => {
  const under = (name: string, formula = ROLLUP.formula, target = ROLLUP.target) =>
    writtenPlan([
      objective("A.2.2", "Media dell'obiettivo A.2.2"),
      action("A.2.2.1", "A.2.2"),
      { level: "operational-objective", code: "A.2.3", indicators: [{ name, formula, target }] },
      action("A.2.3.1", "A.2.3"),
      action("A.2.3.2", "A.2.3"),
    ]);

  test.each([
    ["Media ponderata delle azioni associate all'obiettivo operativo A.2.3", []],
    ["Media ponderata delle azioni associate all'obiettivo operativo A.2.3.", []],
    ["Media ponderata delle azioni", []],
    ["Media delle 2 azioni dell'anno 2018", []],
    [
      "Media ponderata delle azioni associate all'obiettivo operativo A.2.2",
      ["rollup-wrong-reference A.2.3/1"],
    ],
    [
      "Media ponderata delle azioni associate all'obiettivo operativo A.2.9",
      ["rollup-wrong-reference A.2.3/1"],
    ],
    ["Media delle azioni A.2.3.1 e A.2.3.2", []],
    ["Media delle azioni A.2.3.1 e A.2.2.1", ["rollup-foreign-child A.2.3/1"]],
  ])("%s", (name, expected) => {
    expect(found(under(name))).toEqual(expected);
  });

  it("points at the code in the name and offers the right one", () => {
    const [one] = checkPlan(under("Media dell'obiettivo A.2.2")).filter(
      ({ subject }) => subject === "A.2.3/1",
    );
    expect(one?.location).toEqual({ in: "field", field: "name", span: { start: 21, end: 26 } });
    expect(one?.fix).toEqual({ replacement: "A.2.3" });
  });

  test.each([
    ["Media ponderata delle azioni", ">= 100", ["rollup-scale A.2.3/1"]],
    ["Media ponderata delle azioni", ">= 95%", []],
    ["Media ponderata delle azioni", ">= 0,95", []],
    ["Media ponderata delle azioni*100", ">= 0,95", ["rollup-scale A.2.3/1"]],
    ["Media ponderata delle azioni*100", ">= 95", []],
  ])("%s and %s", (formula, target, expected) => {
    expect(found(under("Media", formula, target))).toEqual(expected);
  });

  it("tells of indicators that gather nothing from below, in plans that use roll-ups", () => {
    const strategic: WrittenNode = { level: "strategic-objective", code: "A", indicators: ONE };
    const nodes = [
      strategic,
      { ...objective("A.1", ""), in: "A" },
      action("A.1.1", "A.1"),
      action("A.1.2", "A.1"),
    ];
    expect(found(writtenPlan(nodes))).toEqual(["not-fed-by-children A"]);
    const without = nodes.map((node) => ({ ...node, indicators: ONE }));
    expect(found(writtenPlan(without))).toEqual([]);
  });
});

describe("leaves and units", () => {
  it("finds leaves without indicators", () => {
    const nodes = [action("A.1", ""), action("A.2", ""), action("A.3", "", { indicators: [] })];
    expect(found(writtenPlan(nodes.map((node) => ({ ...node, in: undefined as never }))))).toEqual([
      "no-indicators A.3",
    ]);
  });

  const involved = (...units: (readonly string[])[]) =>
    units.map(
      (list, k): WrittenNode => ({ level: "action", code: `A.${k + 1}`, units: list, indicators: ONE }),
    );

  it("finds nodes without units where their level has them", () => {
    expect(found(writtenPlan(involved(["S. 1"], ["S. 2"], [])))).toEqual(["no-units A.3"]);
    expect(found(writtenPlan(involved([], [], ["S. 1"])))).toEqual([]);
  });

  it("finds units that the plan does not list", () => {
    expect(found(writtenPlan(involved(["S. 1"], ["S. 7"]), ["S. 1"]))).toEqual(["unknown-unit A.2"]);
  });

  it("finds codes of one kind written in two styles, once a style", () => {
    const nodes = involved(["S. 2.1", "S. 2.2"], ["S.2.4", "S.2.5"], ["UFF. 6"], ["U.1.1"]);
    expect(found(writtenPlan(nodes))).toEqual(["unit-code-variant A.2"]);
    const [style] = checkPlan(writtenPlan(nodes)).filter(({ code }) => code === "unit-code-variant");
    expect(style?.params).toEqual({ kind: "style", code: "S. 2.1", variant: "S.2.4" });
  });

  it("sums up the missing dimensions in one finding", () => {
    const nodes = involved([], [], []).map((node, k) => ({
      ...node,
      indicators: [{ dimension: k === 1 ? null : ("quality" as const) }],
    }));
    const [one] = checkPlan(writtenPlan(nodes));
    expect(one).toMatchObject({
      code: "missing-dimension",
      subject: null,
      params: { count: 1, total: 3, subjects: ["A.2/1"] },
    });
  });
});
