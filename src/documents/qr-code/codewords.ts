import { correction } from "./reed-solomon.ts";

/** A size of symbol at error correction level M (ISO/IEC 18004, tables 1, 9 and E.1). */
export interface Version {
  readonly number: number;
  /** Correcting codewords in each block. */
  readonly correcting: number;
  /** Data codewords of each block. */
  readonly blocks: readonly number[];
  /** Centres of the alignment patterns. */
  readonly alignment: readonly number[];
}

const VERSIONS: readonly Version[] = [
  version(1, 10, [16], []),
  version(2, 16, [28], [6, 18]),
  version(3, 26, [44], [6, 22]),
  version(4, 18, [32, 32], [6, 26]),
  version(5, 24, [43, 43], [6, 30]),
  version(6, 16, [27, 27, 27, 27], [6, 34]),
  version(7, 18, [31, 31, 31, 31], [6, 22, 38]),
  version(8, 22, [38, 38, 39, 39], [6, 24, 42]),
  version(9, 22, [36, 36, 36, 37, 37], [6, 26, 46]),
  version(10, 26, [43, 43, 43, 43, 44], [6, 28, 50]),
];

function version(
  number: number,
  correcting: number,
  blocks: readonly number[],
  alignment: readonly number[],
): Version {
  return { number, correcting, blocks, alignment };
}

/** Bytes that the largest symbol holds: an address of 213 characters. */
export const LONGEST_QR = 213;

/** The smallest symbol that holds a text, and its codewords in the order in which they are laid. */
export function codewordsOf(text: string): { readonly version: Version; readonly codewords: number[] } {
  const bytes = [...new TextEncoder().encode(text)];
  const version = VERSIONS.find((one) => bytes.length + header(one) / 8 <= capacity(one));
  if (!version) throw new RangeError(`longer than ${LONGEST_QR} bytes`);
  const data = padded(bitsOf(bytes, version), capacity(version));
  const blocks: number[][] = [];
  let from = 0;
  for (const length of version.blocks) {
    blocks.push(data.slice(from, from + length));
    from += length;
  }
  const corrections = blocks.map((block) => correction(block, version.correcting));
  return { version, codewords: [...interleaved(blocks), ...interleaved(corrections)] };
}

function capacity({ blocks }: Version): number {
  return blocks.reduce((all, one) => all + one, 0);
}

/** Bits of the mode and of the count, and the terminator that rounds them to a byte: 4 + 8 + 4, or 4 + 16 + 4. */
function header({ number }: Version): number {
  return number < 10 ? 16 : 24;
}

function bitsOf(bytes: readonly number[], { number }: Version): string {
  const count = bytes.length.toString(2).padStart(number < 10 ? 8 : 16, "0");
  return `0100${count}${bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("")}0000`;
}

function padded(bits: string, length: number): number[] {
  const codewords = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  for (let at = 0; codewords.length < length; at += 1) codewords.push(at % 2 === 0 ? 0xec : 0x11);
  return codewords;
}

/** The first of each block, then the second of each… */
function interleaved(blocks: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => blocks.flatMap((block) => block[at] ?? [])).flat();
}
