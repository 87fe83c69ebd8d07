import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { MathFormula } from "../../components/formula/MathFormula.tsx";
import { SeverityMark } from "./Findings.tsx";
import type { LiveReading } from "./reading-view.ts";

/** How a text is read: the formula in notation and in words, the target in words, and what is doubtful. */
export const Reading: FC<{ reading: LiveReading; words: Catalogue }> = ({ reading, words }) => (
  <>
    {reading.lines.length === 0 && reading.remarks.length === 0 ? null : (
      <p class="live-label">{words.format("reading-label")}</p>
    )}
    {reading.notation === null ? null : <MathFormula notation={reading.notation} words={words} />}
    {reading.lines.map((line) => (
      <p class="live-line">{line}</p>
    ))}
    {reading.remarks.map(({ severity, text }) => (
      <p class="live-remark">
        <SeverityMark severity={severity} words={words} /> {text}
      </p>
    ))}
  </>
);
