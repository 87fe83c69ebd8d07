import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { activateFeed, defineFeed } from "../../../src/application/feeds/define.ts";
import { type HeaderSaid, headerOf } from "../../../src/application/feeds/header-said.ts";
import { feedDetail } from "../../../src/application/feeds/list.ts";
import { runFeed } from "../../../src/application/feeds/run.ts";
import { detailOf } from "../../../src/application/feeds/run-detail.ts";
import { openHeader } from "../../../src/application/feeds/sealed-header.ts";
import { testFeed } from "../../../src/application/feeds/test-feed.ts";
import { headerTroubles } from "../../../src/core/feed/header.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { ask } from "../../../src/server/feeds/ask.ts";
import { readFeedsConfig } from "../../../src/server/feeds/feeds-config.ts";
import { outsideOf } from "../../../src/server/feeds/outside.ts";
import { restoreBackup } from "../../../src/store/backup/restore.ts";
import { writeBackup } from "../../../src/store/backup/write.ts";
import { openStore } from "../../../src/store/open.ts";
import { openSqliteEngine } from "../../../src/store/sqlite/open.ts";
import { plan } from "../../evaluation/building.ts";
import { BODY, openSmallOffice, type SmallOffice } from "../decisions/office.ts";
import { person, problemOf } from "../plans/office.ts";

const KEY = "chiave-di-prova-9f3b1c77";
const OFFICE = person("programming-office");
const WORDS = Catalogue.load("it");
const PLAN = plan([
  {
    id: "A.1",
    units: ["U.1"],
    indicators: [{ normal: '(v "Numero dataset" t)', targets: ">= 50", weight: "100" }],
  },
]);

/** A system that lets in who shows the key; it may send on, or tell what it was shown. */
interface Guarded {
  readonly address: string;
  readonly seen: IncomingHttpHeaders[];
  onTo: string | null;
  repeats: boolean;
  stop(): Promise<void>;
}

async function guarded(): Promise<Guarded> {
  const seen: IncomingHttpHeaders[] = [];
  const http = createServer((request, response) => {
    seen.push(request.headers);
    if (system.onTo !== null) response.writeHead(302, { location: system.onTo }).end();
    else if (request.headers["x-api-key"] !== KEY) response.writeHead(403).end();
    else {
      const shown = system.repeats ? { "X-Api-Key": KEY } : {};
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ valore: 42, ...shown }));
    }
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const system: Guarded = {
    address: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    seen,
    onTo: null,
    repeats: false,
    stop: () => {
      http.closeAllConnections();
      return new Promise((resolve) => http.close(() => resolve()));
    },
  };
  return system;
}

let one: Guarded;
let other: Guarded;
let office: SmallOffice;
let outside: ReturnType<typeof outsideOf>;
beforeAll(async () => {
  [one, other] = [await guarded(), await guarded()];
  const allow = [one, other].map(({ address }) => address.slice("http://".length)).join(" ");
  outside = outsideOf({ feeds: readFeedsConfig({ TRAGUARDO_FEEDS_ALLOW: allow }) }, { patience: 3000 });
});
afterAll(async () => {
  await one.stop();
  await other.stop();
});
beforeEach(async () => {
  for (const system of [one, other]) {
    system.seen.length = 0;
    system.onTo = null;
    system.repeats = false;
  }
  office = await openSmallOffice("2018-10-15");
  await office.adopt(PLAN, { number: "Delibera n. 7", date: "2018-01-31" });
});
afterEach(() => office.close());

const definition = (more: object = {}) => ({
  id: "dataset",
  name: "Dataset aperti",
  indicator: "A.1/1",
  quantity: "Numero dataset",
  from: { kind: "json", address: `${one.address}/dati`, pick: { form: "json", path: "$.valore" } },
  schedule: { every: "day", hour: 6 },
  ...more,
});
const define = (header?: HeaderSaid, more: object = {}, seen: number | null = null) =>
  defineFeed(office.services, BODY, OFFICE, {
    document: definition(more),
    seen,
    ...(header === undefined ? {} : { header }),
  });
const typed = (value: string, name = "X-API-Key"): HeaderSaid => ({ name, value, sealed: "" });
const run = async () => {
  const { kept } = await feedDetail(office.services, BODY, OFFICE, "dataset");
  if (!kept.active)
    await activateFeed(office.services, BODY, OFFICE, { feed: "dataset", active: true, seen: kept.number });
  return runFeed({ services: office.services, outside, words: WORDS }, BODY, OFFICE, "dataset");
};
const told = async () => (await feedDetail(office.services, BODY, OFFICE, "dataset")).header;

describe("the key of a feed", () => {
  it("lets it in, and stands nowhere but sealed", async () => {
    const { number } = await define(typed(KEY));
    expect(await run()).toMatchObject({ outcome: "proposed", value: "42/1" });
    expect(one.seen.map((headers) => headers["x-api-key"])).toEqual([KEY]);
    const detail = await feedDetail(office.services, BODY, OFFICE, "dataset");
    expect(detail.header).toMatchObject({ name: "X-API-Key", origin: one.address });
    expect(JSON.stringify(detail)).not.toContain(KEY);
    await office.services.store.read(BODY, async ({ records, audit, evidence, feeds }) => {
      const trail = await audit.list(100);
      expect(trail.map(({ action }) => action)).toContain("feed-key-kept");
      const [{ snapshot } = { snapshot: null }] = (await feeds.runs("dataset", 1)).map(detailOf);
      const file = await evidence.content(snapshot ?? "");
      const all = [await records.list("feed"), trail, new TextDecoder().decode(file ?? undefined)];
      expect(JSON.stringify(all)).toContain("dataset");
      expect(JSON.stringify([all, await feeds.header("dataset")])).not.toContain(KEY);
    });
    // Written anew without a word of the key, it stays; taken away, it is gone.
    const again = await define(undefined, { name: "Dataset" }, number + 1);
    expect(await run()).toMatchObject({ outcome: "unchanged" });
    await define("none", {}, again.number + 1);
    expect(await told()).toBeNull();
    expect(detailOf(await run())).toMatchObject({ message: "feed-status" });
  });

  it("is in a backup sealed alone, and opens where that is restored", async () => {
    await define(typed(KEY));
    const { clock } = office.services;
    const engine = openSqliteEngine(office.folder);
    const elsewhere = mkdtempSync(join(tmpdir(), "traguardo-keys-"));
    const file = join(elsewhere, "copia.backup");
    await writeBackup(engine, file, { program: "0.0.0", clock });
    await engine.close();
    const lines = gunzipSync(readFileSync(file)).toString("utf8");
    expect(lines).toContain('["feed_headers",{"body":"ente"');
    for (const form of [KEY, Buffer.from(KEY).toString("base64"), Buffer.from(KEY).toString("base64url")])
      expect(lines).not.toContain(form);
    const place = { engine: "sqlite", folder: join(elsewhere, "store") } as const;
    await restoreBackup(file, place, { replace: false, clock });
    const store = await openStore(place, { hold: true, clock });
    const { kept } = await feedDetail(office.services, BODY, OFFICE, "dataset");
    expect(await headerOf({ store }, BODY, kept.feed)).toEqual({ name: "X-API-Key", value: KEY });
    // For another body, or another system, it opens to nothing.
    const sealed = (await store.read(BODY, ({ feeds }) => feeds.header("dataset")))?.sealed ?? "";
    expect(await openHeader(store, "altro", one.address, sealed)).toBeNull();
    expect(await openHeader(store, BODY, other.address, sealed)).toBeNull();
    await store.close();
    rmSync(elsewhere, { recursive: true, force: true });
  });

  it("is replaced by another, and tried before it is kept", async () => {
    const tried = await testFeed(office.services, BODY, OFFICE, definition(), outside, typed(KEY));
    expect([tried.fault, tried.reading?.found.count]).toEqual([null, 1]);
    const { number } = await define(typed("un'altra chiave", "Authorization"));
    expect(await told()).toMatchObject({ name: "Authorization" });
    expect(detailOf(await run())).toMatchObject({ message: "feed-status" });
    await define(typed(KEY), {}, number + 1);
    expect(await run()).toMatchObject({ outcome: "proposed" });
  });

  it("is sent to no other system, wherever the first one sends on", async () => {
    one.onTo = `${other.address}/dati`;
    await define(typed(KEY));
    expect(detailOf(await run())).toMatchObject({ message: "feed-status" });
    expect(one.seen[0]?.["x-api-key"]).toBe(KEY);
    expect(other.seen.map((headers) => "x-api-key" in headers)).toEqual([false]);
    // Nor where the way leads back.
    one.seen.length = 0;
    other.onTo = `${one.address}/dati`;
    await run();
    expect(one.seen.map((headers) => "x-api-key" in headers)).toEqual([true, false]);
  });

  it("is not taken along to another address by who does not know it", async () => {
    const { number } = await define(typed(KEY));
    const elsewhere = { from: { ...definition().from, address: `${other.address}/dati` } };
    const at = ({ faults }: { faults: readonly { at: string | null; message: string }[] }) =>
      faults.map((fault) => `${fault.at} ${fault.message}`);
    const refused = ["header.value feed-header-other-host"];
    expect(at(await problemOf(define("keep", elsewhere, number)))).toEqual(refused);
    const test = testFeed(office.services, BODY, OFFICE, definition(elsewhere), outside);
    expect(at(await problemOf(test))).toEqual(refused);
    expect(other.seen).toEqual([]);
    await define(typed(KEY), elsewhere, number);
    expect(await told()).toMatchObject({ origin: other.address });
  });

  it("is not kept with an answer that repeats it", async () => {
    one.repeats = true;
    await define(typed(KEY));
    const read = await run();
    expect([read.outcome, detailOf(read).message]).toEqual(["failed", "feed-header-repeated"]);
    expect(read.detail).not.toContain(KEY);
  });

  it("does not travel in clear over the open internet", async () => {
    const resolve = async () => [{ address: "93.184.215.14", family: 4 }];
    const header = { name: "X-API-Key", value: KEY };
    await expect(ask("http://dati.example.it/", { allowed: [], resolve }, { header })).rejects.toMatchObject({
      fault: { message: "feed-header-clear" },
    });
  });

  it.each([
    ["Host", "feed-header-refused"],
    ["content-length", "feed-header-refused"],
    ["Cookie", "feed-header-refused"],
    ["Connection", "feed-header-refused"],
    ["Proxy-Authorization", "feed-header-refused"],
    ["Metadata-Flavor", "feed-header-refused"],
    ["X-Api Key", "feed-header-name"],
    ["X-Api\r\nHost", "feed-header-name"],
    ["", "feed-header-name"],
  ])("is not called %j", (name, message) => {
    expect(headerTroubles({ name, value: KEY })).toEqual([["name", message]]);
  });

  it.each([
    ["corta", "feed-header-short"],
    ["chiave\r\nHost: altrove", "feed-header-value"],
    ["chiave con l'accento è", "feed-header-value"],
    ["k".repeat(2001), "feed-header-value"],
  ])("is not %j", async (value, message) => {
    const { faults } = await problemOf(define(typed(value)));
    expect(faults.map((fault) => fault.message)).toEqual([message]);
  });
});
