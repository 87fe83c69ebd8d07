import { setImmediate as nextTurn } from "node:timers/promises";
import type { Diagnostic, Span } from "../core/diagnostics/diagnostic.ts";
import { SourceLines } from "../core/diagnostics/source-lines.ts";
import { diagnosticJson } from "../messages/diagnostic-json.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { diagnosticLines } from "./print/diagnostic.ts";
import { type SourceView, textView } from "./print/source-view.ts";
import { resultStyle, type Style } from "./print/style.ts";
import { startProgress } from "./progress.ts";
import { Refusal } from "./refusal.ts";
import type { Session } from "./session.ts";
import { readSourceText } from "./source-file.ts";

/** How one text (a formula, a target) was read. */
export interface TextReading {
  readonly text: string;
  /** The object of `--json`; the diagnostics are added to it. */
  readonly json: object;
  /** What a person is shown before the diagnostics. */
  readonly lines: (style: Style) => readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadingOptions {
  readonly file?: string;
  readonly json?: boolean;
}

type Read = (text: string) => TextReading;

/**
 * Reads one text of the command line, or every line of a file ("-" is standard input), and prints each reading, in
 * order; with `json` one object a line, blank lines included. Gives the exit code: errors in any text count.
 */
export async function printReadings(
  session: Session,
  text: string | undefined,
  options: ReadingOptions,
  read: Read,
): Promise<ExitCode> {
  if (text !== undefined && options.file !== undefined) throw new Refusal("text-or-file");
  if (text === undefined && options.file === undefined && process.stdin.isTTY)
    throw new Refusal("text-missing");
  const json = options.json === true;
  if (text === undefined || text === "-") return printLines(session, options.file ?? "-", json, read);
  const reading = read(text);
  if (json) printJson(session, reading);
  else printWords(session, reading, textView(null, text), 0);
  return outcome(reading);
}

/** Lines read before others get their turn. */
const TURN = 100;

async function printLines(session: Session, file: string, json: boolean, read: Read): Promise<ExitCode> {
  const { name, text } = await readSourceText(file);
  const view = textView(name, text);
  const { lines } = view;
  // A line break at the end of the file ends its last line; it does not begin another.
  const count = lines.lineText(lines.count) === "" ? lines.count - 1 : lines.count;
  // On a terminal the readings themselves show the progress.
  const progress = startProgress(session, "progress-reading", session.out.interactive ? null : count);
  let code: ExitCode = EXIT.done;
  for (let line = 1; line <= count; line += 1) {
    const reading = read(lines.lineText(line));
    if (json) printJson(session, reading);
    else printWords(session, reading, view, lines.startOf(line));
    if (outcome(reading) !== EXIT.done) code = EXIT.inputErrors;
    progress.reach(line);
    // A closed pipe is only heard of between turns.
    if (line % TURN === 0) await nextTurn();
  }
  progress.stop();
  return code;
}

function outcome({ diagnostics }: TextReading): ExitCode {
  return diagnostics.some(({ severity }) => severity === "error") ? EXIT.inputErrors : EXIT.done;
}

function printJson({ words, out }: Session, { text, json, diagnostics }: TextReading): void {
  const lines = new SourceLines(text);
  const told = diagnostics.map((diagnostic) => diagnosticJson(diagnostic, lines, words));
  out.print(JSON.stringify({ ...json, diagnostics: told }));
}

/** Prints a reading whose text begins at `offset` of the view. */
function printWords(session: Session, reading: TextReading, view: SourceView, offset: number): void {
  const { out } = session;
  const style = resultStyle(session);
  out.print(...reading.lines(style), "");
  for (const diagnostic of reading.diagnostics)
    out.print(...diagnosticLines(moved(diagnostic, offset), view, style), "");
}

/** The same diagnostic, its place counted from the beginning of the file instead of the text's own. */
function moved(diagnostic: Diagnostic, by: number): Diagnostic {
  const { location } = diagnostic;
  if (location?.in !== "text") return diagnostic;
  const span: Span = { start: location.span.start + by, end: location.span.end + by };
  return { ...diagnostic, location: { in: "source", span } };
}
