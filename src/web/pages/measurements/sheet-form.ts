import type { DraftRow } from "../../../application/measurements/save-drafts.ts";
import type { SubmittedRow } from "../../../application/measurements/submit.ts";

/** Fields of one row as the form sends them: "rows.<id>.<field>". */
export type FormRow = DraftRow & SubmittedRow;

export interface SheetForm {
  readonly year: number | undefined;
  readonly rows: readonly FormRow[];
  /** Files picked beside a row; empty file fields are left out. */
  readonly files: readonly { readonly row: string; readonly file: File }[];
}

const FIELD = /^rows\.([0-9a-f]{16})\.(value|observed|n|source|revision|seen|confirm|file)$/;

/** What a form holds, by name; a name that comes several times has a list. */
export type Fields = Readonly<Record<string, string | File | (string | File)[]>>;

/** Reads the measurement sheet as a form sends it. What it does not know is left out. */
export function readSheetForm(fields: Fields): SheetForm {
  const rows = new Map<string, Map<string, string[]>>();
  const files: { row: string; file: File }[] = [];
  for (const [name, given] of Object.entries(fields)) {
    const match = FIELD.exec(name);
    if (!match) continue;
    const [, id = "", field = ""] = match;
    const values = Array.isArray(given) ? given : [given];
    for (const value of values) {
      if (typeof value !== "string") {
        if (field === "file" && value.size > 0) files.push({ row: id, file: value });
        continue;
      }
      const row = rows.get(id) ?? new Map<string, string[]>();
      rows.set(id, row);
      row.set(field, [...(row.get(field) ?? []), value]);
    }
  }
  return { year: yearOf(fields["year"]), rows: [...rows].map(([id, row]) => formRow(id, row)), files };
}

function formRow(id: string, row: ReadonlyMap<string, readonly string[]>): FormRow {
  const text = (field: string): string => row.get(field)?.at(-1) ?? "";
  return {
    id,
    text: text("value").trim(),
    observedOn: text("observed").trim(),
    n: text("n").trim(),
    source: text("source").trim(),
    revision: whole(text("revision")) ?? 0,
    seen: whole(text("seen")),
    confirmed: (row.get("confirm") ?? []).flatMap((codes) => codes.split(" ").filter((code) => code !== "")),
  };
}

function whole(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

export function yearOf(given: unknown): number | undefined {
  return typeof given === "string" && /^\d{4}$/.test(given) ? Number(given) : undefined;
}
