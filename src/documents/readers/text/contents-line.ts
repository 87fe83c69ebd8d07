const LEADER = /(?:\.{4,}|(?:\.\s){4,}|…{2,}|_{4,}|·{4,}|(?:[.…_·]{2,}|\.\s\.)\s*\t)\s{0,9}\d{1,4}$/u;
/** The end of a line, as far back as a run of dots is looked for. */
const END = 120;

/** A line of a table of contents: words, a run of dots or lines, a page number. */
export function isContentsLine(text: string): boolean {
  return /\d\s*$/u.test(text.slice(-8)) && LEADER.test(text.trimEnd().slice(-END));
}
