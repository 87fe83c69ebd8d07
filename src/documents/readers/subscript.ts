/** What officials write small and low after a quantity to say its year: t, t-1, n - 2, 2016. */
const TIME_MARK = /^\s*(?:[tn]\s*(?:[-–−+]\s*\d{1,2})?|(?:19|20)\d{2})\s*$/iu;

/**
 * How a subscript reads once it is plain text: a year keeps the sign of being one ("imprese_{t-1}"), anything else is
 * set beside what it follows ("CO2").
 */
export function plainSubscript(text: string): { before: string; after: string } {
  return TIME_MARK.test(text) ? { before: "_{", after: "}" } : { before: "", after: "" };
}
