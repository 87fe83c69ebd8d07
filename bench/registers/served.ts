import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StoreLocation } from "../../src/store/open.ts";
import { fillRegister, KIND, REGISTER, ROWS, YEAR } from "./kept.ts";

const BODY = "cciaa_le";
/** Requests of each kind, after some that are not counted. */
const REQUESTS = 100;
const WARM = 10;
const NOW = `${YEAR}-12-31T08:30:00Z`;

/** Times in milliseconds of each thing asked. */
export interface Served {
  readonly page: readonly number[];
  /** A row written, and the page that shows it. */
  readonly entry: readonly number[];
  readonly recount: readonly number[];
  /** A row written, and the values that follow from it. */
  readonly recountAfterEntry: readonly number[];
  readonly explanation: readonly number[];
  /** The rows that a recorded value counted. */
  readonly counted: readonly number[];
  /** What the register counts to, for whoever counts the same. */
  readonly value: number;
}

/** A module of the built program: its pages are no TypeScript that Node runs. */
async function built<T>(path: string): Promise<T> {
  return (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as T;
}

/** The application on an engine with a full register, asked for its pages as a browser would, without the network between. */
export async function served(location: StoreLocation): Promise<Served> {
  const { openStore } = await built<typeof import("../../src/store/open.ts")>("store/open.js");
  const { Standings } =
    await built<typeof import("../../src/application/standing.ts")>("application/standing.js");
  const { Catalogue } =
    await built<typeof import("../../src/messages/catalogue.ts")>("messages/catalogue.js");
  const { buildApp } = await built<typeof import("../../src/server/app.ts")>("server/app.js");
  const { loadAssets } = await built<typeof import("../../src/web/assets.ts")>("web/assets.js");
  const demonstration = await built<typeof import("../../src/application/demonstration/demonstration.ts")>(
    "application/demonstration/demonstration.js",
  );
  const { beginSession } = await built<typeof import("../../src/application/people/session.ts")>(
    "application/people/session.js",
  );
  const { sessionFormToken } = await built<typeof import("../../src/server/security/form-token.ts")>(
    "server/security/form-token.js",
  );
  const registers = await built<typeof import("../../src/application/registers/define.ts")>(
    "application/registers/define.js",
  );
  const { bind, quantitiesOf } = await built<typeof import("../../src/application/registers/bindings.ts")>(
    "application/registers/bindings.js",
  );
  const { recordValues } = await built<typeof import("../../src/application/registers/record-values.ts")>(
    "application/registers/record-values.js",
  );
  const { readyRegister } = await built<typeof import("../../src/core/register/ready/all.ts")>(
    "core/register/ready/all.js",
  );
  const clock = () => new Date(NOW);
  const store = await openStore(location, { hold: true, clock });
  try {
    const services = { store, clock, standings: new Standings(store, () => NOW.slice(0, 10)) };
    await demonstration.createDemonstration(services);
    const words = Catalogue.load("it");
    const config = { port: 0, host: "127.0.0.1", publicAddress: null, secure: false, proxies: 0, location };
    const app = buildApp({ config, services, assets: loadAssets(), words: () => words, log: () => {} });
    const person = await store.read(BODY, ({ people }) => people.byEmail("programming-office@demo.invalid"));
    if (person === null) throw new Error("the demonstration has no programming office");
    const actor = { kind: "person", ...person } as const;
    const { token } = await store.write(BODY, actor, (writer) =>
      beginSession(writer, person, "password", { agent: "bench", address: "127.0.0.1" }),
    );
    const csrf = await sessionFormToken(store, token);
    const document = { ...readyRegister("events")?.document, id: REGISTER };
    await registers.defineRegister(services, BODY, actor, { document, seen: null });
    await fillRegister(store, BODY);
    const standing = await services.standings.of(BODY, { year: YEAR });
    const indicator =
      standing?.compiled.nodes
        .flatMap(({ indicators }) => indicators)
        .find(({ key }) => quantitiesOf(standing, key).length > 0)?.key ?? "";
    const quantity = quantitiesOf(standing, indicator)[0] ?? null;
    const rule = {
      register: REGISTER,
      what: "count",
      where: [{ is: "one-of", column: "kind", values: [KIND] }],
    } as const;
    const held = (await store.read(BODY, ({ records }) => records.list("binding"))).find(
      ({ content }) => content.indicator === indicator && content.quantity === quantity,
    );
    await bind(services, BODY, actor, { indicator, quantity, rule, seen: held?.number ?? null });
    const confirmed = [
      "entry-much-more",
      "entry-much-less",
      "entry-total-decreases",
      "entry-replaces-recorded",
    ];
    const chosen = [{ indicator, quantity, seen: null }];
    const [entry] = await recordValues(services, BODY, actor, { year: YEAR, chosen, confirmed }, words);
    const recorded = entry?.measurement.value;
    const headers = { cookie: `traguardo-${BODY}=${token}`, "accept-language": "it" };
    const get = async (path: string): Promise<void> => {
      const answer = await app.request(`/${BODY}${path}`, { headers });
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
      await answer.text();
    };
    let written = 0;
    const write = async (): Promise<void> => {
      written += 1;
      const body = new URLSearchParams({
        csrf,
        "cell.date": `${(written % 28) + 1}/6/${YEAR}`,
        "cell.title": `Evento nuovo ${written}`,
        "cell.hours": "1:30",
      });
      const answer = await app.request(`/${BODY}/registers/${REGISTER}/rows`, {
        method: "POST",
        headers,
        body,
      });
      if (answer.status !== 303) throw new Error(`a row: ${answer.status} ${await answer.text()}`);
    };
    const last = Math.ceil(ROWS / 50);
    const slash = indicator.lastIndexOf("/");
    const pages = {
      page: (at: number) => get(`/registers/${REGISTER}?page=${1 + ((at * 97) % last)}`),
      entry: async () => {
        await write();
        await get(`/registers/${REGISTER}`);
      },
      // Up to another day each time: a count made before would be remembered.
      recount: (at: number) => {
        const day = new Date(Date.UTC(YEAR, 11, 31 - at)).toISOString().slice(0, 10);
        return get(`/registers/computed?year=${YEAR}&upTo=${day}`);
      },
      recountAfterEntry: async () => {
        await write();
        await get(`/registers/computed?year=${YEAR}`);
      },
      explanation: () =>
        get(`/indicators/${indicator.slice(0, slash)}/${indicator.slice(slash + 1)}?year=${YEAR}`),
      counted: (at: number) => get(`/registers/counted/${entry?.sequence}?page=${1 + (at % 50)}`),
    };
    const times: Record<string, number[]> = {};
    for (const [name, ask] of Object.entries(pages)) {
      const own: number[] = [];
      for (let at = 0; at < WARM + REQUESTS; at += 1) {
        const began = performance.now();
        await ask(at);
        if (at >= WARM) own.push(performance.now() - began);
      }
      times[name] = own;
    }
    const value = recorded?.kind === "number" ? Number(recorded.value.valueOf()) : Number.NaN;
    return { ...(times as unknown as Omit<Served, "value">), value };
  } finally {
    await store.close();
  }
}

/** A folder of its own for a store, gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-bench-registers-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
