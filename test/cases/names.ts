/**
 * How the case tables compare names: without case, blanks, leading counter and final time mark (the rule of the
 * samples), and, since two careful people differ there, without leading article, quotation marks, hyphens and final stops.
 */

const COUNTER =
  /^(?:(?:n\s*\.?\s*ro|nr|num|n\s*°|n\s*º|n|numero|tot|totale|somma|sommatoria|conteggio|σ|il|lo|la|i|gli|le|l'|di|del|dei|delle|degli|della|dello|dell'|d')\s*(?:\.\s*|(?<=['°º])|\s+))+/u;
const JOINED_COUNTER = /^(?:numero|totale|sommatoria|somma|n\.)/u;
const MARK =
  /[\s(]*(?:(?:nell'|dell'|nel corso dell'|per l')?\s*(?:anno|a\.\s?a\.|a\.\s?s\.)(?:\s+di riferimento|\s+in corso)?|\(t\)|_t|al|nel)[\s)]*$/u;
const NOTE = /\([^()]*\)/gu;

function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\u00ad/gu, "")
    .replace(/[’‘`´]/gu, "'")
    .replace(/[“”"«»]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function bare(text: string): string {
  return text.replace(/[\s\-–—'_]+/gu, "").replace(/[.…,;:]+$/u, "");
}

function strip(folded: string): string {
  const withoutMark = folded.replace(MARK, "");
  const withoutCounter = withoutMark.replace(COUNTER, "");
  return bare(withoutCounter === "" ? withoutMark : withoutCounter);
}

/** Keys of a name from the strictest to the loosest; two names are the same where keys of any strictness meet. */
export function nameKeys(name: string): readonly string[] {
  const folded = fold(name);
  const exact = bare(folded);
  const withoutNotes = folded.replace(NOTE, " ").replace(/\s+/gu, " ").trim();
  const keys = [
    exact,
    strip(folded),
    strip(exact.replace(JOINED_COUNTER, "")),
    withoutNotes === "" ? strip(folded) : strip(withoutNotes),
  ];
  return [...new Set(keys.filter((key) => key !== ""))];
}

/** How well two names match: 0 not at all, then the higher the stricter. */
export function nameMatch(a: string, b: string): number {
  const keysA = nameKeys(a);
  const keysB = nameKeys(b);
  let best = 0;
  keysA.forEach((key, i) => {
    const j = keysB.indexOf(key);
    if (j >= 0) best = Math.max(best, 8 - i - j);
  });
  return best;
}

/** One name holds the other: enough for the label of a milestone, a score or an index, which names no datum. */
export function nameHolds(a: string, b: string): boolean {
  const first = nameKeys(a).at(-1) ?? "";
  const second = nameKeys(b).at(-1) ?? "";
  if (first === "" || second === "") return true;
  return first.includes(second) || second.includes(first);
}
