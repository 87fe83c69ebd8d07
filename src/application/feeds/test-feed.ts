import { addressOf, type Feed } from "../../core/feed/feed.ts";
import type { FeedFault } from "../../core/feed/value-text.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import type { Services } from "../services.ts";
import { readFeedDocument, refused } from "./define.ts";
import { type HeaderSaid, headerMeant } from "./header-said.ts";
import { type Judged, judge } from "./judged.ts";
import type { Outside } from "./outside.ts";
import { type Reading, readFeed } from "./reading.ts";

/** What a feed would read now. */
export interface FeedTest {
  readonly feed: Feed;
  /** What was asked; null for a file. */
  readonly address: string | null;
  /** Null where nothing could be read. */
  readonly reading: Reading | null;
  readonly judged: Judged | null;
  readonly fault: FeedFault | null;
}

/** Reads now by a definition that may not be written yet. Nothing is kept. */
export async function testFeed(
  services: Services,
  body: string,
  actor: Actor,
  document: unknown,
  outside: Outside,
  said: HeaderSaid = "keep",
): Promise<FeedTest> {
  require(actor, "manage-feeds");
  const feed = readFeedDocument(document);
  const shown = await headerMeant(services, body, feed, said);
  if ("faults" in shown) throw refused(shown.faults);
  const header = shown.meant.is === "none" ? null : shown.meant.header;
  const asked = { feed, address: addressOf(feed), reading: null, judged: null, fault: null };
  const read = await readFeed(feed, body, outside, { header });
  if ("fault" in read) return { ...asked, fault: read.fault };
  const { reading } = read;
  const judged = await services.store.read(body, (reader) => judge(services, reader, feed, reading, null));
  return "fault" in judged ? { ...asked, reading, fault: judged.fault } : { ...asked, reading, judged };
}
