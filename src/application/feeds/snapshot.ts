import { canonicalJson } from "../../core/plan/hash.ts";
import type { Instant } from "../../store/store.ts";
import type { Judged } from "./judged.ts";
import type { KeptFeed } from "./kept.ts";
import type { Reading } from "./reading.ts";
import { valueText } from "./value-text.ts";

/** What a feed read, as an evidence file: whole where it is small, else the part that matters. */
export function feedSnapshot(
  { feed, number }: KeptFeed,
  { from, mediaType, size, hash, found, content }: Reading,
  { year, observedOn, value }: Judged,
  at: Instant,
) {
  const { indicator, quantity, unit } = feed;
  const bytes = new TextEncoder().encode(
    canonicalJson({
      kind: "feed",
      version: 1,
      feed: feed.id,
      definition: number,
      indicator,
      quantity,
      unit,
      year,
      observedOn,
      value: valueText(value),
      read: { from, at, mediaType, size, sha256: hash, place: found.place, around: found.around, content },
    }),
  );
  return { name: `flusso-${feed.id}-${observedOn}.json`, mediaType: "application/json", bytes };
}
