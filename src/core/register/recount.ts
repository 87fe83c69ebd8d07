import { HUNDRED, type Rational, ratio, sum } from "../number/rational.ts";
import { dayNumber, type IsoDate } from "../period/iso-date.ts";
import { lastDayOf } from "../period/years.ts";
import type { Register } from "./column.ts";
import { testOf } from "./condition.ts";
import type { Rule } from "./rule.ts";
import { type Exact, keyOf, type ParsedRow, type Value } from "./table.ts";
import { workingDays } from "./working-days.ts";

/** Of which rows a quantity is counted. */
export interface Scope {
  readonly year: number;
  /** Day of the observation: what happened after it is not yet known. */
  readonly upTo: IsoDate;
  /** The units that count, with all that is part of them; null for all, and for rows of no unit. */
  readonly units: ReadonlySet<string> | null;
}

export interface Recount {
  /** Null where there is nothing to take a mean or a share of. */
  readonly value: Rational | null;
  /** Rows that the value rests on. */
  readonly n: number;
  readonly rows: readonly string[];
  /** Of a share: those of the rows that are the part. */
  readonly part: readonly string[] | null;
}

/** Counts a quantity. The order of rows is no matter; `rows` says which counted, in the order given. */
export function recount(
  register: Register,
  rule: Rule,
  rows: readonly ParsedRow[],
  { year, upTo, units }: Scope,
): Recount {
  const at = (id: string | null): number => register.columns.findIndex((column) => column.id === id);
  const end = Math.min(dayNumber(upTo), dayNumber(lastDayOf(year)));
  const begin = rule.period === "year" ? dayNumber(`${year}-01-01`) : Number.NEGATIVE_INFINITY;
  const day = at(rule.day ?? register.day);
  const unit = units === null ? -1 : at(register.unit);
  const known = { register, upTo: dayNumber(upTo) };
  const where = rule.where.map((condition) => testOf(condition, known));
  const measure = measureOf(register, rule);
  const counted: ParsedRow[] = [];
  for (const row of rows) {
    if (day >= 0) {
      const on = row.values[day];
      if (typeof on !== "number" || on < begin || on > end) continue;
    }
    if (units !== null && !units.has(String(row.values[unit] ?? ""))) continue;
    if (!where.every((holds) => holds(row.values))) continue;
    if (measure !== null && measure(row.values, known.upTo) === null) continue;
    counted.push(row);
  }
  const ids = counted.map(({ id }) => id);
  const n = counted.length;
  if (rule.what === "share") {
    const tests = rule.part.map((condition) => testOf(condition, known));
    const part = counted.filter(({ values }) => tests.every((holds) => holds(values)));
    const share = n === 0 ? null : ratio(part.length, n);
    const value = rule.as === "percent" ? (share?.mul(HUNDRED) ?? null) : share;
    return { value, n, rows: ids, part: part.map(({ id }) => id) };
  }
  return { value: figureOf(rule, counted, measure, known.upTo), n, rows: ids, part: null };
}

type Measure = (values: readonly Value[], upTo: number) => Value;

/** What of a row is told apart, summed or averaged; null for a plain count. A row in which it is empty does not count. */
function measureOf(register: Register, { what, column, span }: Rule): Measure | null {
  const at = (id: string): number => register.columns.findIndex((one) => one.id === id);
  if (what === "days" && span) {
    const [from, to] = [at(span.from), at(span.to)];
    return (values, upTo) => {
      const [a, b] = [values[from], values[to]];
      if (typeof a !== "number" || typeof b !== "number" || b > upTo) return null;
      return span.count === "working" ? workingDays(a, b, register.patron) : b - a;
    };
  }
  if (column === null || what === "count" || what === "share") return null;
  const place = at(column);
  return (values) => values[place] ?? null;
}

function figureOf(
  { what }: Rule,
  counted: readonly ParsedRow[],
  measure: Measure | null,
  upTo: number,
): Rational | null {
  const n = counted.length;
  if (measure === null) return ratio(n, 1);
  if (what === "distinct")
    return ratio(new Set(counted.map(({ values }) => keyOf(measure(values, upTo)))).size, 1);
  const total = totalOf(counted.map(({ values }) => measure(values, upTo)));
  if (what === "sum") return total;
  return n === 0 ? null : total.div(n);
}

/** Exact: numerators are added by denominator, and brought together once. */
function totalOf(values: readonly Value[]): Rational {
  const totals = new Map<bigint, bigint>();
  for (const value of values) {
    const { n, d }: Exact =
      typeof value === "number"
        ? { n: BigInt(value), d: 1n }
        : typeof value === "object" && value !== null
          ? value
          : { n: 0n, d: 1n };
    totals.set(d, (totals.get(d) ?? 0n) + n);
  }
  return sum([...totals].map(([d, n]) => ratio(n, d)));
}
