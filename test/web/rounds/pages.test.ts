import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createKey } from "../../../src/application/people/keys.ts";
import { answerRound } from "../../../src/application/rounds/answer-round.ts";
import { closeRound } from "../../../src/application/rounds/close-round.ts";
import { openRound } from "../../../src/application/rounds/open-round.ts";
import { BODY, type Office, openOffice, rowOf, send } from "../../application/measurements/office.ts";
import { answer, SEPTEMBER } from "../../application/rounds/scene.ts";
import { textOf } from "../components/text-of.ts";
import { appOf, Browser, shownIn } from "../measurements/browser.ts";

const ROUND = "/rounds/2018-09-30";
const ANSWERS = `${ROUND}/answers`;

let office: Office;
let anna: Browser;
let carla: Browser;
beforeEach(async () => {
  // It is 15 October 2018: the second interim round is on.
  office = await openOffice();
  const app = appOf(office);
  anna = await Browser.of(app, office, office.anna);
  carla = await Browser.of(app, office, office.carla);
});
afterEach(() => office.close());

const open = () => openRound(office.services, BODY, office.anna, SEPTEMBER);

/** The fields of one answer as the page's form sends them. */
function fields(at: number, indicator: string, typed: Readonly<Record<string, string>>) {
  const all = { indicator, seen: "", ...typed };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`answers.${at}.${name}`, value]));
}

describe("the list of rounds", () => {
  it("teaches while it is empty, and opens one from its form", async () => {
    expect(await anna.page("/rounds")).toContain("Nessun monitoraggio, per ora");
    const typed = { title: "Secondo monitoraggio", asOf: "2018-09-30", due: "2018-09-01" };
    const refused = await anna.post("/rounds", typed);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(shownIn(page, "title")).toBe("Secondo monitoraggio");
    expect(shownIn(page, "due")).toBe("2018-09-01");
    expect(page).toContain("Le risposte non possono scadere prima del 30/09/2018");
    const opened = await anna.post("/rounds", { ...typed, due: "2018-10-15" });
    expect([opened.status, opened.headers.get("location")]).toEqual([
      303,
      "/cciaa_le/rounds/2018-09-30?done=round-opened",
    ]);
    expect(textOf(await anna.page("/rounds"))).toContain("0 su 77");
    // Those who only answer see the list without the form.
    expect(await carla.page("/rounds")).not.toContain('name="asOf"');
  });
});

describe("answering without scripts", () => {
  beforeEach(open);

  it("asks the head for their own units, each field with its label", async () => {
    const page = await carla.page(ANSWERS);
    const asked = [...page.matchAll(/name="answers\.\d+\.indicator" value="([^"]+)"/g)].map(([, id]) => id);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.length).toBeLessThan(77);
    expect(page).not.toMatch(/ style="|<style|onclick=/);
    const labels = new Set([...page.matchAll(/<label[^>]*for="([^"]+)"/g)].map((match) => match[1]));
    const unlabelled = [...page.matchAll(/<(?:input|select|textarea)[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes('type="hidden"'))
      .filter((tag) => !labels.has(/id="([^"]+)"/.exec(tag)?.[1]));
    expect(unlabelled).toEqual([]);
  });

  it("asks many by parts of the plan, the first to do open; closed ones are sent too, and on a mistake open", async () => {
    const page = await anna.page(ANSWERS);
    const parts = [
      ...page.matchAll(
        /<details class="folded"([^>]*)>\s*<summary>\s*<h2>([^<]+)<\/h2>[^<]*<span[^>]*>([^<]+)</g,
      ),
    ];
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.filter(([, open]) => open?.includes("open"))).toHaveLength(1);
    expect(parts[0]?.[1]).toContain("open");
    expect(parts[0]?.[3]).toMatch(/\d+ indicatori, \d+ da fare/);
    expect(page).toContain("<h3><a href");
    const board = await anna.page(ROUND);
    expect(board.match(/<details class="folded"/g)?.length).toBeGreaterThan(2);
    expect(textOf(board)).toMatch(/\d+ indicatori, \d+ senza risposta/);
    const few = await carla.page(`${ANSWERS}?unit=U.3.3.3`);
    expect(few.includes('class="folded"')).toBe(false);
    const last = { "answers.21.indicator": "B.1.2.2/2", "answers.21.seen": "", "answers.21.light": "red" };
    const all = [
      ...(await carla.page(ANSWERS)).matchAll(/name="(answers\.\d+\.indicator)" value="([^"]+)"/g),
    ];
    const typed = Object.fromEntries(all.map(([, name = "", id = ""]) => [name, id]));
    const wrong = await (await carla.post(ANSWERS, { query: "", ...typed, ...last })).text();
    expect(wrong).toMatch(/<details class="folded" open=""><summary><h2>B /);
  });

  it("keeps everything typed where one answer is wrong, with the mistake beside its field", async () => {
    const wrong = await anna.post(ANSWERS, {
      query: "show=to-do",
      ...fields(0, "A.1/1", { light: "green", forecast: "12,5 %" }),
      ...fields(1, "A.1/2", { light: "red", forecast: "tanti", correctiveAction: "<b>Nuovo</b> avviso" }),
    });
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    expect(shownIn(page, "answers.0.forecast")).toBe("12,5 %");
    expect(shownIn(page, "answers.1.forecast")).toBe("tanti");
    expect(page).toContain("&lt;b&gt;Nuovo&lt;/b&gt; avviso");
    expect(page).toMatch(/value="red" checked/);
    expect(page).toContain('<a href="#answer-1">A.1/2</a>');
    expect(page).not.toContain('href="#answer-0"');
    for (const said of [
      "Una risposta ha qualcosa da correggere",
      "serve la causa",
      "due righe",
      "non è un numero",
    ])
      expect(page).toContain(said);
    const right = await anna.post(ANSWERS, {
      query: "show=to-do",
      ...fields(0, "A.1/1", { light: "green", forecast: "12,5 %" }),
      ...fields(1, "A.1/2", { light: "red", cause: "endogenous", causeText: "Manca personale" }),
      ...fields(2, "B.1/1", {}),
    });
    expect([right.status, right.headers.get("location")]).toEqual([
      303,
      "/cciaa_le/rounds/2018-09-30/answers?show=to-do&done=answers-saved",
    ]);
    const again = await anna.page(`${ANSWERS}?show=all`);
    expect(shownIn(again, "answers.0.forecast")).toBe("12,5");
    expect(await anna.page(ANSWERS)).not.toContain('value="A.1/1"');
  });

  it("tells who answered meanwhile, and lets what was typed be saved once that was seen", async () => {
    const page = await anna.page(ANSWERS);
    expect(shownIn(page, "answers.0.seen")).toBe("");
    await answerRound(office.services, BODY, office.bruno, {
      round: "2018-09-30",
      answers: [answer("A.1/1", { forecast: "9" })],
    });
    const typed = { light: "amber", cause: "exogenous", causeText: "Bando in ritardo" };
    const conflict = await anna.post(ANSWERS, { query: "", ...fields(0, "A.1/1", typed) });
    expect(conflict.status).toBe(409);
    const shown = await conflict.text();
    expect(shown).toContain("Bruno ha risposto mentre scrivevi (15 ottobre 2018 alle 10:00)");
    expect(textOf(shown)).toContain("verde, previsione 9 %");
    const seen = shownIn(shown, "answers.0.seen") ?? "";
    expect((await anna.post(ANSWERS, { query: "", ...fields(0, "A.1/1", { ...typed, seen }) })).status).toBe(
      303,
    );
    expect(textOf(await anna.page(ROUND))).toContain("Bando in ritardo");
  });
});

describe("a round's page", () => {
  beforeEach(open);

  const close = (acknowledged: number) =>
    closeRound(office.services, BODY, office.anna, { round: "2018-09-30", note: "", acknowledged });

  it("asks for the number of answers missing before it closes", async () => {
    const unsaid = await anna.post(`${ROUND}/close`, { note: "Prima nota" });
    expect(unsaid.status).toBe(422);
    const page = await unsaid.text();
    expect(page).toContain("Scrivi 77 per confermare di averlo visto.");
    expect(page).toContain("Prima nota");
    const wrong = await anna.post(`${ROUND}/close`, { note: "", acknowledged: "76" });
    expect(wrong.status).toBe(409);
    const closed = await anna.post(`${ROUND}/close`, { note: "Vista.", acknowledged: "77" });
    expect(closed.status).toBe(303);
    const after = textOf(await anna.page(ROUND));
    expect(after).toContain("Chiuso il 15 ottobre 2018 alle 10:00 da Anna");
    expect(after).toContain("77 indicatori sono rimasti senza risposta");
    expect(after).not.toContain("Chiudi e congela");
  });

  it("gives more days to answer", async () => {
    const moved = await anna.post(`${ROUND}/move`, { due: "2018-10-31" });
    expect(moved.status).toBe(303);
    expect(await anna.page(ROUND)).toContain("31 ottobre 2018");
    expect((await anna.post(`${ROUND}/move`, { due: "2018-01-01" })).status).toBe(422);
  });

  it("tells plainly that it is frozen, from what it is recomputed, and what was known later", async () => {
    await close(77);
    expect(await anna.page(ROUND)).not.toContain("Saputo dopo");
    const sheet = await rowOf(office, office.anna, "A.1/1", "Numero start up");
    await send(office, office.anna, sheet, { text: "81", observedOn: "30/09/2018" });
    const page = textOf(await anna.page(ROUND));
    expect(page).toContain("non cambiano più");
    expect(page).toContain("anno 2018, osservato fino al 30 settembre 2018, noto fino al 15 ottobre 2018");
    expect(page).toContain("Saputo dopo");
    expect(page).toContain("81, osservato il 30/09/2018, registrato il 15 ottobre 2018 alle 10:00 da Anna");
    const late = await anna.post(ANSWERS, {
      query: "",
      ...fields(0, "A.1/1", { light: "green", forecast: "11" }),
    });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("è stato chiuso il 15/10/2018 da Anna");
  });

  it("shows the head their own indicators only, and everything to the office", async () => {
    const rows = (page: string) => [...page.matchAll(/class="round-row"/g)].length;
    expect(rows(await anna.page(ROUND))).toBe(77);
    const own = rows(await carla.page(ROUND));
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(77);
    expect(rows(await anna.page(`${ROUND}?show=deviating`))).toBe(0);
  });

  it("gives its table as a file that runs nothing when it is opened", async () => {
    const said = { light: "red", cause: "indicator", causeText: '=cmd|"/c calc"!A1', forecast: "9,5" };
    await answerRound(office.services, BODY, office.anna, {
      round: "2018-09-30",
      answers: [answer("A.1/1", said)],
    });
    const response = await anna.get(`${ROUND}/table.csv`);
    expect(response.headers.get("content-disposition")).toContain("monitoraggio-2018-09-30.csv");
    const [head = "", first = ""] = (await response.text()).split("\r\n");
    expect(
      head
        .replace(/^\ufeff/, "")
        .split(";")
        .slice(0, 4),
    ).toEqual(["Indicatore", "Nome", "Obiettivo o azione", "Unità che rispondono"]);
    expect(first).toContain(';rosso;9,5;l\'indicatore stesso;"\'=cmd|""/c calc""!A1";');
  });
});

describe("the same for programs", () => {
  it("opens, answers, reads and closes", async () => {
    const app = appOf(office);
    const { secret } = await keyOf(office, ["plan", "measure", "read"]);
    const ask = async (method: string, path: string, body?: unknown) => {
      const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
      const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
      const response = await app.request(`/api/v1/bodies/${BODY}${path}`, init);
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    expect((await ask("POST", "/rounds", SEPTEMBER)).status).toBe(201);
    const answers = [{ indicator: "A.1/1", light: "amber", forecast: "1.234,5", cause: "exogenous" }];
    const refused = await ask("POST", "/rounds/2018-09-30/answers", { answers });
    expect([refused.status, refused.body["errors"]]).toMatchObject([
      422,
      [{ pointer: "answers.0.causeText", code: "round-cause-text-needed" }],
    ]);
    const [one] = answers;
    const written = await ask("POST", "/rounds/2018-09-30/answers", {
      answers: [{ ...one, causeText: "Bando" }],
    });
    expect(written.body).toEqual({ written: [{ indicator: "A.1/1", number: 2 }] });
    expect((await ask("PATCH", "/rounds/2018-09-30", { due: "2018-10-20" })).body["due"]).toBe("2018-10-20");
    expect((await ask("POST", "/rounds/2018-09-30/closing", { acknowledged: 76 })).status).toBe(200);
    const { body } = await ask("GET", "/rounds/2018-09-30");
    expect(body).toMatchObject({ total: { asked: 77, answered: 1 }, knownLater: null, previous: null });
    const lines = body["lines"] as readonly Record<string, unknown>[];
    expect(lines[0]).toMatchObject({ indicator: "A.1/1", answer: { forecast: "1234.5", light: "amber" } });
    expect((await ask("GET", "/rounds/2018-09-30/asked")).body["lines"]).toEqual([]);
    const { body: list } = await ask("GET", "/rounds");
    expect(list).toMatchObject({ items: [{ round: { id: "2018-09-30", closing: { unanswered: 76 } } }] });
  });
});

async function keyOf(own: Office, scopes: readonly string[]) {
  return createKey(own.services, BODY, own.administrator, {
    name: "prova",
    scopes: [...scopes],
    units: [],
    lastDay: null,
  });
}
