import type { FC } from "hono/jsx";
import type { SurveyValue } from "../../../application/surveys/values.ts";
import type { Rational } from "../../../core/number/rational.ts";
import type { Interval } from "../../../core/survey/score.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { Notice } from "../../components/text/Notice.tsx";
import { twoPlaces } from "./DistributionChart.tsx";

interface DoubtsProps {
  readonly doubts: SurveyValue["doubts"];
  readonly target: Rational | null;
  /** Answers that would tell whether the target is reached. */
  readonly needed: number | null;
  readonly words: Catalogue;
}

/** What must be said of few answers, in plain words. */
export const Doubts: FC<DoubtsProps> = ({ doubts, target, needed, words }) => {
  const [doubt] = doubts;
  if (doubt === undefined) return null;
  const known = { target: twoPlaces(target, words), needed: needed ?? 0 };
  return (
    <Notice tone={doubt === "suppressed" || doubt === "none" ? "info" : "warning"}>
      {doubts.map((one) => (
        <p>
          {words.format("surveys-doubt", { doubt: one, ...known })}
          {one === "undecided" && needed !== null ? ` ${words.format("surveys-needed", known)}` : null}
        </p>
      ))}
    </Notice>
  );
};

export function intervalWords(interval: Interval, words: Catalogue): string {
  return words.format("surveys-from-to", {
    low: twoPlaces(interval.low, words),
    high: twoPlaces(interval.high, words),
  });
}
