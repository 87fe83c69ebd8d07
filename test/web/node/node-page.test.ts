import { describe, expect, it } from "vitest";
import type { Node, Plan } from "../../../src/core/plan/plan.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import type { AdoptedPlan } from "../../../src/web/pages/node/history.ts";
import { type NodeView, nearNodes, nodeView } from "../../../src/web/pages/node/view-model.ts";
import { exampleOn, imported } from "../tree/example.ts";
import { nodePageOf } from "./rendering.tsx";

const italian = Catalogue.load("it");
const evaluation = exampleOn("2018-09-30");

const entries = evaluation.measurements.map((measurement) => ({
  measurement,
  recordedAt: `${measurement.observedOn}T09:00:00.000Z`,
  author: { name: "Anna" },
  corrects: null,
}));

function version(number: number, plan: Plan): AdoptedPlan {
  const at = `2018-0${number}-01`;
  return { number, plan, act: { number: String(number), date: at }, adoptedAt: `${at}T08:00:00.000Z` };
}

function viewOf(node: string, versions = [version(1, imported.plan)]): NodeView {
  const view = nodeView({ evaluation, node, diagnostics: imported.diagnostics, versions, entries });
  if (view === null) throw new Error(`no node ${node}`);
  return view;
}

function changed(id: string, change: (node: Node) => Node): Plan {
  const { plan } = imported;
  return { ...plan, nodes: plan.nodes.map((node) => (node.id === id ? change(node) : node)) };
}

describe("the page of a node of the example plan", () => {
  it("knows its place: path, children, neighbours, area", () => {
    const view = viewOf("A.1.2");
    expect(view.path.map(({ key }) => key)).toEqual(["A", "A.1", "A.1:programme-1"]);
    expect(view.children.map(({ key }) => key)).toEqual(["A.1.2.1", "A.1.2.2", "A.1.2.3"]);
    expect([view.before?.key, view.after?.key]).toEqual(["A.1.1", undefined]);
    expect(view.area).toEqual({ mark: "A", hue: 1 });
    expect(view.level).toBe("Obiettivo operativo");
  });

  it("shows both views where the outcome and what was programmed differ, and only there", () => {
    // A.1 is not fed by what is beneath it; A.1.1 is the mean of its actions.
    expect(viewOf("A.1").programmed).not.toBeNull();
    expect(viewOf("A.1.1").programmed).toBeNull();
    const html = nodePageOf(viewOf("A.1"), evaluation, italian);
    expect(html).toContain("Due sguardi");
    expect(html).toContain("77,61");
    expect(html).toContain("65,19");
  });

  it("has the plan's table: formula as written, weight, baseline, target, value, achievement as a door", () => {
    const html = nodePageOf(viewOf("A.1"), evaluation, italian);
    expect(html).toContain("(Numero start up(t)-Numero start up(t-1))/Numero start up(t-1)*100");
    expect(html).toContain("≥ 10 %");
    expect(html).toContain("9,72 %");
    expect(html).toMatch(
      /href="\/cciaa_le\/indicators\/A\.1\/1\?year=2018">97,22<span[^>]*>, perché questo numero\?/,
    );
    expect(html).toContain("efficacia");
  });

  it("counts the days to what is due from the day it is read", () => {
    const html = nodePageOf(viewOf("A.3.1.2"), evaluation, italian);
    expect(html).toContain("31 dicembre 2018</time>, fra 92 giorni");
    expect(html).toContain("30 settembre 2018</time>, oggi");
    expect(html).toContain("senza scadenza");
    expect(html).not.toContain("scaduto");
  });

  it("shows the findings about it and its indicators, and no others", () => {
    expect(viewOf("A.1").checks.map(({ code }) => code)).toEqual(["not-fed-by-children"]);
    expect(viewOf("A.2.3").checks.map(({ subject }) => subject)).toEqual(["A.2.3/1"]);
    expect(viewOf("C").checks).toEqual([]);
    const hidden = nodeView({ evaluation, node: "A.1", diagnostics: null, versions: [], entries: null });
    expect([hidden?.checks, hidden?.history]).toEqual([[], []]);
  });

  it("says what a reader must know: groupings, assumed weights, units that nobody named", () => {
    expect(nodePageOf(viewOf("A.1:programme-1"), evaluation, italian)).toContain("Raggruppa soltanto");
    expect(nodePageOf(viewOf("A"), evaluation, italian)).toContain("Il piano non dà i pesi");
    expect(nodePageOf(viewOf("A.1.3"), evaluation, italian)).toContain("non dice quale unità");
  });

  it("explains its score and holds no style, in both languages", () => {
    for (const language of ["it", "en"] as const) {
      for (const node of imported.plan.nodes) {
        const html = nodePageOf(viewOf(node.id), evaluation, Catalogue.load(language));
        expect(html).toContain('id="why"');
        expect(html).not.toMatch(/ style="|undefined|\[object|NaN/);
      }
    }
  });
});

describe("what happened to a node", () => {
  it("tells each version that changed it, and what was measured, the last first", () => {
    const renamed = changed("A.1", (node) => ({
      ...node,
      title: "Sostenere il territorio",
      units: ["S. 3.1"],
    }));
    const lighter = changed("A.1", (node) => ({
      ...node,
      title: "Sostenere il territorio",
      units: ["S. 3.1"],
      indicators: node.indicators.slice(0, 1),
    }));
    const versions = [
      version(4, lighter),
      version(3, renamed),
      version(2, imported.plan),
      version(1, imported.plan),
    ];
    const { history } = viewOf("A.1", versions);
    const adopted = history.flatMap((event) =>
      event.kind === "adopted" ? [[event.version.number, event.changed]] : [],
    );
    expect(adopted).toEqual([
      [4, ["indicators"]],
      [3, ["title", "units"]],
      [2, []],
      [1, null],
    ]);
    expect(history.map(({ at }) => at)).toEqual(
      history
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    const measured = history.filter(({ kind }) => kind === "recorded").length;
    expect(measured).toBe(
      entries.filter(({ measurement }) => /^A\.1\/\d$/.test(measurement.indicator)).length,
    );
    expect(measured).toBeGreaterThan(2);
  });

  it("leaves out versions that did not hold it yet", () => {
    const without = { ...imported.plan, nodes: imported.plan.nodes.filter(({ id }) => id !== "C.1.2.1") };
    const { history } = viewOf("C.1.2.1", [version(2, imported.plan), version(1, without)]);
    const adopted = history.flatMap((event) => (event.kind === "adopted" ? [event] : []));
    expect(adopted.map(({ version: { number }, changed: what }) => [number, what])).toEqual([[2, null]]);
  });
});

describe("a node that is not there", () => {
  it("has none to show, and names those like it", () => {
    expect(nodeView({ evaluation, node: "A.9", diagnostics: null, versions: [], entries: null })).toBeNull();
    expect(nearNodes({ evaluation, node: "a.1.1" })[0]?.title).toContain("turismo");
    expect(nearNodes({ evaluation, node: "A.3.1.9" }).map(({ id }) => id)).toContain("A.3.1.1");
  });
});
