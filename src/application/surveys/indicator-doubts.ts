import { z } from "zod";
import type { Rational } from "../../core/number/rational.ts";
import { rational } from "../../core/number/rational.ts";
import { exactNumber } from "../../core/register/cell.ts";
import { type Score, scoreOfSteps } from "../../core/survey/score.ts";
import {
  answersNeeded,
  type Doubt,
  doubtsOf,
  FEWEST_TRUSTED,
  type ToldDoubt,
  toldToAll,
} from "../../core/survey/small.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Reader } from "../../store/store.ts";
import { lastRecorded } from "../registers/computed.ts";
import type { Standing } from "../standing.ts";
import { indicatorOf, targetOf } from "./target.ts";

/** What must be said of an indicator's mean before it is set against its target. */
export interface IndicatorDoubts {
  readonly doubts: readonly Doubt[];
  readonly target: Rational | null;
  readonly needed: number | null;
}

/**
 * Whether the mean recorded for the year rests on enough answers: by the distribution that a questionnaire left with it,
 * or by n alone where somebody typed it. Null where there is nothing to say.
 */
export async function indicatorDoubts(
  reader: Reader,
  standing: Standing,
  indicator: string,
): Promise<IndicatorDoubts | null> {
  return doubtsAmong(knownIn(standing), reader, standing, indicator);
}

/** What was observed and known at the moment: a mean of November says nothing of how May stood. */
function knownIn({ entries, moment }: Standing): readonly LedgerEntry[] {
  return entries.filter(
    ({ measurement: { observedOn, recordedOn } }) =>
      observedOn <= moment.observedUpTo && (recordedOn ?? "") <= moment.knownUpTo,
  );
}

async function doubtsAmong(
  entries: readonly LedgerEntry[],
  reader: Reader,
  standing: Standing,
  indicator: string,
): Promise<IndicatorDoubts | null> {
  const compiled = indicatorOf(standing, indicator);
  const quantity = compiled?.asked[0]?.quantity ?? null;
  const last = lastRecorded(entries, { indicator, quantity, year: standing.moment.year });
  if (!compiled || last === null || last.measurement.n === null) return null;
  const target = targetOf(standing, indicator);
  const score = await scoreBehind(reader, last);
  if (score !== null) {
    const doubts = doubtsOf(score, target);
    const needed = target === null ? null : answersNeeded(score, target);
    return doubts.length === 0 ? null : { doubts, target, needed };
  }
  const typed = !last.basis && compiled.expression.kind === "mean-score";
  const few = typed && last.measurement.n.compare(rational(FEWEST_TRUSTED)) < 0;
  return few ? { doubts: ["few"], target, needed: null } : null;
}

/** The same for every indicator that has something to be said of, or for those asked for. */
export async function doubtsIn(
  reader: Reader,
  standing: Standing,
  asked?: Iterable<string>,
): Promise<ReadonlyMap<string, IndicatorDoubts>> {
  const { moment } = standing;
  const entries = knownIn(standing);
  const wanted = asked && new Set(asked);
  const counted = entries.flatMap(({ measurement: { indicator, n, year } }) =>
    n !== null && year === moment.year && wanted?.has(indicator) !== false ? [indicator] : [],
  );
  const found = new Map<string, IndicatorDoubts>();
  for (const indicator of new Set(counted)) {
    const doubts = await doubtsAmong(entries, reader, standing, indicator);
    if (doubts !== null) found.set(indicator, doubts);
  }
  return found;
}

/** What may be told of an indicator's mean outside the body, with the target that it is set against. */
export interface ToldDoubts {
  readonly doubts: readonly ToldDoubt[];
  readonly target: Rational | null;
}

/** Doubts as public pages and documents tell them. */
export async function toldDoubtsIn(
  reader: Reader,
  standing: Standing,
): Promise<ReadonlyMap<string, ToldDoubts>> {
  const all = [...(await doubtsIn(reader, standing))].flatMap(([indicator, { doubts, target }]) => {
    const told = toldToAll(doubts);
    return told.length === 0 ? [] : [[indicator, { doubts: told, target }] as const];
  });
  return new Map(all);
}

/** What of a snapshot the score is worked out from again; see `surveySnapshot`. */
const SNAPSHOT = z.object({
  scale: z.object({ from: z.number(), to: z.number() }),
  steps: z.array(z.object({ value: z.string(), count: z.number().int() })),
});

async function scoreBehind(reader: Reader, { basis }: LedgerEntry): Promise<Score | null> {
  if (basis?.kind !== "survey" || basis.snapshot === null) return null;
  const content = await reader.evidence.content(basis.snapshot);
  const read = SNAPSHOT.safeParse(content && JSON.parse(new TextDecoder().decode(content)));
  if (!read.success) return null;
  const steps = read.data.steps.flatMap(({ value, count }) => {
    const exact = exactNumber(value);
    return exact === null ? [] : [{ value: exact, count }];
  });
  return scoreOfSteps(steps, read.data.scale);
}
