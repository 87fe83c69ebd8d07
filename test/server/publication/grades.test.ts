import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportOf } from "../../../src/application/reports/build.ts";
import { openRound } from "../../../src/application/rounds/open-round.ts";
import type { Role } from "../../../src/store/people.ts";
import { allBlocks, plain, textOf, words } from "../../documents/reports/example-data.ts";
import { amendedIn } from "../../e2e/amended.ts";
import { type Browser, LECCE, type PublicationHouse, publicationHouse } from "./house.ts";

let house: PublicationHouse;
const readers = new Map<Role, Browser>();
beforeAll(async () => {
  house = await publicationHouse();
  const { services } = house.server;
  await amendedIn({ services });
  const days = { asOf: "2018-12-31", due: "2019-01-15" };
  const office = await house.actor("programming-office");
  await openRound(services, LECCE, office, { title: "Fine anno", year: 2018, ...days });
  await house.publish();
  for (const role of ["programming-office", "evaluator", "head-of-unit"] as const)
    readers.set(role, await house.signIn(role));
});
afterAll(() => house.close());

/** What stands after each score until the next: a score that nothing is measured of is none. */
function afterScores(html: string): string[] {
  return html
    .split('class="score-words')
    .slice(1)
    .filter((rest) => !rest.startsWith(" score-none"));
}

const RESTS = 'class="rests"';

describe("a grade stands beside every score", () => {
  it.each<[string, string, Role | null]>([
    ["the dashboard", "", "programming-office"],
    ["the tree and its list", "/tree", "programming-office"],
    ["why the body", "/why", "programming-office"],
    ["a node and why", "/nodes/A.1.1", "programming-office"],
    ["why a unit", "/units/U.3.1.1", "programming-office"],
    ["units", "/units", "programming-office"],
    ["an indicator that averages others", "/indicators/A.1.1/1", "programming-office"],
    ["amendments, before and after", "/amendments?year=2018", "programming-office"],
    ["a round", "/rounds/2018-12-31", "programming-office"],
    ["reports", "/reports", "programming-office"],
    ["the preview of a publication", "/publication/preview?year=2018", "programming-office"],
    ["what is published", "/public", null],
    ["the public year and why", "/public/2018", null],
    ["a public node and why", "/public/2018/nodes/A.1.1", null],
    ["a public indicator that averages others", "/public/2018/indicators/A.1.1/1", null],
    ["the public tree", "/public/2018/tree", null],
  ])("%s", async (_, path, role) => {
    const html = role === null ? await house.text(path) : ((await readers.get(role)?.page(path)) ?? "");
    const scores = afterScores(html);
    expect(scores.length).toBeGreaterThan(0);
    // The mean that the node's own indicators take the place of counts nowhere.
    const alone = scores.filter((rest) => !rest.includes(RESTS) && !rest.includes("node-two-views"));
    expect(alone.map((rest) => rest.slice(0, 160))).toEqual([]);
  });

  it.each([
    ["the tree", "/tree"],
    ["the tree on sheets", "/tree?view=sheets"],
    ["the public tree", "/public/2018/tree"],
  ])("in every box of the drawing that has a score, and in its name: %s", async (_, path) => {
    const html = (await readers.get("programming-office")?.page(path)) ?? "";
    const boxes = html.split('<g class="box ').slice(1);
    const scored = boxes.filter((box) => box.includes("points"));
    expect(scored.length).toBeGreaterThan(50);
    for (const box of scored) {
      expect(box).toMatch(
        /aria-label="[^"]*(?:calcolato da registri|con documento|autodichiarato|dall&#39;OIV)/u,
      );
      expect(box).toContain('class="rests-stretches"');
    }
  });

  it("of decisions beside the score that counts, and not beside the one that does not", async () => {
    const html = (await readers.get("evaluator")?.page("/decisions?year=2018")) ?? "";
    const effects = html.split('class="decision-effect"').slice(1);
    expect(effects.length).toBeGreaterThan(1);
    for (const effect of effects) expect(effect.split("</dd>")[0]?.split(RESTS).length).toBe(2);
  });

  it("beside the achievements of a round, of who answers in it too", async () => {
    const told = /Raggiungimento.{0,400}class="(?:rests|grade)"/su;
    expect(await readers.get("programming-office")?.page("/rounds/2018-12-31")).toMatch(told);
    expect(await readers.get("head-of-unit")?.page("/rounds/2018-12-31/answers")).toMatch(told);
  });

  it("in the last column of a round's table as CSV", async () => {
    const csv = (await readers.get("programming-office")?.page("/rounds/2018-12-31/table.csv")) ?? "";
    const [head = "", ...lines] = csv.trim().split("\r\n");
    expect(head.endsWith(";Poggia su")).toBe(true);
    expect(lines.find((line) => line.startsWith("A.1.1.2/1;"))).toMatch(/;calcolato$/u);
  });

  it("with a bare ratio written as its target is, so that value and deviation are of one scale", async () => {
    const csv = (await readers.get("programming-office")?.page("/rounds/2018-12-31/table.csv")) ?? "";
    const cells =
      csv
        .split("\r\n")
        .find((line) => line.startsWith("A.1.3.1/1;"))
        ?.split(";") ?? [];
    const [target = "", value = "", , deviation = ""] = cells.slice(4);
    expect(target).toBe("≥ 3 %");
    const [shown, apart] = [value, deviation].map((figure) => Number(figure.replace(",", ".")));
    expect((shown ?? 0) - 3).toBeCloseTo(apart ?? 0, 10);
  });

  it("beside every year of an indicator, in public too", async () => {
    const year = /Valori e target negli anni.*2018.*100,00<\/span><span class="rests">calcolato/su;
    expect(await readers.get("programming-office")?.page("/indicators/A.1.1.2/1?year=2018")).toMatch(year);
    expect(await house.text("/public/2018/indicators/A.1.1.2/1")).toMatch(year);
  });

  it("by the API, of amendments, rounds and previews", async () => {
    const { cookie = "" } = readers.get("programming-office") ?? {};
    const asked = async (path: string) => {
      const answer = await house.app.request(`/api/v1/bodies/${LECCE}${path}`, { headers: { cookie } });
      return (await answer.json()) as { shares: Record<string, unknown>; explanation?: unknown };
    };
    const { shares } = await asked("/amendments?year=2018");
    expect(Object.keys(shares)).toEqual(["approved", "amended"]);
    const round = await asked("/rounds/2018-12-31");
    expect(round.shares["body"]).toMatchObject({ computed: expect.stringMatching(/^0\.\d+/) });
    expect(Object.keys(round.shares["indicators"] as object).length).toBeGreaterThan(50);
    const preview = await asked("/publications/preview?year=2018");
    expect(preview.shares["body"]).toMatchObject({ computed: expect.stringMatching(/^0\.\d+/) });
  });

  it("in words beside each part by the API", async () => {
    const { cookie = "" } = readers.get("programming-office") ?? {};
    const answer = await house.app.request(`/api/v1/bodies/${LECCE}/explanation?year=2018&depth=2`, {
      headers: { cookie, "accept-language": "it" },
    });
    const { lines } = (await answer.json()) as { lines: { depth: number; text: string }[] };
    const parts = lines.filter(({ text }) => text.startsWith("Peso") && /: \d+,\d\d/.test(text));
    expect(parts.length).toBeGreaterThan(8);
    for (const { text } of parts) expect(text).toMatch(/ · .*(?:calcolato|documento|autodichiarato|OIV)/u);
  });

  it("in the Relazione, of the score as approved and as amended, and of each objective", async () => {
    const actor = await house.actor("programming-office");
    const request = { document: "relazione-2018" };
    const { report } = await reportOf(house.server.services, LECCE, actor, words, request);
    const scores = allBlocks(report)
      .flatMap((block) => (block.kind === "facts" ? block.facts : []))
      .filter(({ label }) => label.startsWith("Come "))
      .map(({ value }) => (typeof value === "string" ? value : plain(value)));
    expect(scores.length).toBe(2);
    for (const score of scores) expect(score).toMatch(/Di questo punteggio: \d+\u00a0% calcolato/u);
    const text = textOf(report);
    expect(text).toMatch(/Obiettivo operativo · \d+,\d\d · copertura \d+ % · \d+\u00a0% calcolato/u);
  });
});
