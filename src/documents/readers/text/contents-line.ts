/** A line of a table of contents: words, a run of dots or lines, a page number. */
export function isContentsLine(text: string): boolean {
  return (
    /(?:\.{4,}|(?:\.\s){4,}|…{2,}|_{4,}|·{4,}|\t)\s*\.?\s*\d{1,4}\s*$/u.test(text) &&
    /[.…_·]{2}|\.\s\./u.test(text)
  );
}
