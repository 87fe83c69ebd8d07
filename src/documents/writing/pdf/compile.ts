import { missingGlyphs, withoutGlyphs } from "./glyphs.ts";
import { compilePdf, type PdfSettings, type TypstInput } from "./typst.ts";

/** Each turn may uncover characters that the one before hid. */
const TURNS = 6;

/** Compiles in this very process: for the child alone, since the compiler's native code can end the process it runs in. */
export function compileHere(given: TypstInput, settings: PdfSettings): Uint8Array {
  let input = given;
  for (let turn = 1; ; turn += 1) {
    try {
      return compilePdf(input, settings);
    } catch (error) {
      const missing = missingGlyphs(error instanceof Error ? error.message : "");
      if (missing.size === 0 || turn === TURNS) throw error;
      input = withoutGlyphs(input, missing);
    }
  }
}
