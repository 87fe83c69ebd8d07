import { parseNormal } from "../../../core/formula/normal.ts";
import { printFormula } from "../../../core/formula/print.ts";
import { type Edit, readEdit, subjectOf } from "../../../core/plan/edit/edit.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";

/** A change of a draft, in words. */
export interface HistoryLine {
  readonly number: number;
  readonly day: string;
  /** "18:04", in Italy. */
  readonly time: string;
  readonly by: string;
  readonly what: string;
  readonly subject: string | null;
  /** What was written; null where the words say it. */
  readonly value: string | null;
}

interface Change {
  readonly number: number;
  readonly at: string;
  readonly by: { readonly name: string };
  readonly change: unknown;
}

/** The last change first. */
export function historyView(changes: readonly Change[], words: Catalogue): readonly HistoryLine[] {
  return changes
    .map(({ number, at, by, change }) => {
      const edit = readEdit(change);
      return {
        number,
        ...momentWords(at, words),
        by: by.name,
        what: words.format("edit-kind", { kind: edit?.kind ?? "unknown" }),
        subject: edit && subjectOf(edit),
        value: edit && writtenIn(edit),
      };
    })
    .reverse();
}

/** An instant of the store as the day and the clock time that it was in Italy. */
export function momentWords(at: string, words: Catalogue): { readonly day: string; readonly time: string } {
  const date = new Date(at);
  const zone = { timeZone: "Europe/Rome" } as const;
  const day = date.toLocaleDateString("sv-SE", zone);
  const time = date.toLocaleTimeString("it-IT", { ...zone, hour: "2-digit", minute: "2-digit" });
  return { day: dateWords(day, words), time };
}

function writtenIn(edit: Edit): string | null {
  switch (edit.kind) {
    case "set-plan-title":
    case "set-title":
    case "add-node":
      return edit.title;
    case "set-period":
      return `${edit.from}–${edit.to}`;
    case "add-unit":
      return `${edit.code} ${edit.name}`;
    case "set-code":
      return edit.code;
    case "set-description":
      return edit.description;
    case "set-units":
      return edit.units.join(", ");
    case "set-activities":
      return edit.activities.map(({ text }) => text).join("; ");
    case "set-weight":
      return edit.weight;
    case "set-name":
    case "add-indicator":
    case "share-quantity":
    case "unshare-quantity":
      return edit.name;
    case "set-formula":
    case "set-baseline":
      return edit.text;
    case "set-targets":
      return edit.targets.map(({ year, text }) => (year === null ? text : `${year}: ${text}`)).join(" · ");
    case "set-responsible":
      return edit.unit;
    case "settle-reading": {
      const reading = parseNormal(edit.normal);
      return reading && printFormula(reading);
    }
    default:
      return null;
  }
}
