import type { Time } from "./expression.ts";

const WRITTEN = /^(?:t|t([+-])(\d{1,3})|t-([a-z])|(\d{4}))$/;

/** A time as the normal form writes it: "t", "t-1", "t+1", "t-n", "2016". */
export function printTime(time: Time): string {
  switch (time.kind) {
    case "year":
      return String(time.year);
    case "symbolic-lag":
      return `t-${time.symbol}`;
    case "lag":
      return time.years === 0 ? "t" : time.years > 0 ? `t-${time.years}` : `t+${-time.years}`;
  }
}

/** Inverse of `printTime`; null where the text is none of its forms. */
export function parseTime(text: string): Time | null {
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const [, sign, years, symbol, year] = match;
  if (year !== undefined) return { kind: "year", year: Number(year) };
  if (symbol !== undefined) return { kind: "symbolic-lag", symbol };
  const lag = Number(years ?? 0);
  return { kind: "lag", years: sign === "+" ? -lag : lag };
}

export function sameTime(a: Time, b: Time): boolean {
  return printTime(a) === printTime(b);
}

/** True for t itself, the year that is measured. */
export function isNow(time: Time): boolean {
  return time.kind === "lag" && time.years === 0;
}
