import type { SourcedText } from "../sourced-text.ts";

/** Zero-width characters and soft hyphens: on the page they show nothing. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
/** Blanks of every width, the tab excepted. */
const BLANK = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;
const LIGATURE = /[\uFB00-\uFB06]/gu;
const NEEDS_CARE = /[\u00A0\u00AD\u2000-\u200D\u202F\u205F\u2060\u3000\uFB00-\uFB06\uFEFF\0]/u;

/** Letters as a person sees them: blanks of one kind, ligatures taken apart, what does not show removed. */
export function visibleLetters(text: SourcedText): SourcedText {
  if (!NEEDS_CARE.test(text.text)) return text;
  return text
    .replace(INVISIBLE, "")
    .replace(/\0/gu, "")
    .replace(BLANK, " ")
    .replace(LIGATURE, (letters) => letters.normalize("NFKC"));
}
