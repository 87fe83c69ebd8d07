import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createKey } from "../../../src/application/people/keys.ts";
import { rational, ZERO } from "../../../src/core/number/rational.ts";
import type { Quarter } from "../../../src/core/payments/payments.ts";
import { quartersChart } from "../../../src/web/pages/payments/quarters-chart.ts";
import { BODY, type Office, openOffice } from "../../application/measurements/office.ts";
import { FIRM, fatturaPa, invoiceBody } from "../../payments/fattura-pa.ts";
import { textOf } from "../components/text-of.ts";
import { appOf, Browser } from "../measurements/browser.ts";

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

const LIST = `Numero;Fornitore;Data fattura;Data scadenza;Data mandato;Importo;Ufficio
1;Ditta A;1/1/2018;31/1/2018;10/2/2018;1.000,00;U.3.1.1
2;<b>Ditta B</b>;18/2/2018;20/5/2018;14/5/2018;3.000,00;
`;
const unescaped = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">");

/** Sends files, then the button that adds what was shown. */
async function load(text: string, name = "elenco.csv"): Promise<string> {
  const shown = await anna.post("/payments/file", { files: new File([text], name) });
  const page = await shown.text();
  const rows = /name="rows" value="([^"]*)"/.exec(page)?.[1];
  if (rows === undefined) return page;
  const added = await anna.post("/payments/rows", { rows: unescaped(rows) });
  expect([added.status, added.headers.get("location")]).toEqual([
    303,
    "/cciaa_le/payments?done=payments-added",
  ]);
  return page;
}

describe("the page of payments, without scripts", () => {
  it("begins empty, takes a list, and shows where the index comes from", async () => {
    expect(textOf(await anna.page("/payments"))).toContain("Non c'è ancora nessuna fattura.");
    expect(textOf(await load(LIST))).toContain("2 righe, 4.000,00 € in tutto.");
    const page = await anna.page("/payments?year=2018");
    expect(page).not.toMatch(/ style="|<style|onclick=|<b>Ditta/);
    const text = textOf(page);
    expect(text).toContain("pagati in media 2,00 giorni prima della scadenza, su 2 fatture.");
    expect(page).toContain('aria-label="Indice dei trimestri del 2018: ');
    expect(text).toMatch(/Primo trimestre10,001\.000,00 €1/);
    expect(text).toMatch(/Tutto il 2018−2,004\.000,00 €2/);
    // 10 × 1.000 / 4.000, −6 × 3.000 / 4.000.
    expect(text).toMatch(/−4,50.*\+2,50/);
  });

  it("of a day that is none are refused, never shown as of another", async () => {
    for (const day of ["2018-02-31", "zzz"]) {
      const refused = await anna.get(`/payments?year=2018&as-of=${day}`);
      expect([refused.status, textOf(await refused.text())]).toEqual([
        422,
        expect.stringContaining(`«${day}» non è un giorno (voce «as-of» dell'indirizzo).`),
      ]);
    }
    const record = { year: "2018", "as-of": "31/2/2018", indicator: "D.1.2.3/1", seen: "" };
    expect((await anna.post("/payments/record", record)).status).toBe(422);
    expect((await anna.get("/payments?year=2018&as-of=2018-09-30")).status).toBe(200);
  });

  it("says what is wrong by file and line, and adds nothing", async () => {
    const page = textOf(await load(LIST.replace("31/1/2018", "presto")));
    expect(page).toContain("Una cosa non va: non è stato aggiunto nulla");
    expect(page).toContain("elenco.csv2Scadenza«presto» non è un giorno.");
    const signed = textOf(await load("x", "fattura.xml.p7m"));
    expect(signed).toContain("La fattura è firmata (.p7m)");
    expect(textOf(await anna.page("/payments"))).toContain("Non c'è ancora nessuna fattura.");
  });

  it("takes electronic invoices with the law's term where they give no day", async () => {
    const page = textOf(await load(fatturaPa(FIRM, invoiceBody({})), "IT01_1.xml"));
    expect(page).toContain("Una riga non ha scadenza: vale il termine di legge");
    const text = textOf(await anna.page("/payments?year=2018"));
    expect(text).toContain("Scadute e non pagate: 1");
    expect(text).toContain("presunta: termine di legge");
  });

  it("records the index for the plan's indicator, and tells who may not load", async () => {
    await load(LIST);
    const record = { year: "2018", indicator: "D.1.2.3/1", seen: "-2/1" };
    let answer = await anna.post("/payments/record", record);
    if (answer.status === 422) {
      const confirmed = /name="confirmed" value="([^"]*)"/.exec(await answer.text())?.[1] ?? "";
      answer = await anna.post("/payments/record", { ...record, confirmed });
    }
    expect(answer.headers.get("location")).toBe("/cciaa_le/payments?done=payments-recorded&year=2018#values");
    expect(textOf(await anna.page("/payments?year=2018"))).toContain("già registrato");
    const why = await anna.page("/indicators/D.1.2.3/1?year=2018");
    const counted = /href="\/cciaa_le(\/entries\/\d+\/invoices)"[^>]*>([^<]*)</.exec(why);
    expect(counted?.[2]).toBe("le fatture contate");
    expect(textOf(await anna.page(counted?.[1] ?? ""))).toMatch(
      /−2,00 giorni al 15 ottobre 2018, su 2 fatture\..*Ditta A.*1\.000,00 €.*Ditta B.*3\.000,00 €.*−6/,
    );
    expect(await carla.page(counted?.[1] ?? "")).not.toContain("Ditta B");
    expect((await anna.get("/entries/999/invoices")).status).toBe(404);
    const none = await anna.get("/entries/99999999999999999999/invoices");
    expect([none.status, textOf(await none.text())]).toEqual([
      404,
      expect.stringContaining("La registrazione n. 99999999999999999999 non c'è."),
    ]);
    const own = await carla.page("/payments?year=2018");
    expect(own).not.toContain('name="files"');
    expect(own).toContain("Ditta A");
    expect(own).not.toContain("Ditta B");
    expect((await carla.post("/payments/rows", { rows: "[]" })).status).toBe(403);
  });
});

describe("the API", () => {
  it("reads the index, takes files all or none, and records, with a key", async () => {
    await load(LIST);
    const { secret } = await createKey(office.services, BODY, office.administrator, {
      name: "contabilita",
      scopes: ["measure"],
      units: [],
      lastDay: null,
    });
    const app = appOf(office);
    const asked = async (path: string, sent?: object) => {
      const response = await app.request(`/api/v1/bodies/${BODY}/payments${path}`, {
        method: sent ? "POST" : "GET",
        headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
        ...(sent ? { body: JSON.stringify(sent) } : {}),
      });
      return [response.status, await response.json()];
    };
    expect(await asked("?year=2018")).toEqual([
      200,
      expect.objectContaining({
        upTo: "2018-10-15",
        whole: { index: "-2/1", paid: "4000/1", count: 2 },
        heaviest: [
          expect.objectContaining({ number: "2", days: "-6/1", contribution: "-9/2" }),
          expect.objectContaining({ number: "1", days: "10/1", contribution: "5/2" }),
        ],
      }),
    ]);
    const xml = fatturaPa(FIRM, invoiceBody({ due: "2018-04-30" }));
    const files = [{ name: "IT1.xml", content: Buffer.from(xml).toString("base64") }];
    const tried = await asked("/invoices", { files, dryRun: true });
    expect(tried).toEqual([200, { added: 0, rows: 1, paid: "1220/1", assumed: 0, faults: [] }]);
    expect((await asked("/invoices", { files }))[1]).toMatchObject({ added: 1 });
    const [status, again] = await asked("/invoices", { files });
    expect([status, JSON.stringify(again)]).toEqual([422, expect.stringContaining("IT1.xml:1:number")]);
    expect((await asked("/values", { items: [{ indicator: "D.1.2.3/1", seen: "1/1" }] }))[0]).toBe(409);
  });
});

describe("the drawing of the quarters", () => {
  it("rises with days of delay, falls with days ahead, and leaves a quarter without payments empty", () => {
    const part = (quarter: Quarter, index: number | null) => ({
      quarter,
      index: index === null ? null : rational(index),
      total: ZERO,
      count: 0,
    });
    const { zero, bars } = quartersChart({ quarters: [part(1, 10), part(2, -5), part(3, null)] });
    // Fifteen days on 106 units of height, from 44: zero stands at 44 + 10 × 106 / 15.
    expect(zero).toBe(115);
    expect(bars.map(({ top, height }) => [top, height])).toEqual([
      [44, 71],
      [115, 35],
      [115, 0],
    ]);
    expect(bars.map(({ figure }) => figure)).toEqual([36, 168, 107]);
  });
});
