import type { Evaluation } from "../../core/evaluation/evaluation.ts";
import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import type { Said, SaidOfIndicator } from "../../documents/reports/report-data.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { withUnit } from "../../messages/target-words.ts";
import { datumWords, shownNumber } from "../../messages/value-words.ts";
import type { Reader } from "../../store/store.ts";
import { type Answer, answersIn, roundsIn } from "../rounds/round.ts";

/** The last answer of a year on each indicator, by its id. */
export async function answersInYear(
  reader: Pick<Reader, "records" | "plans">,
  year: number,
): Promise<ReadonlyMap<string, Answer>> {
  const rounds = (await roundsIn(reader))
    .filter((round) => round.year === year)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.number - b.number));
  const answers = new Map<string, Answer>();
  for (const round of rounds)
    for (const [id, answer] of await answersIn(reader, round)) answers.set(id, answer);
  return answers;
}

/** What the offices said of each indicator of a year, the last time they were asked of it. */
export async function saidInYear(
  reader: Reader,
  { moment, indicators }: Evaluation,
  words: Catalogue,
): Promise<Said> {
  const said = new Map<string, SaidOfIndicator>();
  for (const [id, answer] of await answersInYear(reader, moment.year))
    said.set(id, saidOf(answer, indicators.get(id)?.target?.unit ?? null, words));
  return said;
}

/** An answer without who gave it. */
export function saidOf(answer: Answer, unit: string | null, words: Catalogue): SaidOfIndicator {
  const { light, cause, causeText, correctiveAction, amendmentProposal } = answer;
  const forecast = answer.forecast === null ? "" : forecastWords(answer.forecast, unit, words);
  return { light, forecast, cause, causeText, correctiveAction, amendmentProposal };
}

function forecastWords(value: MeasuredValue, unit: string | null, words: Catalogue): string {
  if (value.kind !== "number") return datumWords(value, words);
  return withUnit(value.value, unit, words, (number) => shownNumber(number, words).text);
}
