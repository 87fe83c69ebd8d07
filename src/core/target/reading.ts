import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import { sign } from "../number/rational.ts";
import { DURATIONS } from "../number/units.ts";
import { type IsoDate, isoDate } from "../period/iso-date.ts";
import { arrange, type Entry } from "./arrangement.ts";
import type { Condition, Deadline } from "./clause.ts";
import { readClauses } from "./clause-reader.ts";
import type { Word } from "./clause-state.ts";
import { lex } from "./lexer.ts";
import { DEED } from "./lexicon-words.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { Comparator, Target, TargetValue } from "./target.ts";

/** What is known about the place of a target in its plan. */
export interface TargetContext {
  /** The year of the column, or of the plan where it has one column: what a target without a year belongs to. */
  readonly year?: number | null;
  /** The plan's years, or the years that share the cell: several thresholds without years are given to them in order. */
  readonly years?: readonly number[];
}

export interface TargetReading {
  readonly text: string;
  /** In order of year; empty where the text holds no target ("n.d."). */
  readonly targets: readonly Target[];
  /** Located in the text as given. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A target begun and left without its figure: ">= x", "xx%". */
const BEGUN = /[<>≤≥=]|\p{L}.{0,3}%/u;
/** Longer cells are prose; the bound keeps hostile input cheap. */
const LONGEST = 4000;

/**
 * Reads a target as officials write it: ">= 2", "almeno due", "entro il 30/06", "tra 5 e 10", "SI", "2021: 60% -
 * 2022: 65%", "≥ 150 entro il 30/11/2022", "mantenimento". Never throws. Without a comparator a figure is a floor
 * (">="), a date or a span of days a deadline ("<="), a yes or no is "=". Placeholders give no target and no
 * diagnostic; what cannot be read gives `target-unreadable`; whatever is assumed is told.
 */
export function readTarget(text: string, context: TargetContext = {}): TargetReading {
  if (text.length > LONGEST) {
    return { text, targets: [], diagnostics: [report("target-unreadable", "warning", text, whole(text))] };
  }
  if (isPlaceholder(text)) {
    return {
      text,
      targets: [],
      diagnostics: BEGUN.test(text) ? [report("target-placeholder", "warning", text, whole(text))] : [],
    };
  }
  const clauses = readClauses(text, lex(text));
  const arranged = arrange(clauses.items, context);
  const diagnostics: Diagnostic[] = [...arranged.diagnostics(text)];
  const targets = arranged.entries.flatMap((entry) => targetsOf(entry, text, context, diagnostics));
  if (targets.length === 0 && diagnostics.length === 0) {
    if (arranged.placeholders === 0 && clauses.words.slice(0, 4).some((term) => isDeed(term))) {
      const years = clauses.items.flatMap((item) => (item.kind === "years" ? item.years : []));
      const own = years.filter((year) => year >= 100);
      const each = own.length > 0 ? [...new Set(own)] : [context.year ?? null];
      targets.push(...each.map((year) => milestone(text, year)));
    } else if (arranged.placeholders === 0) {
      diagnostics.push(report("target-unreadable", "warning", text, whole(text)));
    } else if (BEGUN.test(text)) {
      diagnostics.push(report("target-placeholder", "warning", text, whole(text)));
    }
  }
  targets.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  return { text, targets, diagnostics };
}

function isDeed({ word, meaning }: Word): boolean {
  // "si prevede" is no deed, "bando pubblicato" is.
  const participle = meaning?.is === "boolean" && word.length > 3;
  return participle || meaning?.is === "deed" || DEED.test(word);
}

function targetsOf(entry: Entry, text: string, context: TargetContext, out: Diagnostic[]): Target[] {
  const years = entry.years ?? [null];
  return years.flatMap((year): Target[] => {
    const datedYear = entry.deadline?.date.year ?? null;
    const inPlan = datedYear !== null && context.years?.includes(datedYear) === true;
    const own = year ?? (inPlan ? datedYear : (context.year ?? datedYear));
    const deadline = entry.deadline && completeDate(entry.deadline, own, year !== null, text, out);
    const { condition } = entry;
    if (condition === null) {
      if (deadline === null || entry.deadline === null) return [];
      const { comparator, from, span } = entry.deadline;
      if (from) out.push(directionAssumed(text, comparator, span));
      const value = { kind: "date", date: deadline } as const;
      return [
        {
          text,
          year: own,
          comparator,
          value,
          unit: "date",
          deadline: null,
          relativeTo: null,
        },
      ];
    }
    const { value } = condition;
    return [
      {
        text,
        year: own,
        comparator: comparatorOf(condition, value, text, out),
        value,
        unit: condition.unit,
        deadline,
        relativeTo: condition.change !== null ? (condition.base ?? "baseline") : condition.base,
      },
    ];
  });
}

function comparatorOf(condition: Condition, value: TargetValue, text: string, out: Diagnostic[]): Comparator {
  tellDoubt(condition, text, out);
  if (condition.comparator) return condition.comparator;
  if (condition.change !== null) return "increment";
  if (value.kind === "boolean") return "=";
  if (value.kind !== "number") return ">=";
  const direction = sign(value.value);
  if (direction < 0) return assumed("<=", condition.base !== null);
  if (direction === 0) return "=";
  const span = condition.unit !== null && DURATIONS.has(condition.unit);
  return span && condition.unit !== "hours" && condition.unit !== "years" ? assumed("<=", false) : ">=";

  function assumed(comparator: Comparator, clear: boolean): Comparator {
    if (!clear) {
      out.push(directionAssumed(text, comparator, condition.span));
    }
    return comparator;
  }
}

function directionAssumed(text: string, comparator: Comparator, span: Span): Diagnostic {
  const location = { in: "text", span } as const;
  return diagnostic("target-direction-assumed", "info", { text, comparator }, { location });
}

function tellDoubt(condition: Condition, text: string, out: Diagnostic[]): void {
  if (!condition.doubt) return;
  const severity = condition.doubt === "fraction" ? "info" : "warning";
  const location = { in: "text", span: condition.span } as const;
  out.push(diagnostic("target-ambiguous", severity, { text, doubt: condition.doubt }, { location }));
}

/** The day in its year; a year that the text writes neither there nor before (`labelled`) is that of the target, and is told. */
function completeDate(
  { date, everyYear, nextYear, span }: Deadline,
  year: number | null,
  labelled: boolean,
  text: string,
  out: Diagnostic[],
): IsoDate | null {
  const written = text.slice(span.start, span.end);
  const location = { in: "text", span } as const;
  if (!date.exists) {
    out.push(diagnostic("target-date-impossible", "warning", { text: written }, { location }));
    return null;
  }
  const known = date.year ?? (year !== null && nextYear ? year + 1 : year);
  const pad = (part: number) => String(part).padStart(2, "0");
  if (known === null) {
    out.push(diagnostic("target-year-unknown", "warning", { text: written }, { location }));
    return `--${pad(date.month)}-${pad(date.day)}`;
  }
  const iso = isoDate(known, date.month, date.day);
  if (iso === null) {
    out.push(diagnostic("target-date-impossible", "warning", { text: `${written} ${known}` }, { location }));
  } else if (date.year === null && !everyYear && !labelled && !/anno|esercizio|entro/i.test(written)) {
    out.push(diagnostic("target-year-assumed", "info", { text: written, year: String(known) }, { location }));
  }
  return iso;
}

function milestone(text: string, year: number | null): Target {
  return {
    text,
    year,
    comparator: "milestone",
    value: { kind: "boolean", value: true },
    unit: null,
    deadline: null,
    relativeTo: null,
  };
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

function report(
  code: "target-unreadable" | "target-placeholder",
  severity: "warning" | "info",
  text: string,
  span: Span,
): Diagnostic {
  return diagnostic(code, severity, { text: text.slice(0, 80) }, { location: { in: "text", span } });
}
