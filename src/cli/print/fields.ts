import { cells, pad, printable, wrap } from "./cells.ts";
import type { Style } from "./style.ts";

/** A label and what stands beside it, one or more lines of plain text. */
export interface LabelledText {
  readonly label: string;
  readonly text: string | readonly string[];
}

/** Labels in one column, texts wrapped in another; fields without text are left out. */
export function fieldLines(fields: readonly LabelledText[], { colours, width }: Style, indent = 2): string[] {
  const told = fields.filter(({ text }) => text.length > 0);
  const labelWidth = told.reduce((most, { label }) => Math.max(most, cells(label)), 0);
  const margin = " ".repeat(indent);
  return told.flatMap(({ label, text }) => {
    const paragraphs = typeof text === "string" ? [text] : text;
    const room = width - indent - labelWidth - 2;
    return paragraphs
      .flatMap((paragraph) => wrap(printable(paragraph), room))
      .map((line, index) => `${margin}${colours.dim(pad(index === 0 ? label : "", labelWidth))}  ${line}`);
  });
}
