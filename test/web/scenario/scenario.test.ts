import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDemonstration } from "../../../src/application/demonstration/demonstration.ts";
import { demonstrationPeople, enterDemonstration } from "../../../src/application/people/demonstration.ts";
import type { Role } from "../../../src/store/people.ts";
import { type TestServer, testServer } from "../../server/support.ts";

const BODY = "cciaa_le";
const SEPTEMBER = "year=2018&as-of=2018-09-30";
let test: TestServer;
const cookies = new Map<Role, string>();

beforeAll(async () => {
  test = await testServer({ now: "2018-12-31T09:00:00Z" });
  const { services } = test.server;
  await createDemonstration(services);
  const people = await demonstrationPeople(services, BODY);
  for (const role of ["manager", "political-body", "administrator"] as const) {
    const person = people.find(({ roles }) => roles.includes(role));
    const from = { agent: "prova", address: "127.0.0.1" };
    const { token } = await enterDemonstration(services, BODY, person?.id ?? "", from);
    cookies.set(role, `traguardo-${BODY}=${token}`);
  }
});
afterAll(() => test.close());

function ask(path: string, init: RequestInit & { as?: Role } = {}): Promise<Response> {
  const headers = {
    cookie: cookies.get(init.as ?? "manager") ?? "",
    accept: "text/html",
    "accept-language": "it",
  };
  return Promise.resolve(test.app.request(path, { ...init, headers: { ...headers, ...init.headers } }));
}

async function pageOf(path: string, as?: Role): Promise<string> {
  const response = await ask(path, as ? { as } : {});
  expect(response.status).toBe(200);
  return response.text();
}

function told(html: string): string {
  return html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

async function jsonOf(response: Response): Promise<Record<string, unknown>> {
  return (await response.json()) as Record<string, unknown>;
}

async function csrf(): Promise<string> {
  const page = await pageOf(`/${BODY}/scenario?${SEPTEMBER}`);
  return /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
}

async function post(fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams({ csrf: await csrf(), year: "2018", "as-of": "2018-09-30", ...fields });
  return ask(`/${BODY}/scenario`, { method: "POST", body });
}

describe("the page of scenarios", () => {
  it("shows every value of the year, and the scores as they are while none is given", async () => {
    const text = told(await pageOf(`/${BODY}/scenario?${SEPTEMBER}`));
    expect(text).toContain("52,19");
    expect(text).toContain("Nessun valore cambiato");
    expect(text).toContain("A.1/1 Trend crescita numero start up");
  });

  it("shows before, after and difference: the body, the areas, what moved", async () => {
    const page = await pageOf(`/${BODY}/scenario?${SEPTEMBER}&A.1%2F1.0=85`);
    const text = told(page);
    expect(text).toContain("Con un valore cambiato: +0,15 punti (prima 52,19)");
    expect(text).toMatch(/A\.1 Sostenere[^+]* 77,61 79,00 \+1,39/);
    expect(text).toMatch(/Trend crescita numero start up 97,22 100,00/);
    expect(page).toContain('name="A.1/1.0" class="form-control" type="text" value="85"');
    expect(page).not.toMatch(/ style=|<style|onclick/);
  });

  it("tells what cannot be read beside its field, and does without it", async () => {
    const page = await pageOf(`/${BODY}/scenario?${SEPTEMBER}&A.1%2F2.0=boh`);
    expect(page).toContain('aria-invalid="true"');
    expect(told(page)).toContain("Un valore non si legge e non conta");
    expect(told(page)).toContain("Nessun valore cambiato");
  });

  it("has its many fields by parts of the plan: open the first, and where something was typed", async () => {
    const parts = [
      ...(await pageOf(`/${BODY}/scenario?${SEPTEMBER}&B.1%2F1.0=85`)).matchAll(
        /<details class="folded"([^>]*)><summary><h3>([^<]+)<\/h3> <span class="folded-told">\d+ valori dell/g,
      ),
    ];
    expect(parts.length).toBeGreaterThan(5);
    const open = parts.filter(([, attributes]) => attributes?.includes("open")).map(([, , title]) => title);
    expect(open).toEqual([parts[0]?.[2], expect.stringMatching(/^B /)]);
  });

  it("keeps what was typed in fields that the filter hides", async () => {
    const page = await pageOf(`/${BODY}/scenario?${SEPTEMBER}&node=B&A.1%2F1.0=85`);
    expect(page).toContain('<input type="hidden" name="A.1/1.0" value="85"/>');
    expect(page).not.toContain('id="value-A.1/1.0"');
    expect(page).toContain('id="value-B.1/1.0"');
    expect(told(page)).toContain("+0,15 punti");
  });

  it("goes on from what is expected at the year's end, while the year runs", async () => {
    expect(told(await pageOf(`/${BODY}/scenario?${SEPTEMBER}&basis=expected`))).toContain("79,48");
    const over = told(await pageOf(`/${BODY}/scenario?year=2018&basis=expected`));
    expect(over).toContain("78,51");
    expect(over).not.toContain("come previsti a fine anno");
  });

  it("tells what it takes to reach a score: a way that, taken, reaches it", async () => {
    const text = told(await pageOf(`/${BODY}/scenario?${SEPTEMBER}&basis=expected&goal=85`));
    expect(text).toContain("Che cosa serve per arrivare a 85");
    expect(text).toMatch(/Bastano \d+ indicatori al target, in quest&#39;ordine/);
    const scores = [...text.matchAll(/poi (\d+,\d\d)/g)].map(([, score = ""]) =>
      Number(score.replace(",", ".")),
    );
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(scores.at(-1)).toBeGreaterThanOrEqual(85);
    expect(scores.at(-2)).toBeLessThan(85);
    // Its milestone of June is late: it is no way to anything.
    expect(text).not.toMatch(/C\.1\.2\.1\/1 [^.]* poi /);
    expect(told(await pageOf(`/${BODY}/scenario?${SEPTEMBER}&goal=50`))).toContain(
      "Il punteggio è già 52,19",
    );
  });

  it("sent, has an address with what was given; too long for one, it answers there", async () => {
    const few = await post({ "A.1/1.0": "85", "A.1/2.0": "" });
    expect(few.status).toBe(303);
    expect(few.headers.get("location")).toBe(`/${BODY}/scenario?year=2018&as-of=2018-09-30&A.1%2F1.0=85`);
    const many = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`X/${i}.0`, "1.234.567,89"]));
    const long = await post({ ...many, "A.1/1.0": "85" });
    expect(long.status).toBe(200);
    expect(told(await long.text())).toContain("+0,15 punti");
  });

  it("leaves a day behind that is not of the year chosen", async () => {
    const moved = await post({ year: "2019" });
    expect(moved.headers.get("location")).toBe(`/${BODY}/scenario?year=2019`);
  });

  it("keeps nothing", async () => {
    const state = () =>
      test.store.read(BODY, async ({ ledger, records, sheets }) => ({
        ledger: await ledger.position(),
        records: await records.position(),
        cells: (await sheets.cells()).length,
      }));
    const before = await state();
    await post({ "A.1/1.0": "85" });
    await pageOf(`/${BODY}/scenario?${SEPTEMBER}&A.1%2F1.0=85`);
    expect(await state()).toEqual(before);
  });

  it("is for who may see scenarios", async () => {
    expect((await ask(`/${BODY}/scenario`, { as: "political-body" })).status).toBe(200);
    expect((await ask(`/${BODY}/scenario`, { as: "administrator" })).status).toBe(403);
  });
});

describe("the forecast on the pages", () => {
  it("of an indicator: in words, drawn, with its method and the latest useful day", async () => {
    const page = await pageOf(`/${BODY}/indicators/A.1.3.2/1?${SEPTEMBER}`);
    const text = told(page);
    expect(text).toContain("Previsione a fine anno");
    expect(text).toContain("Valore previsto 38,77 · fra 36,33 e 41,27");
    expect(text).toContain("Passo di quest&#39;anno fino al 30 settembre 2018");
    expect(text).toContain("24 dicembre 2018: se fino ad allora");
    expect(page).toContain('class="forecast-area"');
    expect(page).toContain(`href="/${BODY}/scenario?node=A.1.3.2&amp;year=2018&amp;as-of=2018-09-30"`);
  });

  it("what the office said stands beside it, and only for who may see rounds", async () => {
    const path = `/${BODY}/indicators/A.1.3.2/1?${SEPTEMBER}`;
    expect(told(await pageOf(path))).toContain("Che cosa prevedono gli uffici");
    expect(told(await pageOf(path, "political-body"))).not.toContain("Che cosa prevedono gli uffici");
  });

  it("says why there is none", async () => {
    const text = told(await pageOf(`/${BODY}/indicators/A.2/2?${SEPTEMBER}`));
    expect(text).toContain("Non c&#39;è una previsione. «Imprese sensibilizzate");
  });

  it("of a node and of the body, with what moves it most", async () => {
    expect(told(await pageOf(`/${BODY}/nodes/A.1.3?${SEPTEMBER}`))).toContain("A fine anno 77,87");
    const text = told(await pageOf(`/${BODY}?${SEPTEMBER}`));
    expect(text).toContain("A fine anno 79,48 · fra 60,30 e 81,82");
    // What is at risk: where it ends, and until when one can act.
    expect(text).toMatch(/B\.1\/2 [^+]*? 0,00 , [^+]*? 12,50 100,00 18 novembre 2018/);
    expect(text).toContain("Che cosa muove di più il punteggio di fine anno");
    expect(text.match(/\+\d+,\d\d punti all/g)).toHaveLength(3);
  });

  it("is gone once the year is over", async () => {
    expect(told(await pageOf(`/${BODY}?year=2018`))).not.toContain("A fine anno");
    expect(told(await pageOf(`/${BODY}/indicators/A.1.3.2/1?year=2018`))).not.toContain(
      "Previsione a fine anno",
    );
  });
});

describe("for programs", () => {
  const api = `/api/v1/bodies/${BODY}`;

  async function scenario(body: unknown): Promise<Response> {
    const headers = { "content-type": "application/json", "x-csrf-token": await csrf() };
    return ask(`${api}/scenario`, { method: "POST", headers, body: JSON.stringify(body) });
  }

  it("the forecast with its methods, and none once the year is over", async () => {
    const found = await jsonOf(await ask(`${api}/forecast?${SEPTEMBER}`));
    expect(found).toMatchObject({
      running: true,
      body: { low: expect.stringMatching(/^60\.29/), middle: expect.stringMatching(/^79\.48/) },
      indicators: { "A.1/2": { outlook: "out-of-reach", quantities: [{ method: "pace", nature: "total" }] } },
    });
    expect(found["levers"]).toHaveLength(3);
    expect(await (await ask(`${api}/forecast?year=2018`)).json()).toMatchObject({
      running: false,
      body: null,
    });
  });

  it("a scenario, and every fault of one at once", async () => {
    const moment = { year: 2018, asOf: "2018-09-30" };
    const done = await scenario({ ...moment, values: { "A.1/1.0": "85" } });
    expect(done.status).toBe(200);
    expect(await jsonOf(done)).toMatchObject({
      before: { indicators: { "A.1/1": { achievement: expect.stringMatching(/^97\.22/) } } },
      after: { indicators: { "A.1/1": { achievement: "100" } } },
      fields: expect.arrayContaining([
        expect.objectContaining({ id: "A.1/1.0", quantity: "Numero start up", present: "79" }),
      ]),
    });
    const wrong = await scenario({ ...moment, values: { "A.1/1.0": "boh", "Z.9/1.0": "3" } });
    expect(wrong.status).toBe(422);
    expect((await jsonOf(wrong))["errors"]).toHaveLength(2);
  });
});
