import { toDecimalDigits } from "../number/decimal.ts";
import { formatItalian, readItalianNumber } from "../number/italian.ts";
import { type Rational, ratio, rational, sign } from "../number/rational.ts";
import { type IsoDate, parseIsoDate } from "../period/iso-date.ts";
import { readItalianDate } from "../period/italian-date.ts";
import { folded } from "../plan/edit/outcome.ts";
import { type Column, NUMERIC, named, type Register } from "./column.ts";
import { readIdentifier } from "./tax-code.ts";

/** What a cell cannot be: a message id with its parameters. */
export interface CellFault {
  readonly message: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A cell read: its canonical text, null for an empty one; of a person the code, which no row keeps. */
export type ReadCell = { readonly text: string | null } | { readonly fault: CellFault };

const NOT_A: Readonly<Record<string, string>> = {
  number: "register-cell-number",
  money: "register-cell-money",
  hours: "register-cell-hours",
};
export const LONGEST_CELL = 2000;
const YES = new Set(["sì", "si", "s", "sí", "yes", "y", "true", "vero", "x", "1"]);
const NO = new Set(["no", "n", "false", "falso", "0"]);
/** Beyond these no count of a public body goes, and sums stay quick. */
const MOST_DIGITS = 15;

/** Reads what was typed or stands in a file: "1.234,5", "31/12/2018", "1:30", "sì", a choice by its name. `units` are codes known. */
export function readCell(column: Column, written: string, units: readonly string[] = []): ReadCell {
  const text = folded(written);
  const fault = (message: string, params: CellFault["params"] = {}): ReadCell => ({
    fault: { message, params: { text: text.slice(0, 80), ...params } },
  });
  if (text === "") return column.required ? fault("register-cell-needed") : { text: null };
  if (text.length > LONGEST_CELL) return fault("register-cell-long", { most: LONGEST_CELL });
  if (NUMERIC.has(column.type)) {
    const value = column.type === "hours" ? readHours(text) : readItalianNumber(text);
    if (value === null) return fault(NOT_A[column.type] ?? "register-cell-number");
    if (sign(value) < 0 && column.type === "hours") return fault("register-cell-hours");
    if (value.n.toString().length > MOST_DIGITS || value.d.toString().length > MOST_DIGITS)
      return fault("register-cell-great");
    return { text: exactText(value) };
  }
  switch (column.type) {
    case "date": {
      const day = readDay(text);
      return day === null || day < "1970-01-01" || day > "2100-12-31"
        ? fault("register-cell-date")
        : { text: day };
    }
    case "yes-no": {
      const word = text.toLowerCase();
      return YES.has(word)
        ? { text: "true" }
        : NO.has(word)
          ? { text: "false" }
          : fault("register-cell-yes-no");
    }
    case "choice": {
      const same = (one: string): boolean => one.toLowerCase() === text.toLowerCase();
      const found = column.choices.find(({ id, title }) => {
        return same(id) || same(named(title, "it")) || same(named(title, "en"));
      });
      const known = column.choices.map(({ title }) => named(title, "it"));
      return found ? { text: found.id } : fault("register-cell-choice", { known });
    }
    case "unit": {
      const bare = (code: string): string => code.replace(/\s/g, "").toUpperCase();
      const found = units.find((code) => bare(code) === bare(text));
      return found === undefined ? fault("register-cell-unit") : { text: found };
    }
    case "person": {
      const read = readPerson(text);
      return read === null ? fault("register-cell-person", { text: "" }) : { text: read.code };
    }
    default:
      return { text };
  }
}

/** "RSSMRA80A01H501U" or "12345678903 Impresa di prova": a code and the name after it. */
export function readPerson(text: string): { readonly code: string; readonly name: string } | null {
  const words = folded(text).split(" ");
  for (let count = Math.min(words.length, 8); count > 0; count -= 1) {
    const read = readIdentifier(words.slice(0, count).join(""));
    if (read !== null) return { code: read.code, name: words.slice(count).join(" ").slice(0, 200) };
  }
  return null;
}

/** The time after a day, as other systems export it. One with its zone may be of another day, and stays. */
const TIME = /[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?$/;

/** Reads a day, with or without a time after it. A month alone is no day. */
export function readDay(written: string): IsoDate | null {
  const text = folded(written).replace(TIME, "");
  const whole = /^\d{1,2}\D+\d{1,2}\D+\d|^\d{1,2}[°º]?[\s./-]*[a-zì]|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/i.test(
    text,
  )
    ? readItalianDate(text)
    : null;
  return parseIsoDate(text) ?? whole;
}

/** "1:30", "1:30:15", "1h30", "1 h", "1,5", "90 min" as hours. */
export function readHours(text: string): Rational | null {
  const exact = /^(\d{1,6}):([0-5]\d):([0-5]\d)$/.exec(text);
  if (exact) return ratio(Number(exact[1]) * 3600 + Number(exact[2]) * 60 + Number(exact[3]), 3600);
  const clock = /^(\d{1,6})\s*(?::(?=[0-5]\d)|h|ore?)\s*([0-5]?\d)?\s*(?:m|min|minuti|')?$/i.exec(text);
  if (clock) return rational(Number(clock[1])).add(ratio(Number(clock[2] ?? 0), 60));
  const minutes = /^(\d{1,6})\s*(?:m|min|minuti|')$/i.exec(text);
  if (minutes) return ratio(Number(minutes[1]), 60);
  return readItalianNumber(text.replace(/\s*(?:ore|ora|h)$/i, ""));
}

export function exactText(value: Rational): string {
  return `${value.s * value.n}/${value.d}`;
}

/** Reads a canonical number again; null for anything else. */
export function exactNumber(text: string): Rational | null {
  const read = /^(-?\d+)\/(\d+)$/.exec(text);
  return read && Number(read[2]) !== 0 ? ratio(BigInt(read[1] ?? 0), BigInt(read[2] ?? 1)) : null;
}

/** A canonical cell as it would be typed; `readCell` reads it back. A person is shown by who knows it. */
export function writeCell(column: Column, text: string, language: "it" | "en" = "it"): string {
  if (NUMERIC.has(column.type)) {
    const value = exactNumber(text);
    if (value === null) return text;
    return column.type === "hours" ? writeHours(value) : writeNumber(value);
  }
  switch (column.type) {
    case "date":
      return `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}`;
    case "yes-no":
      return text === "true" ? (language === "it" ? "sì" : "yes") : "no";
    case "choice": {
      const found = column.choices.find(({ id }) => id === text);
      return found ? named(found.title, language) : text;
    }
    default:
      return text;
  }
}

function writeNumber(value: Rational): string {
  const [, decimals = ""] = toDecimalDigits(value, 18).split(".");
  return formatItalian(value, { places: decimals.length });
}

/** "1:30" where the minutes are whole, else "1,333". */
function writeHours(value: Rational): string {
  const minutes = value.mul(60);
  if (minutes.d !== 1n) return writeNumber(value);
  const whole = Number(minutes.n);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** The day and the unit of a row, from its cells. */
export function placed(
  register: Register,
  cells: Readonly<Record<string, string>>,
): { readonly day: IsoDate | null; readonly unit: string | null } {
  return {
    day: register.day === null ? null : (cells[register.day] ?? null),
    unit: register.unit === null ? null : (cells[register.unit] ?? null),
  };
}
