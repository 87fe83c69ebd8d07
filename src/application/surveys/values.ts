import type { Rational } from "../../core/number/rational.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import { answersTo } from "../../core/survey/results.ts";
import { combined, type Distribution, distributionOf, type Score, scoreOf } from "../../core/survey/score.ts";
import { answersNeeded, type Doubt, doubtsOf, FEWEST_SHOWN } from "../../core/survey/small.ts";
import { type Fed, type Scale, scaleFed } from "../../core/survey/survey.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { unitsAnswering } from "../answers-for.ts";
import { require } from "../guard.ts";
import { may } from "../permissions.ts";
import { lastRecorded } from "../registers/computed.ts";
import type { Services } from "../services.ts";
import { requireOwnPlaces, type Standing } from "../standing.ts";
import { type KeptSurvey, surveysKept, todayOf } from "./survey-kept.ts";
import { indicatorOf, targetOf } from "./target.ts";

/** What one questionnaire gives to a value. */
export interface ValuePart {
  readonly kept: KeptSurvey;
  readonly question: string;
  readonly distribution: Distribution;
  /** On which it counts: the question's own, or the one that it is carried over to. */
  readonly scale: Scale;
  readonly n: number;
  /** False where its answers are too few to be shown: taking the other parts from the value would show them. */
  readonly counted: boolean;
}

/** The mean that questionnaires give to a quantity, beside what was recorded last. */
export interface SurveyValue extends Fed {
  readonly name: string;
  readonly parts: readonly ValuePart[];
  /** Null where the answers are too few, or scales differ. */
  readonly score: Score | null;
  /** The target of the year, where it is a plain number. */
  readonly target: Rational | null;
  readonly doubts: readonly (Doubt | "scales")[];
  /** Answers that would tell whether the target is reached, roughly; null where that is told, or no number would. */
  readonly needed: number | null;
  /** The last day on which any of the questionnaires took answers. */
  readonly observedOn: IsoDate;
  readonly last: LedgerEntry | null;
  readonly difference: Rational | null;
  /** Units record their own parts this year: one for the body as a whole would count beside them. */
  readonly ofUnits: boolean;
  readonly mayRecord: boolean;
}

export interface SurveyValues {
  readonly year: number;
  readonly standing: Standing;
  readonly values: readonly SurveyValue[];
}

/** What closed questionnaires of a year come to, for every quantity that they feed. */
export async function surveyValues(
  services: Services,
  body: string,
  actor: Actor,
  asked: { readonly year?: number | undefined } = {},
): Promise<SurveyValues> {
  require(actor, "see-surveys");
  return services.store.read(body, (reader) => valuesWithin(services, reader, actor, asked));
}

export async function valuesWithin(
  services: Services,
  reader: Reader,
  actor: Actor,
  { year: asked }: { readonly year?: number | undefined },
): Promise<SurveyValues> {
  const standing = await services.standings.required(reader, { year: asked });
  requireOwnPlaces(standing);
  const { year } = standing.moment;
  const fed = new Map<string, { readonly feeds: Fed; readonly parts: Omit<ValuePart, "counted">[] }>();
  for (const kept of await surveysKept(reader, todayOf(services))) {
    if (kept.closedOn === null || Number(kept.closedOn.slice(0, 4)) !== year) continue;
    const given = await reader.surveys.answers(kept.survey.id);
    for (const question of kept.survey.questions) {
      if (question.kind !== "scale" || question.feeds === null) continue;
      const { indicator, quantity } = question.feeds;
      const key = JSON.stringify([indicator, quantity]);
      const distribution = distributionOf(question, answersTo(question, given.closed));
      const { n } = scoreOf(distribution);
      const part = { kept, question: question.id, distribution, scale: scaleFed(question), n };
      const known = fed.get(key) ?? { feeds: question.feeds, parts: [] };
      known.parts.push(part);
      fed.set(key, known);
    }
  }
  const values = [...fed.values()].flatMap(({ feeds, parts }) => scoreFor(feeds, parts, standing, actor));
  return { year, standing, values };
}

function scoreFor(
  { indicator, quantity }: Fed,
  found: readonly Omit<ValuePart, "counted">[],
  standing: Standing,
  actor: Actor,
): SurveyValue[] {
  const { year } = standing.moment;
  const { plan, arrangements } = standing.version;
  const compiled = indicatorOf(standing, indicator);
  const parts = found.map((part) => ({ ...part, counted: part.n >= FEWEST_SHOWN }));
  const taken = parts.filter((part) => part.counted);
  const [latest] = (taken.length > 0 ? taken : parts)
    .map(({ kept }) => kept.closedOn ?? kept.survey.period.to)
    .sort()
    .reverse();
  if (!compiled || latest === undefined) return [];
  const score = combined(taken);
  const target = targetOf(standing, indicator);
  const last = lastRecorded(standing.entries, { indicator, quantity, year });
  const recorded = last?.measurement.value;
  const mean = score?.mean ?? null;
  const ofUnits = standing.entries.some(
    ({ measurement: one }) =>
      one.indicator === indicator && one.quantity === quantity && one.year === year && one.unit !== null,
  );
  return [
    {
      indicator,
      quantity,
      name: compiled.indicator.name,
      parts,
      score: mean === null ? null : score,
      target,
      doubts: doubtsFor(found, taken.length > 0, score, target),
      needed: score === null || target === null ? null : answersNeeded(score, target),
      observedOn: latest,
      last,
      difference: mean !== null && recorded?.kind === "number" ? mean.sub(recorded.value) : null,
      ofUnits,
      mayRecord:
        mean !== null && !ofUnits && may(actor, "measure", unitsAnswering(plan, arrangements, indicator)),
    },
  ];
}

function doubtsFor(
  parts: readonly { readonly n: number }[],
  anyTaken: boolean,
  score: Score | null,
  target: Rational | null,
): SurveyValue["doubts"] {
  if (score !== null) return doubtsOf(score, target);
  if (anyTaken) return ["scales"];
  return parts.every(({ n }) => n === 0) ? ["none"] : ["suppressed"];
}
