import type { SourcedText } from "../sourced-text.ts";
import type { DraftUnits } from "./draft.ts";
import { joined } from "./indicator-fields.ts";
import { looksLikeUnit, unitCodeAt } from "./unit-code.ts";

/** Puts a text to the last entry of a list of units, where it goes on with it; false where it names another unit. */
export function continueLastUnit(
  list: DraftUnits[],
  text: SourcedText,
  within: "section" | "field",
): boolean {
  const last = list[list.length - 1];
  if (!last || last.code !== null) return false;
  const goesOn =
    within === "section" ? nameGoesOn(last.text.text, text.text) : listGoesOn(last.text.text, text.text);
  if (goesOn) list[list.length - 1] = { code: null, text: joined(last.text, text) };
  return goesOn;
}

/** In a section, one unit a line: a line without a code below a unit with one is the rest of its name. */
function nameGoesOn(last: string, text: string): boolean {
  return !looksLikeUnit(text) && unitCodeAt(last, 0) !== null;
}

/** In a field: a list with its marks that wraps. */
function listGoesOn(last: string, text: string): boolean {
  return /[;/]/.test(last) || /^\p{Ll}/u.test(text) || /[,-]$/.test(last);
}
