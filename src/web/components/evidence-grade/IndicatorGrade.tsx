import type { FC } from "hono/jsx";
import { GRADES } from "../../../core/evidence-grade/grade.ts";
import { percentsOf } from "../../../core/evidence-grade/percents.ts";
import { GradeMark } from "./GradeMark.tsx";
import { SharesLine, type SharesLineProps } from "./SharesLine.tsx";

/** What an indicator's achievement rests on: one mark where it is one thing, else the line. */
export const IndicatorGrade: FC<Pick<SharesLineProps, "shares" | "words">> = ({ shares, words }) => {
  const parts = shares ? percentsOf(shares) : [];
  const only = parts.length === 1 ? GRADES.find((grade) => grade === parts[0]?.basis) : undefined;
  return only ? (
    <span class="rests">
      <GradeMark grade={only} words={words} />
    </span>
  ) : (
    <SharesLine shares={shares} words={words} short />
  );
};
