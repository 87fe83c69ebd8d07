import type { Doubt } from "../core/survey/small.ts";
import type { Catalogue } from "./catalogue.ts";

/** The gravest first: one is told where there is room for one. */
const GRAVEST_FIRST: readonly Doubt[] = ["none", "suppressed", "undecided", "few", "alike"];

/** "Meno di 30 risposte: …", where a value is printed in a table; null where there is nothing to say. */
export function shortDoubt(doubts: readonly Doubt[] | undefined, words: Catalogue): string | null {
  const doubt = GRAVEST_FIRST.find((one) => doubts?.includes(one));
  return doubt === undefined ? null : words.format("surveys-doubt-short", { doubt });
}
