import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { sheetWithin } from "./asked-of-me.ts";
import { type TypedRow, tooLong } from "./check-row.ts";
import type { SheetCell, SheetRow } from "./sheet-row.ts";

export interface DraftRow extends Omit<TypedRow, "note"> {
  /** Left as it is where it is not given. */
  readonly note?: string;
  /** `SheetRow.id`. */
  readonly id: string;
  /** Revision of the draft that the person saw; 0 where there was none. */
  readonly revision: number;
}

/** A row that somebody else saved meanwhile, as it stands now. Nothing of it was overwritten. */
export interface DraftConflict {
  readonly id: string;
  readonly current: SheetCell;
}

export interface SavedDrafts {
  readonly saved: readonly { readonly id: string; readonly draft: SheetCell }[];
  readonly conflicts: readonly DraftConflict[];
}

/**
 * Keeps what was typed, as it was typed, to be sent later: it need not be a number yet. Rows that say what is saved
 * already are left as they are. A row that somebody else saved meanwhile is told and not touched; the others are saved.
 */
export async function saveDrafts(
  services: Services,
  body: string,
  actor: Actor,
  { year, rows }: { readonly year?: number | undefined; readonly rows: readonly DraftRow[] },
): Promise<SavedDrafts> {
  require(actor, "measure");
  return services.store.write(
    body,
    authorOf(actor),
    async (writer) => {
      const sheet = await sheetWithin(services, writer, actor, year);
      const known = new Map(sheet.rows.map((row) => [row.id, row]));
      const faults: Fault[] = [];
      const saved: SavedDrafts["saved"][number][] = [];
      const conflicts: DraftConflict[] = [];
      for (const given of rows) {
        const row = known.get(given.id);
        const typed = { ...given, note: given.note ?? row?.draft?.note ?? "" };
        faults.push(...(row ? tooLong(row, typed) : [unknownRow(typed.id)]));
        if (!row || faults.length > 0) continue;
        require(actor, "measure", unitsOf(row));
        const { draft } = row;
        if (isSame(draft, typed)) {
          if (draft) saved.push({ id: row.id, draft });
        } else if (draft !== null && draft.revision !== typed.revision) {
          conflicts.push({ id: row.id, current: draft });
        } else {
          const { text, observedOn, n, source, note } = typed;
          const evidence = draft?.evidence ?? [];
          const next = { cell: row.cell, text, observedOn, n, source, note, evidence };
          saved.push({ id: row.id, draft: await writer.sheets.save(next, draft?.revision ?? 0) });
        }
      }
      if (faults.length > 0) throw new Problem("invalid-input", "sheet-not-saved", {}, faults);
      return { saved, conflicts };
    },
    { house: true },
  );
}

export function unknownRow(id: string): Fault {
  return { at: `rows.${id}`, message: "sheet-row-unknown", params: {} };
}

/** Units for which the actor must be able to measure: the contributing one, else any of those that answer. */
export function unitsOf({ cell, units }: Pick<SheetRow, "cell" | "units">): readonly string[] {
  return cell.unit === null ? units : [cell.unit];
}

function isSame(draft: SheetCell | null, typed: TypedRow): boolean {
  const kept = draft ?? { text: "", observedOn: "", n: "", source: "", note: "" };
  return (
    kept.text === typed.text &&
    kept.observedOn === typed.observedOn &&
    kept.n === typed.n &&
    kept.source === typed.source &&
    kept.note === typed.note
  );
}
