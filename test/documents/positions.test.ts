import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { textsOf } from "./outline.ts";

/**
 * Every character of a block stands in the source where the block says, except those that stand for others there
 * (an entity, a ligature, a blank of another width, the sign put before a list item in HTML).
 */
async function placesHold(name: string, source: string): Promise<number> {
  const document = await readDocument(name, new TextEncoder().encode(source));
  let characters = 0;
  for (const text of textsOf(document)) {
    let before = -1;
    for (let i = 0; i < text.length; i += 1) {
      const at = text.offsetAt(i);
      expect(at).toBeGreaterThanOrEqual(before);
      before = at;
      const here = document.text.charAt(at);
      const character = text.text.charAt(i);
      if (here === character) characters += 1;
      else expect(`${here}→${character}`).toMatch(/^(?:&→.|.→\s|\s→ |.→_|<→.|\\→.|ﬁ→[fi]|"→"|.→[•\d.:])$/su);
    }
  }
  return characters;
}

const word = fc.constantFrom(
  "Obiettivo",
  "peso",
  "è",
  "50%",
  ">= 5",
  "(a-b)/c*100",
  "n.d.",
  "x",
  "A.1.1",
  "d’ente",
  "ﬁne",
  "&egrave;",
  "**uno**",
  "<i>due</i>",
  "a<sub>t-1</sub>",
  "\\|",
  "tre<br>quattro",
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));
const block = fc.oneof(
  words.map((text) => `# ${text}`),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((line) => `- ${line}`).join("\n")),
  fc
    .array(fc.tuple(words, words, words), { minLength: 2, maxLength: 4 })
    .map((rows) => rows.map((row) => row.join("\t")).join("\n")),
  fc
    .array(fc.tuple(words, words), { minLength: 2, maxLength: 4 })
    .map(
      ([head, ...rows]) =>
        `| ${head?.join(" | ")} |\n|---|---|\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}`,
    ),
);

describe("places in the source", () => {
  it("text and markdown", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("\n\n", "\r\n\r\n", "\n\n\n"),
        async (blocks, between) => {
          expect(await placesHold("piano.md", ["Piano", ...blocks].join(between))).toBeGreaterThanOrEqual(5);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("html", async () => {
    const plain = words.map((text) => text.replaceAll(/[\\*|]/gu, ""));
    const part = fc.oneof(
      plain.map((text) => `<h2>${text}</h2>`),
      plain.map((text) => `<p>${text}\r\n ${text}</p>`),
      fc
        .array(plain, { minLength: 1, maxLength: 3 })
        .map((items) => `<ol>${items.map((item) => `<li>${item}</li>`).join("")}</ol>`),
      fc
        .tuple(plain, plain)
        .map(
          ([a, b]) => `<table><tr><th>${a}</th><th>${b}</th></tr><tr><td>${b}</td><td>${a}</td></tr></table>`,
        ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 6 }), async (parts) => {
        expect(
          await placesHold("piano.html", `<html><body><p>Piano</p>\r\n${parts.join("\r\n")}</body></html>`),
        ).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 100 },
    );
  });

  it("formats without a text of their own: the words stand in the text laid out", async () => {
    for (const name of ["piano.docx", "piano.odt", "piano-con-tag.pdf"]) {
      const bytes = readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url));
      const document = await readDocument(name, bytes);
      for (const text of textsOf(document)) {
        const { start, end } = text.span();
        expect(document.text.slice(start, end)).toBe(text.text);
      }
    }
  });
});
