import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createKey } from "../../../src/application/people/keys.ts";
import { readFeedsConfig } from "../../../src/server/feeds/feeds-config.ts";
import type { App } from "../../../src/server/server.ts";
import { BODY, type Office, openOffice } from "../../application/measurements/office.ts";
import { type CkanServer, ckanServer } from "../../server/feeds/ckan-server.ts";
import { textOf } from "../components/text-of.ts";
import { appOf, Browser } from "../measurements/browser.ts";

const QUANTITY = "Numero dataset caricati";

let ckan: CkanServer;
let office: Office;
let app: App;
let anna: Browser;
beforeAll(async () => {
  ckan = await ckanServer();
});
afterAll(() => ckan.stop());
beforeEach(async () => {
  ckan.mood = "well";
  ckan.datasets.set("camera-di-prova", 57);
  // It is 15 October 2018.
  office = await openOffice();
  app = appOf(office, { feeds: readFeedsConfig({ TRAGUARDO_FEEDS_ALLOW: `127.0.0.1:${ckan.port}` }) });
  anna = await Browser.of(app, office, office.anna);
});
afterEach(() => office.close());

const typed = (more: Record<string, string> = {}) => ({
  id: "dataset",
  name: "Dataset <b>aperti</b>",
  datum: JSON.stringify(["A.2.1.1/1", QUANTITY]),
  unit: "",
  year: "same",
  kind: "ckan",
  address: ckan.address,
  organisation: "camera-di-prova",
  filter: "",
  every: "day",
  hour: "6",
  adopt: "propose",
  tolerance: "10",
  ...more,
});
/** What the API answers, as far as it is looked at. */
interface Sent {
  readonly number: number;
  readonly items: readonly { readonly waiting: { readonly id: string } | null }[];
  readonly runs: readonly unknown[];
}

const seenIn = (page: string) => /name="seen" value="(\d+)"/.exec(page)?.[1] ?? "";
const runIn = (page: string) => /\/feeds\/proposals\/([\w-]+)\/accept"/.exec(page)?.[1] ?? "";

describe("the pages of feeds, without scripts", () => {
  it("walk from a first try to a value recorded with what was read", async () => {
    expect(textOf(await anna.page("/feeds"))).toContain("Un flusso legge un dato da un altro sistema");
    const tried = await anna.post("/feeds/test", typed());
    const shown = await tried.text();
    expect(tried.status).toBe(200);
    expect(shown).not.toMatch(/ style="|<style|onclick=|<b>aperti/);
    expect(textOf(shown)).toMatch(/Prova riuscita.*Non è stato salvato nulla.*Valore57/s);
    expect(shown).toContain('value="camera-di-prova"');
    const saved = await anna.post("/feeds", { ...typed(), seen: "" });
    expect([saved.status, saved.headers.get("location")]).toEqual([
      303,
      `/${BODY}/feeds/dataset?done=feed-written`,
    ]);
    const page = await anna.page("/feeds/dataset");
    expect(textOf(page)).toContain(
      `Numero di dataset di camera-di-prova nel catalogo 127.0.0.1:${ckan.port}. Si legge ogni giorno alle 06:00.`,
    );
    expect((await anna.post("/feeds/dataset/run", {})).status).toBe(409);
    expect((await anna.post("/feeds/dataset/activate", { seen: seenIn(page) })).status).toBe(303);
    const ran = await anna.post("/feeds/dataset/run", {});
    expect(ran.headers.get("location")).toBe(`/${BODY}/feeds/dataset?done=feed-proposed`);
    const list = await anna.page("/feeds");
    expect(textOf(list)).toMatch(/Da confermare.*Valore letto57/s);
    const refused = await anna.post(`/feeds/proposals/${runIn(list)}/refuse`, { reason: "" });
    expect([refused.status, textOf(await refused.text())]).toEqual([
      422,
      expect.stringContaining("Manca il motivo."),
    ]);
    const accepted = await anna.post(`/feeds/proposals/${runIn(list)}/accept`, {});
    expect([accepted.status, accepted.headers.get("location")]).toEqual([
      303,
      `/${BODY}/feeds?done=feed-accepted`,
    ]);
    const [entry] = (await office.store.read(BODY, ({ ledger }) => ledger.of("A.2.1.1/1"))).slice(-1);
    expect(entry).toMatchObject({
      basis: { kind: "feed", id: "dataset" },
      author: { name: office.anna.name },
    });
    expect(textOf(await anna.page(`/entries/${entry?.sequence}`))).toContain(
      "flusso-dataset-2018-10-15.json",
    );
    expect(textOf(await anna.page("/feeds/dataset"))).toContain("confermato");
    // The explanation leads to the feed and to what it read; who may not see feeds is not led there.
    const explained = await anna.page("/indicators/A.2.1.1/1");
    expect(explained).toContain(`href="/${BODY}/feeds/dataset"`);
    expect(textOf(explained)).toContain("il flusso che l'ha letto");
    expect(textOf(explained)).toContain("flusso-dataset-2018-10-15.json");
    const head = await (await Browser.of(app, office, office.carla)).page("/indicators/A.2.1.1/1");
    expect([head.includes("Dataset &lt;b&gt;aperti"), head.includes("/feeds/dataset")]).toEqual([
      true,
      false,
    ]);
  });

  it("take a key, carry it from a try to the feed, and never show it", async () => {
    const key = "Bearer chiave-di-prova-9f3b1c77";
    const tried = await (
      await anna.post("/feeds/test", typed({ headerName: "Authorization", headerValue: key }))
    ).text();
    expect(ckan.shown.at(-1)).toBe(key);
    const headerSealed = /name="headerSealed" value="([\w-]+)"/.exec(tried)?.[1] ?? "";
    expect(textOf(tried)).toContain("La chiave Authorization che hai scritto resta pronta");
    const sent = typed({ headerName: "Authorization", headerValue: "", headerSealed });
    expect((await anna.post("/feeds", { ...sent, seen: "" })).status).toBe(303);
    const page = await anna.page("/feeds/dataset");
    expect(textOf(page)).toContain(`Authorization, solo per ${ckan.address}`);
    const form = await anna.page("/feeds/dataset/definition");
    expect(textOf(form)).toContain(`C'è una chiave: Authorization, solo per ${ckan.address}.`);
    for (const shown of [tried, page, form]) expect(shown).not.toContain("chiave-di-prova");
    // Left empty it stays; the box takes it away.
    const seen = seenIn(form);
    await anna.post("/feeds/test", { ...typed({ headerName: "Authorization" }), seen });
    expect(ckan.shown.at(-1)).toBe(key);
    const elsewhere = typed({ address: "https://dati.example.it", headerName: "Authorization" });
    const refused = await anna.post("/feeds", { ...elsewhere, seen });
    expect([refused.status, textOf(await refused.text())]).toEqual([
      422,
      expect.stringContaining("La chiave salvata è di un altro sistema."),
    ]);
    const wrong = await anna.post("/feeds", { ...typed({ headerName: "Host", headerValue: key }), seen });
    const told = await wrong.text();
    expect(textOf(told)).toContain("Questa intestazione non si può usare.");
    expect(told).not.toContain("chiave-di-prova");
    await anna.post("/feeds", { ...typed({ headerName: "Authorization", headerRemove: "yes" }), seen });
    expect(textOf(await anna.page("/feeds/dataset"))).not.toContain("Authorization");
    await anna.post("/feeds/test", typed());
    expect(ckan.shown.at(-1)).toBeNull();
  });

  it("keep what was typed beside what is wrong with it", async () => {
    const answer = await anna.post("/feeds", {
      ...typed({ address: "ftp://x", name: "", hour: "25" }),
      seen: "",
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('value="ftp://x"');
    expect(textOf(page)).toContain("Ci sono 3 errori: il flusso non è stato salvato.");
    expect(page.match(/aria-invalid="true"/g)).toHaveLength(3);
  });

  it("say why nothing can be read, and what to do", async () => {
    const away = await anna.post("/feeds/test", typed({ address: "http://10.0.0.1" }));
    expect(textOf(await away.text())).toContain(
      "10.0.0.1 sta su una rete privata (10.0.0.1): non è permesso. Se è un sistema dell'ente, chi amministra il server lo aggiunge a TRAGUARDO_FEEDS_ALLOW.",
    );
    ckan.mood = "changed";
    const changed = await anna.post("/feeds/test", typed());
    expect([changed.status, textOf(await changed.text())]).toEqual([
      422,
      expect.stringContaining("La risposta non è quella di un catalogo CKAN."),
    ]);
  });
});

describe("the API of feeds", () => {
  it("does all that the pages do", async () => {
    const scopes = ["plan", "read", "measure"] as const;
    const { secret } = await createKey(office.services, BODY, office.administrator, {
      name: "Prova",
      scopes: [...scopes],
      units: [],
      lastDay: null,
    });
    const send = async (method: string, path: string, body?: unknown) => {
      const answer = await app.request(`/api/v1/bodies/${BODY}${path}`, {
        method,
        headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: answer.status, body: (await answer.json()) as Sent };
    };
    const document = {
      id: "dataset",
      name: "Dataset",
      indicator: "A.2.1.1/1",
      quantity: QUANTITY,
      from: { kind: "ckan", address: ckan.address, organisation: "camera-di-prova" },
      schedule: { every: "day", hour: 6 },
    };
    expect(await send("POST", "/feeds/test", { document })).toMatchObject({
      status: 200,
      body: { value: "57/1", fault: null, movement: "jump", year: 2018 },
    });
    const header = { name: "X-API-Key", value: "chiave-di-prova-9f3b1c77" };
    const { body } = await send("POST", "/feeds", { document, seen: null, header });
    expect(
      (await send("POST", "/feeds/dataset/activation", { active: true, seen: body.number })).status,
    ).toBe(200);
    expect(await send("POST", "/feeds/dataset/runs", {})).toMatchObject({
      status: 201,
      body: { outcome: "proposed" },
    });
    const list = await send("GET", "/feeds");
    expect(list.body.items).toMatchObject([{ header: { name: "X-API-Key", origin: ckan.address } }]);
    expect(JSON.stringify(list.body)).not.toContain(header.value);
    expect(list.body.items).toMatchObject([{ active: true, waiting: { value: "57/1" } }]);
    const run = list.body.items[0]?.waiting?.id;
    expect((await send("POST", `/feeds/proposals/${run}/refusal`, {})).status).toBe(422);
    expect((await send("POST", `/feeds/proposals/${run}/refusal`, { reason: "Bozze" })).status).toBe(200);
    expect((await send("POST", `/feeds/proposals/${run}/acceptance`, {})).status).toBe(409);
    const without = { document, seen: body.number + 1, header: null };
    expect((await send("POST", "/feeds", without)).status).toBe(201);
    expect((await send("GET", "/feeds/dataset")).body).toMatchObject({ header: null });
    expect((await send("GET", "/feeds/dataset")).body.runs).toMatchObject([
      { outcome: "proposed", settled: { accepted: false, reason: "Bozze" } },
    ]);
  });
});
