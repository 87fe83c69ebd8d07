import { lastDue, localTime } from "../../core/feed/schedule.ts";
import { feedsKept, type KeptFeed } from "./kept.ts";
import { FEEDS, type RunSetting, runScheduled } from "./run.ts";

/** How long a server may take over one reading before another may try. */
const CLAIM = 5 * 60_000;
const AT_ONCE = 4;

/** Reads the feeds of a body whose time has come. Any number of servers may do it at once: each reading is done by one. */
export async function readDueFeeds(
  setting: RunSetting,
  body: string,
  goesOn: () => boolean,
): Promise<{ readonly read: number; readonly failed: number }> {
  const { store, clock } = setting.services;
  const now = clock();
  const hour = localTime(now.toISOString());
  const due = await store.read(body, async (reader) => {
    const found: { readonly kept: KeptFeed; readonly slot: string }[] = [];
    for (const kept of await feedsKept(reader)) {
      const slot = lastDue(kept.feed.schedule, hour);
      // What was due before it was activated is nobody's wish.
      if (!kept.active || slot <= localTime(kept.at)) continue;
      const claimed = await reader.feeds.claimed(kept.feed.id);
      const held = claimed?.until === null || (claimed?.until ?? "") >= now.toISOString();
      if (claimed === null || claimed.slot < slot || (claimed.slot === slot && !held))
        found.push({ kept, slot });
    }
    return found;
  });
  let [read, failed] = [0, 0];
  const one = async ({ kept, slot }: (typeof due)[number]): Promise<void> => {
    if (!goesOn()) return;
    const until = new Date(clock().getTime() + CLAIM).toISOString();
    const claim = await store.write(body, FEEDS, (writer) => writer.feeds.claim(kept.feed.id, slot, until), {
      house: true,
    });
    if (claim === null) return;
    const run = await runScheduled(setting, body, kept, claim);
    if (run === null) return;
    read += 1;
    if (run.outcome === "failed") failed += 1;
  };
  const wrong: unknown[] = [];
  for (let at = 0; at < due.length; at += AT_ONCE) {
    const ended = await Promise.allSettled(due.slice(at, at + AT_ONCE).map(one));
    for (const end of ended) if (end.status === "rejected") wrong.push(end.reason);
  }
  // What goes wrong with one keeps no other from being read.
  if (wrong.length > 0) throw wrong[0];
  return { read, failed };
}
