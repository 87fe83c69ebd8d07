import type { Rational } from "../../core/number/rational.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import { listActivities } from "../activities/list.ts";
import type { Actor } from "../actor.ts";
import { listFeeds } from "../feeds/list.ts";
import { listPayments } from "../payments/list.ts";
import { may } from "../permissions.ts";
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

/**
 * What the sources have come to and nobody has recorded yet: proposals of feeds, answers to requests, and values that
 * differ from those recorded for the year. Only what the actor may decide; empty where nothing waits. Expects a plan.
 */
export async function waitingValues(
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
