import type { FC } from "hono/jsx";
import type { Subject } from "../../../core/evaluation/explanation.ts";
import { IndicatorGrade } from "../evidence-grade/IndicatorGrade.tsx";
import { SharesLine } from "../evidence-grade/SharesLine.tsx";
import type { Setting } from "./setting.ts";

/** What the score of a subject rests on, under it; nothing where that is not known, or nothing is measured. */
export const Rests: FC<{ subject: Subject; setting: Setting }> = ({ subject, setting }) => {
  const shares = setting.sharesOf(subject);
  return subject.kind === "indicator" ? (
    <IndicatorGrade shares={shares} words={setting.words} />
  ) : (
    <SharesLine shares={shares} words={setting.words} short />
  );
};
