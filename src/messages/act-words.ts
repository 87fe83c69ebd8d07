import type { IsoDate } from "../core/period/iso-date.ts";
import type { Catalogue } from "./catalogue.ts";
import { dateWords } from "./date-words.ts";

/** "Delibera n. 7 del 31 gennaio 2018". */
export function actWords(act: { readonly number: string; readonly date: IsoDate }, words: Catalogue): string {
  return words.format("draft-act", { number: act.number, date: dateWords(act.date, words) });
}
