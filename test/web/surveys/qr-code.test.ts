import "../../property-seed.ts";
import fc from "fast-check";
import jsqr from "jsqr";
import { describe, expect, it } from "vitest";
import { QrCode } from "../../../src/web/pages/surveys/QrCode.tsx";

/** Pixels along a module, as a camera sees it from near enough. */
const PIXELS = 4;
// It is a CommonJS module, whose default is the decoder.
const decode = jsqr.default;

/** What a phone reads in the drawing: the path painted on a square of pixels. */
function read(text: string): string | null {
  const svg = String(QrCode({ text, label: "Codice QR" }));
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const side = size * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, column, row, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let y = Number(row) * PIXELS; y < (Number(row) + 1) * PIXELS; y += 1)
      for (let x = Number(column) * PIXELS; x < (Number(column) + Number(length)) * PIXELS; x += 1)
        pixels.fill(0, 4 * (y * side + x), 4 * (y * side + x) + 3);
  return decode(pixels, side, side)?.data ?? null;
}

describe("the QR code of an address", () => {
  it("is read back by a decoder that is not ours", () => {
    for (const text of [
      "https://performance.example.it/cciaa_le/survey/abcdefghijklmnopqrstuv",
      "http://127.0.0.1:3000/cciaa_le/survey/__________------------",
      `https://${"x".repeat(120)}.example.it/cciaa_le/survey/abcdefghijklmnopqrstuv`,
    ])
      expect(read(text)).toBe(text);
  });

  it("is read whatever the code", () => {
    const codes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(codes, (bytes) => {
        const address = `https://performance.example.it/ente/survey/${Buffer.from(bytes).toString("base64url")}`;
        return read(address) === address;
      }),
      { numRuns: 40 },
    );
  });

  it("has four light modules around it, and a name for who does not see it", () => {
    const svg = String(QrCode({ text: "https://e.it/a", label: "Codice QR 1" }));
    expect(svg).toContain('role="img" aria-label="Codice QR 1"');
    const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
    const dark = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map(([, x, y, w]) => [
      Number(x),
      Number(y),
      Number(w),
    ]);
    const edges = dark.flatMap(([x = 0, y = 0, w = 0]) => [x, y, size - x - w, size - y - 1]);
    expect(Math.min(...edges)).toBe(4);
  });
});
