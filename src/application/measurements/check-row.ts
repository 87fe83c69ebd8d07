import type { Param } from "../../core/diagnostics/diagnostic.ts";
import { checkEntry } from "../../core/measurement/entry/check-entry.ts";
import type { Typed } from "../../core/measurement/entry/question.ts";
import type { EntryFinding, ReadEntry } from "../../core/measurement/entry/read-entry.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Fault } from "../problem.ts";
import type { SheetRow } from "./sheet-row.ts";

/** What a person typed into one row, and what goes with it. */
export interface TypedRow extends Typed {
  readonly source: string;
  readonly note: string;
}

/** Most characters of each field: longer ones are a mistake of pasting. */
export const LONGEST = { text: 200, observedOn: 40, n: 20, source: 500, note: 2000 } as const;

/** Reads and checks a row as typed; null where nothing was typed as its value. */
export function checkRow(row: SheetRow, typed: Typed, today: IsoDate): ReadEntry | null {
  return typed.text.trim() === "" ? null : checkEntry(typed, row.question, row.past, today);
}

/** Codes of the warnings that a person has to confirm. */
export function toConfirm(findings: readonly EntryFinding[]): string[] {
  return findings
    .filter(({ diagnostic }) => diagnostic.severity === "warning")
    .map(({ diagnostic }) => diagnostic.code);
}

/** What keeps a row from being sent, as faults beside its fields: errors, and warnings not confirmed. */
export function faultsOf(row: SheetRow, read: ReadEntry, confirmed: readonly string[]): Fault[] {
  return read.findings
    .filter(({ diagnostic: { severity, code } }) =>
      severity === "warning" ? !confirmed.includes(code) : severity === "error",
    )
    .map(({ field, diagnostic }) => ({
      at: `rows.${row.id}.${field}`,
      message: diagnostic.code,
      params: diagnostic.params as Readonly<Record<string, Param>>,
    }));
}

/** Faults of fields that are longer than anything that belongs there. */
export function tooLong(row: Pick<SheetRow, "id">, typed: TypedRow): Fault[] {
  return (Object.keys(LONGEST) as (keyof typeof LONGEST)[])
    .filter((field) => typed[field].length > LONGEST[field])
    .map((field) => ({
      at: `rows.${row.id}.${FIELD_NAMES[field]}`,
      message: "sheet-too-long",
      params: { most: LONGEST[field] },
    }));
}

/** Fields as forms name them. */
export const FIELD_NAMES = {
  text: "value",
  observedOn: "observed",
  n: "n",
  source: "source",
  note: "note",
} as const;
