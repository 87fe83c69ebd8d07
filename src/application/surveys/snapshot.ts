import { canonicalJson } from "../../core/plan/hash.ts";
import { exactText } from "../../core/register/cell.ts";
import { FEWEST_SHOWN } from "../../core/survey/small.ts";
import type { SurveyValue } from "./values.ts";

/** What a mean was taken of: how often each step was chosen, by questionnaire. No single answers, and no small groups. */
export function surveySnapshot(value: SurveyValue, year: number): Uint8Array {
  const { indicator, quantity, score, observedOn } = value;
  const parts = value.parts.filter(({ counted }) => counted);
  const small = parts.filter(({ n }) => n < FEWEST_SHOWN);
  const shown = parts.filter(({ n }) => n >= FEWEST_SHOWN);
  return new TextEncoder().encode(
    canonicalJson({
      kind: "survey",
      version: 1,
      indicator,
      quantity,
      year,
      observedOn,
      value: score?.mean ? exactText(score.mean) : null,
      n: score?.n ?? 0,
      distribution: score && { ...score.distribution, counts: [...score.distribution.counts] },
      interval: score?.interval && {
        low: exactText(score.interval.low),
        high: exactText(score.interval.high),
        method: "student-t-95",
      },
      surveys: shown.map(({ kept, question, n, distribution }) => ({
        survey: kept.survey.id,
        definition: kept.number,
        question,
        n,
        counts: [...distribution.counts],
      })),
      together: small.map(({ kept }) => kept.survey.id),
    }),
  );
}
