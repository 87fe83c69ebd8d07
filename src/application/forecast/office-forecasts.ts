import type { Moment } from "../../core/evaluation/evaluation.ts";
import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Instant, Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { may } from "../permissions.ts";
import { answersIn, roundsIn } from "../rounds/round.ts";

/** What an office expects of an indicator at the year's end, as it said in a monitoring round. */
export interface OfficeForecast {
  readonly round: { readonly id: string; readonly title: string };
  /** On the scale of the target. */
  readonly expected: MeasuredValue;
  readonly by: string;
  readonly at: Instant;
}

/**
 * What offices said of an indicator in the rounds of the year, known at the moment, the last first. It stands beside the
 * forecast and plays no part in it.
 */
export async function officeForecasts(
  reader: Pick<Reader, "records" | "plans">,
  actor: Actor,
  { year, knownUpTo }: Moment,
  indicator: string,
): Promise<readonly OfficeForecast[]> {
  if (!may(actor, "see-rounds")) return [];
  const found: OfficeForecast[] = [];
  for (const round of (await roundsIn(reader)).filter((one) => one.year === year)) {
    const answer = (await answersIn(reader, round)).get(indicator);
    if (!answer?.forecast || dayInRome(answer.at) > knownUpTo) continue;
    const { id, title } = round;
    found.unshift({ round: { id, title }, expected: answer.forecast, by: answer.by, at: answer.at });
  }
  return found;
}
