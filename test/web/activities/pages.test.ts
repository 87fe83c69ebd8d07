import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ActivityLine } from "../../../src/application/activities/programme.ts";
import { createKey } from "../../../src/application/people/keys.ts";
import { GANTT, ganttOf } from "../../../src/web/pages/activities/gantt.ts";
import { wrapped } from "../../../src/web/pages/activities/wrapped.ts";
import { BODY, type Office, openOffice } from "../../application/measurements/office.ts";
import { textOf } from "../components/text-of.ts";
import { appOf, Browser, shownIn } from "../measurements/browser.ts";

let office: Office;
let anna: Browser;
let carla: Browser;
beforeEach(async () => {
  // It is 15 October 2018.
  office = await openOffice();
  const app = appOf(office);
  anna = await Browser.of(app, office, office.anna);
  carla = await Browser.of(app, office, office.carla);
});
afterEach(() => office.close());

const PLACE = "/activities/A.3.2.1/1";
const typed = { owner: "U.3.1.1", starts: "1/3/2018", due: "30/11/2018", doneOn: "", note: "", seen: "" };

describe("the page of the activities", () => {
  it("draws the year and says the same in its table", async () => {
    const page = await anna.page("/activities");
    expect(page).not.toMatch(/ style="|<style|onclick=/);
    const text = textOf(page);
    expect(text).toContain("Nessuna conclusa su 33; 6 in ritardo.");
    const table = /<tbody>[\s\S]*?<\/tbody>/.exec(page)?.[0] ?? "";
    const words = (within: string) => [...within.matchAll(/in ritardo|da concludere|senza scadenza/g)].length;
    expect(words(table)).toBe(33);
    const drawings = [...page.matchAll(/<svg class="gantt"[\s\S]*?aria-label="([^"]*)"[\s\S]*?<\/section>/g)];
    expect(drawings.map(([drawing, label]) => [words(drawing ?? "") - words(label ?? ""), label])).toEqual([
      [9, "A Competitività e sviluppo delle imprese: Nessuna conclusa su 9; 3 in ritardo."],
      [4, "B Internazionalizzazione del sistema produttivo: Nessuna conclusa su 4; nessuna in ritardo."],
      [4, "C Regolazione dei mercati: Nessuna conclusa su 4; una in ritardo."],
      [16, "D Servizi istituzionali e generali della P.A.: Nessuna conclusa su 16; 2 in ritardo."],
    ]);
  });

  it("shows what is asked for, and says where nothing is", async () => {
    const rows = async (query: string) =>
      (await anna.page(`/activities?${query}`)).match(/<th scope="row"[^>]*><a href="[^"]*\/activities\//g)
        ?.length ?? 0;
    expect(await rows("state=late")).toBe(6);
    expect(await rows("node=A.3.2.1")).toBe(3);
    expect(await rows("node=A.3.2.1&state=done")).toBe(0);
    expect(await anna.page("/activities?state=done")).toContain("Nessuna attività con questi filtri");
    expect(await rows("state=boh")).toBe(33);
  });
});

describe("reporting from the page, without scripts", () => {
  it("keeps what was typed where it is wrong, saves what is right, and tells its history", async () => {
    const wrong = await carla.post(PLACE, { ...typed, doneOn: "ieri", note: "<b>quasi</b>" });
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    expect(shownIn(page, "doneOn")).toBe("ieri");
    expect(textOf(page)).toContain("«ieri» non è un giorno.");
    expect(page).toContain("&lt;b&gt;quasi");
    const file = new File(["Quadro"], "intese.txt");
    const saved = await carla.post(PLACE, { ...typed, doneOn: "10/10/2018", file });
    expect([saved.status, saved.headers.get("location")]).toEqual([
      303,
      "/cciaa_le/activities/A.3.2.1/1?done=activity-reported",
    ]);
    const after = await carla.page(PLACE);
    expect(shownIn(after, "doneOn")).toBe("10/10/2018");
    expect(textOf(after)).toMatch(/conclusaRegistri.*StoriaAggiornamenti.*Carla.*1º marzo 2018.*intese\.txt/);
  });

  it("tells who was first, with what was typed still there", async () => {
    await anna.post(PLACE, { ...typed, doneOn: "1/10/2018" });
    const late = await carla.post(PLACE, { ...typed, doneOn: "2/10/2018" });
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain("Anna l&#39;ha aggiornata prima di te");
    expect(shownIn(page, "doneOn")).toBe("2/10/2018");
    const again = await carla.post(PLACE, {
      ...typed,
      doneOn: "2/10/2018",
      seen: shownIn(page, "seen") ?? "",
    });
    expect(again.status).toBe(303);
  });

  it("shows no form to who may not report, and no page of what is not programmed", async () => {
    expect(await carla.page("/activities/D.1.2.1/1")).not.toContain('name="doneOn"');
    expect((await carla.get("/activities/D.1.2.1/99")).status).toBe(404);
    expect((await carla.post("/activities/D.1.2.1/1", typed)).status).toBe(403);
  });
});

describe("recording from the page", () => {
  it("records what the activities give, and then says so", async () => {
    await anna.post(PLACE, { ...typed, doneOn: "1/10/2018" });
    const page = textOf(await anna.page("/activities"));
    expect(page).toMatch(/A\.3\.2\.1\/1 [^–]*1 su 3––Registra/);
    const fields = {
      year: "2018",
      indicator: "A.3.2.1/1",
      quantity: "Totale attività realizzate",
      shown: "1",
    };
    const stale = await anna.post("/activities/record", { ...fields, shown: "2" });
    expect([stale.status, textOf(await stale.text())]).toEqual([
      409,
      expect.stringContaining("Intanto il valore di A.3.2.1/1 è cambiato."),
    ]);
    expect((await anna.post("/activities/record", fields)).status).toBe(303);
    expect(textOf(await anna.page("/activities"))).toContain("già registrato");
    // The explanation of the score goes down to what was counted, as it was then.
    const COUNTED = "/entries/1/activities";
    expect(await anna.page("/indicators/A.3.2.1/1")).toContain(`href="/cciaa_le${COUNTED}"`);
    const before = textOf(await carla.page(COUNTED));
    expect(before).toContain("A.3.2.1/1: 1, al 15 ottobre 2018");
    const twoDone = { ...typed, owner: "", doneOn: "2/10/2018" };
    await anna.post("/activities/A.3.2.1/2", twoDone);
    expect(textOf(await carla.page(COUNTED))).toBe(before);
    expect((await anna.get("/entries/2/activities")).status).toBe(404);
    // Another value for the same day is doubtful: it is recorded once somebody says that it is right.
    const doubtful = await anna.post("/activities/record", { ...fields, shown: "2" });
    expect(doubtful.status).toBe(422);
    const confirmed = shownIn(await doubtful.text(), "confirmed") ?? "";
    expect(confirmed).toContain("entry-");
    expect((await anna.post("/activities/record", { ...fields, shown: "2", confirmed })).status).toBe(303);
  });
});

describe("the same by another program", () => {
  it("lists, reports and records as the pages do", async () => {
    const { secret } = await createKey(office.services, BODY, office.administrator, {
      name: "gestionale",
      scopes: ["measure"],
      units: [],
      lastDay: null,
    });
    const app = appOf(office);
    const asked = async (path: string, sent?: object) => {
      const response = await app.request(`/api/v1/bodies/${BODY}/activities${path}`, {
        method: sent ? "POST" : "GET",
        headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
        ...(sent ? { body: JSON.stringify(sent) } : {}),
      });
      return [response.status, await response.json()];
    };
    expect(await asked("?state=late&node=A.3&as-of=2018-07-01")).toEqual([
      200,
      expect.objectContaining({ day: "2018-07-01", items: [expect.anything(), expect.anything()] }),
    ]);
    expect(await asked("/A.3.2.1/1", { doneOn: "1 ottobre 2018" })).toEqual([
      201,
      expect.objectContaining({ doneOn: "2018-10-01", author: "gestionale" }),
    ]);
    const stale = await asked("/A.3.2.1/1", { doneOn: "2018-10-02" });
    expect(stale[0]).toBe(409);
    expect(await asked("/A.3.2.1/1")).toEqual([
      200,
      {
        activity: expect.objectContaining({ state: "done" }),
        history: [expect.objectContaining({ author: null })],
      },
    ]);
    const item = { indicator: "A.3.2.1/1", quantity: "Totale attività realizzate", value: "1" };
    expect(await asked("/values", { items: [item] })).toEqual([
      201,
      { recorded: [{ indicator: "A.3.2.1/1", sequence: 1 }] },
    ]);
  });
});

describe("elsewhere", () => {
  it("the dashboard tells what is late, and a node's page leads to each activity", async () => {
    const dashboard = await anna.page("");
    expect(textOf(dashboard)).toMatch(/Attività in ritardo.*30 aprile 2018: 168 giorni di ritardo/);
    expect(await anna.page("/nodes/A.3.2.1")).toContain("/cciaa_le/activities/A.3.2.1/1");
  });
});

describe("the drawing", () => {
  const line = (days: Partial<ActivityLine>): ActivityLine => ({
    programmed: { node: "A", key: "1", position: 1, year: null, text: "gara", due: null, indicator: null },
    report: null,
    owner: null,
    starts: null,
    due: null,
    doneOn: null,
    node: { id: "A", code: "A", title: "Azione" },
    units: [],
    measured: false,
    state: "undated",
    mayReport: false,
    ...days,
  });
  const drawn = (days: Partial<ActivityLine>) => ganttOf([line(days)], 2018, "2018-12-31").rows[0];

  it("puts a day where it is in the year, and another year's at the edge", () => {
    expect(drawn({ due: "2018-01-01", state: "due" })?.due).toEqual({ x: GANTT.left, outside: null });
    expect(drawn({ due: "2018-12-31", state: "due" })?.due).toEqual({ x: GANTT.right, outside: null });
    // Day 182 of 364: half way.
    expect(drawn({ due: "2018-07-02", state: "due" })?.due?.x).toBe((GANTT.left + GANTT.right) / 2);
    expect(drawn({ due: "2019-02-01", state: "due" })?.due).toEqual({ x: GANTT.right, outside: "after" });
  });

  it("draws a delay from the day due to the day done, and a bar only from a known beginning", () => {
    const late = drawn({ starts: "2018-01-01", due: "2018-07-02", doneOn: "2018-12-31", state: "done-late" });
    expect(late?.delay).toEqual({ from: (GANTT.left + GANTT.right) / 2, to: GANTT.right });
    expect(late?.bar).toEqual({ from: GANTT.left, to: GANTT.right });
    expect(drawn({ due: "2018-07-02", state: "due" })?.bar).toBeNull();
  });

  it("cuts what is too long, never within a short word", () => {
    expect(wrapped("uno due tre quattro", 8, 2)).toEqual(["uno due", "tre …"]);
    expect(wrapped("precipitevolissimevolmente", 10, 1)).toEqual(["precipite…"]);
    expect(wrapped("", 10, 2)).toEqual([]);
  });
});
