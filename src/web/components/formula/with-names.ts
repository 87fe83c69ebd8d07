import type { Expression, Time } from "../../../core/formula/expression.ts";
import { partsOf, walk } from "../../../core/formula/quantities.ts";
import { isNow, printTime } from "../../../core/formula/time.ts";
import { toDecimalDigits } from "../../../core/number/decimal.ts";
import type { Rational } from "../../../core/number/rational.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { figure } from "../../../messages/figures.ts";
import { compose, type Part } from "./compose.ts";
import { chain, figureOf, type Notation } from "./notation.ts";

/** More parts than anyone follows in two dimensions: such a formula stays in its words. */
export const MOST_PARTS = 150;

/** The formula with the names of its quantities. Null where it is too large to be set: then its words serve. */
export function withNames(e: Expression, words: Catalogue): Notation | null {
  let count = 0;
  let dated = false;
  for (const part of walk(e)) {
    count += 1;
    if (count > MOST_PARTS) return null;
    dated ||= "time" in part && !isNow(part.time);
  }
  return compose(partOf(e, words, dated), words);
}

/** Whether the reader must be told which year t is. */
export function mentionsYears(e: Expression): boolean {
  for (const part of walk(e))
    if ("time" in part && part.time.kind === "lag" && !isNow(part.time)) return true;
  return false;
}

function partOf(expression: Expression, words: Catalogue, dated: boolean): Part {
  return {
    expression,
    parts: partsOf(expression).map((part) => partOf(part, words, dated)),
    alone: () => leaf(expression, words, dated),
    worked: false,
  };
}

function leaf(e: Expression, words: Catalogue, dated: boolean): Notation {
  const name = (text: string): Notation => ({ kind: "name", text, mark: null });
  const said = (id: string, params: Record<string, string> = {}): Notation => name(words.format(id, params));
  switch (e.kind) {
    case "number":
      return figureOf(constant(e.value, words));
    case "quantity":
      return { kind: "name", text: e.name, mark: dated ? markOf(e.time) : null };
    case "mean-score": {
      const text = e.scale
        ? words.format("notation-score-scale", {
            name: e.name,
            from: constant(e.scale.from, words),
            to: constant(e.scale.to, words),
          })
        : words.format("notation-score", { name: e.name });
      return { kind: "name", text, mark: dated ? markOf(e.time) : null };
    }
    case "rollup":
      return said("notation-rollup", { method: e.method, children: e.children });
    case "index":
      return e.name === "itp" ? timelinessOfPayments(words) : name(e.name);
    case "milestone":
    case "date":
    case "boolean":
    case "progress":
      return said(NAMED[e.kind], { name: e.name });
    case "activities":
      return said("notation-activities");
    default:
      return said("notation-unknown");
  }
}

/** What is measured under a name of its own, and how that is said. */
const NAMED = {
  milestone: "notation-milestone",
  date: "notation-date",
  boolean: "notation-boolean",
  progress: "notation-progress",
} as const;

/** The index as DPCM 22/9/2014, art. 9, defines it: days late weighted by the amounts of the invoices paid. */
function timelinessOfPayments(words: Catalogue): Notation {
  const part = (id: string): Notation => ({ kind: "name", text: words.format(id), mark: "i" });
  const amount = part("notation-itp-amount");
  const total = (of: Notation): Notation => ({ kind: "total", index: "i", of });
  return {
    kind: "fraction",
    top: total(chain("×", [part("notation-itp-days"), amount])),
    bottom: total(amount),
  };
}

function markOf(time: Time): string {
  return printTime(time).replace("-", "−");
}

/** A number of the formula itself, as written: all its decimals. */
function constant(value: Rational, words: Catalogue): string {
  const { length } = toDecimalDigits(value).split(".")[1] ?? "";
  return figure(value, words.language, { places: length });
}
