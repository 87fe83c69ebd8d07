import { describe, expect, it } from "vitest";
import { codewordsOf, LONGEST_QR } from "../../../src/documents/qr-code/codewords.ts";
import { MASKS } from "../../../src/documents/qr-code/mask.ts";
import { formatBits, type QrCode, qrCode, withRemainder } from "../../../src/documents/qr-code/qr-code.ts";
import { correction, product } from "../../../src/documents/qr-code/reed-solomon.ts";

const ADDRESS = "https://performance.example.it/cciaa_le/survey/abcdefghijklmnopqrstuv";

describe("the parts of a symbol", () => {
  it("correct as in the worked example of the standard's readers", () => {
    // "HELLO WORLD", version 1, level M: data and their ten correcting codewords.
    const data = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17];
    expect(correction(data, 10)).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);
  });

  it("carry the format and the version as tabulated (ISO/IEC 18004, tables C.1 and D.1)", () => {
    const formats = [0, 1, 2, 3, 4, 5, 6, 7].map((mask) => formatBits(mask).toString(16));
    expect(formats).toEqual(["5412", "5125", "5e7c", "5b4b", "45f9", "40ce", "4f97", "4aa0"]);
    expect([7, 8, 9, 10].map((version) => withRemainder(version, 0x1f25, 12).toString(16))).toEqual([
      "7c94",
      "85bc",
      "9a99",
      "a4d3",
    ]);
  });
});

describe("a symbol", () => {
  it.each([
    ["a", 21],
    ["12345678901234", 21],
    ["123456789012345", 25],
    [ADDRESS, 37],
    ["è".repeat(60), 45],
    ["y".repeat(150), 49],
    ["x".repeat(LONGEST_QR), 57],
  ])("of %j reads back", (text, size) => {
    const code = qrCode(text);
    expect(code).toHaveLength(size);
    expect(readBack(code, text)).toBe(text);
  });

  it("refuses what is too long", () => {
    expect(() => qrCode("x".repeat(LONGEST_QR + 1))).toThrow(RangeError);
  });
});

/** Reads a symbol as a reader does: the mask from the format, the modules in their order, the blocks without errors. */
function readBack(code: QrCode, text: string): string {
  const size = code.length;
  const at = (row: number, column: number) => (code[row]?.[column] ? 1 : 0);
  let format = 0;
  for (const column of [0, 1, 2, 3, 4, 5, 7, 8]) format = (format << 1) | at(8, column);
  for (const row of [7, 5, 4, 3, 2, 1, 0]) format = (format << 1) | at(row, 8);
  const mask = MASKS[((format ^ 0x5412) >> 10) & 7];
  expect(((format ^ 0x5412) >> 13) & 3).toBe(0);
  const { version } = codewordsOf(text);
  const bits: number[] = [];
  let up = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step += 1) {
      const row = up ? size - 1 - step : step;
      for (const column of [right, right - 1])
        if (!isFunction(row, column, size, version.alignment))
          bits.push(at(row, column) ^ (mask?.(row, column) ? 1 : 0));
    }
    up = !up;
  }
  const bytes: number[] = [];
  for (let bit = 0; bit + 8 <= bits.length; bit += 8)
    bytes.push(Number.parseInt(bits.slice(bit, bit + 8).join(""), 2));
  const blocks = version.blocks.map((): number[] => []);
  let next = 0;
  for (let place = 0; place < Math.max(...version.blocks); place += 1)
    for (const [block, length] of version.blocks.entries())
      if (place < length) blocks[block]?.push(bytes[next++] ?? -1);
  const data = blocks.flat();
  for (let place = 0; place < version.correcting; place += 1)
    for (const block of blocks) block.push(bytes[next++] ?? -1);
  for (const block of blocks)
    expect(syndromes(block, version.correcting)).toEqual(Array(version.correcting).fill(0));
  const stream = data.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const counting = size < 57 ? 8 : 16;
  const count = Number.parseInt(stream.slice(4, 4 + counting), 2);
  const from = 4 + counting;
  const read = Array.from({ length: count }, (_, byte) =>
    Number.parseInt(stream.slice(from + 8 * byte, from + 8 * byte + 8), 2),
  );
  return new TextDecoder().decode(Uint8Array.from(read));
}

function isFunction(row: number, column: number, size: number, alignment: readonly number[]): boolean {
  if (row === 6 || column === 6) return true;
  if ((row < 9 && (column < 9 || column >= size - 8)) || (row >= size - 8 && column < 9)) return true;
  if (size >= 45 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11))) return true;
  const last = alignment.at(-1);
  return alignment.some((y) =>
    alignment.some(
      (x) =>
        !((y === 6 && (x === 6 || x === last)) || (y === last && x === 6)) &&
        Math.abs(row - y) <= 2 &&
        Math.abs(column - x) <= 2,
    ),
  );
}

/** All zero where a block has no error: its polynomial vanishes at 1, 2, 4… */
function syndromes(block: readonly number[], count: number): number[] {
  let root = 1;
  return Array.from({ length: count }, () => {
    const value = block.reduce((all, byte) => product(all, root) ^ byte, 0);
    root = product(root, 2);
    return value;
  });
}
