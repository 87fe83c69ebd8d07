import { type Rational, rational } from "../../number/rational.ts";
import { boundOf, toDouble } from "./bounded.ts";

/**
 * Instruction codes. Registers hold bounded floats (see bounded.ts), NaN where a value is not known. A result takes
 * four registers in a row: score, coverage, worst, best.
 */
export const ADD = 0;
export const SUBTRACT = 1;
export const MULTIPLY = 2;
/** Not known where the divisor is zero. */
export const DIVIDE = 3;
export const MIN = 4;
export const MAX = 5;
/** 100 x / bound, held in 0..100; the bound is positive. */
export const UP_TO = 6;
/** 100 while x is at most the bound, then 100 bound / x; the bound is positive. */
export const DOWN_TO = 7;
/** 100 or 0: x compared with the bound by the comparison in the last operand. */
export const MET = 8;
/** 100 or 0: the day x against the due day; the last operand where no day is known. */
export const DONE_BY = 9;
/** The result of one indicator from its achievement. */
export const CERTAIN = 10;
/** A result from its four figures: the score is held inside the interval. */
export const HELD = 11;
/** A result as the weighted mean of others: count, then weight and result of each. */
export const MEAN = 12;
/** A sum of products: count, then two factors each. The mean of scores that are all known, with weights that sum to 1. */
export const DOT = 13;
/** A quotient whose divisor is not zero: where it is, the program is not to be used. */
export const DIVIDE_WHOLE = 14;

export const AT_LEAST = 0;
export const MORE_THAN = 1;
export const AT_MOST = 2;
export const LESS_THAN = 3;

/** Straight-line code that scores a plan. Registers: inputs, then constants, then what is computed. */
export interface Program {
  readonly code: Int32Array;
  /** Where the second part of the code begins: what is only computed when asked for. */
  readonly later: number;
  readonly constants: readonly Rational[];
  readonly constantValues: Float64Array;
  readonly constantBounds: Float64Array;
  readonly inputs: number;
  readonly registers: number;
  /** For each input, the places in the first part of `code` of the instructions that it reaches, in order. */
  readonly reached: readonly Int32Array[];
  /** For each register, the place in `code` of the instruction that writes it; -1 for inputs and constants. */
  readonly writtenAt: Int32Array;
}

interface Instruction {
  readonly words: readonly number[];
  readonly reads: readonly number[];
  readonly writes: readonly number[];
}

const VARIABLE = 1 << 24;

/** Writes a program. Constants and inputs may be declared at any time: registers are numbered at the end. */
export class ProgramWriter {
  private readonly constants: Rational[] = [];
  private readonly known = new Map<string, number>();
  private readonly code: Instruction[] = [];
  private inputs = 0;
  private computed = 0;
  private firstPart: number | null = null;

  /** Register of a constant. */
  constant(value: Rational | number): number {
    const exact = typeof value === "number" ? rational(value) : value;
    const key = exact.toFraction();
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.constants.push(exact);
    const register = this.constants.length - 1;
    this.known.set(key, register);
    return register;
  }

  /** Register of the next input. */
  input(): number {
    this.inputs += 1;
    return VARIABLE + this.inputs - 1;
  }

  /** Emits an operation of one to three operands and gives the register of its outcome. */
  emit(op: number, ...operands: readonly number[]): number {
    const target = this.take(1);
    this.code.push({ words: [op, target, ...operands], reads: operands, writes: [target] });
    return target;
  }

  /** A comparison: 100 or 0. */
  met(x: number, bound: number, comparison: number): number {
    const target = this.take(1);
    this.code.push({ words: [MET, target, x, bound, comparison], reads: [x, bound], writes: [target] });
    return target;
  }

  /** Emits an instruction that writes a result; gives its first register. */
  result(op: typeof CERTAIN | typeof HELD, ...operands: readonly number[]): number {
    const target = this.take(4);
    this.code.push({ words: [op, target, ...operands], reads: operands, writes: four(target) });
    return target;
  }

  mean(parts: readonly { readonly weight: number; readonly result: number }[]): number {
    const target = this.take(4);
    const words = parts.flatMap(({ weight, result }) => [weight, result]);
    const reads = parts.flatMap(({ weight, result }) => [weight, ...four(result)]);
    this.code.push({ words: [MEAN, target, parts.length, ...words], reads, writes: four(target) });
    return target;
  }

  dot(parts: readonly { readonly weight: number; readonly score: number }[]): number {
    const target = this.take(1);
    const words = parts.flatMap(({ weight, score }) => [weight, score]);
    this.code.push({ words: [DOT, target, parts.length, ...words], reads: words, writes: [target] });
    return target;
  }

  /** What is emitted from here on is only computed when asked for. */
  beginLater(): void {
    this.firstPart = this.code.length;
  }

  private take(count: number): number {
    this.computed += count;
    return 2 * VARIABLE + this.computed - count;
  }

  /** The finished program, and where each declared register came to stand. */
  finish(): { readonly program: Program; place(register: number): number } {
    const first = this.inputs + this.constants.length;
    const place = (register: number): number => {
      if (register >= 2 * VARIABLE) return first + register - 2 * VARIABLE;
      return register >= VARIABLE ? register - VARIABLE : this.inputs + register;
    };
    const starts: number[] = [];
    const code: number[] = [];
    const writtenAt = new Int32Array(first + this.computed).fill(-1);
    for (const { words, writes } of this.code) {
      starts.push(code.length);
      for (const register of writes) writtenAt[place(register)] = code.length;
      code.push(...located(words, place));
    }
    const doubles = this.constants.map(toDouble);
    const firstPart = this.firstPart ?? this.code.length;
    const program: Program = {
      code: Int32Array.from(code),
      later: starts[firstPart] ?? code.length,
      constants: this.constants,
      constantValues: Float64Array.from(doubles),
      constantBounds: Float64Array.from(this.constants.map((exact, i) => boundOf(exact, doubles[i] ?? 0))),
      inputs: this.inputs,
      registers: first + this.computed,
      reached: Array.from({ length: this.inputs }, (_, input) =>
        this.reachedFrom(VARIABLE + input, starts.slice(0, firstPart)),
      ),
      writtenAt,
    };
    return { program, place };
  }

  private reachedFrom(input: number, starts: readonly number[]): Int32Array {
    const changed = new Set([input]);
    const places: number[] = [];
    starts.forEach((start, index) => {
      const { reads, writes } = this.code[index] as Instruction;
      if (!reads.some((register) => changed.has(register))) return;
      places.push(start);
      for (const register of writes) changed.add(register);
    });
    return Int32Array.from(places);
  }
}

function four(first: number): number[] {
  return [first, first + 1, first + 2, first + 3];
}

/** Numbers the registers of an instruction; its code, its counts and its comparison stay. */
function located(words: readonly number[], place: (register: number) => number): number[] {
  const [op = 0] = words;
  const plain = op === MEAN || op === DOT ? 2 : op === MET ? 4 : -1;
  return words.map((word, i) => (i === 0 || i === plain ? word : place(word)));
}
