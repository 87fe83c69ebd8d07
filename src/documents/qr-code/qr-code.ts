import { codewordsOf, type Version } from "./codewords.ts";
import { MASKS, penaltyOf } from "./mask.ts";

/** The modules of a symbol, true where dark, without the quiet zone of four modules that must stand around it. */
export type QrCode = readonly (readonly boolean[])[];

type Modules = boolean[][];

/** A text as a QR code (ISO/IEC 18004, byte mode, error correction M: 15 % may be damaged). Throws RangeError beyond `LONGEST_QR` bytes. */
export function qrCode(text: string): QrCode {
  const { version, codewords } = codewordsOf(text);
  const size = 17 + 4 * version.number;
  const empty = (): Modules => Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const modules = empty();
  const reserved = empty();
  const set = (row: number, column: number, dark: boolean): void => {
    const [line, kept] = [modules[row], reserved[row]];
    if (!line || !kept || column < 0 || column >= size) return;
    line[column] = dark;
    kept[column] = true;
  };
  layPatterns(version, size, set, reserved);
  layFormat(0, size, set);
  layData(codewords, modules, reserved);
  let best: { readonly modules: Modules; readonly penalty: number } | null = null;
  for (const [mask, flips] of MASKS.entries()) {
    layFormat(mask, size, set);
    const masked = modules.map((line, row) =>
      line.map((dark, column) => dark !== (!reserved[row]?.[column] && flips(row, column))),
    );
    const penalty = penaltyOf(masked);
    if (best === null || penalty < best.penalty) best = { modules: masked, penalty };
  }
  return best?.modules ?? modules;
}

type Set = (row: number, column: number, dark: boolean) => void;

/** What every symbol of a size has: finders, timing, alignment, the dark module, the version. */
function layPatterns({ number, alignment }: Version, size: number, set: Set, reserved: Modules): void {
  for (const [top, left] of [
    [0, 0],
    [0, size - 7],
    [size - 7, 0],
  ] as const)
    for (let row = -1; row <= 7; row += 1)
      for (let column = -1; column <= 7; column += 1) {
        const ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
        set(top + row, left + column, ring !== 2 && ring !== 4);
      }
  for (const row of alignment)
    for (const column of alignment) {
      if (reserved[row]?.[column]) continue;
      for (let down = -2; down <= 2; down += 1)
        for (let right = -2; right <= 2; right += 1)
          set(row + down, column + right, Math.max(Math.abs(down), Math.abs(right)) !== 1);
    }
  for (let at = 8; at < size - 8; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  if (number < 7) return;
  const bits = withRemainder(number, 0x1f25, 12);
  for (let at = 0; at < 18; at += 1) {
    const dark = ((bits >> at) & 1) === 1;
    const [far, near] = [size - 11 + (at % 3), Math.floor(at / 3)];
    set(far, near, dark);
    set(near, far, dark);
  }
}

/** Level M (00) and the mask, twice, with their own correction. */
function layFormat(mask: number, size: number, set: Set): void {
  const bits = formatBits(mask);
  for (let at = 0; at < 15; at += 1) {
    const dark = ((bits >> at) & 1) === 1;
    // Down column 8, around the finder; the same again beside the other two finders.
    if (at < 6) set(at, 8, dark);
    else if (at < 8) set(at + 1, 8, dark);
    else if (at === 8) set(8, 7, dark);
    else set(8, 14 - at, dark);
    if (at < 8) set(8, size - 1 - at, dark);
    else set(size - 15 + at, 8, dark);
  }
  set(size - 8, 8, true);
}

/** The fifteen bits of the format, level M. */
export function formatBits(mask: number): number {
  return withRemainder(mask, 0x537, 10) ^ 0x5412;
}

/** A number followed by its remainder in a Bose–Chaudhuri–Hocquenghem code. */
export function withRemainder(value: number, generator: number, degree: number): number {
  let remainder = value;
  for (let at = 0; at < degree; at += 1)
    remainder = (remainder << 1) ^ ((remainder >> (degree - 1)) * generator);
  return (value << degree) | remainder;
}

/** In columns of two from the right, up and down by turns, past what is reserved. */
function layData(codewords: readonly number[], modules: Modules, reserved: Modules): void {
  const size = modules.length;
  let bit = 0;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const upward = ((right + 1) & 2) === 0;
      const row = upward ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        const line = modules[row];
        if (!line || reserved[row]?.[column]) continue;
        line[column] = (((codewords[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
        bit += 1;
      }
    }
  }
}
