import type { Rational } from "../../core/number/rational.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Store } from "../../store/store.ts";
import { listActivities } from "../activities/list.ts";
import type { Actor } from "../actor.ts";
import { listFeeds } from "../feeds/list.ts";
import { listPayments } from "../payments/list.ts";
import { may } from "../permissions.ts";
import { Recent } from "../recent.ts";
import { computedValues } from "../registers/computed.ts";
import { listRequests } from "../requests/detail.ts";
import type { Services } from "../services.ts";
import type { Asked } from "../standing.ts";
import { surveyValues } from "../surveys/values.ts";

/** Where values wait for somebody to record them. */
export type WaitingSource = "feeds" | "requests" | "registers" | "activities" | "surveys" | "payments";

export interface WaitingValues {
  readonly source: WaitingSource;
  /** Values that the actor may record; never 0. */
  readonly count: number;
}

const EVERYTHING = { node: null, unit: null, state: null };

/** Whose counts are kept at once, over all bodies. */
const MOST_KEPT = 64;
const kept = new WeakMap<Store, Recent<readonly WaitingValues[]>>();

/**
 * What the sources have come to and nobody has recorded yet: proposals of feeds, answers to requests, and values that
 * differ from those recorded for the year. Only what the actor may decide; empty where nothing waits. Expects a plan.
 *
 * Counted once between two changes: all it rests on is written in the audit trail, but for the answers to questionnaires
 * that are still open, which count nowhere, and the day.
 */
export async function waitingValues(
  services: Services,
  body: string,
  actor: Actor,
  asked: Asked,
): Promise<readonly WaitingValues[]> {
  const { store, clock } = services;
  const head = await store.read(body, ({ audit }) => audit.head());
  const key = JSON.stringify([body, head.hash, dayInRome(clock().toISOString()), standsFor(actor), asked]);
  const all = kept.get(store) ?? new Recent<readonly WaitingValues[]>(MOST_KEPT);
  kept.set(store, all);
  const known = all.peek(key);
  if (known) return known;
  const counted = await countAll(services, body, actor, asked);
  return all.get(key, () => counted);
}

/** What the actor may do hangs on this alone: people of one role and one unit have the same waiting for them. */
function standsFor(actor: Actor): readonly unknown[] {
  if (actor.kind === "public") return [actor.kind];
  return [actor.kind, actor.units, actor.kind === "key" ? actor.scopes : actor.roles];
}

async function countAll(
  services: Services,
  body: string,
  actor: Actor,
  asked: Asked,
): Promise<readonly WaitingValues[]> {
  const mayMeasure = may(actor, "measure");
  const year = { year: asked.year };
  const counts: Record<WaitingSource, number> = {
    feeds: may(actor, "see-feeds")
      ? (await listFeeds(services, body, actor)).filter(
          ({ waiting, mayRecord }) => waiting !== null && mayRecord,
        ).length
      : 0,
    requests: may(actor, "ask-data")
      ? (await listRequests(services, body, actor)).filter(({ state }) => state === "answered").length
      : 0,
    registers:
      mayMeasure && may(actor, "see-registers")
        ? (await computedValues(services, body, actor, year)).values.filter(
            ({ value, n, last, difference, mayRecord }) =>
              mayRecord && value !== null && n > 0 && differs(last, difference),
          ).length
        : 0,
    activities:
      mayMeasure && may(actor, "see-activities")
        ? (await listActivities(services, body, actor, asked, EVERYTHING)).values.filter(
            ({ standing, mayRecord }) => standing === "new" && mayRecord,
          ).length
        : 0,
    surveys:
      mayMeasure && may(actor, "see-surveys")
        ? (await surveyValues(services, body, actor, year)).values.filter(
            ({ score, last, difference, mayRecord }) =>
              mayRecord && score !== null && differs(last, difference),
          ).length
        : 0,
    payments:
      mayMeasure && may(actor, "see-payments")
        ? (await listPayments(services, body, actor, year)).values.filter(
            ({ value, last, difference, ofUnits, mayRecord }) =>
              mayRecord && !ofUnits && value !== null && differs(last, difference),
          ).length
        : 0,
  };
  return Object.entries(counts).flatMap(([source, count]) =>
    count === 0 ? [] : [{ source: source as WaitingSource, count }],
  );
}

/** Nothing is recorded yet, or something else is. */
function differs(last: LedgerEntry | null, difference: Rational | null): boolean {
  return last === null || (difference !== null && !difference.equals(0));
}
