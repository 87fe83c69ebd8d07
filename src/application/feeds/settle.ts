import type { Catalogue } from "../../messages/catalogue.ts";
import type { FeedRun } from "../../store/feeds.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { recordComputedWithin } from "../sources/record-computed.ts";
import { feedKept } from "./kept.ts";
import { waitingProposal } from "./proposals.ts";
import { detailOf } from "./run-detail.ts";
import { sourceWords } from "./source-words.ts";
import { readValue } from "./value-text.ts";

const LONGEST_REASON = 1000;

/** Records what a feed proposes, with the person as its author and what was read as its evidence. */
export async function acceptProposal(
  services: Services,
  body: string,
  actor: Actor,
  asked: {
    readonly run: string /** Codes of the warnings confirmed. */;
    readonly confirmed: readonly string[];
  },
  words: Catalogue,
): Promise<readonly LedgerEntry[]> {
  require(actor, "measure");
  require(actor, "see-feeds");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const run = await proposalOf(writer, asked.run);
    const kept = await feedKept(writer, run.feed);
    const { indicator, quantity, unit, year, observedOn, snapshot, from } = detailOf(run);
    const file = snapshot === null ? null : await writer.evidence.byHash(snapshot);
    const bytes = snapshot === null ? null : await writer.evidence.content(snapshot);
    if (run.value === null || year === null || observedOn === null || file === null || bytes === null)
      throw new Error(`a proposal without what it needs: ${run.id}`);
    const entries = await recordComputedWithin(services, writer, actor, [
      {
        indicator,
        quantity,
        unit,
        year,
        observedOn,
        value: readValue(run.value),
        n: null,
        source: sourceWords(kept, from, run.at, words, { byItself: false }),
        basis: { kind: "feed", id: run.feed },
        snapshot: { name: file.name, mediaType: file.mediaType, bytes },
        confirmed: asked.confirmed,
      },
    ]);
    const sequences = entries.map(({ sequence }) => sequence);
    await writer.records.add(
      "feed-settled",
      run.id,
      { feed: run.feed, accepted: true, reason: "", sequences },
      null,
    );
    return entries;
  });
}

/** Leaves it unrecorded, and says why; the same value is not proposed again. */
export async function refuseProposal(
  services: Services,
  body: string,
  actor: Actor,
  asked: { readonly run: string; readonly reason: string },
): Promise<void> {
  require(actor, "measure");
  require(actor, "see-feeds");
  const reason = asked.reason.trim();
  const fault = (message: string, params = {}) => {
    const faults = [{ at: "reason", message, params }];
    return new Problem("invalid-input", "feed-not-refused", {}, faults);
  };
  if (reason === "") throw fault("feed-reason-missing");
  if (reason.length > LONGEST_REASON) throw fault("sheet-too-long", { most: LONGEST_REASON });
  await services.store.write(body, authorOf(actor), async (writer) => {
    const run = await proposalOf(writer, asked.run);
    const content = { feed: run.feed, accepted: false, reason, sequences: [] };
    await writer.records.add("feed-settled", run.id, content, null);
  });
}

/** The proposal that waits, of that reading; another one may have taken its place. */
async function proposalOf(writer: Writer, id: string): Promise<FeedRun> {
  const run = await writer.feeds.byId(id);
  if (run?.outcome !== "proposed") throw new Problem("not-found", "feed-proposal-unknown");
  const waiting = await waitingProposal(writer, run.feed);
  if (waiting?.id !== id) throw new Problem("already-done", "feed-proposal-over");
  return waiting;
}
