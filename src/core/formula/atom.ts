import { rational } from "../number/rational.ts";
import { UNKNOWN } from "./construct.ts";
import { type Expression, NOW } from "./expression.ts";
import { endOf, type Item, startOf } from "./item.ts";
import {
  BARE_SCALE,
  INDEX_HEAD,
  ITP,
  KEYED_SCALE,
  SCALE,
  SCORE_HEADS,
  SCORE_MEAN,
  TIME_INDEX,
} from "./lexicon/phrases.ts";
import { readOperand, tidy, timeOf } from "./operand.ts";
import { quantityOf } from "./quantity.ts";
import { rollupIn } from "./rollup.ts";
import type { Scope } from "./scope.ts";

/** Reads a run of words that is one operand: a roll-up, a score, an index, or else a quantity under its own name. */
export function readAtom(run: readonly Item[], scope: Scope): Expression {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return quantityOf(run, scope);
  if (run.length === 1 && first.kind === "text" && first.token.kind === "quoted")
    return quantityOf(run, scope);
  if (run.length === 1 && scope.text.slice(startOf(first), endOf(first)) === "?") return UNKNOWN;
  const written = scope.text.slice(startOf(first), endOf(last));
  const lower = foldPhrase(written);
  const mean = readRollup(lower, scope, first, last);
  if (mean) return mean;
  const special = scope.alone ? (score(run, written, lower, scope) ?? index(run, lower, scope)) : null;
  return special ?? quantityOf(run, scope);
}

/** Lower case, blanks folded, apostrophes alike: what the tables of phrases are matched with. */
export function foldPhrase(written: string): string {
  return written
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/gu, " ")
    .replace(/^[\s"“'-]+/u, "")
    .trim();
}

/** A mean of the children's performance; null where the words tell none. `lower`: the run as `foldPhrase` gives it. */
export function readRollup(lower: string, scope: Scope, first: Item, last: Item): Expression | null {
  const read = rollupIn(lower);
  if (!read) return null;
  if (!read.sure) {
    const other: Expression = { ...read.expression, method: "weighted-mean" };
    const plain: Expression = {
      kind: "quantity",
      name: tidy(scope.text.slice(startOf(first), endOf(last))),
      time: NOW,
    };
    scope.decisions.add(
      "ambiguous-mean",
      { start: startOf(first), end: endOf(last) },
      { expressions: [other, plain] },
    );
  }
  return read.expression;
}

/** The lowest and the highest mark of a key; in the shape of a match. */
function keyedScale(written: string): string[] | null {
  const key = KEYED_SCALE.exec(written)?.[1];
  const marks = [...(key?.matchAll(/=\s*(\d{1,3})/gu) ?? [])]
    .map((match) => Number(match[1]))
    .sort((a, b) => a - b);
  return marks.length > 1 ? ["", String(marks[0]), String(marks.at(-1))] : null;
}

function score(run: readonly Item[], written: string, lower: string, scope: Scope): Expression | null {
  const mean = SCORE_MEAN.exec(lower);
  const said = lower.slice(lower.lastIndexOf(": ") + 1).trim();
  if (!mean && !SCORE_HEADS.some((head) => head.test(lower) || head.test(said))) return null;
  const scale = SCALE.exec(written) ?? BARE_SCALE.exec(written) ?? keyedScale(written);
  const { name, mark } = readOperand(run, scope);
  if (mark && mark.shape !== "single") return null;
  const bare = tidy(
    name
      .replace(SCALE, " ")
      .replace(BARE_SCALE, " ")
      .replace(KEYED_SCALE, " ")
      .replace(/\s*[<>≤≥]=?\s*\d[\d,.]*$/u, ""),
  );
  const folded = bare.toLowerCase();
  const cut = mean && folded.startsWith(mean[0].trimEnd()) ? tidy(bare.slice(mean[0].length)) : bare;
  const [, from = "0", to = "0"] = scale ?? [];
  return {
    kind: "mean-score",
    name: cut,
    time: timeOf(mark),
    scale: scale ? { from: rational(from), to: rational(to) } : null,
  };
}

function index(run: readonly Item[], lower: string, scope: Scope): Expression | null {
  if (ITP.test(lower)) return { kind: "index", name: "itp" };
  if (!TIME_INDEX.test(lower) && !INDEX_HEAD.test(lower)) return null;
  const { name, mark } = readOperand(run, scope);
  return mark ? null : { kind: "index", name };
}
