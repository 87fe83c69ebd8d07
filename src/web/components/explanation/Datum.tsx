import type { Child, FC } from "hono/jsx";
import type { Step } from "../../../core/evaluation/explanation.ts";
import type { Measurement } from "../../../core/measurement/measurement.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { datumText } from "./datum-text.ts";
import { Evidence } from "./Evidence.tsx";
import { momentWords } from "./moment-words.ts";
import type { Setting } from "./setting.ts";

/** Where a datum comes from: a measurement, the plan itself, the activities it lists. */
export const Datum: FC<{ step: Step; setting: Setting }> = ({ step, setting }) => {
  const { words } = setting;
  switch (step.kind) {
    case "measurement":
      return (
        <li>
          <Sentence parts={measured(step.params.row, setting)} />
        </li>
      );
    case "baseline":
      return <li>{words.format("explain-baseline", { text: step.params.text })}</li>;
    case "activities":
      return <li>{words.format("explain-activities", { node: step.params.node })}</li>;
    default:
      // What is missing has been said beside the name.
      return null;
  }
};

/** Who, when, from what source, with which evidence. */
function measured(row: Measurement, { words, provenanceOf }: Setting): Child[] {
  const known = provenanceOf(row);
  const parts: Child[] = [
    <b class="figure">{datumText(row.value, words)}</b>,
    words.format("why-observed", { day: dateWords(row.observedOn, words), unit: row.unit ?? "none" }),
  ];
  if (row.n !== null) parts.push(words.format("why-answers", { count: Number(row.n.valueOf()) }));
  if (known !== null) {
    const { author, recordedAt } = known;
    parts.push(words.format("why-recorded", { author, when: momentWords(recordedAt, words) }));
  }
  if (row.source !== "") parts.push(words.format("why-source", { source: row.source }));
  if (row.line !== null) parts.push(words.format("why-line", { line: row.line }));
  if (known !== null && (known.evidence.length > 0 || known.link !== null)) {
    parts.push(<Evidence files={known.evidence} link={known.link} words={words} />);
  }
  return parts;
}

const Sentence: FC<{ parts: readonly Child[] }> = ({ parts }) => (
  <>{parts.map((part, at) => (at === 0 ? part : [", ", part]))}</>
);
