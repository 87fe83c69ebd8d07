import type { Catalogue } from "./catalogue.ts";

/**
 * The name of a plan's level as it agrees with a number ("Aree strategiche" beside 4). The plan gives its levels names of
 * its own: where the name is not the one that the catalogue knows for the level, it stays as the plan has it.
 */
export function levelNameFor(
  count: number,
  { id, label }: { readonly id: string; readonly label: string },
  words: Catalogue,
): string {
  const named = (number: number): string => words.format("level-name", { level: id, label, count: number });
  if (named(1).toLowerCase() !== label.toLowerCase()) return label;
  return named(count);
}
