import type { TypedRow } from "../../../application/measurements/check-row.ts";
import { isToDo, type SheetRow } from "../../../application/measurements/sheet-row.ts";
import {
  beforeWords,
  measureWords,
  quantityWords,
  targetOf,
} from "../../../application/measurements/sheet-words.ts";
import type { Fault } from "../../../application/problem.ts";
import type { BaselineDisagreement } from "../../../core/evaluation/baseline-disagreement.ts";
import { usualDay } from "../../../core/measurement/entry/question.ts";
import type { EntryFinding, ReadEntry } from "../../../core/measurement/entry/read-entry.ts";
import type { IsoDate } from "../../../core/period/iso-date.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { disagreementWords } from "../../../messages/disagreement-words.ts";
import { datumWords, shownNumber } from "../../../messages/value-words.ts";
import { address } from "../../addresses.ts";
import { entryAddress, evidenceAddress } from "./sheet-addresses.ts";

export type FieldName = "value" | "observed" | "n" | "source" | "file";

/** Something told beside a field. */
export interface Remark {
  readonly field: FieldName;
  readonly tone: "error" | "warning" | "info";
  readonly text: string;
  readonly remedy: string | null;
}

/** "optional": what the plan states already, or does not score. */
export type ShownStatus = SheetRow["status"] | "optional";

export type TypedFields = Omit<TypedRow, "note">;

/** One row of the sheet in words. */
export interface RowView {
  readonly id: string;
  readonly indicator: string;
  readonly indicatorHref: string;
  readonly name: string;
  /** Null where the indicator itself is asked for. */
  readonly quantity: string | null;
  readonly sharedWith: readonly string[];
  /** Where last year and the plan's baseline say two things, and what to do. */
  readonly disagreement: string | null;
  readonly unit: string | null;
  /** Where the value speaks of another year than the sheet's. */
  readonly otherYear: number | null;
  readonly measure: string;
  readonly target: string;
  readonly before: string;
  /** What the plan says of it, where it says it. */
  readonly stated: string | null;
  readonly latest: {
    readonly value: string;
    readonly day: string;
    readonly href: string;
    readonly by: string;
  } | null;
  readonly status: ShownStatus;
  readonly savedBy: string | null;
  readonly due: IsoDate;
  readonly mayMeasure: boolean;
  readonly asksAnswers: boolean;
  readonly typed: TypedFields;
  /** As the value was read ("1.250"), where it was. */
  readonly read: string | null;
  readonly usualDay: string;
  readonly remarks: readonly Remark[];
  /** Codes of the warnings that wait for a tick, and of those ticked. */
  readonly toConfirm: readonly string[];
  readonly confirmed: readonly string[];
  readonly revision: number;
  readonly seen: number | null;
  readonly evidence: readonly { readonly hash: string; readonly name: string; readonly href: string }[];
}

/** What was typed now, where the page comes back with mistakes; else the draft is shown. */
export interface RowNow {
  readonly typed: TypedFields;
  readonly revision: number;
  readonly confirmed: readonly string[];
}

export interface RowScene {
  readonly body: string;
  readonly sheetYear: number;
  readonly today: IsoDate;
  readonly words: Catalogue;
  readonly read: (row: SheetRow, typed: TypedFields) => ReadEntry | null;
}

const NOTHING: TypedFields = { text: "", observedOn: "", n: "", source: "" };

function disagreementSaid(
  one: BaselineDisagreement,
  indicator: SheetRow["indicator"],
  words: Catalogue,
): string {
  const { told, sources, remedy } = disagreementWords(one, indicator, words);
  return `${told} ${sources} ${remedy}`;
}

/** A row for the page; `faults` are those of a refused form that name this row. */
export function rowView(
  row: SheetRow,
  scene: RowScene,
  now: RowNow | null,
  faults: readonly Fault[],
): RowView {
  const { words, body, today } = scene;
  const { draft, latest, cell } = row;
  const typed = now?.typed ?? draft ?? NOTHING;
  const read = scene.read(row, typed);
  const findings = read?.findings ?? [];
  const own = faultRemarks(row, faults, findings, words);
  const quantity = cell.quantity === null && row.sharedName === null ? null : quantityWords(row, words);
  return {
    id: row.id,
    indicator: cell.indicator,
    indicatorHref: address.indicator(body, cell.indicator),
    name: row.indicator.name,
    quantity,
    sharedWith: row.uses.slice(1).map(({ indicator }) => indicator),
    disagreement: row.disagreement && disagreementSaid(row.disagreement, row.indicator, words),
    unit: cell.unit,
    otherYear: cell.year === scene.sheetYear ? null : cell.year,
    measure: measureWords(row, words),
    target: targetOf(row, words),
    // The column is headed by one year: of a row that speaks of another it says nothing.
    before: cell.year === scene.sheetYear ? beforeWords(row, words) : "—",
    stated: row.stated && shownNumber(row.stated, words).text,
    latest: latest && {
      value: datumWords(latest.measurement.value, words),
      day: dateWords(latest.measurement.observedOn, words),
      href: entryAddress(body, latest.sequence),
      by: latest.author.name,
    },
    status: row.status === "to-do" && !isToDo(row) ? "optional" : row.status,
    savedBy: draft === null || draft.text === "" ? null : draft.savedBy.name,
    due: row.due,
    mayMeasure: row.mayMeasure,
    asksAnswers: asksAnswers(row),
    typed,
    read: read?.value ? datumWords(read.value, words) : null,
    usualDay: shortDay(usualDay(cell.year, today)),
    remarks: [...own, ...remarksOf(findings, words)],
    toConfirm: findings.flatMap(({ diagnostic: { severity, code } }) =>
      severity === "warning" ? [code] : [],
    ),
    confirmed: now?.confirmed ?? [],
    revision: now?.revision ?? draft?.revision ?? 0,
    seen: row.seen,
    evidence: (draft?.evidence ?? []).map(({ hash, name }) => ({
      hash,
      name,
      href: evidenceAddress(body, hash),
    })),
  };
}

/** A mean of scores rests on a number of answers. */
export function asksAnswers({ question: { asked } }: SheetRow): boolean {
  return asked.joining === "mean" && asked.quantity !== null;
}

/** Findings in words, errors first. */
export function remarksOf(findings: readonly EntryFinding[], words: Catalogue): Remark[] {
  const order = { error: 0, warning: 1, info: 2 } as const;
  return findings
    .map(({ field, diagnostic }) => {
      const { message, remedy } = words.describe(diagnostic);
      return { field, tone: diagnostic.severity, text: message, remedy };
    })
    .sort((a, b) => order[a.tone] - order[b.tone]);
}

/** Faults that the check of the value does not say itself: somebody else was first, a text is too long. */
function faultRemarks(
  { id }: SheetRow,
  faults: readonly Fault[],
  findings: readonly EntryFinding[],
  words: Catalogue,
): Remark[] {
  const told = new Set<string>(findings.map(({ diagnostic }) => diagnostic.code));
  return faults.flatMap(({ at, message, params }) => {
    const [, row, field = "value"] = at?.split(".") ?? [];
    if (row !== id || told.has(message)) return [];
    const remedy = words.has(message, "remedy") ? words.format(message, params, "remedy") : null;
    return [
      { field: field as FieldName, tone: "error" as const, text: words.format(message, params), remedy },
    ];
  });
}

/** "31/12/2018". */
function shortDay(date: IsoDate): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
