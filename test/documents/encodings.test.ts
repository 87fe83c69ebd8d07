import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { codes, outline } from "./outline.ts";

const TEXT = "Unità organizzative – «attività»\n\nPeso:\t50\n";
const LINES = ["Unità organizzative – «attività»", "Peso:\t50"];

/** The characters of Windows-1252 that Latin-1 has not. */
const WINDOWS: Readonly<Record<string, number>> = {
  "–": 0x96,
  "—": 0x97,
  "’": 0x92,
  "“": 0x93,
  "”": 0x94,
  "€": 0x80,
  "•": 0x95,
};

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => WINDOWS[character] ?? character.charCodeAt(0));
}

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), !big);
  return bytes;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("encodings", () => {
  for (const [name, bytes, notes] of [
    ["UTF-8", utf8(TEXT), []],
    ["UTF-8 with its mark", utf8(`\uFEFF${TEXT}`), []],
    ["UTF-16, little-endian, with its mark", utf16(`\uFEFF${TEXT}`, false), []],
    ["UTF-16, big-endian, with its mark", utf16(`\uFEFF${TEXT}`, true), []],
    ["UTF-16, little-endian", utf16(TEXT, false), ["document-encoding"]],
    ["UTF-16, big-endian", utf16(TEXT, true), ["document-encoding"]],
    ["Windows-1252", windows1252(TEXT), ["document-encoding"]],
  ] as const)
    it(name, async () => {
      const document = await readDocument("piano.txt", bytes);
      expect(document.text).toBe(TEXT);
      expect(outline(document)).toEqual(LINES);
      expect(codes(document)).toEqual(notes);
    });

  it("dashes, quotes and the euro of Windows-1252", async () => {
    const document = await readDocument("piano.txt", windows1252("l’ente – “uno” • € 5"));
    expect(document.text).toBe("l’ente – “uno” • € 5");
    expect(document.diagnostics[0]?.params).toEqual({ encoding: "Windows-1252" });
  });

  it("UTF-8 with a few damaged characters stays UTF-8", async () => {
    const bytes = utf8("però è così già più, attività città qualità".repeat(3));
    bytes[3] = 0xff;
    const document = await readDocument("piano.txt", bytes);
    expect(document.text).toContain("attività");
    expect(codes(document)).toEqual(["document-damaged-characters"]);
    expect(document.diagnostics[0]?.location).toEqual({ in: "source", span: { start: 3, end: 4 } });
  });

  it("UTF-8 saved through Windows-1252 is mended", async () => {
    const spoiled = new TextDecoder("windows-1252").decode(utf8("Unità, attività, è l’ente – più “uno” €"));
    const document = await readDocument("piano.txt", utf8(spoiled));
    expect(document.text).toBe("Unità, attività, è l’ente – più “uno” €");
    expect(codes(document)).toEqual(["document-mended-letters"]);
  });

  it("letters that only look spoiled stay", async () => {
    const document = await readDocument("piano.txt", utf8("Â« São Ã¨, perché è già così"));
    expect(document.text).toBe("Â« São Ã¨, perché è già così");
    expect(codes(document)).toEqual([]);
  });
});
