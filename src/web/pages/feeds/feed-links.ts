import type { Standing } from "../../../application/standing.ts";
import type { Setting } from "../../components/explanation/setting.ts";
import { feedAddress } from "./addresses.ts";

/** Explanations whose data a feed read lead to the feed, before the file that keeps what it read. */
export function withFeeds(setting: Setting, entries: Standing["entries"], body: string): Setting {
  let from: ReadonlyMap<number, string> | null = null;
  return {
    ...setting,
    provenanceOf: (row) => {
      const known = setting.provenanceOf(row);
      from ??= new Map(
        entries.flatMap(({ sequence, basis }) =>
          basis?.kind === "feed" ? [[sequence, basis.id] as const] : [],
        ),
      );
      const feed = from.get(row.sequence);
      if (known === null || feed === undefined) return known;
      const link = { name: setting.words.format("feed-explanation-link"), href: feedAddress(body, feed) };
      return { ...known, evidence: [link, ...known.evidence] };
    },
  };
}
