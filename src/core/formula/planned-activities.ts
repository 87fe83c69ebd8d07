import { ACTIVITY_NOUNS, PLANNED_TAILS, PLANNED_WORDS } from "./lexicon/activities.ts";
import { nameWords } from "./name-words.ts";
import { quantityKey } from "./quantity-name.ts";

/**
 * Whether a quantity is the number of activities planned ("Totale attività programmate"), which the plan itself gives
 * where it lists the node's activities. "Interventi programmati di manutenzione" is something else and is measured.
 */
export function isPlannedActivities(name: string): boolean {
  const [noun = "", planned = "", tail] = nameWords(quantityKey(name));
  return (
    ACTIVITY_NOUNS.has(noun) && PLANNED_WORDS.has(planned) && (tail === undefined || PLANNED_TAILS.has(tail))
  );
}
