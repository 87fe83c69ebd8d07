import { describe, expect, it } from "vitest";
import { Catalogue } from "../../src/messages/catalogue.ts";
import { filesUnder, textOf } from "../house/source-files.ts";
import { type CatalogueText, catalogueTexts, writtenIds } from "./ftl.ts";

const italian = catalogueTexts("it");
const english = catalogueTexts("en");
const LANGUAGES = [
  ["it", italian],
  ["en", english],
] as const;

/** Every diagnostic code with the names of its parameters, from the typed maps. */
const codes = new Map(
  filesUnder("src/core/diagnostics/codes", /\.ts$/).flatMap((file) =>
    [...textOf(file).matchAll(/^ {2}"?([a-z][a-z0-9-]*)"?:\s*(\{[^}]*\}|\w+)/gm)].map(
      ([, code = "", params = ""]) => {
        const area = file.replace(/^.*\/|\.ts$/g, "");
        return [
          code,
          { area, params: [...params.matchAll(/(\w+)\??:/g)].map((match) => match[1] ?? "") },
        ] as const;
      },
    ),
  ),
);

const sources = filesUnder("src", /\.tsx?$/).filter(
  (path) => !path.startsWith("src/core/diagnostics/codes/"),
);
const quoted = new Set(
  [...sources, ...filesUnder("scripts", /\.mjs$/)].flatMap((path) =>
    [...textOf(path).matchAll(/["'`]([a-z][a-z0-9-]*)["'`]/g)].map((match) => match[1] ?? ""),
  ),
);
const idOf = ({ id }: CatalogueText) => id.split(".")[0] ?? "";

describe("the two languages", () => {
  it("hold the same texts in the same files", () => {
    const places = (texts: readonly CatalogueText[]) => texts.map(({ file, id }) => `${file} ${id}`).sort();
    expect(places(english)).toEqual(places(italian));
  });

  it("name the same variables in each text", () => {
    const variables = (texts: readonly CatalogueText[]) =>
      Object.fromEntries(texts.map(({ id, variables }) => [id, variables.join(" ")]));
    expect(variables(english)).toEqual(variables(italian));
  });

  it.each(LANGUAGES)(
    "%s: the parser reads every text that is written, and each id once",
    (language, texts) => {
      const read = texts.filter(({ id }) => !id.includes(".")).map(({ id }) => id);
      expect(read.sort()).toEqual(writtenIds(language).sort());
      expect(read.filter((id, index) => read.indexOf(id) !== index)).toEqual([]);
    },
  );
});

describe("the files", () => {
  it.each(["it", "en"])("%s: no line that Fluent would drop in silence", (language) => {
    // A continuation that begins with "[", "*" or "." ends the text before it, unless it is a variant or an attribute.
    const dropped = /^\s+(?:\.(?![a-z]+ =)|\*(?!\[)|\[(?!\w[\w-]*\]))/;
    const files = filesUnder(`messages/${language}`, /\.ftl$/);
    const wrong = files.flatMap((file) =>
      textOf(file)
        .split("\n")
        .filter((line) => dropped.test(line)),
    );
    expect(wrong).toEqual([]);
  });
});

describe("diagnostics", () => {
  it("are found in the code maps", () => {
    expect(codes.size).toBeGreaterThan(40);
  });

  it.each(LANGUAGES)("%s: every code has its message, in the file of its area", (_, texts) => {
    const present = new Set(texts.map(({ file, id }) => `${file} ${id}`));
    expect(
      [...codes].filter(([code, { area }]) => !present.has(`${area}.ftl ${code}`)).map(([code]) => code),
    ).toEqual([]);
  });

  it.each(LANGUAGES)("%s: messages and remedies name only parameters that the code has", (_, texts) => {
    const wrong = texts.flatMap((text) => {
      const known = codes.get(idOf(text));
      return known
        ? text.variables.filter((name) => !known.params.includes(name)).map((name) => `${text.id} $${name}`)
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it("every code is given somewhere", () => {
    expect([...codes.keys()].filter((code) => !quoted.has(code))).toEqual([]);
  });
});

describe("use", () => {
  it("every message is a diagnostic's or is named in the code", () => {
    const unused = italian.filter((text) => !codes.has(idOf(text)) && !quoted.has(idOf(text)));
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it("every message that the code formats exists", () => {
    const formatted = sources.flatMap((path) =>
      [...textOf(path).matchAll(/\.format\(\s*"([^"]+)"/g)].map((match) => match[1] ?? ""),
    );
    expect(formatted.length).toBeGreaterThan(30);
    expect([...new Set(formatted)].filter((id) => !italian.some((text) => text.id === id))).toEqual([]);
  });
});

describe("the wording", () => {
  it.each(LANGUAGES)("%s: no double blanks, no blank before a stop", (_, texts) => {
    const wrong = texts.filter(({ words }) =>
      words.some((piece) => /\S {2,}\S|\S [,.;](?:\s|$)|\t/.test(piece)),
    );
    expect(wrong.map(({ id, words }) => `${id}: ${words.join("|")}`)).toEqual([]);
  });

  it("Italian writes accents as accents and apostrophes where they belong", () => {
    const mistakes =
      /\b(?:perche|poiche|affinche|cosi|piu|puo|gia|citta|attivita|unita|qualita|percio|cioe)\b'?|\bE'|\be'(?!\p{L})|\bqual'è|\bpò\b|\bperchè|\bpoichè|\baffinchè|\bnè\b|\bsè\b|\bun'(?=indicatore|obiettivo|albero|elenco|errore|anno|ente|ufficio)|\bun (?=unità|attività|area|azione|altra|ora)/iu;
    const wrong = italian.filter(({ words }) => words.some((piece) => mistakes.test(piece)));
    expect(wrong.map(({ id, words }) => `${id}: ${words.join("|")}`)).toEqual([]);
  });
});

describe("formatting", () => {
  const [it_, en] = [Catalogue.load("it"), Catalogue.load("en")];

  it("writes years without a thousands mark and large counts with one", () => {
    expect(it_.format("plan-period", { from: 2018, to: 2020 })).toBe("2018–2020");
    expect(it_.format("count-errors", { count: 16818 })).toBe("16.818 errori");
    expect(en.format("count-errors", { count: 16818 })).toBe("16,818 errors");
    expect(en.format("count-errors", { count: 1 })).toBe("1 error");
  });

  it("writes calendar days as the day's people do, and codes that look like numbers as they are", () => {
    expect(it_.format("target-date", { comparator: "by", date: "2018-12-31" })).toBe("entro il 31/12/2018");
    expect(it_.format("unknown-node", { name: "1.10", guesses: ["1.1", "1.100"], found: 2 })).toContain(
      "1.1, 1.100",
    );
  });

  it("shows where a text as long as a page begins", () => {
    const page = `${"a".repeat(399)}😀`.repeat(20);
    expect(it_.format("file-not-text", { name: page })).toBe(`Il file «${"a".repeat(399)}…» non è un testo.`);
  });

  it("stops on an id that is not there and on a variable that is not given", () => {
    expect(() => it_.format("no-such-message")).toThrow();
    expect(() => it_.format("count-errors")).toThrow();
  });
});
