import type { FC } from "hono/jsx";
import type { Grade } from "../../../core/evidence-grade/grade.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

/** What a datum rests on, by word and shape: a full disc for a system's extract, three quarters for a count, half for a document, an empty one for a declaration. */
export const GradeMark: FC<{ grade: Grade; words: Catalogue }> = ({ grade, words }) => (
  <span class="grade">
    <svg class="grade-shape" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <circle class="grade-outline" cx="8" cy="8" r="6.5" />
      {grade === "system" ? <circle class="grade-fill" cx="8" cy="8" r="6.5" /> : null}
      {grade === "computed" ? <path class="grade-fill" d="M8 8V1.5a6.5 6.5 0 1 0 6.5 6.5z" /> : null}
      {grade === "document" ? <path class="grade-fill" d="M8 1.5a6.5 6.5 0 0 0 0 13z" /> : null}
    </svg>
    {words.format("evidence-grade", { grade })}
  </span>
);
