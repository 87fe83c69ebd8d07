import type { FC } from "hono/jsx";
import type { SurveyValue } from "../../../application/surveys/values.ts";
import type { Interval } from "../../../core/survey/score.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { Notice } from "../../components/text/Notice.tsx";
import { twoPlaces } from "./DistributionChart.tsx";

/** What must be said of few answers, in plain words. */
export const Doubts: FC<{ doubts: SurveyValue["doubts"]; words: Catalogue }> = ({ doubts, words }) => (
  <>
    {doubts.map((doubt) => (
      <Notice tone={doubt === "suppressed" || doubt === "none" ? "info" : "warning"}>
        <p>{words.format("surveys-doubt", { doubt })}</p>
      </Notice>
    ))}
  </>
);

export function intervalWords(interval: Interval, words: Catalogue): string {
  return words.format("surveys-from-to", {
    low: twoPlaces(interval.low, words),
    high: twoPlaces(interval.high, words),
  });
}
