import ipaddr from "ipaddr.js";
import { ConfigError } from "../config-error.ts";

/** What feeds may reach beyond the public internet, and where files are dropped. */
export interface FeedsConfig {
  readonly allowed: readonly Allowed[];
  /** Holds a folder for each body, by its code; null where no files are read. */
  readonly folder: string | null;
}

/** A host or a network that the administrator allows; a port where it is another than 80 and 443. */
export type Allowed =
  | { readonly kind: "host"; readonly host: string; readonly port: number | null }
  | {
      readonly kind: "network";
      readonly network: readonly [ipaddr.IPv4 | ipaddr.IPv6, number];
      readonly port: number | null;
    };

export const ALLOW = "TRAGUARDO_FEEDS_ALLOW";
export const FOLDER = "TRAGUARDO_FEEDS_FOLDER";
const ENTRY = /^(\[[0-9a-f:.]+\]|[^:/[\]]+)(?:\/(\d{1,3}))?(?::(\d{1,5}))?$/i;
const HOST = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/i;

/** Reads TRAGUARDO_FEEDS_ALLOW ("10.1.2.0/24 ckan.example.it:8443 [fd00::]/8") and TRAGUARDO_FEEDS_FOLDER. Throws `ConfigError`. */
export function readFeedsConfig(environment: Readonly<Record<string, string | undefined>>): FeedsConfig {
  const entries = (environment[ALLOW] ?? "").split(/[\s,]+/).filter((entry) => entry !== "");
  return { allowed: entries.map(readEntry), folder: environment[FOLDER] || null };
}

function readEntry(entry: string): Allowed {
  const wrong = new ConfigError("config-feeds-allow", { name: ALLOW, value: entry.slice(0, 80) });
  const [, name = "", bits, portText] = ENTRY.exec(entry) ?? [];
  const port = portText === undefined ? null : Number(portText);
  if (name === "" || (port !== null && (port < 1 || port > 65_535))) throw wrong;
  const bare = name.replace(/^\[|\]$/g, "");
  if (ipaddr.IPv4.isValidFourPartDecimal(bare) || ipaddr.IPv6.isValid(bare)) {
    const address = ipaddr.parse(bare);
    const most = address.kind() === "ipv4" ? 32 : 128;
    const length = bits === undefined ? most : Number(bits);
    if (length > most) throw wrong;
    return { kind: "network", network: [address, length], port };
  }
  if (bits !== undefined || !HOST.test(bare) || /^[\d.]+$/.test(bare)) throw wrong;
  return { kind: "host", host: bare.toLowerCase(), port };
}
