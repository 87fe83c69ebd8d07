import type { Standing } from "../../../application/standing.ts";
import type { Setting } from "../../components/explanation/setting.ts";
import { withSources } from "../../components/explanation/source-links.ts";
import { feedAddress } from "./addresses.ts";

/** Explanations whose data a feed read lead to the feed, before the file that keeps what it read. */
export function withFeeds(setting: Setting, entries: Standing["entries"], body: string): Setting {
  const name = setting.words.format("feed-explanation-link");
  return withSources(setting, entries, "feed", (feed) => [{ name, href: feedAddress(body, feed) }]);
}
