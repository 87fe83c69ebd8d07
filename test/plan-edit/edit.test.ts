import { describe, expect, it } from "vitest";
import { isSettled } from "../../src/core/plan/arrangements.ts";
import { checkPlan } from "../../src/core/plan/check/check.ts";
import { applyEdit } from "../../src/core/plan/edit/apply.ts";
import { type Edit, readEdit } from "../../src/core/plan/edit/edit.ts";
import { editOfFix } from "../../src/core/plan/edit/fix.ts";
import { readingsOf } from "../../src/core/plan/edit/readings.ts";
import { quantityNames } from "../../src/core/plan/edit/shares.ts";
import { writtenTargets } from "../../src/core/plan/edit/targets.ts";
import { afterEdits, indicator, prepared, refusals } from "./example.ts";

const DOUBTFUL = "A.1.3.3/1";

describe("formulas", () => {
  it("are read as the importer reads them", () => {
    const formula = "Numero utenti (t)/Numero utenti (t-1)*100";
    const edited = afterEdits([{ kind: "set-formula", indicator: "A.1.1.1/1", text: formula, normal: null }]);
    expect(indicator("A.1.1.1/1", edited).formula).toEqual({
      text: formula,
      normal: '(* (/ (v "Numero utenti" t) (v "Numero utenti" t-1)) 100)',
      kind: "ratio",
    });
  });

  it("tell their doubts, and are no longer doubtful once a person has chosen", () => {
    const before = indicator(DOUBTFUL, prepared);
    const { possible } = readingsOf(before.formula.text, before);
    expect(possible.map(({ usual }) => usual)).toEqual([true, false]);
    const other = possible[1]?.normal ?? "";
    const settled = afterEdits([{ kind: "settle-reading", indicator: DOUBTFUL, normal: other }]);
    expect(indicator(DOUBTFUL, settled).formula).toEqual({
      text: before.formula.text,
      normal: other,
      kind: "sum",
    });
    expect(isSettled(settled.arrangements, indicator(DOUBTFUL, settled))).toBe(true);
    expect(isSettled(prepared.arrangements, before)).toBe(false);
  });

  it("choosing the usual reading settles the doubt too", () => {
    const { formula } = indicator(DOUBTFUL, prepared);
    const settled = afterEdits([{ kind: "settle-reading", indicator: DOUBTFUL, normal: formula.normal }]);
    expect(indicator(DOUBTFUL, settled).formula).toEqual(formula);
    expect(isSettled(settled.arrangements, indicator(DOUBTFUL, settled))).toBe(true);
  });

  it("a new text opens the question again", () => {
    const { formula } = indicator(DOUBTFUL, prepared);
    const again = afterEdits([
      { kind: "settle-reading", indicator: DOUBTFUL, normal: formula.normal },
      { kind: "set-formula", indicator: DOUBTFUL, text: "Numero a/numero b + c", normal: null },
    ]);
    expect(again.arrangements.settled).toBeUndefined();
  });

  it("cannot be settled with what the text does not say", () => {
    const normal = '(v "Numero percorsi" t)';
    expect(refusals({ kind: "settle-reading", indicator: DOUBTFUL, normal })).toEqual([
      "edit-reading-unknown",
    ]);
    expect(refusals({ kind: "set-formula", indicator: DOUBTFUL, text: "a/b", normal: "(unknown)" })).toEqual([
      "edit-reading-unknown",
    ]);
  });

  it("a date among the targets makes a milestone, and a figure unmakes it", () => {
    const dated = afterEdits([
      { kind: "set-formula", indicator: "A.1.1.1/1", text: "Realizzazione attività", normal: null },
      { kind: "set-targets", indicator: "A.1.1.1/1", targets: [{ year: 2018, text: "entro il 30/06" }] },
    ]);
    expect(indicator("A.1.1.1/1", dated).formula.kind).toBe("date/milestone");
    expect(indicator("A.1.1.1/1", dated).targets[0]?.value).toEqual({ kind: "date", date: "2018-06-30" });
    const plain = afterEdits(
      [{ kind: "set-targets", indicator: "A.1.1.1/1", targets: [{ year: 2018, text: ">= 3" }] }],
      dated,
    );
    expect(indicator("A.1.1.1/1", plain).formula.kind).not.toBe("date/milestone");
  });
});

describe("fields", () => {
  const table: readonly (readonly [string, Edit, string])[] = [
    ["an unknown node", { kind: "set-title", node: "Z", title: "x" }, "edit-subject-unknown"],
    ["an empty title", { kind: "set-title", node: "A", title: " \n " }, "edit-empty"],
    ["a title without end", { kind: "set-title", node: "A", title: "x".repeat(3000) }, "edit-too-long"],
    ["another node's code", { kind: "set-code", node: "A.1", code: "A.2" }, "edit-code-taken"],
    [
      "a weight in words",
      { kind: "set-weight", subject: "A.1/1", weight: "molto" },
      "edit-weight-unreadable",
    ],
    ["a unit of nobody", { kind: "set-units", node: "A", units: ["S. 99"] }, "edit-unit-unknown"],
    [
      "a day that is not",
      { kind: "set-activities", node: "A", activities: [{ text: "Bando", due: "2018-02-30" }] },
      "edit-day-impossible",
    ],
    [
      "a target that says nothing",
      { kind: "set-targets", indicator: "A.1/1", targets: [{ year: 2018, text: "vedremo poi" }] },
      "edit-target-unreadable",
    ],
    [
      "a year outside the plan",
      { kind: "set-targets", indicator: "A.1/1", targets: [{ year: 2031, text: ">= 1" }] },
      "edit-target-year-outside",
    ],
    [
      "two targets of one year",
      {
        kind: "set-targets",
        indicator: "A.1/1",
        targets: [
          { year: 2018, text: ">= 1" },
          { year: 2018, text: ">= 2" },
        ],
      },
      "edit-target-year-twice",
    ],
    ["years backwards", { kind: "set-period", from: 2020, to: 2018 }, "edit-period-backwards"],
    ["a parent of others", { kind: "remove-node", node: "A" }, "edit-node-not-empty"],
    ["a node under its own child", { kind: "move-node", node: "A", parent: "A.1" }, "edit-node-under-itself"],
    [
      "a place already taken",
      { kind: "add-indicator", node: "A.1", position: 1, name: "Altro" },
      "edit-id-taken",
    ],
    [
      "a responsible that is no unit",
      { kind: "set-responsible", indicator: "A.1/1", unit: "X" },
      "edit-unit-unknown",
    ],
    ["what is not shared", { kind: "unshare-quantity", name: "Utenti" }, "edit-share-unknown"],
  ];
  it.each(table)("%s is refused", (_, edit, code) => {
    expect(refusals(edit)).toEqual([code]);
  });

  it("a branch moves whole, in its order, and parents stay before children", () => {
    const { plan } = afterEdits([{ kind: "move-node", node: "A.1", parent: "B" }]);
    const ids = plan.nodes.map(({ id }) => id);
    expect([...ids].sort()).toEqual(prepared.plan.nodes.map(({ id }) => id).sort());
    expect(plan.nodes.find(({ id }) => id === "A.1")?.parent).toBe("B");
    for (const { id, parent } of plan.nodes)
      if (parent !== null) expect(ids.indexOf(parent)).toBeLessThan(ids.indexOf(id));
    const branch = (all: readonly { readonly id: string }[]) =>
      all.map(({ id }) => id).filter((id) => id.startsWith("A.1"));
    expect(branch(plan.nodes)).toEqual(branch(prepared.plan.nodes));
  });

  it("weights are read the Italian way, and none is none", () => {
    const edited = afterEdits([{ kind: "set-weight", subject: "A.1/1", weight: "33,33 %" }]);
    expect(indicator("A.1/1", edited).weight?.toFraction()).toBe("3333/100");
    expect(
      indicator("A.1/1", afterEdits([{ kind: "set-weight", subject: "A.1/1", weight: "" }])).weight,
    ).toBeNull();
  });

  it("targets of the three years are read each in its year", () => {
    const targets = [2018, 2019, 2020].map((year, at) => ({ year, text: `>= ${(at + 1) * 10}%` }));
    const edited = afterEdits([{ kind: "set-targets", indicator: "A.1/1", targets }]);
    expect(indicator("A.1/1", edited).targets.map(({ year, unit, text }) => [year, unit, text])).toEqual([
      [2018, "%", ">= 10%"],
      [2019, "%", ">= 20%"],
      [2020, "%", ">= 30%"],
    ]);
  });

  it("one text may hold the targets of several years", () => {
    const text = "Anno: 2018 >= +10% Anno: 2019 >= +20% Anno: 2020 >= +30%";
    const edited = afterEdits([{ kind: "set-targets", indicator: "A.1/1", targets: [{ year: null, text }] }]);
    expect(indicator("A.1/1", edited).targets.map(({ year }) => year)).toEqual([2018, 2019, 2020]);
  });

  it("nothing that is not text gets into a title", () => {
    const edited = afterEdits([
      { kind: "set-title", node: "A", title: " Uno\u0000 \u001b[31mdue\ud800\n tre " },
    ]);
    expect(edited.plan.nodes[0]?.title).toBe("Uno [31mdue tre");
  });

  it("ids stay whatever is renamed", () => {
    const edited = afterEdits([
      { kind: "set-code", node: "A.1", code: "Z.9" },
      { kind: "set-title", node: "A.1", title: "Tutt'altro" },
    ]);
    expect(edited.plan.nodes.map(({ id }) => id)).toEqual(prepared.plan.nodes.map(({ id }) => id));
  });
});

describe("structure", () => {
  it("an indicator taken away leaves its place empty, and what was decided about it goes", () => {
    const unit = prepared.plan.units[0]?.code ?? "";
    const edited = afterEdits([
      { kind: "set-responsible", indicator: "A.3.1.1/2", unit },
      { kind: "remove-indicator", indicator: "A.3.1.1/2" },
    ]);
    const ids = edited.plan.nodes.find(({ id }) => id === "A.3.1.1")?.indicators.map(({ id }) => id);
    expect(ids).toContain("A.3.1.1/3");
    expect(ids).not.toContain("A.3.1.1/2");
    expect(edited.arrangements.responsible).toEqual({});
  });

  it("a new node stands at the end of its parent's branch", () => {
    const edited = afterEdits([
      {
        kind: "add-node",
        id: "A.1.1.9",
        level: "action",
        parent: "A.1.1",
        code: "A.1.1.9",
        title: "Nuova azione",
      },
      { kind: "add-indicator", node: "A.1.1.9", position: 1, name: "Numero di prove" },
    ]);
    const ids = edited.plan.nodes.map(({ id }) => id);
    const at = ids.indexOf("A.1.1.9");
    expect(ids.slice(0, at)).toContain("A.1.1.1");
    expect(edited.plan.nodes[at + 1]?.parent).not.toBe("A.1.1");
    expect(indicator("A.1.1.9/1", edited).name).toBe("Numero di prove");
  });
});

describe("arrangements", () => {
  const ids = prepared.plan.nodes
    .flatMap(({ indicators }) => indicators)
    .filter((one) => quantityNames(one).length === 1)
    .slice(0, 2)
    .map(({ id }) => id);
  const [first = "", second = ""] = ids;
  const uses = ids.map((id) => ({ indicator: id, quantity: null }));

  it("quantities of two indicators become one, and one again each", () => {
    const shared = afterEdits([{ kind: "share-quantity", name: "Utenti", uses }]);
    expect(shared.arrangements.shared.map(({ name, uses }) => [name, uses.length])).toEqual([["Utenti", 2]]);
    expect(afterEdits([{ kind: "unshare-quantity", name: "Utenti" }], shared).arrangements.shared).toEqual(
      [],
    );
    expect(refusals({ kind: "share-quantity", name: "Altri", uses }, shared)).toEqual([
      "edit-quantity-shared",
    ]);
  });

  it("alone, or of a name that the formula lacks, are refused", () => {
    expect(refusals({ kind: "share-quantity", name: "Utenti", uses: uses.slice(0, 1) })).toEqual([
      "edit-share-alone",
    ]);
    const foreign = [{ indicator: first, quantity: "Pinguini" }];
    expect(refusals({ kind: "share-quantity", name: "Utenti", uses: foreign })).toEqual([
      "edit-quantity-unknown",
    ]);
  });

  it("a formula that no longer names a shared quantity lets it go, and says so", () => {
    const shared = afterEdits([{ kind: "share-quantity", name: "Utenti", uses }]);
    const edited = applyEdit(shared, {
      kind: "set-formula",
      indicator: second,
      text: "Numero pinguini",
      normal: null,
    });
    expect(edited.diagnostics.map(({ code }) => code)).toContain("edit-share-dropped");
    expect(edited.done && edited.prepared.arrangements.shared).toEqual([]);
  });
});

describe("remedies", () => {
  it("of the example plan become edits that clear what they remedy", () => {
    const remedied = checkPlan(prepared.plan).filter(({ fix }) => fix !== null);
    expect(remedied.map(({ code, subject }) => `${code} ${subject}`).sort()).toEqual([
      "rollup-scale A.3.2/1",
      "rollup-scale B.1.1/1",
      "rollup-wrong-reference A.2.3/1",
    ]);
    const edits = remedied.flatMap((one) => editOfFix(prepared.plan, one) ?? []);
    expect(edits).toHaveLength(3);
    expect(checkPlan(afterEdits(edits).plan).filter(({ fix }) => fix !== null)).toEqual([]);
  });
});

describe("the history of a draft", () => {
  it("gives edits back as they were asked for, and nothing for what is none", () => {
    const edit: Edit = { kind: "set-weight", subject: "A.1/1", weight: "50" };
    expect(readEdit(JSON.parse(JSON.stringify(edit)))).toEqual(edit);
    expect(readEdit({ kind: "import", file: "x" })).toBeNull();
    expect(readEdit({ kind: "set-weight", subject: "A.1/1", weight: 50 })).toBeNull();
  });
});

describe("targets as they are written", () => {
  const text = "Anno: 2018 >= +10% Anno: 2019 >= +20% Anno: 2020 >= +30%";
  const written = (targets: { year: number | null; text: string }[]) => {
    const edited = afterEdits([{ kind: "set-targets", indicator: "A.1/1", targets }]);
    return writtenTargets(indicator("A.1/1", edited).targets, edited.plan);
  };

  it("a text of several years stands once, the same text for each year each time", () => {
    expect(written([{ year: null, text }])).toEqual([{ year: null, text }]);
    const each = [2018, 2019].map((year) => ({ year, text: ">= 5" }));
    expect(written(each)).toEqual(each);
  });
});
