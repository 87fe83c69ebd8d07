import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import { exactNumber, exactText } from "../../core/register/cell.ts";

/** "n/d" or "2018-12-31". */
export function valueText(value: MeasuredValue): string {
  if (value.kind === "number") return exactText(value.value);
  return value.kind === "date" ? value.date : String(value.value);
}

/** Reads it again. */
export function readValue(text: string): MeasuredValue {
  const number = exactNumber(text);
  return number === null ? { kind: "date", date: text } : { kind: "number", value: number };
}
