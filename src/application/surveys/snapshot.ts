import { canonicalJson } from "../../core/plan/hash.ts";
import { exactText } from "../../core/register/cell.ts";
import type { SurveyValue } from "./values.ts";

/** What a mean was taken of: how often each step was chosen, by questionnaire. No single answers, and no questionnaire with too few of them. */
export function surveySnapshot(value: SurveyValue, year: number): Uint8Array {
  const { indicator, quantity, score, observedOn } = value;
  const parts = value.parts.filter(({ counted }) => counted);
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
      scale: score?.scale ?? null,
      steps: score?.steps.map(({ value: step, count }) => ({ value: exactText(step), count })) ?? [],
      interval: score?.interval && {
        low: exactText(score.interval.low),
        high: exactText(score.interval.high),
        method: "student-t-95",
      },
      surveys: parts.map(({ kept, question, n, distribution, scale }) => ({
        survey: kept.survey.id,
        definition: kept.number,
        question,
        n,
        asked: { from: distribution.from, to: distribution.to },
        counted: scale,
        counts: [...distribution.counts],
      })),
    }),
  );
}
