import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { activateFeed, defineFeed } from "../../../src/application/feeds/define.ts";
import { feedDetail, listFeeds } from "../../../src/application/feeds/list.ts";
import type { Outside } from "../../../src/application/feeds/outside.ts";
import { runFeed } from "../../../src/application/feeds/run.ts";
import { detailOf } from "../../../src/application/feeds/run-detail.ts";
import { acceptProposal, refuseProposal } from "../../../src/application/feeds/settle.ts";
import { testFeed } from "../../../src/application/feeds/test-feed.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { readFeedsConfig } from "../../../src/server/feeds/feeds-config.ts";
import { outsideOf } from "../../../src/server/feeds/outside.ts";
import { plan } from "../../evaluation/building.ts";
import { type CkanServer, ckanServer, type Mood } from "../../server/feeds/ckan-server.ts";
import { BODY, openSmallOffice, type SmallOffice } from "../decisions/office.ts";
import { person, problemOf } from "../plans/office.ts";

const OFFICE = person("programming-office");
const OFFICER = OFFICE.kind === "person" ? OFFICE.name : "";
const ADMINISTRATOR = person("administrator");
const EVALUATOR = person("evaluator");
const WORDS = Catalogue.load("it");
const PLAN = plan([
  {
    id: "A.1",
    units: ["U.1"],
    indicators: [{ normal: '(v "Numero dataset" t)', targets: ">= 50", weight: "100" }],
  },
]);

let ckan: CkanServer;
let folder: string;
let office: SmallOffice;
let outside: Outside;
beforeAll(async () => {
  ckan = await ckanServer();
  folder = mkdtempSync(join(tmpdir(), "traguardo-feeds-"));
  mkdirSync(join(folder, BODY));
  const config = readFeedsConfig({
    TRAGUARDO_FEEDS_ALLOW: `127.0.0.1:${ckan.port}`,
    TRAGUARDO_FEEDS_FOLDER: folder,
  });
  outside = outsideOf({ feeds: config }, { patience: 3000, most: 1_000_000, quiet: 0 });
});
afterAll(async () => {
  await ckan.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  ckan.mood = "well";
  ckan.datasets.set("camera-di-prova", 42);
  office = await openSmallOffice("2018-10-15");
  await office.adopt(PLAN, { number: "Delibera n. 7", date: "2018-01-31" });
});
afterEach(() => office.close());

const definition = (more: object = {}) => ({
  id: "dataset",
  name: "Dataset aperti",
  indicator: "A.1/1",
  quantity: "Numero dataset",
  from: { kind: "ckan", address: ckan.address, organisation: "camera-di-prova" },
  schedule: { every: "day", hour: 6 },
  ...more,
});
const define = (more: object = {}, seen: number | null = null) =>
  defineFeed(office.services, BODY, OFFICE, { document: definition(more), seen });
async function activated(more: object = {}, actor = OFFICE) {
  const { number } = await define(more);
  await activateFeed(office.services, BODY, actor, { feed: "dataset", active: true, seen: number });
}
const setting = () => ({ services: office.services, outside, words: WORDS });
const run = (actor = OFFICE) => runFeed(setting(), BODY, actor, "dataset");
const entries = () => office.services.store.read(BODY, ({ ledger }) => ledger.entries());
/** A day later. */
async function ranOn(day: string, count: number) {
  office.on(day);
  ckan.datasets.set("camera-di-prova", count);
  return run();
}

describe("a feed", () => {
  it("is defined for what the plan asks, read only once active, and changed by who saw it", async () => {
    const unknown = await problemOf(define({ indicator: "B.9/9", unit: "U.9" }));
    expect(unknown.faults.map(({ at, message }) => `${at} ${message}`)).toEqual([
      "indicator feed-quantity-unknown",
      "unit feed-unit-unknown",
    ]);
    const { number } = await define();
    expect((await problemOf(run())).id).toBe("feed-not-active");
    await activateFeed(office.services, BODY, ADMINISTRATOR, { feed: "dataset", active: true, seen: number });
    await expect(define({ name: "Altro" }, number)).rejects.toThrow("conflict");
    const [line] = await listFeeds(office.services, BODY, EVALUATOR);
    expect(line).toMatchObject({ kept: { active: true }, last: null, waiting: null, mayRecord: false });
  });

  it("is for who may: others neither see it, nor change it, nor have it read", async () => {
    await activated();
    const head = { ...person("head-of-unit"), units: ["U.1"] };
    expect((await problemOf(listFeeds(office.services, BODY, head))).kind).toBe("forbidden");
    expect((await problemOf(run(EVALUATOR))).kind).toBe("forbidden");
    const document = definition();
    expect((await problemOf(testFeed(office.services, BODY, EVALUATOR, document, outside))).kind).toBe(
      "forbidden",
    );
    const { id } = await run(ADMINISTRATOR);
    const accept = (actor: typeof OFFICE) =>
      acceptProposal(office.services, BODY, actor, { run: id, confirmed: [] }, WORDS);
    expect((await problemOf(accept(ADMINISTRATOR))).kind).toBe("forbidden");
    expect((await problemOf(accept(head))).kind).toBe("forbidden");
  });

  it("is tried without leaving anything", async () => {
    const tried = await testFeed(office.services, BODY, ADMINISTRATOR, definition(), outside);
    expect(tried).toMatchObject({
      address: expect.stringContaining("package_search"),
      reading: { found: { around: expect.stringContaining('"count":42') } },
      judged: { year: 2018, observedOn: "2018-10-15", movement: { kind: "jump", why: "far" } },
      fault: null,
    });
    const elsewhere = definition({ year: 2030 });
    expect((await testFeed(office.services, BODY, OFFICE, elsewhere, outside)).fault?.message).toBe(
      "feed-not-asked",
    );
    await office.services.store.read(BODY, async ({ feeds, records }) => {
      expect(await feeds.runs("dataset", 5)).toEqual([]);
      expect(await records.position()).toBe(0);
    });
  });
});

describe("a value that is read", () => {
  it("waits for a person; accepted it is theirs, with what was read as evidence", async () => {
    await activated();
    const read = await run();
    expect(read).toMatchObject({ outcome: "proposed", value: "42/1" });
    expect(await entries()).toEqual([]);
    expect((await ranOn("2018-10-16", 42)).outcome).toBe("unchanged");
    const asked = { run: read.id, confirmed: [] };
    const [entry] = await acceptProposal(office.services, BODY, OFFICE, asked, WORDS);
    expect(entry).toMatchObject({
      author: { kind: "person", name: OFFICER },
      basis: { kind: "feed", id: "dataset" },
      measurement: {
        indicator: "A.1/1",
        quantity: "Numero dataset",
        year: 2018,
        observedOn: "2018-10-15",
        source: expect.stringContaining("Dataset aperti"),
      },
    });
    const hash = entry?.basis?.snapshot ?? "";
    const kept = await office.services.store.read(BODY, ({ evidence }) => evidence.content(hash));
    expect(JSON.parse(new TextDecoder().decode(kept ?? new Uint8Array()))).toMatchObject({
      kind: "feed",
      value: "42/1",
      read: {
        content: expect.stringContaining('"count":42'),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect((await problemOf(acceptProposal(office.services, BODY, OFFICE, asked, WORDS))).id).toBe(
      "feed-proposal-over",
    );
    office.on("2018-10-17");
    expect(await run()).toMatchObject({ outcome: "unchanged" });
    expect(await entries()).toHaveLength(1);
  });

  it("is refused with a reason, and does not come back as it was", async () => {
    await activated();
    const { id } = await run();
    const refuse = (reason: string) => refuseProposal(office.services, BODY, OFFICE, { run: id, reason });
    expect((await problemOf(refuse(" "))).faults[0]?.message).toBe("feed-reason-missing");
    await refuse("Il catalogo conta anche le bozze");
    const again = await ranOn("2018-10-16", 42);
    expect([again.outcome, detailOf(again).message]).toEqual(["unchanged", "feed-run-refused"]);
    const other = await ranOn("2018-10-17", 43);
    expect(other.outcome).toBe("proposed");
    expect(await entries()).toEqual([]);
    const { runs, waiting } = await feedDetail(office.services, BODY, EVALUATOR, "dataset");
    expect(waiting?.run.id).toBe(other.id);
    expect(runs.map(({ settled }) => settled?.content.reason ?? null)).toEqual([
      null,
      null,
      "Il catalogo conta anche le bozze",
    ]);
  });

  it("is recorded by itself where the feed says so, and never where it jumps", async () => {
    await activated({ adopt: "record", tolerance: 10 });
    // Nothing is known but the target, 50: 42 is off by 16 %.
    const first = await run();
    expect([first.outcome, detailOf(first).message]).toEqual(["proposed", "feed-jump-far"]);
    expect(detailOf(first).reference).toEqual({ value: "50/1", from: "target" });
    await acceptProposal(office.services, BODY, OFFICE, { run: first.id, confirmed: [] }, WORDS);
    expect((await ranOn("2018-10-16", 46)).outcome).toBe("recorded");
    expect((await ranOn("2018-10-17", 46)).outcome).toBe("unchanged");
    const jumped = await ranOn("2018-10-18", 51);
    expect([jumped.outcome, detailOf(jumped).message]).toEqual(["proposed", "feed-jump-far"]);
    // Fewer than before are no jump, and yet the sheet doubts a total that shrinks.
    const fewer = await ranOn("2018-10-19", 45);
    expect([fewer.outcome, detailOf(fewer).message]).toEqual(["proposed", "entry-total-decreases"]);
    expect(await entries()).toHaveLength(2);
    const [, last] = await entries();
    expect(last?.measurement.source).toMatch(/registrato in automatico$/);
    expect(last?.measurement.source).not.toContain(OFFICER);
    expect(last?.author.name).toBe(OFFICER);
    // The sheet's doubt is to be confirmed by who accepts.
    const accept = (confirmed: string[]) =>
      acceptProposal(office.services, BODY, OFFICE, { run: fewer.id, confirmed }, WORDS);
    expect((await problemOf(accept([]))).faults.map(({ message }) => message)).toEqual([
      "entry-total-decreases",
    ]);
    expect(await accept(["entry-total-decreases"])).toHaveLength(1);
  });

  it("is not recorded in the name of who may not measure", async () => {
    await office.measure("A.1/1", "Numero dataset", "42", "2018-10-01");
    await activated({ adopt: "record" }, ADMINISTRATOR);
    ckan.datasets.set("camera-di-prova", 43);
    const read = await run(ADMINISTRATOR);
    expect([read.outcome, detailOf(read).message]).toEqual(["proposed", "feed-run-nobody"]);
  });

  it("gives way to a later one that waits", async () => {
    await activated();
    const { id } = await run();
    const later = await ranOn("2018-10-16", 60);
    expect(
      (await problemOf(refuseProposal(office.services, BODY, OFFICE, { run: id, reason: "Vecchio" }))).id,
    ).toBe("feed-proposal-over");
    const [line] = await listFeeds(office.services, BODY, OFFICE);
    expect(line?.waiting?.run.id).toBe(later.id);
  });
});

describe("a reading that fails", () => {
  it.each<[Mood, string]>([
    ["missing", "feed-status-missing"],
    ["broken", "feed-status-fault"],
    ["page", "feed-html"],
    ["refusing", "feed-status-said"],
    ["refusing-200", "feed-ckan-refused"],
    ["changed", "feed-ckan-shape"],
    ["endless", "feed-too-large"],
    ["closing", "feed-unreachable"],
  ])("because the catalogue is %s is kept with its reason", async (mood, message) => {
    await activated();
    ckan.mood = mood;
    const read = await run();
    expect([read.outcome, read.value, detailOf(read).message]).toEqual(["failed", null, message]);
    expect(WORDS.format(message, detailOf(read).params)).not.toBe("");
  });

  it("keeps what was read before", async () => {
    await activated();
    const { id } = await run();
    office.on("2018-10-16");
    ckan.mood = "broken";
    await run();
    const [line] = await listFeeds(office.services, BODY, OFFICE);
    expect(line).toMatchObject({
      last: { run: { outcome: "failed" } },
      lastRead: { run: { id } },
      waiting: { run: { id } },
    });
  });
});

describe("a file", () => {
  const file = (text: string) => writeFileSync(join(folder, BODY, "dati.csv"), text);
  const from = {
    kind: "file",
    name: "dati.csv",
    pick: { form: "table", column: "Totale", take: "last", day: "Al" },
  };

  it("is taken once, with the day that it gives", async () => {
    file("Al;Totale\n31/08/2018;10\n30/09/2018;12\n");
    await activated({ from });
    const read = await run();
    expect([read.outcome, read.value, detailOf(read).observedOn]).toEqual(["proposed", "12/1", "2018-09-30"]);
    await acceptProposal(
      office.services,
      BODY,
      OFFICE,
      { run: read.id, confirmed: ["entry-much-less"] },
      WORDS,
    );
    await office.measure("A.1/1", "Numero dataset", "13", "2018-10-10");
    office.on("2018-10-16");
    const again = await run();
    expect([again.outcome, detailOf(again).message]).toEqual(["unchanged", "feed-run-same-file"]);
    file("Al;Totale\n15/10/2018;14\n");
    office.on("2018-10-17");
    expect(await run()).toMatchObject({ outcome: "proposed", value: "14/1" });
  });
});
