import { COUNTER_LINKS, COUNTERS } from "./lexicon/counters.ts";

const MARK =
  /(?:\s*\(\s*(?:anno\s+)?[tn](?:\s*[-+]\s*\w+)?\s*\)|\s+anno\s+[tn](?:\s*[-+]\s*\d+)?|_\{?t(?:-\w+)?\}?)$/u;

/**
 * What two spellings of one quantity share: no case, no accents' form, blanks folded, dashes and apostrophes of one
 * kind, without a leading counter ("n.", "numero di", "totale") and a final time mark.
 */
export function quantityKey(name: string): string {
  let key = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
  key = key.replace(MARK, "").trim();
  for (let stripped = true; stripped; ) {
    stripped = false;
    for (const counter of COUNTERS) {
      if (!key.startsWith(counter)) continue;
      const rest = key.slice(counter.length);
      if (!(rest.startsWith(" ") || counter.endsWith(".")) || rest.trim() === "") continue;
      key = dropLink(rest.trim());
      stripped = true;
      break;
    }
  }
  return key;
}

function dropLink(text: string): string {
  for (const link of COUNTER_LINKS) {
    if (text.startsWith(link) && text.length > link.length) return text.slice(link.length).trim();
  }
  return text;
}

/** Whether two names mean the same quantity, whatever the counter and the year they are written with. */
export function sameQuantity(a: string, b: string): boolean {
  return quantityKey(a) === quantityKey(b);
}
