import { type Column, columnOf, NUMERIC, type Register } from "./column.ts";
import type { Condition } from "./rule.ts";
import { keyOf, parsedValue, type Value } from "./table.ts";
import { workingDays } from "./working-days.ts";

/** A condition made ready to be asked of many rows. */
export type Test = (values: readonly Value[]) => boolean;

interface Known {
  readonly register: Register;
  /** Days since 1970 of the observation: a day after it has not come, unless its column holds days to come. */
  readonly upTo: number;
}

export function testOf(condition: Condition, { register, upTo }: Known): Test {
  const at = (id: string): number => register.columns.findIndex((column) => column.id === id);
  const read = (id: string): ((values: readonly Value[]) => Value) => {
    const [place, column] = [at(id), columnOf(register, id)];
    if (column?.type !== "date" || column.planned) return (values) => values[place] ?? null;
    return (values) => {
      const day = values[place];
      return typeof day === "number" && day <= upTo ? day : null;
    };
  };
  if (condition.is === "within") {
    const [from, to] = [read(condition.from), read(condition.to)];
    const { days, count } = condition;
    return (values) => {
      const [a, b] = [from(values), to(values)];
      if (typeof a !== "number" || typeof b !== "number") return false;
      return (count === "working" ? workingDays(a, b, register.patron) : b - a) <= days;
    };
  }
  const value = read(condition.column);
  switch (condition.is) {
    case "filled":
      return (values) => value(values) !== null;
    case "empty":
      return (values) => value(values) === null;
    case "one-of":
    case "none-of": {
      const column = columnOf(register, condition.column);
      const named = new Set(condition.values.map((text) => sameAs(column, text)));
      const wanted = condition.is === "one-of";
      /** Texts met before: of many rows few say something new. */
      const known = new Map<Value, boolean>();
      return (values) => {
        const one = value(values);
        if (one === null) return !wanted;
        const before = known.get(one);
        if (before !== undefined) return before;
        const holds = named.has(keyOf(one)) === wanted;
        if (typeof one === "string" && known.size < MOST_KNOWN) known.set(one, holds);
        return holds;
      };
    }
    default: {
      const bound = parsedValue(columnOf(register, condition.column)?.type ?? "text", condition.value);
      const sign = condition.is === "at-least" ? 1 : -1;
      return (values) => {
        const one = value(values);
        return one !== null && bound !== null && compare(one, bound) * sign >= 0;
      };
    }
  }
}

const MOST_KNOWN = 1000;

function sameAs(column: Column | null, text: string): string {
  const type = column?.type ?? "text";
  if (!NUMERIC.has(type)) return keyOf(parsedValue(type, text));
  // "2/2" is the 1/1 of a cell, whose numbers are in lowest terms.
  const value = parsedValue(type, text);
  if (typeof value !== "object" || value === null) return text;
  const common = greatestCommon(value.n < 0n ? -value.n : value.n, value.d);
  return `${value.n / common}/${value.d / common}`;
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b);
}

function compare(a: Value, b: Value): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) {
    const difference = a.n * b.d - b.n * a.d;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }
  return Number.NaN;
}
