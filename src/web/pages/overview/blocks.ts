/** Parts of the dashboard. */
export type Block = "areas" | "risks" | "late" | "due" | "news" | "levers";

const USUAL: readonly Block[] = ["areas", "risks", "late", "due", "news", "levers"];

/** What each role looks for first. Who has none of these, or several, reads in the usual order or in that of the first. */
const FIRST: Readonly<Record<string, readonly Block[]>> = {
  "head-of-unit": ["due", "late", "news"],
  manager: ["risks", "due"],
  evaluator: ["news", "risks"],
  "programming-office": ["due", "late", "risks"],
};

/** The order of the parts for somebody with these roles. */
export function blocksFor(roles: readonly string[]): readonly Block[] {
  const [first = []] = roles.flatMap((role) => (FIRST[role] ? [FIRST[role]] : []));
  return [...first, ...USUAL.filter((block) => !first.includes(block))];
}
