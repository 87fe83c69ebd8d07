import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, it } from "vitest";
import { postgresqlThere } from "../../../scripts/postgresql.mjs";
import { createKey } from "../../../src/application/people/keys.ts";
import { Standings } from "../../../src/application/standing.ts";
import { compilePlan } from "../../../src/core/evaluation/compile.ts";
import { importPlan } from "../../../src/documents/import-plan.ts";
import { NO_ARRANGEMENTS } from "../../../src/store/arrangements.ts";
import { openStore, type StoreLocation } from "../../../src/store/open.ts";
import { EXAMPLE } from "../../example/documents.ts";
import { startCluster, stopCluster, USER } from "../../store/cluster.ts";
import { Served } from "./served.ts";

const BODY = "cciaa_le";
const KILLS = 200;
/** Rows of one submission, and submissions on their way at once. */
const [ROWS, AT_ONCE] = [4, 3];

interface Row {
  readonly indicator: string;
  readonly quantity: string | null;
}
interface Prepared {
  readonly rows: readonly Row[];
  readonly secret: string;
}

/** A body with the example plan and a key that may do what the test asks for. */
async function prepare(location: StoreLocation): Promise<Prepared> {
  const clock = () => new Date();
  const store = await openStore(location, { hold: true, clock });
  const author = { kind: "system", id: "setup", name: "Avvio" } as const;
  try {
    const { plan } = await importPlan("piano.txt", readFileSync(EXAMPLE));
    await store.createBody({ code: BODY, name: "Camera di Lecce", demonstration: false }, author);
    const person = await store.write(BODY, author, async (writer) => {
      await writer.plans.adopt({
        plan,
        arrangements: NO_ARRANGEMENTS,
        act: { number: "7", date: "2018-01-31" },
        source: null,
        targetSetters: {},
      });
      return writer.people.add({
        name: "Fabio",
        email: "fabio@example.it",
        roles: ["administrator"],
        units: [],
        demonstration: false,
      });
    });
    const services = { store, clock, standings: new Standings(store, () => "2018-12-31") };
    const input = { name: "prova", scopes: ["read", "measure", "administer"], units: [], lastDay: null };
    const { secret } = await createKey(services, BODY, { kind: "person", ...person }, input);
    const rows = compilePlan(plan).nodes.flatMap(({ indicators }) =>
      indicators.flatMap(({ key, asked: [one] }) =>
        one?.accepts[0] === "number" ? [{ indicator: key, quantity: one.quantity }] : [],
      ),
    );
    return { rows, secret };
  } finally {
    await store.close();
  }
}

interface Entry {
  readonly sequence: number;
  readonly submission: string;
  readonly source: string;
}

/** What was sent, and what was answered of it. */
class Client {
  readonly acknowledged = new Map<string, readonly Entry[]>();
  private readonly prepared: Prepared;
  private sent = 0;
  private heard: () => void = () => {};

  constructor(prepared: Prepared) {
    this.prepared = prepared;
  }

  /** Sends one submission after the other until nobody answers any more. */
  async push(address: string): Promise<void> {
    for (;;) {
      this.sent += 1;
      const name = `lotto ${this.sent}`;
      if (!(await this.send(address, name))) return;
    }
  }

  async send(address: string, name: string): Promise<boolean> {
    const start = Number(name.split(" ")[1]) * ROWS;
    const { rows } = this.prepared;
    const items = Array.from({ length: ROWS }, (_, index) => ({
      ...rows[(start + index) % rows.length],
      year: 2018,
      observedOn: "2018-09-30",
      value: String(start + index),
      source: name,
      confirmed: true,
    }));
    const response = await this.ask(address, "/measurements", JSON.stringify({ items }), name);
    if (response === null) return false;
    if (response.status !== 201) throw new Error(`${name}: ${response.status} ${response.text}`);
    this.acknowledged.set(name, (JSON.parse(response.text) as { items: Entry[] }).items);
    this.heard();
    return true;
  }

  /** Resolves when the next submission is answered. */
  answer(): Promise<void> {
    return new Promise((resolve) => {
      this.heard = resolve;
    });
  }

  /** Null where the server went away before its whole answer had come. */
  async ask(address: string, path: string, body?: string, once?: string) {
    const headers = {
      authorization: `Bearer ${this.prepared.secret}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(once === undefined ? {} : { "idempotency-key": once }),
    };
    const sent = body === undefined ? {} : { method: "POST", body };
    try {
      const response = await fetch(`${address}/api/v1/bodies/${BODY}${path}`, { headers, ...sent });
      return { status: response.status, text: await response.text() };
    } catch {
      return null;
    }
  }

  async read<T>(address: string, path: string): Promise<T> {
    const response = await this.ask(address, path);
    if (response?.status !== 200) throw new Error(`${path}: ${response?.status} ${response?.text}`);
    return JSON.parse(response.text) as T;
  }
}

/** The ledger as it stands after a start, compared with what was answered before. */
class Ledger {
  private readonly rows: Entry[] = [];

  async readOn(client: Client, address: string): Promise<void> {
    for (;;) {
      const { items } = await client.read<{ items: Entry[] }>(
        address,
        `/entries?limit=200&after=${this.rows.length}`,
      );
      this.rows.push(...items);
      if (items.length < 200) return;
    }
  }

  /** Faults in words; none where everything holds. */
  faults(client: Client): string[] {
    const faults = this.rows.flatMap(({ sequence }, index) =>
      sequence === index + 1 ? [] : [`entry ${index + 1} is numbered ${sequence}`],
    );
    const bySource = Map.groupBy(this.rows, ({ source }) => source);
    for (const [name, rows] of bySource) {
      if (rows.length !== ROWS) faults.push(`${name}: ${rows.length} rows of ${ROWS}`);
      if (new Set(rows.map(({ submission }) => submission)).size !== 1) faults.push(`${name}: not one`);
    }
    for (const [name, answered] of client.acknowledged)
      for (const { sequence, submission } of answered) {
        const there = this.rows[sequence - 1];
        if (there?.submission !== submission || there.source !== name)
          faults.push(`${name}: entry ${sequence} was answered and is not there`);
      }
    return faults;
  }

  get length(): number {
    return this.rows.length;
  }
}

async function killOften(location: StoreLocation): Promise<{ faults: string[]; entries: number }> {
  const client = new Client(await prepare(location));
  const ledger = new Ledger();
  const faults: string[] = [];
  const check = async (address: string, whole: boolean) => {
    await ledger.readOn(client, address);
    faults.push(...ledger.faults(client));
    if (!whole) return;
    const trail = await client.read<{ entries: number; faults: unknown[] }>(address, "/audit/verification");
    if (trail.entries === 0) faults.push("the trail is empty");
    faults.push(...trail.faults.map((fault) => `trail: ${JSON.stringify(fault)}`));
  };
  for (let kill = 1; kill <= KILLS && faults.length === 0; kill++) {
    const server = await Served.start(location);
    await check(server.address, kill % 20 === 0);
    const pushing = Array.from({ length: AT_ONCE }, () => client.push(server.address));
    // The golden ratio spreads the moments of death evenly: some before anything was answered, most while a warm server
    // writes one submission after the other.
    const moment = (kill * 0.618_033_988_75) % 1;
    if (kill % 4 === 0) await pause(400 * moment);
    else {
      await Promise.race([client.answer(), ...pushing]);
      await pause(60 * moment);
    }
    await server.kill();
    await Promise.all(pushing);
  }
  const server = await Served.start(location);
  await check(server.address, true);
  await server.kill();
  return { faults, entries: ledger.length };
}

describe.concurrent("a server killed two hundred times while it writes", () => {
  const lost = async ({ faults, entries }: { faults: string[]; entries: number }) => ({
    faults: faults.slice(0, 10),
    wrote: entries > KILLS,
  });

  it("keeps in one file what it has answered, whole", { timeout: 1_000_000 }, async ({ expect }) => {
    const folder = mkdtempSync(join(tmpdir(), "traguardo-kill-"));
    try {
      expect(await lost(await killOften({ engine: "sqlite", folder }))).toEqual({ faults: [], wrote: true });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  if (postgresqlThere())
    it("keeps in PostgreSQL what it has answered, whole", { timeout: 1_000_000 }, async ({ expect }) => {
      const folder = mkdtempSync(join(tmpdir(), "traguardo-kill-pg-"));
      try {
        startCluster(folder, process.pid, "on");
        writeFileSync(join(folder, "ready"), "");
        const url = `postgres://${USER}@localhost/postgres?host=${encodeURIComponent(folder)}`;
        expect(await lost(await killOften({ engine: "postgresql", url }))).toEqual({
          faults: [],
          wrote: true,
        });
      } finally {
        stopCluster(folder);
        rmSync(folder, { recursive: true, force: true });
      }
    });
});
