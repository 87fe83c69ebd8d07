import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import { toDecimalDigits } from "../../core/number/decimal.ts";
import type { Catalogue } from "../../messages/catalogue.ts";

/** A value as a person would type it, so that reading it gives the same: no thousands marks, nothing rounded. */
export function typedValue(value: MeasuredValue, words: Catalogue): string {
  switch (value.kind) {
    case "number":
      return toDecimalDigits(value.value).replace(".", ",");
    case "date":
      return typedDay(value.date);
    case "boolean":
      return words.format(value.value ? "sheet-yes" : "sheet-no");
  }
}

/** "30/09/2018". */
export function typedDay(date: string): string {
  return date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1");
}
