import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Rational, sign } from "../../number/rational.ts";
import { type IsoDate, parseIsoDate } from "../../period/iso-date.ts";
import { readItalianDate } from "../../period/italian-date.ts";
import { readAnswer } from "../lexicon/answers.ts";
import type { MeasuredValue } from "../measurement.ts";
import { readNumber } from "../number-style.ts";
import type { Question, Typed } from "./question.ts";
import { readTypedNumber } from "./read-number.ts";

/** The field of a row that a finding is about. */
export type EntryField = "value" | "observed" | "n";

export interface EntryFinding {
  readonly field: EntryField;
  readonly diagnostic: Diagnostic;
}

/** What was typed, as far as it could be read; errors are among the findings. */
export interface ReadEntry {
  readonly value: MeasuredValue | null;
  readonly observedOn: IsoDate | null;
  readonly n: Rational | null;
  readonly findings: readonly EntryFinding[];
}

/** Reads one row as typed. `assumed` is the day of observation where none is typed. Never throws. */
export function readEntry(typed: Typed, question: Question, assumed: IsoDate | null): ReadEntry {
  const findings: EntryFinding[] = [];
  const say = (field: EntryField, found: Diagnostic): null => {
    findings.push({ field, diagnostic: found });
    return null;
  };
  const day = typed.observedOn.trim();
  const observedOn =
    day === ""
      ? (assumed ?? say("observed", diagnostic("entry-day-missing", "error", {})))
      : (dayOf(day, question.year) ??
        say("observed", diagnostic("entry-day-invalid", "error", { text: day })));
  const n = typed.n.trim();
  const answers = n === "" ? null : readNumber(n, "italian");
  if (n !== "" && (answers === null || sign(answers) <= 0 || answers.d !== 1n))
    say("n", diagnostic("entry-answers-invalid", "error", { text: n }));
  const read = readValue(typed.text.trim(), question);
  for (const found of read.findings) say("value", found);
  return { value: read.value, observedOn, n: answers, findings };
}

function readValue(
  text: string,
  { asked, measure, year }: Question,
): { value: MeasuredValue | null; findings: readonly Diagnostic[] } {
  const { accepts } = asked;
  if (accepts.includes("date")) {
    const date = dayOf(text, year);
    if (date) return { value: { kind: "date", date }, findings: [] };
  }
  if (accepts.includes("boolean")) {
    const answer = readAnswer(text);
    if (answer !== null) return { value: { kind: "boolean", value: answer }, findings: [] };
  }
  const [wanted] = accepts;
  if (accepts.includes("number")) {
    const { value, findings } = readTypedNumber(text, measure);
    if (value) return { value: { kind: "number", value }, findings };
    if (wanted === "number") return { value: null, findings };
  }
  const code = wanted === "date" ? "entry-date-expected" : "entry-answer-expected";
  return { value: null, findings: [diagnostic(code, "error", { text })] };
}

/** A day as typed; without its year it is in `year`. The hour that spreadsheets add is dropped. */
function dayOf(text: string, year: number): IsoDate | null {
  const day = text.replace(/[T ]\d{1,2}:\d{2}.*$/, "");
  return parseIsoDate(day) ?? readItalianDate(day, year);
}
