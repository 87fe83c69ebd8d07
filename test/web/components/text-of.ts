/** What a reader sees of a piece of a page: no tags, nothing for screen readers only, blanks folded. */
export function textOf(page: unknown): string {
  return String(page)
    .replace(/<span class="visually-hidden">.*?<\/span>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}
