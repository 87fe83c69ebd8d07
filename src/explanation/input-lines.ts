import type { Need } from "../core/evaluation/evaluation.ts";
import type { Step } from "../core/evaluation/explanation.ts";
import { printFormula } from "../core/formula/print.ts";
import type { Joining } from "../core/measurement/contributions.ts";
import type { Measurement } from "../core/measurement/measurement.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { figure } from "../messages/figures.ts";
import { datumWords } from "../messages/value-words.ts";
import { inSum } from "./figures.ts";
import { type ExplanationLine, line } from "./line.ts";

export type Input = Extract<Step, { kind: "input" }>;

/** Every leaf of a formula, each once, in reading order. Iterative: formulas may be deep. */
export function inputsOf(formula: Step): Input[] {
  const found = new Map<string, Input>();
  const stack: Step[] = [formula];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.kind === "input") {
      const { expression, quantity, year } = next.params;
      found.set(`${year} ${quantity ?? printFormula(expression)}`, next);
    } else if (next.kind === "formula") stack.push(...[...next.children].reverse());
  }
  return [...found.values()];
}

/** One datum: its name, year and value, and where it comes from. Roll-ups are left to the caller: they are made of nodes. */
export function inputLines(input: Input, depth: number, words: Catalogue): ExplanationLine[] {
  const { year } = input.params;
  const name = inputName(input);
  const value = input.value && inSum(input.value, words);
  const head =
    value === null
      ? line(depth, "missing", words.format("explain-input-missing", { name, year }))
      : line(depth, "datum", words.format("explain-input", { name, year, value }));
  const below: ExplanationLine[] = [];
  const joining = joiningOf(input);
  if (joining !== null) below.push(line(depth + 1, "note", words.format("explain-joining", { joining })));
  for (const child of input.children) {
    if (child.kind === "measurement")
      below.push(line(depth + 1, "datum", measurementWords(child.params.row, words)));
    if (child.kind === "baseline") {
      below.push(line(depth + 1, "datum", words.format("explain-baseline", { text: child.params.text })));
    }
    if (child.kind === "activities") {
      below.push(line(depth + 1, "datum", words.format("explain-activities", { node: child.params.node })));
    }
  }
  return [head, ...below];
}

/** How the contributions of several units made one value, as its words name it; null where there is one. */
export function joiningOf({ params, value, children }: Input): "latest" | "all" | Joining | null {
  const several = children.filter((child) => child.kind === "measurement").length > 1;
  if (!several || params.joining === null) return null;
  return value?.kind === "date" ? "latest" : value?.kind === "boolean" ? "all" : params.joining;
}

/** What a datum is called: the quantity, else what the formula measures under a name of its own. */
export function inputName({ params }: Input): string {
  if (params.quantity !== null) return params.quantity;
  const { expression } = params;
  const named = expression.kind !== "index" && "name" in expression && expression.name !== "";
  return named ? expression.name : printFormula(expression);
}

function measurementWords(row: Measurement, words: Catalogue): string {
  return words.format("explain-measurement", {
    value: row.value.kind === "number" ? inSum(row.value, words) : datumWords(row.value, words),
    day: row.observedOn,
    unit: row.unit ?? "none",
    answers: row.n === null ? "none" : figure(row.n, words.language),
    source: row.source === "" ? "none" : row.source,
    line: row.line ?? 0,
  });
}

/** What must still be measured. */
export function needLine(
  { indicator, quantity, year }: Need,
  depth: number,
  words: Catalogue,
): ExplanationLine {
  const text =
    quantity === null
      ? words.format("explain-missing-own", { indicator, year })
      : words.format("explain-missing", { name: quantity, indicator, year });
  return line(depth, "missing", text);
}
