import { describe, expect, test } from "vitest";
import type { Evaluation, Result } from "../../src/core/evaluation/evaluation.ts";
import { toDecimalDigits } from "../../src/core/number/decimal.ts";
import { type IndicatorSketch, type NodeSketch, plan, row, run, target } from "./building.ts";

const count = (weight: string | null = null): IndicatorSketch => ({
  normal: '(v "x" t)',
  targets: ">= 10",
  weight,
});
const rollup = (
  targets = ">= 100 %",
  normal = '(* (rollup "actions" weighted-mean) 100)',
  weight: string | null = null,
): IndicatorSketch => ({ normal, targets, weight });
const action = (
  id: string,
  parent: string | null,
  indicators: IndicatorSketch[] = [count()],
  rest: Partial<NodeSketch> = {},
): NodeSketch => ({ id, parent, indicators, ...rest });
const objective = (
  id: string,
  parent: string | null,
  indicators: IndicatorSketch[] = [rollup()],
): NodeSketch => ({ id, parent, level: "operational-objective", indicators });
const programme = (id: string, parent: string | null): NodeSketch => ({ id, parent, level: "programme" });
const area = (id: string, parent: string | null = null): NodeSketch => ({
  id,
  parent,
  level: "strategic-area",
});

/** "score coverage worst best". */
function told(result: Result | undefined): string {
  if (!result) return "none";
  const { score, coverage, worst, best } = result;
  return [score, coverage, worst, best].map((x) => (x === null ? "-" : toDecimalDigits(x, 6))).join(" ");
}

const node = (e: Evaluation, id: string): string => told(e.nodes.get(id));
/** Measurements of `x`: "a=5 b=10" is 5 for a/1, 10 for b/1; "a/2=5" names the indicator. */
const rows = (text: string) =>
  text
    .split(" ")
    .filter(Boolean)
    .map((pair) => {
      const [id = "", value = "0"] = pair.split("=");
      return row(id.includes("/") ? id : `${id}/1`, "x", value);
    });

describe("means", () => {
  test.each<[string, NodeSketch[], string, string, string]>([
    [
      "weights are relative",
      [action("a", null, [count("50"), count("30")])],
      "a/1=10 a/2=2",
      "a",
      "70 1 70 70",
    ],
    ["no weights: equal", [action("a", null, [count(), count()])], "a/1=10 a/2=2", "a", "60 1 60 60"],
    [
      "some weights: the others are their mean",
      [action("a", null, [count("10"), count("30"), count()])],
      "a/1=10 a/2=10 a/3=4",
      "a",
      "80 1 80 80",
    ],
    [
      "a weight of zero counts nothing",
      [action("a", null, [count("0"), count("30")])],
      "a/1=10 a/2=2",
      "a",
      "20 1 20 20",
    ],
    [
      "weights all zero: equal",
      [action("a", null, [count("0"), count("0")])],
      "a/1=10 a/2=2",
      "a",
      "60 1 60 60",
    ],
    [
      "what is missing leaves an interval",
      [action("a", null, [count("60"), count("40")])],
      "a/1=5",
      "a",
      "50 0.6 30 70",
    ],
    ["nothing measured", [action("a", null)], "", "a", "- 0 0 100"],
    [
      "a node without indicators is the mean of its children",
      [area("A"), action("a", "A"), action("b", "A")],
      "a=10 b=5",
      "A",
      "75 1 75 75",
    ],
    [
      "children have weights too",
      [area("A"), action("a", "A", [count()], { weight: "3" }), action("b", "A", [count()], { weight: "1" })],
      "a=10 b=2",
      "A",
      "80 1 80 80",
    ],
    [
      "a node with indicators is not fed by its children",
      [objective("O", null, [count()]), action("a", "O")],
      "O=10 a=1",
      "O",
      "100 1 100 100",
    ],
    [
      "children count once, whatever they are made of",
      [area("A"), action("a", "A"), action("b", "A", [count(), count()])],
      "a=10 b/1=0",
      "A",
      "66.6667 0.75 50 75",
    ],
  ])("%s", (_, sketches, measured, id, expected) => {
    expect(node(run(plan(sketches), rows(measured)), id)).toBe(expected);
  });

  test("the programmed view stands beside the outcome", () => {
    const e = run(plan([objective("O", null, [count()]), action("a", "O")]), rows("O=10 a=1"));
    expect(told(e.nodes.get("O")?.programmed ?? undefined)).toBe("10 1 10 10");
  });
});

describe("roll-ups", () => {
  const children = [action("a", "O"), action("b", "O")];
  test.each<[string, NodeSketch[], string, string]>([
    ["as a percentage", [objective("O", null), ...children], "a=10 b=5", "75 1 75 75"],
    [
      "bare, against 100",
      [objective("O", null, [rollup(">= 100", '(rollup "actions" weighted-mean)')]), ...children],
      "a=10 b=5",
      "75 1 75 75",
    ],
    [
      "bare, against 100 %",
      [objective("O", null, [rollup(">= 100 %", '(rollup "actions" weighted-mean)')]), ...children],
      "a=10 b=5",
      "75 1 75 75",
    ],
    [
      "bare, against 1",
      [objective("O", null, [rollup(">= 1", '(rollup "actions" weighted-mean)')]), ...children],
      "a=10 b=5",
      "75 1 75 75",
    ],
    [
      "against a target below 100",
      [objective("O", null, [rollup(">= 80 %")]), ...children],
      "a=10 b=2",
      "75 1 75 75",
    ],
    ["partly measured", [objective("O", null), ...children], "a=10", "100 0.5 50 100"],
    [
      "the interval goes through the target",
      [objective("O", null, [rollup(">= 80 %")]), ...children],
      "a=4",
      "50 0.5 25 87.5",
    ],
    [
      "a target above 100 cannot be fully reached",
      [objective("O", null, [rollup(">= 125 %")]), ...children],
      "",
      "- 0 0 80",
    ],
    ["between", [objective("O", null, [rollup("between 40 60")]), ...children], "a=10", "60 0.5 60 100"],
    [
      "by the children's weights",
      [
        objective("O", null),
        action("a", "O", [count()], { weight: "3" }),
        action("b", "O", [count()], { weight: "1" }),
      ],
      "a=10 b=2",
      "80 1 80 80",
    ],
    [
      "a plain mean ignores them",
      [
        objective("O", null, [rollup(">= 100 %", '(* (rollup "actions" mean) 100)')]),
        action("a", "O", [count()], { weight: "3" }),
        action("b", "O", [count()], { weight: "1" }),
      ],
      "a=10 b=2",
      "60 1 60 60",
    ],
    [
      "through a grouping",
      [objective("O", null), programme("p", "O"), action("a", "p"), action("b", "O")],
      "a=10 b=5",
      "75 1 75 75",
    ],
    [
      '"children", whatever their level',
      [objective("O", null, [rollup(">= 100 %", '(* (rollup "children" weighted-mean) 100)')]), ...children],
      "a=10 b=5",
      "75 1 75 75",
    ],
    [
      "one among other indicators",
      [objective("O", null, [rollup(">= 100 %", undefined, "50"), count("50")]), ...children],
      "a=10 b=6 O/2=2",
      "50 1 50 50",
    ],
    [
      "over deeper nodes of the level it names",
      [
        objective("O", null),
        { id: "f", parent: "O", level: "phase", indicators: [count()] },
        action("a", "f"),
      ],
      "f=1 a=10",
      "100 1 100 100",
    ],
    ["nothing beneath", [objective("O", null)], "", "- 0 0 100"],
  ])("%s", (_, sketches, measured, expected) => {
    expect(node(run(plan(sketches), rows(measured)), "O")).toBe(expected);
  });

  test("levels are found by the plan's own word, in the plural", () => {
    const sketches: NodeSketch[] = [
      {
        id: "O",
        level: "obiettivo-di-gestione",
        indicators: [rollup(">= 100 %", '(* (rollup "fasi" weighted-mean) 100)')],
      },
      { id: "f", parent: "O", level: "fase", indicators: [count()] },
      { id: "altro", parent: "O", level: "risorsa", indicators: [count()] },
    ];
    expect(node(run(plan(sketches), rows("f=10 altro=0")), "O")).toBe("100 1 100 100");
  });

  test("a score pushed out of its interval by a low target is held at the end", () => {
    // Child a: half of it measured, against a target of 50 already reached. Child b: nothing reached.
    const half = (id: string): NodeSketch[] => [
      objective(id, "S", [rollup(">= 50 %")]),
      action(`${id}1`, id),
      action(`${id}2`, id),
    ];
    const sketches: NodeSketch[] = [
      {
        id: "S",
        level: "strategic-objective",
        indicators: [rollup(">= 100 %", '(* (rollup "operational-objectives" weighted-mean) 100)')],
      },
      ...half("a"),
      ...half("b"),
    ];
    const e = run(plan(sketches), rows("a1=10 b1=0 b2=0"));
    expect([node(e, "a"), node(e, "b"), node(e, "S")]).toEqual([
      "100 0.5 100 100",
      "0 1 0 0",
      "50 0.75 50 50",
    ]);
  });
});

describe("groupings, units, body", () => {
  const sketches: NodeSketch[] = [
    area("A"),
    programme("p", "A"),
    { ...action("a", "p"), units: ["U1", "U2"] },
    { ...action("b", "p"), units: ["U1"] },
    { ...action("c", "A"), units: ["U2"] },
    { ...area("B"), units: ["U2"] },
    action("d", "B"),
  ];
  const e = run(plan(sketches), rows("a=10 b=4 c=1 d=6"));
  test("a programme shows and does not change its parent", () => {
    expect(node(e, "p")).toBe("70 1 70 70");
    expect(node(e, "A")).toBe("50 1 50 50");
  });
  test("a programme that has indicators is a node like any other", () => {
    const own = sketches.map((s) => (s.id === "p" ? { ...s, indicators: [count()] } : s));
    expect(node(run(plan(own), rows("a=10 b=4 c=1 p=9")), "A")).toBe("50 1 50 50");
  });
  test("units count each of their nodes in full", () => {
    expect([...e.units].map(([code, r]) => `${code} ${told(r)}`)).toEqual([
      "U1 70 1 70 70",
      "U2 56.6667 1 56.6667 56.6667",
    ]);
  });
  test("the body is the mean of the areas", () => {
    expect(told(e.body)).toBe("55 1 55 55");
  });
  test("a body whose first nodes are programmes looks through them", () => {
    expect(
      told(
        run(
          plan([programme("p", null), action("a", "p"), action("b", "p"), action("c", null)]),
          rows("a=10 b=10 c=1"),
        ).body,
      ),
    ).toBe("70 1 70 70");
  });
});

describe("what cannot be scored weighs nothing", () => {
  const later = { normal: '(v "x" t)', targets: [target(">= 10", 2019)] };
  test.each<[string, NodeSketch[], string, string]>([
    [
      "an indicator without a target for the year",
      [area("A"), action("a", "A", [count(), later])],
      "a=5 a/2=0",
      "50 1 50 50",
    ],
    [
      "a node of such indicators",
      [area("A"), action("a", "A"), action("b", "A", [later])],
      "a=5",
      "50 1 50 50",
    ],
    [
      "a node without indicators or children",
      [area("A"), action("a", "A"), action("b", "A", [])],
      "a=5",
      "50 1 50 50",
    ],
    [
      "a roll-up over such nodes",
      [area("A"), action("a", "A"), objective("O", "A"), action("b", "O", [later])],
      "a=5",
      "50 1 50 50",
    ],
    ["nothing at all", [area("A"), action("b", "A", [later])], "", "- 0 0 100"],
  ])("%s", (_, sketches, measured, expected) => {
    expect(node(run(plan(sketches), rows(measured)), "A")).toBe(expected);
  });

  const decision = { indicator: "a/2", reason: "evento annullato", author: "Giunta", date: "2018-10-01" };
  test("an indicator set aside by a decision", () => {
    const p = plan([action("a", null, [count("50"), count("50")])]);
    const e = run(p, rows("a/1=5 a/2=0"), { setAside: [decision] });
    expect(node(e, "a")).toBe("50 1 50 50");
    expect(e.indicators.get("a/2")?.status).toBe("not-applicable");
    expect(e.setAside).toEqual([decision]);
  });
  test("a decision taken later is not known yet", () => {
    const p = plan([action("a", null, [count("50"), count("50")])]);
    const e = run(p, rows("a/1=5 a/2=0"), { setAside: [decision], moment: { knownUpTo: "2018-09-30" } });
    expect(node(e, "a")).toBe("25 1 25 25");
    expect(e.setAside).toEqual([]);
  });
  test("a node all of whose indicators are set aside", () => {
    const p = plan([area("A"), action("a", "A"), action("b", "A")]);
    const e = run(p, rows("a=5"), { setAside: [{ ...decision, indicator: "b/1" }] });
    expect(node(e, "A")).toBe("50 1 50 50");
  });
});

describe("plans that are not trees", () => {
  test("circles, self-parents and lost parents end", () => {
    const p = plan([
      { ...area("A", "B") },
      { ...area("B", "A") },
      { ...area("C", "C") },
      action("a", "B"),
      action("b", "nowhere"),
    ]);
    const e = run(p, rows("a=10 b=5"));
    expect(node(e, "B")).toBe("100 1 100 100");
    expect(told(e.body)).toBe("75 1 75 75");
  });
  test("ids that come twice keep both results", () => {
    const e = run(plan([action("a", null), action("a", null)]), rows("a=10"));
    expect([...e.nodes.keys()]).toEqual(["a", "a#2"]);
    expect([...e.indicators.keys()]).toEqual(["a/1", "a/1#2"]);
    expect([node(e, "a"), node(e, "a#2")]).toEqual(["100 1 100 100", "- 0 0 100"]);
  });
  test("a chain of ten thousand levels", () => {
    const chain = Array.from(
      { length: 10_000 },
      (_, i): NodeSketch => ({ id: `n${i}`, level: "x", parent: i === 0 ? null : `n${i - 1}` }),
    );
    const e = run(plan([...chain, action("a", "n9999")]), rows("a=7"));
    expect(node(e, "n0")).toBe("70 1 70 70");
  });
  test("no nodes", () => {
    expect(told(run(plan([]), []).body)).toBe("- 0 0 100");
  });
});
