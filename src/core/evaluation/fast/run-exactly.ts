import { HUNDRED, isZero, max, min, ONE, type Rational, ratio, ZERO } from "../../number/rational.ts";
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
  type Program,
  SUBTRACT,
  UP_TO,
} from "./program.ts";

/** An exact register; null for what is not known. */
type Exact = Rational | null;

/**
 * The exact content of single registers of a program, each worked out from what it reads and nothing else: for the
 * figures that a bound leaves between two roundings. `inputs` gives the exact content of an input register.
 */
export class ExactRun {
  private readonly program: Program;
  private readonly inputs: (slot: number) => Exact;
  private readonly known = new Map<number, Exact>();

  constructor(program: Program, inputs: (slot: number) => Exact) {
    this.program = program;
    this.inputs = inputs;
  }

  register(index: number): Exact {
    const found = this.known.get(index);
    if (found !== undefined) return found;
    const value = this.work(index);
    this.known.set(index, value);
    return value;
  }

  private work(index: number): Exact {
    const { inputs, constants, writtenAt, code } = this.program;
    if (index < inputs) return this.inputs(index);
    const at = writtenAt[index] ?? -1;
    if (at < 0) return constants[index - inputs] ?? null;
    const part = index - (code[at + 1] as number);
    const op = code[at] as number;
    if (op === DOT) return this.dot(at);
    if (op === MEAN) return this.mean(at, part);
    if (op === CERTAIN) return certain(this.operand(at, 0), part);
    if (op === HELD) return this.held(at, part);
    if (op === DONE_BY) return this.doneBy(at);
    return this.operation(op, this.operand(at, 0), this.operand(at, 1), code[at + 4] as number);
  }

  private operand(at: number, position: number): Exact {
    return this.register(this.program.code[at + 2 + position] as number);
  }

  private operation(op: number, a: Exact, b: Exact, comparison: number): Exact {
    if (a === null || b === null) return null;
    switch (op) {
      case ADD:
        return a.add(b);
      case SUBTRACT:
        return a.sub(b);
      case MULTIPLY:
        return a.mul(b);
      case DIVIDE:
      case DIVIDE_WHOLE:
        return isZero(b) ? null : a.div(b);
      case MIN:
        return min(a, b);
      case MAX:
        return max(a, b);
      case UP_TO:
        return shareOf(a, b);
      case DOWN_TO:
        return shareOf(b, max(a, b));
      case MET:
        return holds(a.compare(b), comparison) ? HUNDRED : ZERO;
      default:
        throw new Error(`no instruction ${op}`);
    }
  }

  private doneBy(at: number): Exact {
    const day = this.operand(at, 0);
    const due = this.operand(at, 1);
    if (day === null || due === null) return this.operand(at, 2);
    return day.compare(due) <= 0 ? HUNDRED : ZERO;
  }

  private held(at: number, part: number): Exact {
    const [score, coverage, worst, best] = [0, 1, 2, 3].map((position) => this.operand(at, position));
    if (part !== 0) return [coverage, worst, best][part - 1] ?? null;
    return score && worst && best ? max(worst, min(best, score)) : null;
  }

  /** Brought to lowest terms once, at the end: the common divisors cost more than the products. */
  private dot(at: number): Exact {
    let numerator = 0n;
    let denominator = 1n;
    for (const [weight, score] of this.pairs(at)) {
      const a = this.register(weight);
      const b = this.register(score);
      if (a === null || b === null) return null;
      const d = a.d * b.d;
      numerator = numerator * d + a.s * a.n * b.s * b.n * denominator;
      denominator *= d;
    }
    return ratio(numerator, denominator);
  }

  private mean(at: number, part: number): Exact {
    const sums = { weights: ZERO, covered: ZERO, scored: ZERO, worst: ZERO, best: ZERO };
    for (const [weight, first] of this.pairs(at)) {
      const w = this.register(weight) ?? ZERO;
      const share = w.mul(this.register(first + 1) ?? ZERO);
      sums.weights = sums.weights.add(w);
      sums.worst = sums.worst.add(w.mul(this.register(first + 2) ?? ZERO));
      sums.best = sums.best.add(w.mul(this.register(first + 3) ?? HUNDRED));
      const score = this.register(first);
      if (score === null) continue;
      sums.covered = sums.covered.add(share);
      sums.scored = sums.scored.add(share.mul(score));
    }
    const worst = sums.worst.div(sums.weights);
    const best = sums.best.div(sums.weights);
    if (part === 1) return sums.covered.div(sums.weights);
    if (part === 2) return worst;
    if (part === 3) return best;
    return isZero(sums.covered) ? null : max(worst, min(best, sums.scored.div(sums.covered)));
  }

  private *pairs(at: number): Generator<readonly [number, number]> {
    const { code } = this.program;
    const end = at + 3 + 2 * (code[at + 2] as number);
    for (let i = at + 3; i < end; i += 2) yield [code[i] as number, code[i + 1] as number];
  }
}

/** 100 part / whole, held in 0..100; the whole is positive. */
function shareOf(part: Rational, whole: Rational): Rational {
  if (part.s < 0n) return ZERO;
  const numerator = 100n * part.n * whole.d;
  const denominator = part.d * whole.n;
  return numerator >= 100n * denominator ? HUNDRED : ratio(numerator, denominator);
}

function holds(sign: number, comparison: number): boolean {
  if (comparison === AT_LEAST) return sign >= 0;
  if (comparison === MORE_THAN) return sign > 0;
  return comparison === AT_MOST ? sign <= 0 : sign < 0;
}

function certain(achievement: Exact, part: number): Exact {
  if (part === 0) return achievement;
  if (part === 1) return achievement === null ? ZERO : ONE;
  return achievement ?? (part === 2 ? ZERO : HUNDRED);
}
