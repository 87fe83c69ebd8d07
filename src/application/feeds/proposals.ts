import type { FeedRun } from "../../store/feeds.ts";
import type { Reader } from "../../store/store.ts";
import { placeNow, placesChanges } from "../plans/places.ts";
import { detailOf, detailText } from "./run-detail.ts";

/**
 * The proposal that waits: the last one, where nobody has decided of it and nothing was recorded since. It goes along
 * with its indicator where a plan has given that another place, and is over where the indicator is no more.
 */
export async function waitingProposal(reader: Reader, feed: string): Promise<FeedRun | null> {
  const [last] = await reader.feeds.runs(feed, 1, "proposed");
  if (!last || (await reader.records.latest("feed-settled", last.id)) !== null) return null;
  const [recorded] = await reader.feeds.runs(feed, 1, "recorded");
  if (recorded && recorded.at >= last.at) return null;
  const detail = detailOf(last);
  const indicator = placeNow(detail.indicator, detail.definition, await placesChanges(reader));
  if (indicator === null) return null;
  return indicator === detail.indicator ? last : { ...last, detail: detailText({ ...detail, indicator }) };
}
