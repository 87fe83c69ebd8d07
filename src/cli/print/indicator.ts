import type { IndicatorResult } from "../../core/evaluation/evaluation.ts";
import { HUNDRED } from "../../core/number/rational.ts";
import type { Target } from "../../core/target/target.ts";
import { score } from "../../messages/figures.ts";
import { targetWords } from "../../messages/target-words.ts";
import { valueWords } from "../../messages/value-words.ts";
import { pad } from "./cells.ts";
import type { Style } from "./style.ts";

/** How an indicator stands: each state has a shape, a word and a colour. */
export type IndicatorState = "reached" | "not-reached" | "partial" | "no-data" | "failed" | "not-applicable";

const SHAPES: Readonly<Record<IndicatorState, string>> = {
  reached: "✔",
  "not-reached": "✘",
  partial: "◐",
  "no-data": "○",
  failed: "!",
  "not-applicable": "–",
};

/** Partial: a roll-up of which some children are measured. */
export function stateOf({ status, achievement }: IndicatorResult): IndicatorState {
  if (status === "failed" || status === "not-applicable") return status;
  if (status === "missing") return achievement === null ? "no-data" : "partial";
  return achievement !== null && achievement.compare(HUNDRED) >= 0 ? "reached" : "not-reached";
}

function colourOf(state: IndicatorState, { colours }: Style): (text: string) => string {
  if (state === "reached") return colours.green;
  if (state === "not-reached" || state === "failed") return colours.red;
  return state === "partial" ? colours.yellow : colours.dim;
}

/** "✘ non raggiunto    93,33   56 su ≥ 60". */
export function indicatorWords(result: IndicatorResult, style: Style): string {
  const { words } = style;
  const state = stateOf(result);
  const paint = colourOf(state, style);
  const reached =
    result.achievement === null ? " ".repeat(6) : pad(score(result.achievement, words.language), 6, "left");
  const value = valueWords(result, words);
  const target = result.target === null ? null : targetWords(result.target, words);
  const told = words.format("indicator-compared", {
    has: compared(value, target, result.target),
    value: value ?? "",
    target: target ?? "",
  });
  const label = pad(`${SHAPES[state]} ${words.format("indicator-state", { state })}`, STATE_WIDTH);
  return `${paint(label)}${style.colours.bold(reached)}  ${told}`.trimEnd();
}

/** Which of value and target there is to show; a target that is no threshold ("entro il…") is set beside the value. */
function compared(value: string | null, words: string | null, target: Target | null): string {
  if (value === null) return words === null ? "neither" : "target";
  if (target === null) return "value";
  const threshold = target.value.kind === "number" || target.value.kind === "range";
  return threshold && target.deadline === null ? "both" : "beside";
}

/** Columns of the shape and the longest state word. */
const STATE_WIDTH = 19;
