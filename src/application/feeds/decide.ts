import type { FeedFault } from "../../core/feed/value-text.ts";
import type { FeedRun } from "../../store/feeds.ts";
import type { Writer } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import type { Judged } from "./judged.ts";
import type { KeptFeed } from "./kept.ts";
import { waitingProposal } from "./proposals.ts";
import type { Reading } from "./reading.ts";
import { detailOf } from "./run-detail.ts";
import { valueText } from "./value-text.ts";

const JUMPS = {
  "nothing-known": "feed-jump-nothing-known",
  kind: "feed-jump-kind",
  sign: "feed-jump-sign",
  unit: "feed-jump-unit",
  day: "feed-jump-day",
  far: "feed-jump-far",
} as const;

/** Why a value is put before a person; null where it may be recorded at once. */
export function waits(
  { feed }: KeptFeed,
  { movement, warnings }: Judged,
  recorder: Actor | null,
): FeedFault | null {
  if (movement.kind === "jump") {
    return { message: JUMPS[movement.why], params: { tolerance: feed.tolerance } };
  }
  if (feed.adopt === "propose") return { message: "feed-run-proposed", params: {} };
  if (recorder === null) return { message: "feed-run-nobody", params: {} };
  return warnings[0] ?? null;
}

/** What is known already is neither recorded nor proposed again. */
export async function nothingNew(
  writer: Writer,
  { feed, number }: KeptFeed,
  reading: Reading,
  judged: Judged,
  before: FeedRun | null,
): Promise<FeedFault | null> {
  const told = (message: string): FeedFault => ({ message, params: {} });
  if (judged.reference?.from === "recorded" && judged.movement.kind === "same") return told("feed-run-same");
  const known = before && detailOf(before);
  const asBefore = before?.value === valueText(judged.value) && known?.year === judged.year;
  if (feed.from.kind === "file" && known?.hash === reading.hash && known.definition === number && asBefore)
    return told("feed-run-same-file");
  const [proposed] = await writer.feeds.runs(feed.id, 1, "proposed");
  if (!proposed || proposed.value !== valueText(judged.value) || detailOf(proposed).year !== judged.year)
    return null;
  if ((await waitingProposal(writer, feed.id)) !== null) return told("feed-run-waiting");
  const settled = await writer.records.latest("feed-settled", proposed.id);
  return settled !== null && !settled.content.accepted ? told("feed-run-refused") : null;
}
