import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../../src/server/server.ts";
import { type Office, openOffice, rowOf, send } from "../../application/measurements/office.ts";
import { appOf, Browser } from "../measurements/browser.ts";

let office: Office;
let app: App;
let anna: Browser;
let administrator: Browser;
beforeAll(async () => {
  office = await openOffice();
  app = appOf(office);
  anna = await Browser.of(app, office, office.anna);
  administrator = await Browser.of(app, office, office.administrator);
  await send(office, office.anna, await rowOf(office, office.anna, "A.1/1"), {
    text: "79",
    observedOn: "30/09/2018",
  });
});
afterAll(() => office.close());

const PAGES = ["/tree", "/tree?view=sheets", "/nodes/A.1", "/units", "/units/S.%203.1", "/why"];

describe("the pages of the tree, of nodes and of units", () => {
  it.each(PAGES)("%s opens for who has signed in, and for nobody else", async (path) => {
    expect((await anna.get(path)).status).toBe(200);
    expect((await app.request(`/cciaa_le${path}`, { headers: { accept: "text/html" } })).status).toBe(303);
  });

  it.each(PAGES)("%s of another body is closed to them", async (path) => {
    const answer = await anna.get(`/../cciaa_br${path}`);
    expect([303, 404]).toContain(answer.status);
  });

  it("draws what has been measured, and keeps year and day on every link", async () => {
    const page = await anna.page("/tree?year=2018&as-of=2018-10-15");
    expect(page).toContain("A.1 Sostenere il territorio");
    expect(page).toContain('href="/cciaa_le/nodes/A.1?year=2018&amp;as-of=2018-10-15"');
    expect(page).toContain("97,22");
  });

  it("tells who recorded what to those who may know", async () => {
    expect(await anna.page("/nodes/A.1?year=2018")).toContain("registrato da Anna");
    const other = await administrator.page("/nodes/A.1?year=2018");
    expect(other).toContain("97,22");
    expect(other).not.toContain("registrato da");
    expect(other).not.toContain("Da sistemare nel piano");
  });

  it("answers for the year asked", async () => {
    expect(await anna.page("/nodes/A.1?year=2019")).toContain("Target 2019");
  });

  it("says kindly that a node is not there, and names those like it", async () => {
    const answer = await anna.get("/nodes/A.1.9");
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(page).toContain("Nel piano non c&#39;è un nodo «A.1.9».");
    expect(page).toContain('href="/cciaa_le/nodes/A.1.1"');
  });

  it("says kindly that a unit is not there, and names those like it", async () => {
    const answer = await anna.get("/units/S.3.1");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('href="/cciaa_le/units/S.%203.1"');
  });

  it("writes what was asked for as words, whatever it holds", async () => {
    const page = await (await anna.get(`/nodes/${encodeURIComponent('"><script>alert(1)</script>')}`)).text();
    expect(page).not.toContain("<script>alert");
    const folded = await anna.page(`/tree?collapsed=${encodeURIComponent('"><u>')}&x=%22%3E%3Cu%3E`);
    expect(folded).not.toContain("<u>");
  });
});
