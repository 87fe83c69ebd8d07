import type { Diagnostic, Span } from "../../core/diagnostics/diagnostic.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { Colours } from "../channel.ts";
import { cells, clip, printable, wrap } from "./cells.ts";
import { severityColour } from "./severity.ts";
import type { SourceView } from "./source-view.ts";
import { sourceWindow } from "./source-window.ts";

/** How to print: in which language, colours and columns. */
export interface Style {
  readonly words: Catalogue;
  readonly colours: Colours;
  readonly width: number;
}

/** A diagnostic laid out as a good compiler does: what, where, the source with the place marked, what to do. */
export function diagnosticLines(diagnostic: Diagnostic, source: SourceView, style: Style): string[] {
  const { words, colours } = style;
  const tint = severityColour(diagnostic.severity, colours);
  const { message, remedy } = words.describe(diagnostic);
  const span = spanOf(diagnostic);
  const gutter = gutterWidth(span, source);

  const label = words.format("severity", { severity: diagnostic.severity });
  const mark = `${label}[${diagnostic.code}]`;
  const [first = "", ...rest] = wrap(`${mark}: ${printable(message)}`, style.width);
  const head = [
    colours.bold(tint(mark)) + colours.bold(first.slice(mark.length)),
    ...rest.map((line) => colours.bold(line)),
  ];

  const notes: Note[] = [
    ...diagnostic.alternatives.map(({ text }) => ({ kind: "alternative", text }) as const),
    ...(remedy === null ? [] : [{ kind: "remedy", text: remedy } as const]),
    ...(diagnostic.fix ? [{ kind: "fix", text: diagnostic.fix.replacement } as const] : []),
  ];
  return [
    ...head,
    ...placeLines(diagnostic, span, source, gutter, style),
    ...notes.flatMap((note) => noteLines(note, gutter, style)),
  ];
}

function spanOf({ location }: Diagnostic): Span | null {
  if (location === null) return null;
  return location.in === "field" ? null : location.span;
}

function gutterWidth(span: Span | null, source: SourceView): number {
  if (span === null || source.landmark !== null || source.name === null) return 1;
  return String(source.lines.placeOf(span.end).line).length;
}

/** The line that says where ("piano.txt:412:27 · A.2.3/1"), then the source with carets. */
function placeLines(
  { subject, severity }: Diagnostic,
  span: Span | null,
  source: SourceView,
  gutter: number,
  { colours, width }: Style,
): string[] {
  const indent = " ".repeat(gutter);
  const where = [placeName(span, source), subject === null ? null : printable(subject)].filter(
    (part) => part !== null,
  );
  const at = where.length === 0 ? [] : [`${indent} ${colours.blue("┌─")} ${where.join(" · ")}`];
  if (span === null) return at;

  const rule = colours.blue("│");
  const tint = severityColour(severity, colours);
  const marked = markedLines(span, source).map(({ line, start, end, gap }) => {
    const shown = sourceWindow(source.lines.lineText(line), start, end, width - gutter - 3);
    const number = source.landmark === null && source.name !== null ? String(line) : "";
    return [
      ...(gap ? [`${indent} ${colours.blue("⋮")}`] : []),
      `${colours.blue(number.padStart(gutter))} ${rule} ${shown.line}`.trimEnd(),
      `${indent} ${rule} ${tint(colours.bold(shown.carets))}`,
    ];
  });
  return [...at, `${indent} ${rule}`, ...marked.flat()];
}

function placeName(span: Span | null, { name, lines, landmark }: SourceView): string | null {
  if (name === null) return null;
  if (span === null) return name;
  if (landmark !== null) return [name, landmark(span.start)].filter((part) => part !== null).join(", ");
  const { line, column } = lines.placeOf(span.start);
  return `${name}:${line}:${column}`;
}

interface MarkedLine {
  readonly line: number;
  /** UTF-16 offsets in the line. */
  readonly start: number;
  readonly end: number;
  /** Lines between this one and the one before are left out. */
  readonly gap: boolean;
}

/** The first line of a span and, where it goes on, its last one. */
function markedLines(span: Span, { lines }: SourceView): MarkedLine[] {
  const from = lines.placeOf(span.start);
  // A span that ends where a line begins does not reach into it.
  const to = lines.placeOf(span.end > span.start ? span.end - 1 : span.end);
  const start = from.column - 1;
  if (to.line === from.line)
    return [{ line: from.line, start, end: span.end - span.start + start, gap: false }];
  const last = lines.lineText(to.line);
  const indent = last.length - last.trimStart().length;
  return [
    { line: from.line, start, end: lines.lineText(from.line).length, gap: false },
    { line: to.line, start: Math.min(indent, to.column - 1), end: to.column, gap: to.line > from.line + 1 },
  ];
}

/** What follows the source: another reading, what to do, what to write instead. */
interface Note {
  readonly kind: "alternative" | "remedy" | "fix";
  readonly text: string;
}

function noteLines({ kind, text }: Note, gutter: number, { words, colours, width }: Style): string[] {
  const indent = " ".repeat(gutter + 1);
  const label = `${words.format("check-note", { kind })}:`;
  const hang = cells(label) + 1;
  const [first = "", ...rest] = wrap(printable(text), width - gutter - 3 - hang);
  return [
    `${indent}${colours.blue("=")} ${colours.bold(label)} ${first}`,
    ...rest.map((line) => `${indent}  ${" ".repeat(hang)}${line}`),
  ];
}

/** One line for a list: severity, code, message cut to the width. */
export function diagnosticSummary(diagnostic: Diagnostic, style: Style): string {
  const { words, colours } = style;
  const mark = `${words.format("severity", { severity: diagnostic.severity })}[${diagnostic.code}]`;
  const text = clip(`${mark}: ${printable(words.describe(diagnostic).message)}`, style.width);
  return severityColour(diagnostic.severity, colours)(mark) + text.slice(mark.length);
}
