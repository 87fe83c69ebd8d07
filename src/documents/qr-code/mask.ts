import type { QrCode } from "./qr-code.ts";

/** Where each of the eight masks turns a module over (ISO/IEC 18004, table 10). */
export const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** How hard a symbol is to read: runs, squares, what looks like a finder, too much of one colour (7.8.3). */
export function penaltyOf(modules: QrCode): number {
  const size = modules.length;
  const columns = modules.map((_, column) => modules.map((line) => line[column] ?? false));
  let penalty = 0;
  for (const line of [...modules, ...columns]) {
    const text = line.map((dark) => (dark ? "1" : "0")).join("");
    for (const run of text.match(/0{5,}|1{5,}/g) ?? []) penalty += run.length - 2;
    penalty += 40 * (text.match(/(?=00001011101|10111010000)/g) ?? []).length;
  }
  let dark = 0;
  for (const [row, line] of modules.entries())
    for (const [column, module] of line.entries()) {
      if (module) dark += 1;
      const below = modules[row + 1];
      if (
        column + 1 < size &&
        below !== undefined &&
        line[column + 1] === module &&
        below[column] === module &&
        below[column + 1] === module
      )
        penalty += 3;
    }
  return penalty + 10 * Math.floor(Math.abs((20 * dark) / (size * size) - 10));
}
