import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Standings } from "../../src/application/standing.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";
import { buildApp } from "../../src/server/app.ts";
import type { Config } from "../../src/server/config.ts";
import type { App, Server } from "../../src/server/server.ts";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";

/** The application on an empty store of its own, asked without a network. */
export interface TestServer {
  readonly app: App;
  readonly server: Server;
  readonly store: Store;
  /** Moves the clock, which stands still otherwise. */
  setTime(instant: string): void;
  close(): Promise<void>;
}

/** Names of assets without their hashes: pages can be asked for without a build. */
const UNBUILT = {
  folder: tmpdir(),
  byName: new Map(),
  byFile: new Map(),
  address: (name: string) => `/assets/${name}`,
};

const WORDS = { it: Catalogue.load("it"), en: Catalogue.load("en") };

export async function testServer(options: Partial<Config> & { now?: string } = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-server-"));
  let now = new Date(options.now ?? "2018-10-01T08:30:00Z");
  const clock = () => now;
  const location = options.location ?? { engine: "sqlite", folder };
  const store = await openStore(location, { hold: true, clock });
  const config: Config = {
    port: 0,
    host: "127.0.0.1",
    publicAddress: null,
    secure: false,
    proxies: 0,
    ...options,
    location,
  };
  const today = () => clock().toISOString().slice(0, 10);
  const services = { store, clock, standings: new Standings(store, today) };
  const server: Server = { config, services, assets: UNBUILT, words: (l) => WORDS[l], log: () => {} };
  return {
    app: buildApp(server),
    server,
    store,
    setTime: (instant) => {
      now = new Date(instant);
    },
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
