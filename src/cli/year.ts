import { Refusal } from "./refusal.ts";

/** Reads the value of `--year`: four digits, a year of this or the last century. Refuses anything else. */
export function readYear(text: string): number {
  if (!/^(?:19|20)\d\d$/.test(text)) throw new Refusal("wrong-year", { text });
  return Number(text);
}
