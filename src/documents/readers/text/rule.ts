/** A line of strokes only: under a title, between two parts, across a table. */
export function isRule(text: string): boolean {
  return /^\s*([-–—_=*~#])(?:\s?\1){2,}\s*$/u.test(text);
}

/** Depth of the heading that this line makes of the one above it ("=====" 1, "-----" 2), or null. */
export function underlineDepth(text: string): number | null {
  if (/^ {0,3}={3,}\s*$/u.test(text)) return 1;
  return /^ {0,3}-{3,}\s*$/u.test(text) ? 2 : null;
}

/** A cell of strokes, as the second row of a pipe table or a cut one of a tab table has: "---", ":---:", "—". */
export function isRuleCell(text: string): boolean {
  return /^\s*:?[-–—=_]+:?\s*$/u.test(text);
}
