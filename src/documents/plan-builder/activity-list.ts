import { type IsoDate, isoDate } from "../../core/period/iso-date.ts";
import { scanItalianDate, scanShortDate } from "../../core/period/italian-date.ts";
import type { DraftIndicator, DraftItem, DraftList } from "./draft.ts";
import { ACTIVITY_NOUNS, CHECKLIST_PHRASES } from "./lexicon/activity-words.ts";
import { DEADLINE_WORDS } from "./lexicon/document-words.ts";
import type { Period } from "./period.ts";
import { anyOf, wordKey } from "./words.ts";

const DEADLINE = new RegExp(`\\b${anyOf(DEADLINE_WORDS)}\\s+(?:il|la|l['’]|gli?)?\\s*`, "giu");
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

/** "... entro il 30 aprile", or the date of a table's cell: in the plan's first year where none is written. */
export function dueOf({ text, due }: DraftItem, period: Period | null): IsoDate | null {
  if (due) return dateIn(due.text, 0, period) ?? deadlineIn(due.text, period);
  return deadlineIn(text.text, period);
}

function deadlineIn(text: string, period: Period | null): IsoDate | null {
  for (const match of text.matchAll(DEADLINE)) {
    const date = dateIn(text, match.index + match[0].length, period);
    if (date) return date;
  }
  return null;
}

function dateIn(text: string, at: number, period: Period | null): IsoDate | null {
  const found = scanItalianDate(text, at) ?? scanShortDate(text, at);
  const year = found?.year ?? period?.from ?? null;
  return found && year !== null ? isoDate(year, found.month, found.day) : null;
}
