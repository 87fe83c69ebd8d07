import { lookup as systemLookup } from "node:dns/promises";
import { type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { type Answered, type Asking, FeedFailure } from "../../application/feeds/outside.ts";
import type { Header } from "../../core/feed/header.ts";
import { ACCEPTED_ENCODINGS, bodyWithin } from "./body-within.ts";
import type { Allowed } from "./feeds-config.ts";
import { checkAddress, type Destination, destinationOf, isOfOurs } from "./guard.ts";

/** The addresses that a name stands for. */
export type Resolve = (
  host: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export interface AskSetting {
  readonly allowed: readonly Allowed[];
  readonly resolve?: Resolve;
  /** Milliseconds for everything: names, connections, redirects, the whole answer. */
  readonly patience?: number;
  /** Bytes, as they travel and as they are once decoded. */
  readonly most?: number;
}

const PATIENCE = 20_000;
const MOST = 10_000_000;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const AGENT = "Traguardo (feeds)";

/**
 * Asks an address with GET, without following it anywhere that is not allowed. What is shown to be let in goes to the
 * system that was asked, and no further once it has sent on to another. Rejects with `FeedFailure`.
 */
export async function ask(
  address: string,
  setting: AskSetting,
  { header = null, signal: stop }: Asking = {},
): Promise<Answered> {
  const { patience = PATIENCE, most = MOST } = setting;
  const late = AbortSignal.timeout(patience);
  const signal = stop === undefined ? late : AbortSignal.any([late, stop]);
  let host = "";
  try {
    let next = address;
    let shown = header;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const destination = destinationOf(next, setting.allowed);
      host = destination.host;
      const response = await connected(destination, setting, signal, shown);
      const location = response.headers.location;
      if (REDIRECTS.has(response.statusCode ?? 0) && location !== undefined) {
        response.destroy();
        if (!URL.canParse(location, destination.url)) throw new FeedFailure("feed-redirect", { host });
        const onTo = new URL(location, destination.url);
        if (onTo.origin !== destination.url.origin) shown = null;
        next = onTo.href;
        continue;
      }
      return await answeredBy(response, destination, most);
    }
    throw new FeedFailure("feed-redirects", { host, most: MOST_REDIRECTS });
  } catch (error) {
    // Called off by who asked: that says nothing of the other system.
    if (error instanceof FeedFailure || stop?.aborted) throw error;
    if (late.aborted) throw new FeedFailure("feed-slow", { host, seconds: Math.ceil(patience / 1000) });
    throw new FeedFailure("feed-unreachable", { host, reason: reasonOf(error) });
  }
}

/** Looks the name up, checks every address it stands for, and connects to one of those and no other. */
async function connected(
  destination: Destination,
  { allowed, resolve = everyAddress }: AskSetting,
  signal: AbortSignal,
  header: Header | null,
): Promise<IncomingMessage> {
  const { url, host } = destination;
  const found = await beforeAbort(resolve(host), signal);
  const [first] = found;
  if (!first) throw new FeedFailure("feed-unreachable", { host, reason: "ENOTFOUND" });
  // A name that stands for a public and a private address at once is not to be trusted with either.
  for (const { address } of found) checkAddress(address, destination, allowed);
  // On the open internet a key in clear is everybody's.
  if (header !== null && url.protocol === "http:")
    if (!found.every(({ address }) => isOfOurs(address, destination, allowed)))
      throw new FeedFailure("feed-header-clear", { host });
  // The system is not asked again: another answer now would go unchecked.
  const pinned = ((_: string, options: { readonly all?: boolean }, give: (...said: unknown[]) => void) => {
    if (options.all === true) give(null, [first]);
    else give(null, first.address, first.family);
  }) as unknown as LookupFunction;
  const send = url.protocol === "https:" ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method: "GET",
      agent: false,
      lookup: pinned,
      signal,
      maxHeaderSize: 16_384,
      headers: {
        accept: "application/json, text/csv, text/plain;q=0.9, */*;q=0.5",
        "accept-encoding": ACCEPTED_ENCODINGS,
        "user-agent": AGENT,
        ...(header === null ? {} : { [header.name]: header.value }),
      },
    });
    request.on("response", (response) => {
      // Where the address is written as a number there was nothing to look up: what counts is who answers.
      const peer = response.socket.remoteAddress ?? "";
      try {
        checkAddress(peer, destination, allowed);
        resolve(response);
      } catch (error) {
        response.destroy();
        reject(error);
      }
    });
    request.on("error", reject);
    request.end();
  });
}

async function everyAddress(host: string) {
  return systemLookup(host, { all: true, order: "ipv4first" });
}

/** The system's own look-up cannot be called off; it is no longer waited for. */
function beforeAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error("aborted"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

async function answeredBy(
  response: IncomingMessage,
  { url, host }: Destination,
  most: number,
): Promise<Answered> {
  const status = response.statusCode ?? 0;
  const mediaType = (response.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (status < 200 || status > 299) {
    const reason = await refusalOf(response, mediaType);
    throw new FeedFailure(refusal(status, reason), { host, status: String(status), reason });
  }
  return { bytes: await bodyWithin(response, most), mediaType, from: url.href };
}

function refusal(status: number, reason: string): string {
  if (reason !== "") return "feed-status-said";
  if (status === 404) return "feed-status-missing";
  return status >= 500 ? "feed-status-fault" : "feed-status";
}

/** What a CKAN says of its refusal; nothing else is shown of what a refusal carries. */
async function refusalOf(response: IncomingMessage, mediaType: string): Promise<string> {
  if (mediaType !== "application/json") {
    response.destroy();
    return "";
  }
  try {
    const said = JSON.parse(new TextDecoder().decode(await bodyWithin(response, 100_000)));
    const message: unknown = said?.error?.message;
    return typeof message === "string" ? message.slice(0, 200) : "";
  } catch {
    return "";
  }
}

/** The system's name of what happened ("ECONNREFUSED"), which says enough and tells nothing of this machine. */
function reasonOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === "string" ? code.slice(0, 60) : "–";
}
