import { type Inputs, type Leaf, work } from "../../formula/evaluate.ts";
import type { Expression } from "../../formula/expression.ts";
import { printNormal } from "../../formula/normal.ts";
import { mapParts, partsOf } from "../../formula/quantities.ts";
import { knownNumber, numberOf, type Value } from "../../formula/value.ts";
import { type Rational, ratio, rational } from "../../number/rational.ts";

/** Readings of one formula worked out on the same invented figures. */
export interface WorkedExample {
  /** What stands for what: each name once, in reading order. */
  readonly figures: readonly { readonly name: Expression; readonly figure: Rational }[];
  /** One for each reading: the figures in the place of the names, and what they come to. */
  readonly worked: readonly { readonly sum: Expression; readonly result: Rational }[];
}

/** Round figures that divide one another often; the first ones are tried first. */
const ROUND = [60, 10, 2, 20, 5, 4, 100, 12, 40, 3, 50, 6, 30, 8, 80, 15] as const;
const MOST_LEAVES = 12;
const MOST_READINGS = 6;
const TRIES = 120;

/**
 * Figures that make the readings of a doubtful formula differ, chosen so that as many results as possible are whole:
 * "60 / (10 + 2) = 5" against "60 / 10 + 2 = 8". The same readings always give the same figures. Null where nothing can
 * be worked out (milestones, lists) or nothing tells the readings apart.
 */
export function workedExample(readings: readonly Expression[]): WorkedExample | null {
  if (readings.length === 0 || readings.length > MOST_READINGS) return null;
  const leaves = new Map<string, Expression>();
  for (const reading of readings) for (const leaf of leavesOf(reading)) leaves.set(printNormal(leaf), leaf);
  if (leaves.size === 0 || leaves.size > MOST_LEAVES) return null;
  const names = [...leaves];
  let best: { readonly figures: ReadonlyMap<string, Rational>; readonly rank: number } | null = null;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const figures = new Map(names.map(([key, leaf], at) => [key, figureFor(leaf, at, attempt)]));
    const rank = rankOf(readings.map((reading) => resultOf(reading, figures)));
    if (rank !== null && (best === null || rank > best.rank)) best = { figures, rank };
    if (best?.rank === readings.length * 3) break;
  }
  if (best === null) return null;
  const { figures } = best;
  return {
    figures: names.flatMap(([key, name]) => {
      const figure = figures.get(key);
      return figure ? [{ name, figure }] : [];
    }),
    worked: readings.flatMap((reading) => {
      const result = resultOf(reading, figures);
      return result ? [{ sum: withFigures(reading, figures), result }] : [];
    }),
  };
}

/** Higher is easier to follow; null where a reading has no result or two have the same. */
function rankOf(results: readonly (Rational | null)[]): number | null {
  let rank = 0;
  const seen = new Set<string>();
  for (const result of results) {
    if (result === null) return null;
    const text = result.toFraction();
    if (seen.has(text)) return null;
    seen.add(text);
    rank += result.d === 1n ? 2 : 0;
    rank += result.s > 0n ? 1 : 0;
  }
  return rank;
}

/** A share for what is one by nature; for the rest the round figures, in another order at each attempt. */
function figureFor(leaf: Expression, at: number, attempt: number): Rational {
  if (leaf.kind === "rollup" || leaf.kind === "activities" || leaf.kind === "progress")
    return ratio(3 + ((at + attempt) % 5), 10);
  const place =
    attempt === 0 ? at : (at * (1 + (attempt % 7)) + attempt * 5 + ((attempt * at) % 11)) % ROUND.length;
  return rational(ROUND[place % ROUND.length] ?? 1);
}

function* leavesOf(e: Expression): Generator<Expression> {
  const parts = partsOf(e);
  if (parts.length === 0) {
    if (e.kind !== "number") yield e;
    return;
  }
  for (const part of parts) yield* leavesOf(part);
}

function resultOf(reading: Expression, figures: ReadonlyMap<string, Rational>): Rational | null {
  const inputs: Inputs<null> = {
    year: 0,
    read: (leaf: Leaf) => ({ value: measured(figures.get(printNormal(leaf))), input: null }),
  };
  return hasNoNumber(reading) ? null : numberOf(work(reading, inputs).value);
}

function measured(figure: Rational | undefined): Value {
  return figure ? knownNumber(figure) : { status: "missing", needs: [] };
}

/** Dates and deeds have no figures to try; a change between years needs two of the same name. */
function hasNoNumber(e: Expression): boolean {
  if (["milestone", "date", "boolean", "days", "delta", "multi", "unknown", "sum-over"].includes(e.kind))
    return true;
  return partsOf(e).some(hasNoNumber);
}

function withFigures(e: Expression, figures: ReadonlyMap<string, Rational>): Expression {
  const figure = figures.get(printNormal(e));
  return figure ? { kind: "number", value: figure } : mapParts(e, (part) => withFigures(part, figures));
}
