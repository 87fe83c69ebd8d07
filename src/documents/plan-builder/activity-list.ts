import type { DraftIndicator, DraftList } from "./draft.ts";
import { ACTIVITY_NOUNS, CHECKLIST_PHRASES } from "./lexicon/activity-words.ts";
import { wordKey } from "./words.ts";

const NOUNS = new Set(ACTIVITY_NOUNS.map(wordKey));

/**
 * True for a list of things to do: a label of its own announces it, or the clause before it names activities in the
 * plural ("con apposite azioni:", "Le attività saranno:"), or the node's indicator counts activities done. Any other
 * list is part of the description.
 */
export function isProgramme(list: DraftList, indicators: readonly DraftIndicator[], only: boolean): boolean {
  if (list.labelled) return true;
  const announcement = list.announcement?.text ?? "";
  if (announcesActivities(announcement)) return true;
  return only && /:\s*$/.test(announcement) && indicators.some(countsActivities);
}

function announcesActivities(text: string): boolean {
  if (!/:\s*$/.test(text)) return false;
  const sentences = text.replace(/\s*:\s*$/, "").split(/[.;!?]\s/u);
  const clause = (sentences[sentences.length - 1] ?? "").split(/,\s/u).pop() ?? "";
  return wordKey(clause)
    .split(" ")
    .some((word) => NOUNS.has(word));
}

function countsActivities(indicator: DraftIndicator): boolean {
  const formula = wordKey(indicator.formula?.text ?? "");
  return CHECKLIST_PHRASES.some(([done, planned]) => formula.includes(done) && formula.includes(planned));
}
