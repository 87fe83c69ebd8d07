import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayNumber } from "../../../core/period/iso-date.ts";
import type { Report } from "../report.ts";
import { missingGlyphs, withoutGlyphs } from "./glyphs.ts";
import { pageData } from "./page-data.ts";
import { compilePdf, TEMPLATES, type TypstInput } from "./typst.ts";

export interface PdfOptions {
  /** PDF/UA-1 (ISO 14289-1) for people who read with their ears; PDF/A-2a (ISO 19005-2) for archives. Both are tagged. */
  readonly standard?: "ua-1" | "a-2a";
}

const SECONDS_PER_DAY = 86_400;
/** Each turn may uncover characters that the one before hid. */
const TURNS = 6;

/** Writes the report as a tagged PDF. Throws `PdfUnavailable` where this system has no compiler. */
export async function writePdf(report: Report, { standard = "ua-1" }: PdfOptions = {}): Promise<Uint8Array> {
  let input: TypstInput = {
    main: readFileSync(join(TEMPLATES, "report.typ"), "utf8"),
    files: pageData(report),
  };
  const options = { standard, time: dayNumber(report.date) * SECONDS_PER_DAY };
  for (let turn = 1; ; turn += 1) {
    try {
      return compilePdf(input, options);
    } catch (error) {
      const missing = missingGlyphs(error instanceof Error ? error.message : "");
      if (missing.size === 0 || turn === TURNS) throw error;
      input = withoutGlyphs(input, missing);
    }
  }
}
