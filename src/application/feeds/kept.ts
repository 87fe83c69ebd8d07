import type { Feed } from "../../core/feed/feed.ts";
import { feedOf } from "../../core/feed/read-feed.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Author, Instant, Reader } from "../../store/store.ts";
import { Problem } from "../problem.ts";

/** A feed as it was last written. */
export interface KeptFeed {
  readonly feed: Feed;
  readonly document: Readonly<Record<string, unknown>>;
  readonly active: boolean;
  /** Number of the record, for who changes it. */
  readonly number: number;
  /** Since when it stands so, and by whom: in whose name it records by itself. */
  readonly at: Instant;
  readonly by: Author;
}

/** All feeds, by name. */
export async function feedsKept(reader: Reader): Promise<readonly KeptFeed[]> {
  const latest = new Map<string, CycleRecord<"feed">>();
  for (const record of await reader.records.list("feed")) latest.set(record.subject, record);
  return [...latest.values()].map(kept).sort((a, b) => a.feed.name.localeCompare(b.feed.name, "it"));
}

export async function feedKept(reader: Reader, id: string): Promise<KeptFeed> {
  const record = await reader.records.latest("feed", id);
  if (record === null) throw new Problem("not-found", "feed-unknown", { feed: id.slice(0, 60) });
  return kept(record);
}

function kept(record: CycleRecord<"feed">): KeptFeed {
  const { content, number, at, author } = record;
  const { feed } = feedOf(content.document);
  if (feed === null) throw new Error(`a feed was kept that cannot be read: ${record.subject}`);
  return { feed, document: content.document, active: content.active, number, at, by: author };
}
