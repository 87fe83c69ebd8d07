/**
 * How much of a document is read. A performance plan is a few megabytes at most; what goes past these bounds is a
 * mistake or an attack, and reading stops there with a diagnostic instead of taking the machine's memory or time.
 */
export const LIMITS = {
  /** Bytes of the file as it is given. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes of all the parts of a zip that a reader inflates. */
  inflatedBytes: 128 * 1024 * 1024,
  /** Inflated to compressed bytes of one part, counted past `ratioFloor`: deflate of plain XML stays under 50. */
  inflationRatio: 250,
  ratioFloor: 4 * 1024 * 1024,
  /** UTF-16 units of text: some two thousand full pages. */
  characters: 6_000_000,
  cells: 200_000,
  blocks: 100_000,
  pages: 2_000,
  /** Rows of one table in a text; what follows is another table. */
  rows: 20_000,
  /** Nesting of XML or HTML elements. */
  depth: 256,
  /** Columns of a table; repeated cells and merged ones stop there. */
  columns: 256,
  /** Seconds for one document. */
  seconds: 60,
} as const;
