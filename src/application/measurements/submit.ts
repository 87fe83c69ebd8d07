import type { ReadEntry } from "../../core/measurement/entry/read-entry.ts";
import type { LedgerEntry as Entry, NewEntry } from "../../store/ledger.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { placedNow } from "../plans/placed-now.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { sheetWithin } from "./asked-of-me.ts";
import { checkRow, faultsOf } from "./check-row.ts";
import { unitsOf, unknownRow } from "./save-drafts.ts";
import type { Sheet, SheetCell, SheetRow } from "./sheet-row.ts";

/** A draft to be sent: which one was seen, beside which entry, and what was confirmed of it. */
export interface SubmittedRow {
  readonly id: string;
  readonly revision: number;
  /** `SheetRow.seen` as it was shown. */
  readonly seen: number | null;
  /** Codes of the warnings that the person has confirmed. */
  readonly confirmed: readonly string[];
}

/**
 * Sends drafts: each becomes an entry of the ledger (one for each use of a shared quantity), and the drafts are
 * cleared, all in one transaction. Any error, any warning not confirmed, any row that somebody else changed meanwhile
 * refuses the whole, with a fault beside each field.
 */
export async function submitSheet(
  services: Services,
  body: string,
  actor: Actor,
  { year, rows }: { readonly year?: number | undefined; readonly rows: readonly SubmittedRow[] },
): Promise<readonly Entry[]> {
  require(actor, "measure");
  if (rows.length === 0) throw new Problem("invalid-input", "sheet-nothing-to-submit");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const sheet = await sheetWithin(services, writer, actor, year);
    const known = new Map(sheet.rows.map((row) => [row.id, row]));
    const faults: Fault[] = [];
    const entries: NewEntry[] = [];
    const cleared: SheetRow[] = [];
    let stale = false;
    for (const asked of rows) {
      const row = known.get(asked.id);
      if (!row?.draft) {
        faults.push(unknownRow(asked.id));
        continue;
      }
      require(actor, "measure", unitsOf(row));
      const conflict = changedMeanwhile(row, row.draft, asked);
      stale ||= conflict !== null;
      if (conflict) faults.push(conflict);
      const read = checkRow(row, row.draft, sheet.today);
      if (read === null)
        faults.push({ at: `rows.${row.id}.value`, message: "sheet-value-needed", params: {} });
      else {
        faults.push(...faultsOf(row, read, asked.confirmed));
        entries.push(...entriesOf(row, row.draft, read, sheet));
        cleared.push(row);
      }
    }
    if (faults.length > 0) {
      const count = new Set(faults.map(({ at }) => at?.split(".")[1])).size;
      throw new Problem(stale ? "conflict" : "invalid-input", "sheet-not-submitted", { count }, faults);
    }
    const written = await writer.ledger.append(await placedNow(writer, sheet.standing.version, entries));
    await writer.sheets.clear(cleared.map(({ cell }) => cell));
    return written;
  });
}

function changedMeanwhile(row: SheetRow, draft: SheetCell, asked: SubmittedRow): Fault | null {
  const at = `rows.${row.id}.value`;
  if (draft.revision !== asked.revision) {
    const params = { by: draft.savedBy.name, at: draft.savedAt, text: draft.text };
    return { at, message: "sheet-saved-by-other", params };
  }
  if (row.seen === asked.seen || row.latest === null) return null;
  const params = { by: row.latest.author.name, at: row.latest.recordedAt };
  return { at, message: "sheet-sent-by-other", params };
}

/** The entries that a value makes: one for each use, each beside the last entry of its own cell. */
export function entriesOf(
  row: SheetRow,
  given: Pick<SheetCell, "source" | "evidence"> & { readonly link?: string | null },
  read: ReadEntry,
  { standing }: Pick<Sheet, "standing">,
  corrects: NewEntry["corrects"] = null,
): NewEntry[] {
  const { value, observedOn, n } = read;
  if (value === null || observedOn === null) return [];
  const { year, unit } = row.cell;
  return row.uses.map(({ indicator, quantity }) => {
    const cell = { indicator, quantity, year, unit };
    const measurement = {
      ...cell,
      observedOn,
      value,
      n: countsAnswers(row) ? n : null,
      source: given.source,
    };
    return {
      measurement,
      seen: lastIn(standing.entries, cell) ?? lastIn(standing.left, cell),
      corrects,
      evidence: given.evidence,
      link: given.link ?? null,
    };
  });
}

function countsAnswers({ question: { asked } }: SheetRow): boolean {
  return asked.joining === "mean" && asked.quantity !== null;
}

/** Sequence of the last entry recorded in a cell. */
export function lastIn(
  entries: readonly Entry[],
  cell: Pick<Entry["measurement"], "indicator" | "quantity" | "year" | "unit">,
): number | null {
  let last: number | null = null;
  for (const { sequence, measurement } of entries) {
    if (
      measurement.indicator === cell.indicator &&
      measurement.quantity === cell.quantity &&
      measurement.year === cell.year &&
      measurement.unit === cell.unit
    )
      last = sequence;
  }
  return last;
}
