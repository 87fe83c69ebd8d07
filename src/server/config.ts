import { homedir } from "node:os";
import { join } from "node:path";
import type { StoreLocation } from "../store/open.ts";
import { type ProviderConfig, readProviders } from "./auth/oidc/provider-config.ts";
import { ConfigError } from "./config-error.ts";
import { type FeedsConfig, readFeedsConfig } from "./feeds/feeds-config.ts";
import { isLoopback } from "./loopback.ts";
import { type MailConfig, readMailConfig } from "./mail/mail-config.ts";

/** How a server is set up: everything comes from the environment, and is checked once. */
export interface Config {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly host: string;
  readonly location: StoreLocation;
  /** Address under which people reach the server, without a trailing "/"; null where it is the one it listens on. */
  readonly publicAddress: string | null;
  /** Cookies travel over https only. False on loopback alone. */
  readonly secure: boolean;
  /** Number of reverse proxies in front, whose `X-Forwarded-For` is believed. */
  readonly proxies: number;
  /** OIDC providers that people may sign in with; none where left out. */
  readonly providers?: readonly ProviderConfig[];
  /** How messages leave; where left out or null they wait in the store. */
  readonly mail?: MailConfig | null;
  /** What feeds may reach; where left out, the public internet alone, and no files. */
  readonly feeds?: FeedsConfig;
}

export { ConfigError, isLoopback };

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads PORT, HOST, TRAGUARDO_DATA, TRAGUARDO_DATABASE_URL, TRAGUARDO_PUBLIC_URL, TRAGUARDO_PROXIES, TRAGUARDO_OIDC_…, TRAGUARDO_FEEDS_… and those of mail. Throws `ConfigError`. */
export function readConfig(environment: Environment): Config {
  const port = wholeNumber(environment, "PORT", 3000, 65_535);
  const host = environment["HOST"] || "127.0.0.1";
  const publicAddress = readPublicAddress(environment["TRAGUARDO_PUBLIC_URL"]);
  return {
    port,
    host,
    location: readLocation(environment),
    publicAddress,
    secure: publicAddress?.startsWith("https:") ?? !isLoopback(host),
    proxies: wholeNumber(environment, "TRAGUARDO_PROXIES", 0, 10),
    providers: readProviders(environment),
    mail: readMailConfig(environment),
    feeds: readFeedsConfig(environment),
  };
}

/** Where the data live: PostgreSQL where its address is given, else a folder of the user's. */
export function readLocation(environment: Environment): StoreLocation {
  const url = environment["TRAGUARDO_DATABASE_URL"];
  if (!url) return { engine: "sqlite", folder: environment["TRAGUARDO_DATA"] || defaultFolder(environment) };
  if (!/^postgres(?:ql)?:\/\//.test(url))
    throw new ConfigError("config-database", { name: "TRAGUARDO_DATABASE_URL" });
  return { engine: "postgresql", url };
}

function defaultFolder(environment: Environment): string {
  const home = environment["HOME"] || homedir();
  if (process.platform === "win32") return join(environment["LOCALAPPDATA"] || home, "traguardo");
  return join(environment["XDG_DATA_HOME"] || join(home, ".local", "share"), "traguardo");
}

function wholeNumber(environment: Environment, name: string, otherwise: number, most: number): number {
  const text = environment[name];
  if (text === undefined || text === "") return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most)
    throw new ConfigError("config-number", { name, value: text, most: String(most) });
  return value;
}

function readPublicAddress(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.hash)
    throw new ConfigError("config-address", { name: "TRAGUARDO_PUBLIC_URL", value: text });
  return url.origin;
}
