import { describe, expect, it } from "vitest";
import { HUES } from "../../../src/documents/drawing/palette.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import type { TreeNode } from "../../../src/web/components/tree-drawing/tree-node.ts";
import {
  sheetsOf,
  type TreePageInput,
  type TreePageView,
  treePage,
} from "../../../src/web/pages/tree/view-model.ts";
import { exampleOn, imported } from "./example.ts";
import { largeEvaluation } from "./large-plan.ts";
import { drawingOf, pageOf } from "./rendering.tsx";

const it2 = Catalogue.load("it");
const evaluation = exampleOn("2018-09-30");

function inputOf(query = "", of = evaluation): TreePageInput {
  return {
    evaluation: of,
    body: { name: "Camera di commercio di Lecce", level: "Mandato istituzionale", href: "/cciaa_le" },
    nodeHref: (node) => `/cciaa_le/nodes/${node}`,
    query: new URLSearchParams(query),
  };
}

function viewOf(query = "", of = evaluation): TreePageView {
  return treePage(inputOf(query, of));
}

const nodeOf = ({ all }: TreePageView, key: string): TreeNode | undefined =>
  all.find((node) => node.key === key);

describe("the tree of the example plan", () => {
  it("shows the body and every node of the plan once, in the plan's order", () => {
    const { shown } = viewOf();
    expect(shown.map(({ key }) => key)).toEqual(["body:", ...imported.plan.nodes.map(({ id }) => id)]);
    expect(shown.length).toBe(69);
  });

  it("marks each area with its letter and a hue of its own, and all that hangs from it likewise", () => {
    const { all } = viewOf();
    const areas = all.filter(({ depth }) => depth === 1);
    expect(areas.map(({ area }) => area)).toEqual([
      { mark: "A", hue: 1 },
      { mark: "B", hue: 2 },
      { mark: "C", hue: 3 },
      { mark: "D", hue: 4 },
    ]);
    for (const { code, area } of all) if (code !== null) expect(area?.mark).toBe(code.slice(0, 1));
    expect(HUES).toBeGreaterThanOrEqual(8);
  });

  it("says that programmes only gather", () => {
    const { all } = viewOf();
    const gathering = all.filter(({ grouping }) => grouping);
    expect(new Set(gathering.map(({ level }) => level))).toEqual(new Set(["Programma"]));
    expect(gathering.length).toBe(8);
  });

  it("closes what the address says, and counts what it hides", () => {
    const view = viewOf("collapsed=A,C.1");
    expect(view.shown.some(({ code }) => code?.startsWith("A."))).toBe(false);
    expect(nodeOf(view, "A")?.fold).toEqual({ closed: true, href: "?collapsed=C.1" });
    expect(nodeOf(view, "A")?.beneath).toBe(32);
    expect(view.shown.some(({ key }) => key === "C.1.1")).toBe(false);
    expect(nodeOf(view, "B")?.fold?.href).toBe("?collapsed=A,C.1,B");
    // The list keeps everything.
    expect(view.all.length).toBe(69);
  });

  it("passes over what the address says of boxes that are not there", () => {
    const view = viewOf("collapsed=Z,A.1.1.1&open=Y");
    expect(view.shown.length).toBe(69);
    expect(nodeOf(view, "B")?.fold?.href).toBe("?collapsed=B");
  });

  it("offers each level as how far to show", () => {
    const { depths, shown } = viewOf("depth=2&year=2018");
    expect(depths.map(({ level }) => level)).toEqual([
      "Area strategica",
      "Obiettivo strategico",
      "Programma",
      "Obiettivo operativo",
      null,
    ]);
    expect(depths.map(({ current }) => current)).toEqual([false, true, false, false, false]);
    expect(depths[0]?.href).toBe("?year=2018&depth=1");
    expect(shown.length).toBe(1 + 4 + 7);
  });

  it("says score, coverage, interval and state of each box in its name, and cuts no name", () => {
    const html = drawingOf(viewOf(), it2);
    expect(html).toContain(
      'aria-label="A Competitività e sviluppo delle imprese, Area strategica: 53,85, copertura 82 %, fra 43,97 e 62,31; a rischio"',
    );
    expect(html).toContain(
      "A.1.2.3 Coordinamento delle azioni per fronteggiare e limitare gli effetti economici",
    );
    expect(html).toContain('aria-label="Chiudi A.1 (13 riquadri)"');
    expect(html.match(/data-box=/g)?.length).toBe(69);
    expect(html).not.toMatch(/ style=/);
  });

  it("fits one A3 sheet", () => {
    const view = viewOf();
    expect(view.sheets).toBe(1);
    expect(sheetsOf(view)[0]?.length).toBe(69);
  });

  it("holds the drawing and the list with the same nodes, in both languages", () => {
    for (const language of ["it", "en"] as const) {
      const html = pageOf(inputOf(), Catalogue.load(language));
      const links = (part: string | undefined) => new Set(part?.match(/href="\/cciaa_le\/nodes\/[^"]+"/g));
      const [drawing, list] = html.split('id="tree-list"');
      expect(links(drawing).size).toBe(68);
      expect(links(list)).toEqual(links(drawing));
      expect(html).not.toMatch(/ style=|undefined|\[object/);
    }
  });
});

describe("what is kept of a drawing", () => {
  it("is told apart by folding, language and body", () => {
    const shut = inputOf("collapsed=A");
    const named = { ...inputOf(), body: { ...inputOf().body, name: "Ente di prova" } };
    expect(pageOf(inputOf(), it2)).toBe(pageOf(inputOf(), it2));
    expect(pageOf(shut, it2)).not.toContain('data-box="A.1"');
    expect(pageOf(inputOf(), it2)).toContain('data-box="A.1"');
    expect(pageOf(inputOf(), Catalogue.load("en"))).toContain("coverage 82%");
    expect(pageOf(named, it2)).toContain("Ente di prova, Mandato istituzionale");
  });

  it("is let go of in turn, however many foldings are asked for", () => {
    const codes = imported.plan.nodes.filter(({ code }) => code?.length === 5).map(({ code }) => code);
    for (const code of codes)
      expect(pageOf(inputOf(`collapsed=${code}`), it2)).toContain(`data-fold="${code}"`);
    expect(codes.length).toBeGreaterThan(12);
  });
});

describe("a plan of nearly a thousand nodes", () => {
  const large = largeEvaluation();

  it("is shown as deep as fits, and opens one step at a time", () => {
    const view = viewOf("", large);
    expect(view.all.length).toBe(1 + 9 * (1 + 4 * (1 + 5 * (1 + 4))));
    expect(view.shown.length).toBe(1 + 9 + 36);
    const open = viewOf(nodeOf(view, "1.1")?.fold?.href, large);
    expect(open.shown.length).toBe(view.shown.length + 5);
    expect(drawingOf(open, it2)).toContain('data-box="1.1.5"');
  });

  it("is drawn whole where asked", () => {
    const view = viewOf("depth=4", large);
    expect(view.shown.length).toBe(view.all.length);
    expect(drawingOf(view, it2).match(/data-box=/g)?.length).toBe(view.all.length);
  });

  it("takes several sheets, each node on one of them at least, areas kept together where they can be", () => {
    const view = viewOf("", large);
    const sheets = sheetsOf(view);
    expect(sheets.length).toBe(view.sheets);
    expect(sheets.length).toBeGreaterThan(10);
    const placed = new Set(sheets.flatMap((sheet) => sheet.map(({ key }) => key)));
    expect(placed.size).toBe(view.all.length);
    for (const sheet of sheets) {
      expect(sheet[0]?.key).toBe("body:");
      const keys = new Set(sheet.map(({ key }) => key));
      expect(sheet.every(({ parent }) => parent === null || keys.has(parent))).toBe(true);
    }
  });
});
