import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { activateFeed, defineFeed } from "../../../src/application/feeds/define.ts";
import { feedKept } from "../../../src/application/feeds/kept.ts";
import type { Outside } from "../../../src/application/feeds/outside.ts";
import { FEEDS, runScheduled } from "../../../src/application/feeds/run.ts";
import { personActor } from "../../../src/application/people/recognise.ts";
import { Standings } from "../../../src/application/standing.ts";
import { NO_ARRANGEMENTS } from "../../../src/core/plan/arrangements.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { readFeedsConfig } from "../../../src/server/feeds/feeds-config.ts";
import { outsideOf } from "../../../src/server/feeds/outside.ts";
import { startFeedJobs } from "../../../src/server/jobs/feed-jobs.ts";
import type { Loop } from "../../../src/server/jobs/loop.ts";
import { dayInRome } from "../../../src/store/day-in-rome.ts";
import type { Store } from "../../../src/store/store.ts";
import { plan } from "../../evaluation/building.ts";
import { ENGINES, type TestedPlace } from "../../store/engines.ts";
import { type CkanServer, ckanServer } from "./ckan-server.ts";

const BODY = "ente";
const SETUP = { kind: "system", id: "setup", name: "Avvio" } as const;
const WORDS = Catalogue.load("it");
const PLAN = plan([
  {
    id: "A.1",
    units: ["U.1"],
    indicators: [{ normal: '(v "Numero dataset" t)', targets: ">= 40", weight: "100" }],
  },
]);

let ckan: CkanServer;
let outside: Outside;
beforeAll(async () => {
  ckan = await ckanServer();
  const feeds = readFeedsConfig({ TRAGUARDO_FEEDS_ALLOW: `127.0.0.1:${ckan.port}` });
  outside = outsideOf({ feeds }, { patience: 5000 });
});
afterAll(() => ckan.stop());

describe.each(ENGINES)("the loops of two servers on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;
  let loops: Loop[];
  const logged: string[] = [];

  const at = (instant: string) => {
    place.clock = () => new Date(instant);
  };
  const servicesOf = (one: Store) => {
    const clock = () => place.clock();
    return { store: one, clock, standings: new Standings(one, () => dayInRome(clock().toISOString())) };
  };
  const tick = () => Promise.all(loops.map((loop) => loop.wake()));
  const runs = () => store.read(BODY, ({ feeds }) => feeds.runs("dataset", 50));

  beforeEach(async () => {
    ckan.mood = "well";
    ckan.asked.length = 0;
    ckan.datasets.set("camera-di-prova", 42);
    logged.length = 0;
    place = await engine.place();
    at("2018-10-15T10:00:00Z");
    store = await place.open();
    await store.createBody({ code: BODY, name: "Ente di prova", demonstration: false }, SETUP);
    const officer = await store.write(BODY, SETUP, async ({ people, plans }) => {
      await plans.adopt({
        plan: PLAN,
        arrangements: NO_ARRANGEMENTS,
        act: { number: "7", date: "2018-01-31" },
        source: null,
        targetSetters: {},
      });
      return people.add({
        name: "Ufficio programmazione (prova)",
        email: "programmazione@example.it",
        roles: ["programming-office"],
        units: [],
        demonstration: false,
      });
    });
    const services = servicesOf(store);
    const actor = await store.read(BODY, (reader) => personActor(reader, officer));
    const document = {
      id: "dataset",
      name: "Dataset aperti",
      indicator: "A.1/1",
      quantity: "Numero dataset",
      from: { kind: "ckan", address: ckan.address, organisation: "camera-di-prova" },
      schedule: { every: "day", hour: 6 },
      adopt: "record",
    };
    const { number } = await defineFeed(services, BODY, actor, { document, seen: null });
    await activateFeed(services, BODY, actor, { feed: "dataset", active: true, seen: number });
    const setting = {
      outside,
      words: WORDS,
      log: (line: string) => logged.push(line),
      every: () => () => {},
    };
    loops = [store, await place.open({ hold: false })].map((one) =>
      startFeedJobs({ ...setting, services: servicesOf(one) }),
    );
  });
  afterEach(async () => {
    await Promise.all(loops.map((loop) => loop.stop()));
    await place.leave();
  });

  it("read each time that comes once, and record in the name of who activated", async () => {
    await tick();
    expect(await runs()).toEqual([]);
    for (const instant of ["2018-10-16T03:59:00Z", "2018-10-16T04:00:00Z", "2018-10-16T04:01:00Z"]) {
      at(instant);
      await tick();
    }
    expect(await runs()).toMatchObject([{ outcome: "recorded", value: "42/1" }]);
    ckan.datasets.set("camera-di-prova", 44);
    for (const instant of ["2018-10-17T04:00:00Z", "2018-10-17T22:00:00Z"]) {
      at(instant);
      await tick();
    }
    expect((await runs()).map(({ outcome }) => outcome)).toEqual(["recorded", "recorded"]);
    expect(ckan.asked).toHaveLength(2);
    const entries = await store.read(BODY, ({ ledger }) => ledger.entries());
    expect(entries.map(({ author }) => author.name)).toEqual(Array(2).fill("Ufficio programmazione (prova)"));
    expect(logged).toEqual([]);
  });

  it("tell what cannot be read, and try again at the next time", async () => {
    ckan.mood = "broken";
    at("2018-10-16T05:00:00Z");
    await tick();
    ckan.mood = "well";
    at("2018-10-16T06:00:00Z");
    await tick();
    expect((await runs()).map(({ outcome }) => outcome)).toEqual(["failed"]);
    expect(logged).toEqual(["feeds: ente: 1 read, 1 of them failed"]);
    at("2018-10-17T05:00:00Z");
    await tick();
    expect((await runs()).map(({ outcome }) => outcome)).toEqual(["recorded", "failed"]);
  });

  it("take up what another left behind, and what comes back late counts for nothing", async () => {
    at("2018-10-16T05:00:00Z");
    const claim = await store.write(
      BODY,
      FEEDS,
      ({ feeds }) => feeds.claim("dataset", "2018-10-16T06", "2018-10-16T05:05:00.000Z"),
      { house: true },
    );
    await tick();
    expect(await runs()).toEqual([]);
    at("2018-10-16T05:05:01Z");
    await tick();
    expect(await runs()).toHaveLength(1);
    const setting = { services: servicesOf(store), outside, words: WORDS };
    const kept = await store.read(BODY, (reader) => feedKept(reader, "dataset"));
    expect(await runScheduled(setting, BODY, kept, claim ?? "")).toBeNull();
    expect(await runs()).toHaveLength(1);
  });
});
