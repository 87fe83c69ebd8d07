import { addressOf, type Feed } from "../../core/feed/feed.ts";
import { type Header, headerTroubles } from "../../core/feed/header.ts";
import { feedOf } from "../../core/feed/read-feed.ts";
import type { FeedHeader } from "../../store/feeds.ts";
import type { Fault } from "../problem.ts";
import type { Services } from "../services.ts";
import { openHeader, sealHeader } from "./sealed-header.ts";

/** What is said of a feed's header where the feed is written: nothing, which keeps the one there is, or one of these. */
export type HeaderSaid =
  | "keep"
  | "none"
  | {
      readonly name: string;
      /** "" for the one that `sealed` holds, else for the one that is kept. */
      readonly value: string;
      /** Typed before in the same form, which carries it sealed; "" for none. */
      readonly sealed: string;
    };

/** What it comes to. */
export type HeaderMeant =
  | { readonly is: "none" }
  | { readonly is: "kept"; readonly header: Header }
  | { readonly is: "new"; readonly header: Header; readonly origin: string; readonly sealed: string };

export type ReadHeader = { readonly meant: HeaderMeant } | { readonly faults: readonly Fault[] };

/** Scheme, host and port that a feed asks; null where it asks nothing. */
export function originOf(feed: Feed): string | null {
  const address = addressOf(feed);
  return address === null || !URL.canParse(address) ? null : new URL(address).origin;
}

/** The header that a feed will show. Not within a write. */
export async function headerMeant(
  { store }: Services,
  body: string,
  feed: Feed,
  said: HeaderSaid,
): Promise<ReadHeader> {
  const origin = originOf(feed);
  if (origin === null) {
    const typed = typeof said === "object" && said.value !== "";
    return typed ? faulty("name", "feed-header-file") : { meant: { is: "none" } };
  }
  if (said === "none") return { meant: { is: "none" } };
  const kept = await store.read(body, ({ feeds }) => feeds.header(feed.id));
  if (said === "keep") return keptFor(store, body, origin, kept);
  const [name, value] = [said.name.trim(), said.value.trim()];
  if (value !== "") {
    const header = { name, value };
    const faults = headerTroubles(header).map(([at, message]) => fault(at, message));
    if (faults.length > 0) return { faults };
    return { meant: { is: "new", header, origin, sealed: await sealHeader(store, body, origin, header) } };
  }
  if (said.sealed !== "") {
    const header = await openHeader(store, body, origin, said.sealed);
    if (header === null) return faulty("value", "feed-header-other-host");
    if (!same(name, header.name)) return faulty("value", "feed-header-missing");
    return { meant: { is: "new", header, origin, sealed: said.sealed } };
  }
  if (name !== "" && !same(name, kept?.name ?? "")) return faulty("value", "feed-header-missing");
  return keptFor(store, body, origin, kept);
}

async function keptFor(
  store: Services["store"],
  body: string,
  origin: string,
  kept: FeedHeader | null,
): Promise<ReadHeader> {
  if (kept === null) return { meant: { is: "none" } };
  // Who writes another address must not have the key sent there without knowing it.
  if (kept.origin !== origin) return faulty("value", "feed-header-other-host");
  const header = await openHeader(store, body, origin, kept.sealed);
  return header === null ? faulty("value", "feed-header-missing") : { meant: { is: "kept", header } };
}

/** A header typed in a form, for the form to carry on; "" where it cannot be sent, or there is no address yet. */
export async function carriedHeader(
  { store }: Services,
  body: string,
  document: unknown,
  typed: Header,
): Promise<string> {
  const { feed } = feedOf(document);
  const origin = feed === null ? null : originOf(feed);
  const header = { name: typed.name.trim(), value: typed.value.trim() };
  if (origin === null || headerTroubles(header).length > 0) return "";
  return sealHeader(store, body, origin, header);
}

/** What a feed shows when it is read; null for nothing. "unreadable" where it was sealed with another secret. */
export async function headerOf(
  { store }: Pick<Services, "store">,
  body: string,
  feed: Feed,
): Promise<Header | null | "unreadable"> {
  const origin = originOf(feed);
  const kept = await store.read(body, ({ feeds }) => feeds.header(feed.id));
  if (kept === null || origin === null) return null;
  return (await openHeader(store, body, origin, kept.sealed)) ?? "unreadable";
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function fault(at: "name" | "value", message: string): Fault {
  return { at: `header.${at}`, message, params: {} };
}

function faulty(at: "name" | "value", message: string): ReadHeader {
  return { faults: [fault(at, message)] };
}
