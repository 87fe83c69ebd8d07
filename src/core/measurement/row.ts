import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticParams,
  diagnostic,
  type Severity,
  type Span,
} from "../diagnostics/diagnostic.ts";
import type { CompiledIndicator, CompiledPlan } from "../evaluation/compile.ts";
import { typeOfName } from "../formula/types.ts";
import { type Rational, sign } from "../number/rational.ts";
import { type IsoDate, parseIsoDate } from "../period/iso-date.ts";
import { readItalianDate } from "../period/italian-date.ts";
import type { Plan } from "../plan/plan.ts";
import { nearest } from "../text/nearest.ts";
import { type Asked, matchAsked } from "./asked.ts";
import type { CsvCell } from "./csv-table.ts";
import { readAnswer } from "./lexicon/answers.ts";
import type { Column } from "./lexicon/columns.ts";
import type { MeasuredValue, Measurement } from "./measurement.ts";
import { canBeEither, type NumberStyle, readNumber } from "./number-style.ts";

type Cells = ReadonlyMap<Column, CsvCell>;

/** A number that looks like a thousand and like a decimal, and how it was read. */
export interface DoubtfulNumber {
  readonly text: string;
  readonly value: Rational;
  readonly line: number;
  readonly span: Span;
}

/** Looking for near names is dear: after so many unknown ones it stops. */
const MOST_SUGGESTIONS = 25;

/** Reads rows one by one into measurements, remembering what the whole file must be told about. */
export class RowReader {
  readonly measurements: Measurement[] = [];
  readonly doubtful: DoubtfulNumber[] = [];
  private readonly indicators = new Map<string, CompiledIndicator>();
  private readonly folded = new Map<string, CompiledIndicator>();
  private readonly units = new Map<string, string | null>();
  private readonly plan: Plan;
  private readonly style: NumberStyle | null;
  private readonly seen = new Map<string, { readonly line: number; readonly value: string }>();
  private readonly identical: number[] = [];
  private suggestions = 0;

  constructor(compiled: CompiledPlan, plan: Plan, style: NumberStyle | null) {
    this.plan = plan;
    this.style = style;
    for (const { indicators } of compiled.nodes) {
      for (const one of indicators) {
        if (one.key !== one.indicator.id) continue;
        this.indicators.set(one.key, one);
        if (!this.folded.has(foldedId(one.key))) this.folded.set(foldedId(one.key), one);
      }
    }
    for (const { code } of plan.units) {
      const key = foldedUnit(code);
      this.units.set(key, this.units.has(key) ? null : code);
    }
    for (const { code } of plan.units) this.units.set(code, code);
  }

  /** Reads one row: adds a measurement, or gives the errors that keep it out; warnings come either way. */
  read(cells: Cells, line: number, sequence: number): Diagnostic[] {
    const found: Diagnostic[] = [];
    const say = <C extends DiagnosticCode>(
      code: C,
      params: DiagnosticParams[C],
      column: Column,
      severity: Severity = "error",
    ): null => {
      const span = cells.get(column)?.span ?? [...cells.values()][0]?.span ?? { start: 0, end: 0 };
      found.push(diagnostic(code, severity, params, { location: { in: "source", span } }));
      return null;
    };
    const text = (column: Column): string => cells.get(column)?.text ?? "";
    for (const column of ["indicator", "year", "observed_on"] as const) {
      if (text(column) === "") say("measurement-missing-cell", { column }, column);
    }
    const one = text("indicator") === "" ? null : this.indicatorOf(text("indicator"), say);
    const asked = one && askedOf(one, text("quantity"), say);
    const year = text("year") === "" ? null : readYear(text("year"), say);
    const observedOn = text("observed_on") === "" ? null : readDay(text("observed_on"), say);
    const value = asked && this.valueOf(asked, one, text("value"), cells.get("value")?.span, line, say);
    const unit = text("unit") === "" ? null : this.unitOf(text("unit"), say);
    const n = text("n") === "" ? null : readCount(text("n"), this.style, say);
    if (asked && n && asked.joining !== "mean") {
      say("measurement-needless-count", { quantity: asked.quantity ?? text("indicator") }, "n", "warning");
    }
    if (
      !one ||
      !asked ||
      year === null ||
      observedOn === null ||
      !value ||
      found.some((d) => d.severity === "error")
    ) {
      return found;
    }
    if (value.kind === "date" && value.date > observedOn) {
      say("measurement-done-after-observed", { done: value.date, observed: observedOn }, "value", "warning");
    }
    if (value.kind === "boolean" && value.value && asked.accepts[0] === "date") {
      say("measurement-milestone-without-day", { day: observedOn }, "value", "warning");
    }
    const indicator = one.indicator.id;
    const { quantity } = asked;
    const key = JSON.stringify([indicator, quantity, year, observedOn, unit]);
    const before = this.seen.get(key);
    const told = JSON.stringify([text("value"), text("n")]);
    if (before?.value === told) this.identical.push(line);
    else if (before !== undefined) say("measurement-repeated", { line: before.line }, "value", "info");
    this.seen.set(key, { line, value: told });
    const source = text("source");
    this.measurements.push({
      indicator,
      quantity,
      year,
      observedOn,
      value,
      unit,
      n,
      source,
      sequence,
      line,
      recordedOn: null,
    });
    return found;
  }

  /** Quantities given both by the body as a whole and by its units: the parts add up, which may not be meant. */
  wholeAndParts(): Diagnostic[] {
    const kinds = new Map<string, { whole: boolean; parts: boolean; row: Measurement }>();
    for (const row of this.measurements) {
      const key = JSON.stringify([row.indicator, row.quantity, row.year]);
      const kind = kinds.get(key) ?? { whole: false, parts: false, row };
      kinds.set(key, {
        ...kind,
        whole: kind.whole || row.unit === null,
        parts: kind.parts || row.unit !== null,
      });
    }
    return [...kinds.values()]
      .filter(({ whole, parts }) => whole && parts)
      .map(({ row }) => {
        const params = { quantity: row.quantity ?? row.indicator, year: row.year };
        return diagnostic("measurements-whole-and-parts", "warning", params, { subject: row.indicator });
      });
  }

  /** Rows that change nothing: of years after the plan, or the same as rows before them. */
  ofNoUse(): Diagnostic[] {
    const found: Diagnostic[] = [];
    const last = this.plan.period?.to ?? Number.POSITIVE_INFINITY;
    const after = this.measurements.filter(({ year }) => year > last);
    const [first] = after;
    if (first) {
      const params = { count: after.length, year: first.year, line: first.line ?? 0 };
      found.push(diagnostic("measurements-after-plan", "warning", params));
    }
    const [line] = this.identical;
    if (line !== undefined)
      found.push(diagnostic("measurements-identical", "info", { count: this.identical.length, line }));
    return found;
  }

  private indicatorOf(id: string, say: Say): CompiledIndicator | null {
    const one = this.indicators.get(id) ?? this.folded.get(foldedId(id));
    if (one) return one;
    const known = [...this.indicators.keys()];
    return say("measurement-unknown-indicator", { indicator: id, ...this.near(id, known) }, "indicator");
  }

  private unitOf(code: string, say: Say): string | null {
    const unit = this.units.get(code) ?? this.units.get(foldedUnit(code));
    if (unit) return unit;
    // A plan that lists no units cannot say which are wrong.
    if (this.plan.units.length === 0) return code;
    const known = this.plan.units.map((one) => one.code);
    return say("measurement-unknown-unit", { unit: code, ...this.near(code, known) }, "unit");
  }

  private near(typed: string, known: readonly string[]): { found: number; guesses: string[] } {
    this.suggestions += 1;
    const guesses = this.suggestions > MOST_SUGGESTIONS ? [] : nearest(typed, known);
    return { found: guesses.length, guesses };
  }

  private valueOf(
    asked: Asked,
    one: CompiledIndicator,
    text: string,
    span: Span | undefined,
    line: number,
    say: Say,
  ): MeasuredValue | null {
    const { accepts } = asked;
    if (accepts.includes("date")) {
      const date = dayOf(text);
      if (date) return { kind: "date", date };
    }
    if (accepts.includes("boolean")) {
      const value = readAnswer(text);
      if (value !== null) return { kind: "boolean", value };
    }
    if (accepts.includes("number")) {
      const either = canBeEither(text);
      const style = this.style ?? (either && isCounted(asked, one) ? "italian" : "plain");
      const value = readNumber(text, style);
      if (value && either && span) this.doubtful.push({ text, value, line, span });
      if (value) return { kind: "number", value };
    }
    const [wanted] = accepts;
    if (wanted === "date") return say("measurement-date-expected", { text }, "value");
    return wanted === "boolean"
      ? say("measurement-answer-expected", { text }, "value")
      : say("measurement-number-expected", { text }, "value");
  }
}

type Say = <C extends DiagnosticCode>(
  code: C,
  params: DiagnosticParams[C],
  column: Column,
  severity?: Severity,
) => null;

function askedOf(one: CompiledIndicator, quantity: string, say: Say): Asked | null {
  const { asked, indicator } = one;
  const found = matchAsked(asked, quantity === "" ? null : quantity);
  if (found?.loose) {
    say(
      "measurement-quantity-taken",
      { quantity, taken: found.asked.quantity ?? indicator.name },
      "quantity",
      "warning",
    );
  }
  if (found) return found.asked;
  const known = asked.flatMap((item) => (item.quantity === null ? [] : [item.quantity]));
  if (asked.length === 0) return say("measurement-not-measured", { indicator: indicator.id }, "indicator");
  return quantity === ""
    ? say("measurement-quantity-needed", { indicator: indicator.id, known }, "quantity")
    : say("measurement-unknown-quantity", { quantity, indicator: indicator.id, known }, "quantity");
}

/** Things counted and sums of money have no three decimals: "1.250" is a thousand and more. */
function isCounted(asked: Asked, one: CompiledIndicator): boolean {
  if (asked.joining === "mean") return false;
  const type = typeOfName(asked.quantity ?? one.indicator.name);
  return type === "count" || type === "money";
}

function readYear(text: string, say: Say): number | null {
  return /^(?:19|20|21)\d{2}$/.test(text) ? Number(text) : say("measurement-invalid-year", { text }, "year");
}

function readDay(text: string, say: Say): IsoDate | null {
  return dayOf(text) ?? say("measurement-invalid-date", { text }, "observed_on");
}

/** A day; the hour that spreadsheets add is dropped. */
function dayOf(text: string): IsoDate | null {
  const day = text.replace(/[T ]\d{1,2}:\d{2}.*$/, "");
  return parseIsoDate(day) ?? readItalianDate(day);
}

function readCount(text: string, style: NumberStyle | null, say: Say): Rational | null {
  const n = readNumber(text, style ?? "italian");
  return n && sign(n) > 0 ? n : say("measurement-invalid-count", { text }, "n");
}

function foldedId(id: string): string {
  return id.toUpperCase().replace(/\s+/g, "");
}

function foldedUnit(code: string): string {
  return code.toUpperCase().replace(/[\s.\-_]+/g, "");
}
