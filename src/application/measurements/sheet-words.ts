import type { Catalogue } from "../../messages/catalogue.ts";
import { targetWords } from "../../messages/target-words.ts";
import { datumWords } from "../../messages/value-words.ts";
import type { SheetRow } from "./sheet-row.ts";

/** What a row asks for, in words: the quantity as the formula names it, else the indicator itself. */
export function quantityWords({ cell, sharedName }: SheetRow, words: Catalogue): string {
  return sharedName ?? cell.quantity ?? words.format("sheet-own-value");
}

const MEASURES = {
  count: "sheet-measure-count",
  percentage: "sheet-measure-percentage",
  fraction: "sheet-measure-fraction",
  score: "sheet-measure-score",
  days: "sheet-measure-days",
  date: "sheet-measure-date",
  money: "sheet-measure-money",
  hours: "sheet-measure-hours",
  boolean: "sheet-measure-boolean",
  unknown: "sheet-measure-unknown",
} as const;

/** What the value is measured in: "numero", "€", "giorni", "%", "data". */
export function measureWords({ question }: Pick<SheetRow, "question">, words: Catalogue): string {
  return measureNamed(question.measure, words);
}

export function measureNamed(measure: keyof typeof MEASURES, words: Catalogue): string {
  return words.format(MEASURES[measure]);
}

/** The target of the year, "—" where there is none. */
export function targetOf({ target }: SheetRow, words: Catalogue): string {
  return target === null ? words.format("sheet-no-target") : targetWords(target, words);
}

/** The value of the year before; "—" where it is not known. */
export function beforeWords({ past: { before } }: SheetRow, words: Catalogue): string {
  if (before === null) return "—";
  const value = datumWords(before.value, words);
  return before.from === "baseline" ? words.format("sheet-before-baseline", { value }) : value;
}
