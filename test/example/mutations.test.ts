import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importPlan } from "../../src/documents/import-plan.ts";
import { Random } from "../independent/random.ts";
import { EXAMPLE } from "./documents.ts";

/**
 * The example damaged in every way a document gets damaged. Reading it must end, soon, with a plan (perhaps a partial one,
 * perhaps empty) whose tree holds together and diagnostics that point inside the text. It never throws.
 */

const TEXT = readFileSync(EXAMPLE, "utf8");
const LINES = TEXT.split("\n");
const ROUNDS = 6;

type Imported = Awaited<ReturnType<typeof importPlan>>;

async function read(bytes: Uint8Array, name = "piano.txt"): Promise<Imported> {
  const imported = await importPlan(name, bytes);
  const seen = new Set<string>();
  for (const { id, parent, indicators } of imported.plan.nodes) {
    if (seen.has(id) || (parent !== null && !seen.has(parent))) expect.fail(`${id} under ${parent}`);
    if (indicators.some((each, k) => each.id !== `${id}/${k + 1}`)) expect.fail(`indicators of ${id}`);
    seen.add(id);
  }
  return imported;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const source = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(source.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < source.length; i += 1) view.setUint16(i * 2, source.charCodeAt(i), !bigEndian);
  return bytes;
}

/** The typographic signs that Windows-1252 holds where Latin-1 has control characters. */
const WINDOWS: Record<string, number> = { "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96 };

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => WINDOWS[sign] ?? sign.charCodeAt(0));
}

const damages: Record<string, (random: Random) => string> = {
  "cut off at the end": (random) => TEXT.slice(0, random.integer(0, TEXT.length)),
  "cut off at the beginning": (random) => TEXT.slice(random.integer(0, TEXT.length)),
  "a piece out of the middle": (random) => {
    const from = random.integer(0, TEXT.length);
    return TEXT.slice(0, from) + TEXT.slice(from + random.integer(1, 4000));
  },
  "lines dropped": (random) => LINES.filter(() => !random.chance(0.1)).join("\n"),
  "lines doubled": (random) =>
    LINES.flatMap((line) => (random.chance(0.1) ? [line, line] : [line])).join("\n"),
  "lines shuffled": (random) =>
    LINES.map((line) => ({ line, at: random.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ line }) => line)
      .join("\n"),
  "neighbours swapped": (random) => {
    const lines = [...LINES];
    for (let k = 1; k < lines.length; k += 1) {
      if (random.chance(0.1)) [lines[k - 1], lines[k]] = [lines[k] ?? "", lines[k - 1] ?? ""];
    }
    return lines.join("\n");
  },
  "lines glued": (random) => LINES.reduce((text, line) => text + (random.chance(0.1) ? "" : "\n") + line),
  "letters lost": (random) => [...TEXT].filter(() => !random.chance(0.02)).join(""),
  "letters replaced": (random) =>
    [...TEXT]
      .map((sign) => (random.chance(0.02) ? random.pick([..."()*/|-\t:;%\u0007\uFFFD\u202E0"]) : sign))
      .join(""),
  "tabs lost": (random) => TEXT.replace(/\t/g, () => (random.chance(0.3) ? " " : "\t")),
  "one line of everything": () => LINES.join(" "),
  "every blank a new line": () => TEXT.replace(/ /g, "\n"),
};

describe("the example, damaged", () => {
  test.each(Object.keys(damages))("%s", async (name) => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const damaged = damages[name]?.(new Random(seed)) ?? "";
      const imported = await read(utf8(damaged));
      expect(Array.isArray(imported.diagnostics)).toBe(true);
    }
  });

  test("half of a document is half of a plan, not an empty one", async () => {
    const { plan } = await read(utf8(TEXT.slice(0, TEXT.length / 2)));
    expect(plan.nodes.flatMap((node) => node.indicators).length).toBeGreaterThan(25);
  });

  test("letters turned into zeros", async () => {
    await read(utf8(TEXT.replace(/e/g, "\u0000")));
  });

  test("ten copies one after another", async () => {
    const { plan } = await read(utf8(Array(10).fill(TEXT).join("\n")));
    expect(plan.nodes.length).toBeGreaterThanOrEqual(68);
  });
});

describe("the example in other encodings", () => {
  const tree = (imported: Imported): unknown => imported.plan.nodes;

  test.each([
    ["UTF-8 with a byte order mark", utf8(`\uFEFF${TEXT}`)],
    ["UTF-8 with carriage returns", utf8(TEXT.replaceAll("\n", "\r\n"))],
    ["UTF-16 little endian", utf16(TEXT, false, true)],
    ["UTF-16 big endian", utf16(TEXT, true, true)],
    ["Windows-1252", windows1252(TEXT)],
  ])("%s gives the same plan", async (_, bytes) => {
    expect(tree(await read(bytes))).toEqual(tree(await read(utf8(TEXT))));
  });

  test.each([
    ["UTF-16 without a mark", utf16(TEXT, false, false)],
    ["a UTF-8 text cut inside a letter", utf8(TEXT).slice(0, utf8(TEXT).indexOf(0xc3) + 1)],
    ["an odd number of UTF-16 bytes", utf16(TEXT, false, true).slice(0, 4001)],
    [
      "UTF-8 taken for Windows-1252 and written again",
      utf8(new TextDecoder("windows-1252").decode(utf8(TEXT))),
    ],
    ["nothing", new Uint8Array(0)],
    ["zeros", new Uint8Array(10_000)],
  ])("%s ends with a word", async (_, bytes) => {
    await read(bytes);
  });

  test("random bytes end with a diagnostic", async () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const random = new Random(seed);
      const { plan, diagnostics } = await read(
        Uint8Array.from({ length: 5000 }, () => random.integer(0, 255)),
      );
      expect(plan.nodes).toEqual([]);
      expect(diagnostics.length).toBeGreaterThan(0);
    }
  });

  test.each(["md", "html", "docx", "odt", "pdf", "xlsx", "ods", "zip", ""])(
    "a text called piano.%s",
    async (ending) => {
      await read(utf8(TEXT), `piano.${ending}`);
    },
  );
});
