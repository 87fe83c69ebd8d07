import type { FeedRun } from "../../store/feeds.ts";
import type { Reader } from "../../store/store.ts";

/** The proposal that waits: the last one, where nobody has decided of it and nothing was recorded since. */
export async function waitingProposal(reader: Reader, feed: string): Promise<FeedRun | null> {
  const [last] = await reader.feeds.runs(feed, 1, "proposed");
  if (!last || (await reader.records.latest("feed-settled", last.id)) !== null) return null;
  const [recorded] = await reader.feeds.runs(feed, 1, "recorded");
  return recorded && recorded.at >= last.at ? null : last;
}
