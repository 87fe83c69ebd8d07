import { evaluateCompiled } from "../../core/evaluation/evaluate.ts";
import { type Change, changesBetween } from "../../core/evaluation/leverage/changes.ts";
import { type Lever, leversOf } from "../../core/evaluation/leverage.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Instant, Reader } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { may } from "../permissions.ts";
import type { Services } from "../services.ts";
import type { Asked, Standing } from "../standing.ts";

/** What is new since somebody looked last. */
export interface News {
  /** When they looked last; null at the first visit, when all is new and nothing is told. */
  readonly since: Instant | null;
  readonly entries: readonly LedgerEntry[];
  readonly changes: readonly Change[];
}

/** Where a body stands, as the dashboard tells it. */
export interface Overview {
  /** Null where no plan is in force. */
  readonly standing: Standing | null;
  readonly levers: readonly Lever[];
  readonly news: News;
  /** Plans being prepared, where the actor may see them. */
  readonly drafts: number;
}

/** Looking again within this time is the same visit, in milliseconds. */
const ONE_VISIT = 4 * 3600_000;

/** Everything of the dashboard. Who looks is remembered, so that the next visit can tell what is new. */
export async function overviewOf(
  services: Services,
  body: string,
  actor: Actor,
  asked: Asked,
): Promise<Overview> {
  require(actor, "see-plan");
  const overview = await services.store.read(body, async (reader) => {
    const standing = await services.standings.within(reader, asked);
    const open = may(actor, "see-drafts") ? await reader.drafts.list() : [];
    return {
      standing,
      levers: standing ? leversKept(standing) : [],
      news: await newsFor(reader, actor, standing),
      drafts: open.filter(({ state }) => state === "open").length,
    };
  });
  await rememberVisit(services, body, actor, overview.standing);
  return overview;
}

const kept = new WeakMap<Standing["evaluation"], readonly Lever[]>();

/** An evaluation has the same levers whoever looks. */
function leversKept({ compiled, evaluation }: Standing): readonly Lever[] {
  const levers = kept.get(evaluation) ?? leversOf(compiled, evaluation);
  kept.set(evaluation, levers);
  return levers;
}

async function newsFor(reader: Reader, actor: Actor, standing: Standing | null): Promise<News> {
  if (actor.kind !== "person" || standing === null) return { since: null, entries: [], changes: [] };
  const seen = await reader.people.lastSeen(actor.id);
  if (seen === null) return { since: null, entries: [], changes: [] };
  const { compiled, evaluation, moment, entries } = standing;
  const fresh = entries.filter(({ sequence }) => sequence > seen.sequence);
  if (fresh.length === 0) return { since: seen.at, entries: [], changes: [] };
  const known = entries.filter(({ sequence }) => sequence <= seen.sequence);
  const before = evaluateCompiled(
    compiled,
    known.map(({ measurement }) => measurement),
    evaluation.policy,
    moment,
  );
  return { since: seen.at, entries: fresh, changes: changesBetween(compiled, before, evaluation) };
}

async function rememberVisit(
  { store, clock }: Services,
  body: string,
  actor: Actor,
  standing: Standing | null,
): Promise<void> {
  if (actor.kind !== "person" || standing === null) return;
  const last = await store.read(body, async ({ people }) => (await people.byId(actor.id))?.lastVisit ?? null);
  if (last !== null && clock().getTime() - Date.parse(last) < ONE_VISIT) return;
  const { sequence } = standing.position;
  await store.write(body, authorOf(actor), ({ people }) => people.recordVisit(actor.id, sequence), {
    house: true,
  });
}
