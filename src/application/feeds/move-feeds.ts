import type { Places } from "../../core/measurement/places.ts";
import type { Writer } from "../../store/store.ts";
import { feedsKept } from "./kept.ts";

/**
 * Takes feeds along with their indicators. One that records by itself does so in the name of who activated it: it waits
 * to be activated again. One whose indicator has gone for another is read no more.
 */
export async function moveFeeds(writer: Writer, { moved, taken }: Places): Promise<void> {
  const to = new Map([...moved].map(([is, was]) => [was, is] as const));
  for (const { feed, document, active, number } of await feedsKept(writer)) {
    const indicator = to.get(feed.indicator);
    if (indicator !== undefined) {
      const content = { document: { ...document, indicator }, active: active && feed.adopt === "propose" };
      await writer.records.add("feed", feed.id, content, number);
    } else if (active && taken.has(feed.indicator))
      await writer.records.add("feed", feed.id, { document, active: false }, number);
  }
}
