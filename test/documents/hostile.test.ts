import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { textsOf } from "./outline.ts";

const FOLDER = new URL("../fixtures/documents/", import.meta.url);
const EXAMPLES = new URL("../../examples/", import.meta.url);

const files = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, FOLDER))) }));
const texts = readdirSync(EXAMPLES)
  .filter((name) => /\.(?:txt|md)$/u.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, EXAMPLES))) }));

/** Ways in which a file can be spoiled. Each takes the bytes and two numbers from 0 to 1 that say where. */
const SPOILING: Readonly<Record<string, (bytes: Uint8Array, a: number, b: number) => Uint8Array>> = {
  cut: (bytes, a) => bytes.slice(0, Math.floor(bytes.length * a)),
  beheaded: (bytes, a) => bytes.slice(Math.floor(bytes.length * a)),
  doubled: (bytes) => joined(bytes, bytes),
  holed: (bytes, a, b) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)].map((part) => Math.floor(part * bytes.length));
    return joined(bytes.slice(0, from), bytes.slice(to));
  },
  shuffled: (bytes, a, b) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)].map((part) => Math.floor(part * bytes.length));
    return joined(bytes.slice(to), bytes.slice(from, to), bytes.slice(0, from));
  },
  noisy: (bytes, a, b) => {
    const copy = bytes.slice();
    for (let i = 0; i < 40; i += 1) {
      const at = Math.floor(((a * (i + 1) * 7919.13 + b * i) % 1) * copy.length);
      copy[at] = Math.floor((a + b * i * 31.7) * 997) % 256;
    }
    return copy;
  },
  widened: (bytes) =>
    Uint8Array.from(
      bytes
        .slice(0, 60_000)
        .toString()
        .split(",")
        .flatMap((byte) => [Number(byte), 0]),
    ),
  zeroed: (bytes, a, b) => {
    const copy = bytes.slice();
    copy.fill(0, Math.floor(copy.length * Math.min(a, b)), Math.floor(copy.length * Math.max(a, b)));
    return copy;
  },
};

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whatever comes in, a document comes out: with blocks or with the reason why not, its places within its text. */
async function holds(name: string, bytes: Uint8Array): Promise<void> {
  const document = await readDocument(name, bytes);
  if (document.blocks.length === 0) expect(document.diagnostics.length).toBeGreaterThan(0);
  for (const text of textsOf(document)) {
    const { start, end } = text.span();
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(document.text.length);
  }
}

const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

describe("spoiled documents", () => {
  for (const [name, runs] of [
    ["text", 60],
    ["office and web", 60],
    ["pdf", 14],
  ] as const) {
    const pool =
      name === "text" ? texts : files.filter((file) => file.name.endsWith(".pdf") === (name === "pdf"));
    if (pool.length === 0) continue;
    it(`${name}: cut, holed, shuffled, doubled, with noise or zeroes`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...pool),
          fc.constantFrom(...Object.values(SPOILING)),
          part,
          part,
          async (file, spoil, a, b) => holds(file.name, spoil(file.bytes, a, b)),
        ),
        { numRuns: runs },
      );
    }, 60_000);
  }

  it("random bytes under any name", async () => {
    const name = fc.constantFrom(
      ...["txt", "md", "html", "docx", "odt", "xlsx", "ods", "pdf", "csv", "zip", ""].map(
        (end) => `piano.${end}`,
      ),
    );
    const head = fc.constantFrom(
      "",
      "PK\x03\x04",
      "%PDF-1.7\n",
      "\xd0\xcf\x11\xe0",
      "<html>",
      "<?xml",
      "\xff\xfe",
      "\xfe\xff",
      "{\\rtf",
    );
    await fc.assert(
      fc.asyncProperty(name, head, fc.uint8Array({ maxLength: 2_000 }), async (file, start, rest) =>
        holds(
          file,
          start === "%PDF-1.7\n" && rest.length % 8 !== 0
            ? rest
            : joined(
                Uint8Array.from(start, (character) => character.charCodeAt(0)),
                rest,
              ),
        ),
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it("any string as a text", async () => {
    const bits = fc.constantFrom(
      "|",
      "\t",
      "\n",
      "\r\n",
      "  ",
      "   ",
      "-",
      "---",
      "=",
      "*",
      "**",
      "_",
      "<table>",
      "<td>",
      "</table>",
      "<br>",
      "<i>",
      "&gt;",
      "&#0;",
      "\\",
      "(",
      ")",
      ";",
      ",",
      '"',
      ":",
      "#",
      "> ",
      "1.",
      "a)",
      "•",
      "[",
      "](",
      "`",
      "~~",
      "\f",
      "\u00ad",
      "\u{1F600}",
      "\ud800",
      "parola",
      "12,5%",
      "Peso: 5",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(bits, fc.string({ maxLength: 4 })), { maxLength: 120 }),
        async (parts) => holds("piano.txt", new TextEncoder().encode(parts.join(""))),
      ),
      { numRuns: 400 },
    );
  }, 60_000);
});
