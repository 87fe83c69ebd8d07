import type { Diagnostic, Field, Span } from "../../core/diagnostics/diagnostic.ts";
import { cells, clip, printable, wrap } from "./cells.ts";
import { severityColour } from "./severity.ts";
import { type SourceView, textView } from "./source-view.ts";
import { sourceWindow } from "./source-window.ts";
import type { Style } from "./style.ts";

/** A diagnostic laid out as a good compiler does: what, where, the source with the place marked, what to do. */
export function diagnosticLines(diagnostic: Diagnostic, source: SourceView, style: Style): string[] {
  const { words, colours } = style;
  const { remedy } = words.describe(diagnostic);
  const place = placeOf(diagnostic, source, style);
  const notes: Note[] = [
    ...diagnostic.alternatives.map(({ text }) => ({ kind: "alternative", text }) as const),
    ...(remedy === null ? [] : [{ kind: "remedy", text: remedy } as const]),
    ...(diagnostic.fix ? [{ kind: "fix", text: diagnostic.fix.replacement } as const] : []),
  ];
  const indent = " ".repeat(place.gutter);
  return [
    ...headLines(diagnostic, style),
    ...(place.name === "" ? [] : [`${indent} ${colours.blue("┌─")} ${place.name}`]),
    ...excerptLines(place, severityColour(diagnostic.severity, colours), style),
    ...notes.flatMap((note) => noteLines(note, place.gutter, style)),
  ];
}

function headLines(diagnostic: Diagnostic, { words, colours, width }: Style): string[] {
  const mark = `${words.format("severity", { severity: diagnostic.severity })}[${diagnostic.code}]`;
  const { message } = words.describe(diagnostic);
  const [first = "", ...rest] = wrap(`${mark}: ${printable(message)}`, width);
  const tint = severityColour(diagnostic.severity, colours);
  return [
    colours.bold(tint(mark)) + colours.bold(first.slice(mark.length)),
    ...rest.map((line) => colours.bold(line)),
  ];
}

/** Where a diagnostic points, ready to print. */
interface DiagnosticPlace {
  /** "piano.txt:412:27 · A.2.3/1"; empty where there is nothing to name. */
  readonly name: string;
  /** The text to show with a part of it marked; null where the diagnostic is about the whole. */
  readonly excerpt: { readonly source: SourceView; readonly span: Span } | null;
  /** Line numbers are printed beside the excerpt. */
  readonly numbered: boolean;
  /** Columns of the line numbers. */
  readonly gutter: number;
}

function placeOf(diagnostic: Diagnostic, source: SourceView, { words }: Style): DiagnosticPlace {
  const { location, subject } = diagnostic;
  const named = (...parts: readonly (string | null)[]) =>
    parts
      .filter((part) => part !== null)
      .map(printable)
      .join(" · ");
  if (location === null)
    return { name: named(source.name, subject), excerpt: null, numbered: false, gutter: 1 };
  if (location.in === "field") {
    const name = named(source.name, subject, words.format("field-name", { field: location.field }));
    return {
      name,
      excerpt: fieldExcerpt(source, subject, location.field, location.span),
      numbered: false,
      gutter: 1,
    };
  }
  const { span } = location;
  const excerpt = { source, span };
  if (source.name === null) return { name: named(subject), excerpt, numbered: false, gutter: 1 };
  if (source.landmark !== null) {
    const landmark = source.landmark(span.start);
    const where = landmark === null ? source.name : `${source.name}, ${landmark}`;
    return { name: named(where, subject), excerpt, numbered: false, gutter: 1 };
  }
  const { line, column } = source.lines.placeOf(span.start);
  const last = source.lines.placeOf(Math.max(span.start, span.end - 1)).line;
  const name = named(`${source.name}:${line}:${column}`, subject);
  return { name, excerpt, numbered: true, gutter: String(last).length };
}

function fieldExcerpt(source: SourceView, subject: string | null, field: Field, span: Span | null) {
  const text = subject === null ? null : (source.fieldText?.(subject, field) ?? null);
  if (text === null || text === "") return null;
  return { source: textView(null, text), span: span ?? { start: 0, end: text.length } };
}

/** The source lines with their carets. */
function excerptLines(
  { excerpt, numbered, gutter }: DiagnosticPlace,
  tint: (text: string) => string,
  style: Style,
) {
  if (excerpt === null) return [];
  const { colours, width } = style;
  const { source, span } = excerpt;
  const indent = " ".repeat(gutter);
  const rule = colours.blue("│");
  const marked = markedLines(span, source).flatMap(({ line, start, end, gap }) => {
    const shown = sourceWindow(source.lines.lineText(line), start, end, width - gutter - 3);
    const number = (numbered ? String(line) : "").padStart(gutter);
    return [
      ...(gap ? [`${indent} ${colours.blue("⋮")}`] : []),
      `${colours.blue(number)} ${rule} ${shown.line}`.trimEnd(),
      `${indent} ${rule} ${colours.bold(tint(shown.carets))}`,
    ];
  });
  return [`${indent} ${rule}`, ...marked];
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
    return [{ line: from.line, start, end: start + span.end - span.start, gap: false }];
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
export function diagnosticSummary(diagnostic: Diagnostic, { words, colours, width }: Style): string {
  const mark = `${words.format("severity", { severity: diagnostic.severity })}[${diagnostic.code}]`;
  const text = clip(`${mark}: ${printable(words.describe(diagnostic).message)}`, width);
  return severityColour(diagnostic.severity, colours)(mark) + text.slice(mark.length);
}
