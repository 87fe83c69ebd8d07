import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/documents/limits.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";
import { codes } from "./outline.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function utf16(text: string): number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0), 0]);
}

/** A PDF of one page that shows a picture and no text. */
function scanned(): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>",
    "<</Length 27>>stream\nq 200 0 0 200 0 0 cm /I Do Q\nendstream",
    "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n0\nendstream",
  ];
  return pdf(objects);
}

function pdf(objects: readonly string[]): Uint8Array {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const place of places) file += `${String(place).padStart(10, "0")} 00000 n \n`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** A zip part that inflates to two hundred megabytes of zeroes. */
function bomb(name: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({ ...more, [name]: [new Uint8Array(200 * 1024 * 1024), { level: 1 }] });
}

const CASES: readonly (readonly [what: string, name: string, content: () => Uint8Array, code: string])[] = [
  ["nothing", "piano.txt", () => bytes(), "document-empty"],
  ["blanks", "piano.txt", () => strToU8(" \n\t\n"), "document-no-text"],
  ["more than the limit", "piano.txt", () => new Uint8Array(LIMITS.fileBytes + 1), "document-too-large"],
  ["a program", "piano.txt", () => bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0), "document-binary"],
  [
    "noise",
    "piano.pdf",
    () => Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
    "document-binary",
  ],
  ["a PNG", "piano.pdf", () => bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), "document-picture"],
  ["a JPEG", "piano.jpg", () => bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), "document-picture"],
  ["RTF", "piano.doc", () => strToU8("{\\rtf1\\ansi Piano}"), "document-unsupported"],
  ["XML of another kind", "piano.xml", () => strToU8('<?xml version="1.0"?><dati/>'), "document-unsupported"],
  [
    "Word of before 2007",
    "piano.doc",
    () => bytes(...COMPOUND, ...new Array(600).fill(0)),
    "document-legacy-office",
  ],
  [
    "a docx with a password",
    "piano.docx",
    () => bytes(...COMPOUND, ...utf16("EncryptedPackage")),
    "document-encrypted",
  ],
  ["an archive", "piano.zip", () => zipSync({ "a.txt": strToU8("uno") }), "document-archive"],
  ["another archive", "piano.7z", () => bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), "document-archive"],
  [
    "slides",
    "piano.pptx",
    () => zipSync({ "ppt/presentation.xml": strToU8("<p/>") }),
    "document-unsupported",
  ],
  [
    "a docx cut in half",
    "piano.docx",
    () => zipSync({ "word/document.xml": strToU8("<a/>") }).subarray(0, 60),
    "document-corrupt",
  ],
  [
    "a docx without a body",
    "piano.docx",
    () => zipSync({ "word/document.xml": strToU8("<a/>") }),
    "document-corrupt",
  ],
  ["an xlsx of nothing", "piano.xlsx", () => zipSync({ "xl/workbook.xml": strToU8("") }), "document-corrupt"],
  [
    "an odt with a password",
    "piano.odt",
    () =>
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.text"),
        "META-INF/manifest.xml": strToU8("<m><encryption-data/></m>"),
      }),
    "document-encrypted",
  ],
  ["a docx that swells", "piano.docx", () => bomb("word/document.xml"), "document-swollen"],
  [
    "an odt that swells",
    "piano.odt",
    () => bomb("content.xml", { mimetype: strToU8("application/vnd.oasis.opendocument.text") }),
    "document-swollen",
  ],
  ["a PDF of nothing", "piano.pdf", () => strToU8("%PDF-1.7\n"), "document-corrupt"],
  ["a PDF of pictures", "piano.pdf", scanned, "document-scanned"],
];

describe("what cannot be read says so", () => {
  const catalogues = [Catalogue.load("it"), Catalogue.load("en")];
  for (const [what, name, content, code] of CASES)
    it(what, async () => {
      const document = await readDocument(name, content());
      expect(codes(document)).toEqual([code]);
      expect(document.blocks).toEqual([]);
      for (const catalogue of catalogues)
        for (const diagnostic of document.diagnostics) {
          const { message, remedy } = catalogue.describe(diagnostic);
          expect(message).not.toMatch(/[{}]|undefined/);
          expect(remedy).toBeTruthy();
        }
    });
});

it("the limit of size lies at its edge", async () => {
  const plan = new Uint8Array(LIMITS.fileBytes).fill(10);
  plan.set(strToU8("Piano"));
  const document = await readDocument("piano.txt", plan);
  expect(codes(document)).toContain("document-truncated");
  expect(document.blocks).toHaveLength(1);
});

it("ten thousand tables are read", async () => {
  const table = "Indicatore\tAlgoritmo\tPeso\nUno\ta/b*100\t50\n\nAzione: A.1.1.1 Titolo\n\n";
  const document = await readDocument("piano.txt", strToU8(table.repeat(10_000)));
  expect(document.blocks).toHaveLength(20_000);
});
