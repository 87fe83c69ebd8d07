import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DiagnosticParams } from "../../src/core/diagnostics/diagnostic.ts";
import { parseNormal } from "../../src/core/formula/normal.ts";
import { readFormula } from "../../src/core/formula/reading.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../docs/formula-language.md"), "utf8");

interface Example {
  readonly written: string;
  readonly read: string;
  readonly doubts: readonly string[];
}

/** The rows of the page's tables "written | read | doubt". */
function examples(): Example[] {
  return [...PAGE.matchAll(/^\| `(.+?)` \| `(.+?)` \|(.*)\|$/gmu)].map(
    ([, written = "", read = "", doubt = ""]) => ({
      written,
      read,
      doubts: [...doubt.matchAll(/`([a-z-]+)`/gu)].map(([, code = ""]) => code),
    }),
  );
}

describe("the page on the formula language", () => {
  it("has its examples", () => {
    expect(examples().length).toBeGreaterThan(80);
  });

  it.each(examples())("$written", ({ written, read, doubts }) => {
    const reading = readFormula(written);
    expect(reading.normal).toBe(read);
    expect(reading.diagnostics.map((one) => one.code)).toEqual(doubts);
    expect(parseNormal(read)).not.toBeNull();
  });

  it("shows doubts whose words are in both catalogues", () => {
    for (const language of ["it", "en"] as const) {
      const catalogue = Catalogue.load(language);
      for (const { written } of examples()) {
        for (const one of readFormula(written).diagnostics) {
          const { message, remedy } = catalogue.describe(one);
          expect(message, `${language} ${one.code satisfies keyof DiagnosticParams}`).not.toBe("");
          expect(remedy, one.code).not.toBeNull();
        }
      }
    }
  });
});
