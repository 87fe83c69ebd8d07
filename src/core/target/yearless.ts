import { type IsoDate, lastDayOfMonth } from "../period/iso-date.ts";
import type { Target } from "./target.ts";

const YEARLESS = /^--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A day without its year as targets write it: "--06-30". */
export function isYearless(date: string): boolean {
  return YEARLESS.test(date);
}

/** A day without its year, in a year: "--06-30" in 2022 is 2022-06-30, "--02-29" the last of February. Others stay. */
export function dayIn(date: IsoDate, year: number): IsoDate {
  const found = YEARLESS.exec(date);
  if (!found) return date;
  const [, month = "", day = ""] = found;
  const last = Math.min(Number(day), lastDayOfMonth(year, Number(month)));
  return `${String(year).padStart(4, "0")}-${month}-${String(last).padStart(2, "0")}`;
}

/** A target whose days without a year are in the year for which it is looked at. */
export function targetIn(target: Target, year: number): Target {
  const { value, deadline } = target;
  return {
    ...target,
    value: value.kind === "date" ? { kind: "date", date: dayIn(value.date, year) } : value,
    deadline: deadline === null ? null : dayIn(deadline, year),
  };
}
