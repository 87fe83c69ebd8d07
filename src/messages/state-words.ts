import type { StateName } from "../core/evaluation/state.ts";
import type { Catalogue } from "./catalogue.ts";

const WORDS: Readonly<Record<StateName, string>> = {
  reached: "state-reached",
  "on-track": "state-on-track",
  "at-risk": "state-at-risk",
  "not-reached": "state-not-reached",
  "no-data": "state-no-data",
};

/** A state in a word: "raggiunto", "in linea"... */
export function stateWord(state: StateName, words: Catalogue): string {
  return words.format(WORDS[state]);
}
