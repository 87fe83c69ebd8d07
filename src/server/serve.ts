import type { AddressInfo } from "node:net";
import { serve as listen, type ServerType } from "@hono/node-server";
import { Standings } from "../application/standing.ts";
import { Catalogue, type Language } from "../messages/catalogue.ts";
import { dayInRome } from "../store/day-in-rome.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { loadAssets } from "../web/assets.ts";
import { buildApp } from "./app.ts";
import { type Config, isLoopback } from "./config.ts";
import { outsideOf } from "./feeds/outside.ts";
import { startFeedJobs } from "./jobs/feed-jobs.ts";
import { type Jobs, startJobs } from "./jobs/jobs.ts";
import type { Loop } from "./jobs/loop.ts";
import { letterheadOf } from "./mail/letterhead.ts";
import { mailCarrier } from "./mail/mail-carrier.ts";
import type { Server } from "./server.ts";

/** A server that answers. */
export interface Running {
  /** Where people reach it, without a trailing "/". */
  readonly address: string;
  readonly server: Server;
  /** Takes no new requests, ends those begun, closes the store. */
  stop(): Promise<void>;
}

export interface ServeOptions {
  readonly clock?: () => Date;
  readonly log?: (line: string) => void;
  /** Done on the store before the first request. */
  readonly prepare?: (server: Server) => Promise<void>;
}

/** How long a request begun may still take once the server was asked to stop, in milliseconds. */
const PATIENCE = 10_000;

/** Opens the store and answers at the configured address. Rejects with `StoreUnavailable` or the system's error (EADDRINUSE). */
export async function serve(config: Config, options: ServeOptions = {}): Promise<Running> {
  const clock = options.clock ?? (() => new Date());
  const store = await openStore(config.location, { hold: true, clock });
  const log = options.log ?? ((line: string) => process.stderr.write(`${line}\n`));
  let jobs: Jobs | null = null;
  let feeds: Loop | null = null;
  try {
    const parts = assemble(config, store, clock, log);
    const carrier = config.mail ? mailCarrier(config.mail) : null;
    const started = startJobs({ services: parts.services, head: letterheadOf(parts), carrier, log });
    jobs = started;
    const outside = outsideOf(config);
    const reading = startFeedJobs({ services: parts.services, outside, words: parts.words("it"), log });
    feeds = reading;
    const server = { ...parts, jobs };
    await options.prepare?.(server);
    const http = await listening(config, server);
    return { address: addressOf(config, http), server, stop: () => stop(http, [started, reading], store) };
  } catch (error) {
    await Promise.all([jobs?.stop(), feeds?.stop()]);
    await store.close();
    throw error;
  }
}

function assemble(config: Config, store: Store, clock: () => Date, log: (line: string) => void): Server {
  const catalogues = new Map<Language, Catalogue>();
  const words = (language: Language) => {
    const known = catalogues.get(language) ?? Catalogue.load(language);
    catalogues.set(language, known);
    return known;
  };
  const today = () => dayInRome(clock().toISOString());
  const services = { store, clock, standings: new Standings(store, today) };
  return { config, services, assets: loadAssets(), words, log };
}

function listening(config: Config, server: Server): Promise<ServerType> {
  const app = buildApp(server);
  return new Promise((resolve, reject) => {
    const http = listen({ fetch: app.fetch, port: config.port, hostname: config.host }, () => {
      http.off("error", reject);
      resolve(http);
    });
    http.once("error", reject);
  });
}

function addressOf({ publicAddress, host }: Config, http: ServerType): string {
  if (publicAddress !== null) return publicAddress;
  const { port } = http.address() as AddressInfo;
  const name = isLoopback(host) || !/^(?:0\.0\.0\.0|::)$/.test(host) ? host : "127.0.0.1";
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

async function stop(http: ServerType, loops: readonly Loop[], store: Store): Promise<void> {
  const idle = Promise.all(loops.map((loop) => loop.stop()));
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  if ("closeIdleConnections" in http) http.closeIdleConnections();
  const late = setTimeout(() => "closeAllConnections" in http && http.closeAllConnections(), PATIENCE);
  await closed;
  clearTimeout(late);
  await idle;
  await store.close();
}
