import { evaluateCompiled } from "../../core/evaluation/evaluate.ts";
import { type Change, changesBetween } from "../../core/evaluation/leverage/changes.ts";
import { type Lever, leversOf } from "../../core/evaluation/leverage.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Instant, Reader } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { type Ahead, aheadOf } from "../forecast/forecast.ts";
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
  /** Another plan has come into force; effects are told on this one. */
  readonly plan: boolean;
  /** How many judgements. */
  readonly validations: number;
}

const FIRST_VISIT: News = { since: null, entries: [], changes: [], plan: false, validations: 0 };

/** Where a body stands, as the dashboard tells it. */
export interface Overview {
  /** Null where no plan is in force. */
  readonly standing: Standing | null;
  readonly levers: readonly Lever[];
  /** How the year is expected to end; null once it is over. */
  readonly ahead: Ahead | null;
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
  await rememberVisit(services, body, actor);
  return services.store.read(body, async (reader) => {
    const standing = await services.standings.within(reader, asked);
    const open = may(actor, "see-drafts") ? await reader.drafts.list() : [];
    return {
      standing,
      levers: standing ? leversKept(standing) : [],
      ahead: standing && aheadOf(standing),
      news: await newsFor(reader, actor, standing),
      drafts: open.filter(({ state }) => state === "open").length,
    };
  });
}

const kept = new WeakMap<Standing["evaluation"], readonly Lever[]>();

/** An evaluation has the same levers whoever looks. */
function leversKept({ compiled, evaluation }: Standing): readonly Lever[] {
  const levers = kept.get(evaluation) ?? leversOf(compiled, evaluation);
  kept.set(evaluation, levers);
  return levers;
}

async function newsFor(reader: Reader, actor: Actor, standing: Standing | null): Promise<News> {
  const seen = actor.kind === "person" ? await reader.people.lastSeen(actor.id) : null;
  if (seen === null || standing === null) return FIRST_VISIT;
  const { entries, version, validations } = standing;
  return {
    since: seen.at,
    plan: version.adoptedAt > seen.at,
    validations: validations.filter(({ at }) => at > seen.at).length,
    entries: entries.filter(({ sequence }) => sequence > seen.sequence),
    changes: changesKept(standing, seen.sequence),
  };
}

const changesOf = new WeakMap<Standing["evaluation"], Map<number, readonly Change[]>>();

/** What changed since a place in the ledger is the same whoever asks. */
function changesKept(standing: Standing, sequence: number): readonly Change[] {
  const known = changesOf.get(standing.evaluation) ?? new Map<number, readonly Change[]>();
  changesOf.set(standing.evaluation, known);
  const changes = known.get(sequence) ?? changesSince(standing, sequence);
  known.set(sequence, changes);
  return changes;
}

function changesSince(
  { compiled, evaluation, moment, entries, position }: Standing,
  last: number,
): readonly Change[] {
  if (last >= position.sequence) return [];
  const known = entries.filter(({ sequence }) => sequence <= last);
  const before = evaluateCompiled(
    compiled,
    known.map(({ measurement }) => measurement),
    evaluation.policy,
    moment,
  );
  return changesBetween(compiled, before, evaluation);
}

/** A session that lasts the day is more than one visit; signing in is one by itself. */
async function rememberVisit({ store, clock }: Services, body: string, actor: Actor): Promise<void> {
  if (actor.kind !== "person") return;
  const { last, sequence } = await store.read(body, async ({ people, ledger }) => ({
    last: (await people.byId(actor.id))?.lastVisit ?? null,
    sequence: (await ledger.position()).sequence,
  }));
  if (last !== null && clock().getTime() - Date.parse(last) < ONE_VISIT) return;
  await store.write(body, authorOf(actor), ({ people }) => people.recordVisit(actor.id, sequence), {
    house: true,
  });
}
