import type { ExplanationLine, Tone } from "../../explanation/render.ts";
import { cells, printable, wrap } from "./cells.ts";
import type { Style } from "./style.ts";

/** What stands before a line of each tone, so that tones differ without colour too. */
const MARKS: Readonly<Record<Tone, string>> = { title: "", step: "", datum: "· ", note: "› ", missing: "○ " };
const STEP = 2;

/** The lines of an explanation, indented and wrapped: titles strong, data and notes marked, what is missing in colour. */
export function explanationText(lines: readonly ExplanationLine[], { colours, width }: Style): string[] {
  const paints: Readonly<Record<Tone, (text: string) => string>> = {
    title: colours.bold,
    step: (text) => text,
    datum: colours.cyan,
    note: colours.dim,
    missing: colours.yellow,
  };
  return lines.flatMap(({ depth, tone, text }) => {
    const mark = MARKS[tone];
    // A document may nest deeper than a terminal is wide.
    const indent = " ".repeat(Math.min(depth * STEP, Math.floor(width / 2)));
    const hang = " ".repeat(Math.max(cells(mark), tone === "step" ? STEP : 0));
    return wrap(printable(text), width - indent.length - Math.max(cells(mark), hang.length)).map(
      (line, index) =>
        index === 0 ? `${indent}${paints[tone](mark + line)}` : `${indent}${hang}${paints[tone](line)}`,
    );
  });
}
