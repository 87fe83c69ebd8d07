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

describe("the page of an indicator", () => {
  it("opens for who has signed in, and for nobody else", async () => {
    expect((await anna.get("/indicators/A.1/1")).status).toBe(200);
    const headers = { accept: "text/html" };
    expect((await app.request("/cciaa_le/indicators/A.1/1", { headers })).status).toBe(303);
    expect([303, 404]).toContain((await anna.get("/../cciaa_br/indicators/A.1/1")).status);
  });

  it("says where it stands, why, and who vouches for it", async () => {
    const page = await anna.page("/indicators/A.1/1?year=2018");
    expect(page).toContain("<h1>Trend crescita numero start up</h1>");
    expect(page).toContain('id="why"');
    expect(page).toContain("<mn>9,722222</mn>");
    expect(page).toContain("97,22");
    expect(page).toContain("osservato il 30 settembre 2018");
    expect(page).toContain("registrato da Anna");
    expect(page).toContain("Storia delle rilevazioni");
  });

  it("keeps entries and authors from readers who may not see them", async () => {
    const page = await administrator.page("/indicators/A.1/1?year=2018");
    expect(page).toContain("97,22");
    expect(page).not.toContain("registrato da");
    expect(page).not.toContain("Storia delle rilevazioni");
  });

  it("answers for the year and the day asked, and keeps them on its links", async () => {
    expect(await anna.page("/indicators/A.1/1?year=2019")).toContain("≥ 20 %");
    const before = await anna.page("/indicators/A.1/1?year=2018&as-of=2018-06-30");
    expect(before).toContain("Nel 2018 il valore non è ancora noto");
    expect(before).toContain('href="/cciaa_le/nodes/A.1?year=2018&amp;as-of=2018-06-30"');
  });

  it("has no script, no style and no colour of its own: the policy for contents forbids them", async () => {
    const page = await anna.page("/indicators/A.1/1");
    expect(page).not.toMatch(/ style=|<style|onclick/);
  });

  it("says kindly that an indicator is not there", async () => {
    const answer = await anna.get("/indicators/A.1/9");
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(page).toContain("Questo indicatore non c&#39;è");
    expect(page).toContain('href="/cciaa_le/indicators/A.1/1"');
  });
});
