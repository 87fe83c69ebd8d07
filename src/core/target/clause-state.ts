import type { Span } from "../diagnostics/diagnostic.ts";
import { DURATIONS } from "../number/units.ts";
import type { Base, Condition, Doubt, Item } from "./clause.ts";
import { FILLERS } from "./lexicon-words.ts";
import type { Comparator } from "./target.ts";
import type { Term, Word } from "./term.ts";

export type { NumberTerm, Word } from "./term.ts";

/** How far a comparator or a "rispetto a" looks for what it belongs to: keeps the reading linear. */
export const REACH = 8;

/** What has been said of the threshold that is still to come. */
interface Pending {
  comparator: { comparator: Comparator; span: Span; lost: boolean; by?: boolean } | null;
  change: 1 | -1 | null;
  keep: { comparator: ">=" | "<="; span: Span } | null;
  unit: string | null;
  counted: boolean;
  role: Condition["role"];
  base: Base | null;
  doubt: Doubt | null;
  rangeEnds: readonly string[] | null;
}

const NOTHING: Pending = {
  comparator: null,
  change: null,
  keep: null,
  unit: null,
  counted: false,
  role: null,
  base: null,
  doubt: null,
  rangeEnds: null,
};

/** Where the reading of a target stands: the terms still to read, what is pending, and the items found so far. */
export class ClauseState {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly items: Item[] = [];
  /** Words without meaning and participles, in order: they tell a deed ("approvazione del regolamento"). */
  readonly words: Word[] = [];
  at = 0;
  pending: Pending = { ...NOTHING };
  /** Words without meaning since the clause began, which make a following bare figure a detail. */
  prose = 0;
  /** The last condition of this clause, still open for "o più", "rispetto al 2018", "in meno". */
  last: Condition | null = null;
  /** A year has labelled something already. */
  labelled = false;

  constructor(text: string, terms: readonly Term[]) {
    this.text = text;
    this.terms = terms;
  }

  term(offset = 0): Term | undefined {
    return this.terms[this.at + offset];
  }

  push(value: Condition["value"], unit: string | null, span: Span): Condition {
    const { comparator, change, base, role, doubt } = this.pending;
    const own = unit ?? this.pending.unit;
    const { last } = this;
    // "≤ 30 gg per il 90% delle pratiche"
    if (last && isTimeLimit(last) && own === "%" && !comparator && !change) last.within = true;
    const condition: Condition = {
      kind: "condition",
      comparator: value.kind === "range" ? "between" : (comparator?.comparator ?? null),
      value,
      unit: own,
      change,
      base,
      role,
      detail: this.prose > 0 && last !== null,
      worded: this.prose > 0,
      within: isDuration(own) && (comparator?.by === true || (last?.unit === "%" && !comparator)),
      doubt: comparator?.lost ? "lost-sign" : doubt,
      groups: null,
      span: { start: comparator?.span.start ?? span.start, end: span.end },
    };
    if (change === -1) negate(condition);
    this.items.push(condition);
    this.last = condition;
    this.pending = { ...NOTHING };
    return condition;
  }

  pushBaseline(base: Base, span: Span, doubt: Doubt | null = null): void {
    this.pending.base = base;
    const condition = this.push({ kind: "baseline" }, null, span);
    condition.doubt ??= doubt;
  }

  pushYears(years: readonly number[], onward: boolean, span: Span): void {
    this.items.push({ kind: "years", years, onward, span });
    this.labelled = true;
    this.prose = 0;
  }

  /** "idem": the threshold before, once more. */
  repeat(span: Span): void {
    const before = this.items.findLast((item) => item.kind === "condition");
    this.softEnd();
    if (!before) return;
    const again = { ...before, span };
    this.items.push(again);
    this.last = again;
  }

  /** A word that may tell a deed, and makes the figure after it a detail. */
  tellDeed(term: Word): void {
    this.words.push(term);
    this.prose += 1;
  }

  forget(): void {
    this.pending = { ...NOTHING };
  }

  /** Before a year: what is pending belongs to the year that comes, unless something stands already. */
  softEnd(): void {
    if (this.last === null && (this.pending.change || this.pending.comparator)) return;
    this.endClause();
  }

  endClause(): void {
    const { comparator, change, keep, base } = this.pending;
    if (comparator && this.last?.comparator === null && base === null) {
      // "5 (minimo)", "5 minimo"
      this.last.comparator = comparator.comparator;
    } else if (this.last === null && (keep || change !== null || (base !== null && this.prose === 0))) {
      const span = keep?.span ?? comparator?.span ?? this.here();
      // "mantenimento", "come l'anno precedente": no worse.
      const same = comparator?.comparator ?? keep?.comparator ?? ">=";
      const direction = change === 1 ? ">" : change === -1 ? "<" : same;
      this.pending.change = null;
      this.pending.comparator = { comparator: direction, span, lost: false };
      this.pushBaseline(base ?? "baseline", span);
    }
    this.forget();
    this.last = null;
    this.prose = 0;
  }

  /** Whether a figure follows before the clause ends. */
  hasNumberSoon(): boolean {
    for (let next = this.at; next < this.at + REACH; next += 1) {
      const term = this.terms[next];
      if (term?.kind === "number") return true;
      if (term === undefined || term.kind === "date" || term.kind === "placeholder") return false;
      if (term.kind === "mark") return false;
    }
    return false;
  }

  private here(): Span {
    const term = this.terms[Math.min(this.at, this.terms.length) - 1];
    return term?.span ?? { start: 0, end: this.text.length };
  }
}

function isDuration(unit: string | null): boolean {
  return unit !== null && DURATIONS.has(unit);
}

/** "≤ 30 gg", "30 giorni": not more than so long. */
function isTimeLimit({ comparator, unit, value }: Condition): boolean {
  return isDuration(unit) && value.kind === "number" && (comparator === null || comparator.startsWith("<"));
}

/** "riduzione del 10%" is -10, whatever sign is written, and "riduzione >= 10%" means -10 or less. */
export function negate(condition: Condition): void {
  const { value } = condition;
  if (value.kind === "range") condition.value = { kind: "range", from: value.to.neg(), to: value.from.neg() };
  if (value.kind !== "number") return;
  condition.value = { kind: "number", value: value.value.abs().neg() };
  if (condition.comparator) condition.comparator = mirrored(condition.comparator);
}

/** The comparator seen from the other side: "5 ≤ x" is "x ≥ 5". */
export function mirrored(comparator: Comparator): Comparator {
  switch (comparator) {
    case ">=":
      return "<=";
    case "<=":
      return ">=";
    case ">":
      return "<";
    case "<":
      return ">";
    default:
      return comparator;
  }
}

export function isMark(term: Term | undefined, mark: string): boolean {
  return term?.kind === "mark" && term.mark === mark;
}

/** A word that names a thing, so that the figure before it counts such things. */
export function isNoun(term: Term | undefined): boolean {
  if (term?.kind !== "word") return false;
  return (
    (term.meaning === null || term.meaning.is === "numbered") &&
    !FILLERS.has(term.word) &&
    term.word.length > 2
  );
}
