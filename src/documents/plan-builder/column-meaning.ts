import { type Label, readLabel } from "./label.ts";
import { type LevelLabel, levelLabel } from "./level-label.ts";

/** What a column's title says that it holds. */
export type ColumnMeaning = { readonly label: Label } | { readonly levelLabel: LevelLabel };

/** Reads a column's title; null where it says nothing known. */
export function meaning(text: string): ColumnMeaning | null {
  const label = readLabel(text);
  const level = levelLabel(text);
  // "Cod. obiettivo" is the code of a level, not any code.
  if (label?.kind === "code" && level?.part === "code") return { levelLabel: level };
  if (label?.exact && label.kind !== "name") return { label };
  if (level && label?.kind !== "units") return { levelLabel: level };
  if (label) return { label };
  const clipped = readLabel(text, { clipped: true });
  return clipped ? { label: clipped } : null;
}

/** The title is known whole, with no words left over. */
export function isExact(found: ColumnMeaning): boolean {
  return "levelLabel" in found || found.label.exact;
}
