/** Powers of 2 and their logarithms in the field of 256 elements of ISO/IEC 18004 (x^8 + x^4 + x^3 + x^2 + 1). */
const POWERS = new Uint8Array(510);
const LOGARITHMS = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power += 1) {
  POWERS[power] = value;
  POWERS[power + 255] = value;
  LOGARITHMS[value] = power;
  value <<= 1;
  if (value > 255) value ^= 0x11d;
}

export function product(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return POWERS[(LOGARITHMS[a] ?? 0) + (LOGARITHMS[b] ?? 0)] ?? 0;
}

/** The codewords that let a reader correct a block: the remainder of its data by the generator of that degree. */
export function correction(data: readonly number[], degree: number): number[] {
  const generator = generatorOf(degree);
  const remainder: number[] = Array.from({ length: degree }, () => 0);
  for (const byte of data) {
    const factor = byte ^ (remainder.shift() ?? 0);
    remainder.push(0);
    for (const [at, coefficient] of generator.entries())
      remainder[at] = (remainder[at] ?? 0) ^ product(coefficient, factor);
  }
  return remainder;
}

/** (x - 1)(x - 2)(x - 4)…, the highest power first and left out. */
function generatorOf(degree: number): number[] {
  let polynomial = [1];
  for (let at = 0; at < degree; at += 1) {
    const root = POWERS[at] ?? 1;
    const next = [...polynomial, 0];
    for (const [place, coefficient] of polynomial.entries())
      next[place + 1] = (next[place + 1] ?? 0) ^ product(coefficient, root);
    polynomial = next;
  }
  return polynomial.slice(1);
}
