import type { Feed } from "../../core/feed/feed.ts";
import { feedOf } from "../../core/feed/read-feed.ts";
import { matchAsked } from "../../core/measurement/asked.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader, Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { type HeaderMeant, type HeaderSaid, headerMeant } from "./header-said.ts";
import { feedKept } from "./kept.ts";

/**
 * Writes a feed, or writes it anew; `seen` is null for a new one. What is written anew is read no more until it is
 * activated. What it shows to be let in is kept apart from its definition, which stays for ever; left out, it is as it was.
 */
export async function defineFeed(
  services: Services,
  body: string,
  actor: Actor,
  {
    document,
    seen,
    header = "keep",
  }: { readonly document: unknown; readonly seen: number | null; readonly header?: HeaderSaid },
): Promise<CycleRecord<"feed">> {
  require(actor, "manage-feeds");
  const feed = readFeedDocument(document);
  const read = await headerMeant(services, body, feed, header);
  return services.store.write(body, authorOf(actor), async (writer) => {
    const faults = await notAsked(services, writer, feed);
    if ("faults" in read) throw refused([...faults, ...read.faults]);
    if (faults.length > 0) throw refused(faults);
    const kept = document as Readonly<Record<string, unknown>>;
    const record = await writer.records.add("feed", feed.id, { document: kept, active: false }, seen);
    await keepHeader(writer, feed.id, read.meant);
    return record;
  });
}

async function keepHeader({ feeds }: Writer, feed: string, meant: HeaderMeant): Promise<void> {
  if (meant.is === "none") await feeds.removeHeader(feed);
  if (meant.is === "new") {
    const { origin, sealed, header } = meant;
    await feeds.keepHeader(feed, { name: header.name, origin, sealed });
  }
}

/** From here on it is read on its schedule, or no more. Who activates it answers for what it records by itself. */
export async function activateFeed(
  services: Services,
  body: string,
  actor: Actor,
  asked: { readonly feed: string; readonly active: boolean; readonly seen: number },
): Promise<CycleRecord<"feed">> {
  require(actor, "manage-feeds");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const kept = await feedKept(writer, asked.feed);
    if (kept.active === asked.active)
      throw new Problem("already-done", asked.active ? "feed-active-already" : "feed-inactive-already");
    const content = { document: kept.document, active: asked.active };
    return writer.records.add("feed", asked.feed, content, asked.seen);
  });
}

/** Throws all that is wrong at once. */
export function readFeedDocument(document: unknown): Feed {
  const { feed, diagnostics } = feedOf(document);
  if (feed !== null) return feed;
  throw refused(
    diagnostics.map(({ code, params }): Fault => {
      const known = params as Fault["params"];
      return { at: String(known["path"] ?? "document"), message: code, params: known };
    }),
  );
}

/** A definition that cannot be kept. */
export function refused(faults: readonly Fault[]): Problem {
  return new Problem("invalid-input", "feed-not-written", { count: faults.length }, faults);
}

/** A quantity or a unit that the plan in force does not have. */
async function notAsked(services: Services, reader: Reader, feed: Feed): Promise<readonly Fault[]> {
  const standing = await services.standings.within(reader);
  const { indicator, quantity, unit } = feed;
  const found = standing?.compiled.nodes
    .flatMap(({ indicators }) => indicators)
    .find(({ key }) => key === indicator);
  const faults: Fault[] = [];
  const asked = found && matchAsked(found.asked, quantity)?.asked;
  if (!asked || asked.quantity !== quantity)
    faults.push({ at: "indicator", message: "feed-quantity-unknown", params: { indicator } });
  else if (!asked.accepts.includes("number") && !asked.accepts.includes("date"))
    faults.push({ at: "indicator", message: "feed-quantity-neither", params: { indicator } });
  const units = standing?.version.plan.units ?? [];
  if (unit !== null && !units.some(({ code }) => code === unit))
    faults.push({ at: "unit", message: "feed-unit-unknown", params: { unit } });
  return faults;
}
