import { SLACK, UNIT } from "./bounded.ts";
import {
  ADD,
  AT_LEAST,
  AT_MOST,
  CERTAIN,
  DIVIDE,
  DIVIDE_WHOLE,
  DONE_BY,
  DOT,
  DOWN_TO,
  HELD,
  MAX,
  MEAN,
  MET,
  MIN,
  MORE_THAN,
  MULTIPLY,
  SUBTRACT,
  UP_TO,
} from "./program.ts";

/** The registers of one plan: values `v` and bounds `e`. */
export interface Registers {
  readonly v: Float64Array;
  readonly e: Float64Array;
}

/**
 * Runs the instructions from `start` up to `end`. Gives false as soon as a comparison cannot be decided within the
 * bounds: the plan is then to be evaluated exactly.
 */
export function runFrom(code: Int32Array, start: number, end: number, { v, e }: Registers): boolean {
  let at = start;
  while (at < end) {
    at = step(code, at, v, e);
    if (at < 0) return false;
  }
  return true;
}

/** Runs only the instructions that begin at `places`. */
export function runSome(code: Int32Array, places: Int32Array, { v, e }: Registers): boolean {
  for (let i = 0; i < places.length; i += 1) {
    if (step(code, places[i] as number, v, e) < 0) return false;
  }
  return true;
}

/** Carries out the instruction at `at`; gives where the next begins, or -1 where the bounds cannot decide. */
function step(code: Int32Array, at: number, v: Float64Array, e: Float64Array): number {
  const op = code[at] as number;
  const to = code[at + 1] as number;
  if (op === DOT) return dot(code, at, v, e);
  if (op === MEAN) return mean(code, at, v, e);
  const a = code[at + 2] as number;
  const va = v[a] as number;
  const ea = e[a] as number;
  if (op === CERTAIN) {
    const unknown = Number.isNaN(va);
    v[to] = va;
    v[to + 1] = unknown ? 0 : 1;
    v[to + 2] = unknown ? 0 : va;
    v[to + 3] = unknown ? 100 : va;
    e[to] = ea;
    e[to + 1] = 0;
    e[to + 2] = unknown ? 0 : ea;
    e[to + 3] = unknown ? 0 : ea;
    return at + 3;
  }
  const b = code[at + 3] as number;
  const vb = v[b] as number;
  const eb = e[b] as number;
  switch (op) {
    case ADD:
    case SUBTRACT: {
      const sum = op === ADD ? va + vb : va - vb;
      v[to] = sum;
      e[to] = (ea + eb) * SLACK + Math.abs(sum) * UNIT;
      return at + 4;
    }
    case MULTIPLY: {
      const product = va * vb;
      v[to] = product;
      e[to] = (Math.abs(va) * eb + Math.abs(vb) * ea + ea * eb) * SLACK + Math.abs(product) * UNIT;
      return at + 4;
    }
    case DIVIDE:
    case DIVIDE_WHOLE: {
      if (Math.abs(vb) <= eb && (eb > 0 || op === DIVIDE_WHOLE)) return -1;
      const quotient = vb === 0 ? Number.NaN : va / vb;
      v[to] = quotient;
      e[to] = quotientBound(quotient, ea, vb, eb);
      return at + 4;
    }
    case MIN:
    case MAX:
      v[to] = op === MIN ? Math.min(va, vb) : Math.max(va, vb);
      e[to] = Math.max(ea, eb);
      return at + 4;
    case UP_TO: {
      const share = (100 * va) / vb;
      v[to] = share > 100 ? 100 : share < 0 ? 0 : share;
      e[to] = quotientBound(share, 100 * ea + Math.abs(100 * va) * UNIT, vb, eb);
      return at + 4;
    }
    case DOWN_TO: {
      const above = Number.isNaN(va) ? va : Math.max(va, vb);
      const share = (100 * vb) / above;
      v[to] = share > 100 ? 100 : share;
      e[to] = quotientBound(share, 100 * eb + 100 * vb * UNIT, above, Math.max(ea, eb));
      return at + 4;
    }
    case MET:
      return met(code, at, v, e);
    case DONE_BY:
      v[to] = Number.isNaN(va) ? (v[code[at + 4] as number] as number) : va <= vb ? 100 : 0;
      e[to] = 0;
      return at + 5;
    case HELD: {
      const low = code[at + 4] as number;
      const high = code[at + 5] as number;
      hold(
        v,
        e,
        to,
        va,
        ea,
        vb,
        eb,
        v[low] as number,
        e[low] as number,
        v[high] as number,
        e[high] as number,
      );
      return at + 6;
    }
    default:
      throw new Error(`no instruction ${op}`);
  }
}

function dot(code: Int32Array, at: number, v: Float64Array, e: Float64Array): number {
  const to = code[at + 1] as number;
  const end = at + 3 + 2 * (code[at + 2] as number);
  let sum = 0;
  let bound = 0;
  for (let i = at + 3; i < end; i += 2) {
    const a = code[i] as number;
    const b = code[i + 1] as number;
    const va = v[a] as number;
    const vb = v[b] as number;
    const product = va * vb;
    sum += product;
    bound +=
      Math.abs(va) * (e[b] as number) +
      (Math.abs(vb) + (e[b] as number)) * (e[a] as number) +
      (Math.abs(product) + Math.abs(sum)) * UNIT;
  }
  v[to] = sum;
  e[to] = bound * SLACK;
  return end;
}

/** Bound of a quotient q = a / b: (ea + |q| eb) / (|b| - eb), and the division's own rounding. */
function quotientBound(q: number, ea: number, b: number, eb: number): number {
  return ((ea + Math.abs(q) * eb) / (Math.abs(b) - eb)) * SLACK + Math.abs(q) * UNIT;
}

function met(code: Int32Array, at: number, v: Float64Array, e: Float64Array): number {
  const to = code[at + 1] as number;
  const x = code[at + 2] as number;
  const bound = code[at + 3] as number;
  const comparison = code[at + 4] as number;
  const distance = (v[x] as number) - (v[bound] as number);
  const slack = (e[x] as number) + (e[bound] as number);
  if (Number.isNaN(distance)) v[to] = Number.NaN;
  else {
    if (slack > 0 && Math.abs(distance) <= slack * SLACK + Math.abs(distance) * UNIT) return -1;
    const holds =
      comparison === AT_LEAST
        ? distance >= 0
        : comparison === MORE_THAN
          ? distance > 0
          : comparison === AT_MOST
            ? distance <= 0
            : distance < 0;
    v[to] = holds ? 100 : 0;
  }
  e[to] = 0;
  return at + 5;
}

function hold(
  v: Float64Array,
  e: Float64Array,
  to: number,
  score: number,
  scoreBound: number,
  coverage: number,
  coverageBound: number,
  worst: number,
  worstBound: number,
  best: number,
  bestBound: number,
): void {
  v[to] = score < worst ? worst : score > best ? best : score;
  e[to] = Math.max(scoreBound, worstBound, bestBound);
  v[to + 1] = coverage;
  e[to + 1] = coverageBound;
  v[to + 2] = worst;
  e[to + 2] = worstBound;
  v[to + 3] = best;
  e[to + 3] = bestBound;
}

/** The weighted mean of mean.ts in bounded floats: coverage = S wc / S w, score = S wca / S wc, worst and best as means. */
function mean(code: Int32Array, at: number, v: Float64Array, e: Float64Array): number {
  const to = code[at + 1] as number;
  const count = code[at + 2] as number;
  const end = at + 3 + 2 * count;
  let weights = 0;
  let weightsBound = 0;
  let covered = 0;
  let coveredBound = 0;
  let scored = 0;
  let scoredBound = 0;
  let worst = 0;
  let worstBound = 0;
  let best = 0;
  let bestBound = 0;
  for (let i = at + 3; i < end; i += 2) {
    const w = v[code[i] as number] as number;
    const ew = e[code[i] as number] as number;
    const part = code[i + 1] as number;
    const a = v[part] as number;
    const c = v[part + 1] as number;
    const ec = e[part + 1] as number;
    const low = v[part + 2] as number;
    const high = v[part + 3] as number;
    weights += w;
    weightsBound += ew + weights * UNIT;
    worst += w * low;
    worstBound +=
      w * (e[part + 2] as number) + ew * (low + (e[part + 2] as number)) + (w * low + worst) * UNIT;
    best += w * high;
    bestBound +=
      w * (e[part + 3] as number) + ew * (high + (e[part + 3] as number)) + (w * high + best) * UNIT;
    if (Number.isNaN(a)) continue;
    const share = w * c;
    const shareBound = w * ec + ew * (c + ec) + share * UNIT;
    covered += share;
    coveredBound += shareBound + covered * UNIT;
    scored += share * a;
    scoredBound +=
      share * (e[part] as number) + shareBound * (a + (e[part] as number)) + (share * a + scored) * UNIT;
  }
  let score = Number.NaN;
  let scoreBound = 0;
  if (covered !== 0 || coveredBound !== 0) {
    if (covered <= coveredBound) return -1;
    score = scored / covered;
    scoreBound = quotientBound(score, scoredBound, covered, coveredBound);
  }
  const coverage = covered / weights;
  const least = worst / weights;
  const most = best / weights;
  hold(
    v,
    e,
    to,
    score,
    scoreBound,
    coverage,
    quotientBound(coverage, coveredBound, weights, weightsBound),
    least,
    quotientBound(least, worstBound, weights, weightsBound),
    most,
    quotientBound(most, bestBound, weights, weightsBound),
  );
  return end;
}
