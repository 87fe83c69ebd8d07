import { formatItalian } from "../../../core/number/italian.ts";
import { HUNDRED, type Rational, rational } from "../../../core/number/rational.ts";

/** Formats that a workbook names by number alone. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "h:mm:ss",
  47: "mm:ss",
  49: "@",
};

export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? (id >= 27 && id <= 36 ? "dd/mm/yyyy" : "General");
}

/**
 * A number as the cell shows it to an Italian reader: decimal comma, dots between thousands where the format has them,
 * percentages times a hundred, days as dd/mm/yyyy. `stored` is the decimal text of the file; `from1904` the workbook's
 * other calendar.
 */
export function shownNumber(stored: string, format: string, from1904: boolean): string {
  const value = exact(stored);
  if (value === null) return stored;
  const section = sectionFor(format, value);
  const bare = section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, "");
  if (
    /[dy]|m(?![^;]*[#0])|h|s(?!tandard)/iu.test(bare) &&
    !/[#0?]/u.test(bare) &&
    !/general|standard/iu.test(bare)
  )
    return shownDate(value, bare, from1904);
  const percent = bare.includes("%");
  const shown = percent ? value.mul(HUNDRED) : value;
  const pattern = /[#0?,]*[#0?](?:\.([#0?]*))?/u.exec(bare);
  const plain = pattern === null || /general|standard|@/iu.test(bare);
  const decimals = pattern?.[1] ?? "";
  const written = plain
    ? ungrouped(formatItalian(shown, { places: 12 }))
    : grouping(pattern[0], formatItalian(shown, { places: decimals.length, fixed: /0/u.test(decimals) }));
  return `${currency(section, "before")}${written}${percent ? "%" : ""}${currency(section, "after")}`;
}

/** Fifteen significant digits, as spreadsheets keep: 0.97089999999999999 is 0.9709. */
function exact(stored: string): Rational | null {
  const number = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(number) || Math.abs(number) > 1e15) return null;
  const digits = Number(number.toPrecision(15));
  const places = Math.min(20, Math.max(0, 15 - Math.floor(Math.log10(Math.abs(digits) || 1)) - 1));
  return rational(digits.toFixed(places));
}

/** Formats may have parts for positive numbers, negative ones and zero. */
function sectionFor(format: string, value: Rational): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  const [positive = "General", , zero] = sections;
  return value.n === 0n && zero !== undefined && /[0#?]/u.test(zero) ? zero : positive;
}

function grouping(pattern: string, written: string): string {
  return /[#0?],[#0?]/u.test(pattern) ? written : ungrouped(written);
}

function ungrouped(written: string): string {
  return written.replaceAll(".", "");
}

/** The currency sign and literal unit of a format ("€ ", " gg"), on one side of the figures. */
function currency(section: string, side: "before" | "after"): string {
  const at = section.search(/[#0?]|general|standard/iu);
  if (at < 0) return "";
  const part = side === "before" ? section.slice(0, at) : section.slice(at);
  const words = [...part.matchAll(/"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|([€$£])/gu)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? "")
    .join("")
    .trim();
  if (words === "") return "";
  return side === "before" ? `${words} ` : ` ${words}`;
}

/** Days counted from 30 December 1899 (1 January 1904 on old Macs). */
function shownDate(value: Rational, format: string, from1904: boolean): string {
  const days = value.floor();
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const moment = new Date(start + Number(days.n * days.s) * 86_400_000);
  if (Number.isNaN(moment.getTime())) return formatItalian(value);
  const seconds = Number(value.sub(days).mul(86_400).round().toString());
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  const day = String(moment.getUTCDate()).padStart(2, "0");
  const month = String(moment.getUTCMonth() + 1).padStart(2, "0");
  const date = `${day}/${month}/${moment.getUTCFullYear()}`;
  const hasDate = /[dy]/iu.test(format);
  if (!hasDate && /h|s/iu.test(format)) return time;
  if (hasDate && !/d/iu.test(format)) return `${month}/${moment.getUTCFullYear()}`;
  return /h/iu.test(format) && seconds > 0 ? `${date} ${time}` : date;
}

/** Whether a format writes hours, minutes or seconds and no day: "h:mm", "[h]:mm", "[mm]". */
export function isElapsed(format: string): boolean {
  const bare = format
    .replace(/\[(h+|m+|s+)\]/giu, "$1")
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P/giu, "");
  return /[hs]|^m+$/iu.test(bare) && !/[dy#?]|general|standard/iu.test(bare);
}

/** A part of a day as the hours that it lasts, however many: 0.0625 is "1:30", 1.5 is "36:00"; seconds where there are any. */
export function shownElapsed(stored: string): string {
  const value = exact(stored);
  if (value === null) return stored;
  const seconds = BigInt(value.abs().mul(86_400).round().toString());
  const two = (part: bigint): string => String(part).padStart(2, "0");
  const clock = `${value.n * value.s < 0n ? "-" : ""}${seconds / 3600n}:${two((seconds / 60n) % 60n)}`;
  return seconds % 60n === 0n ? clock : `${clock}:${two(seconds % 60n)}`;
}
