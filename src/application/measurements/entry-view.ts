import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { may } from "../permissions.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import type { sheetWithin } from "./asked-of-me.ts";
import { type Duties, dutiesOf } from "./duties.ts";
import type { LedgerEntry, SheetRow, Validation } from "./sheet-row.ts";
import { mayMeasure, sheetRows } from "./sheet-rows.ts";

/** One entry of the ledger with all that its page shows. */
export interface EntryView {
  readonly standing: Standing;
  readonly entry: LedgerEntry;
  /** The row of the sheet that it answers; null where the plan in force asks for it no more. */
  readonly row: SheetRow | null;
  /** The entry that corrects it. */
  readonly correctedBy: LedgerEntry | null;
  /** Every entry of the same cell, the first recorded first. */
  readonly history: readonly LedgerEntry[];
  /** Its place was another indicator's when it was recorded: it counts for none. */
  readonly ofOther: boolean;
  /** Every judgement on it, the first first. */
  readonly validations: readonly Validation[];
  readonly duties: Duties;
  readonly mayCorrect: boolean;
  /** The actor's role may validate; whether this person may is in `duties`. */
  readonly mayValidate: boolean;
}

/** What the page of one entry shows. */
export async function entryView(
  services: Services,
  body: string,
  actor: Actor,
  sequence: number,
): Promise<EntryView> {
  require(actor, "see-entries");
  return services.store.read(body, async (reader) => {
    const entry = await reader.ledger.bySequence(sequence);
    if (entry === null) throw new Problem("not-found", "entry-unknown", { sequence: String(sequence) });
    const first = await services.standings.covering(reader, { year: entry.measurement.year });
    if (first === null) throw new Problem("not-found", "problem-no-plan");
    const { standing, row } = await rowAnswered(services, reader, actor, entry, first);
    const shown = entryIn(standing, entry);
    const ofOther = standing.left.some((other) => other.sequence === sequence);
    const inCell = (ofOther ? standing.left : standing.entries).filter((other) => isOfSameCell(shown, other));
    const correctedBy = inCell.find(({ corrects }) => corrects?.sequence === sequence) ?? null;
    const people = await reader.people.list();
    return {
      standing,
      entry: shown,
      row,
      correctedBy,
      history: inCell,
      ofOther,
      validations: standing.validations.filter((one) => one.sequence === sequence),
      duties: dutiesOf(entry, standing.version, actor, people),
      mayCorrect: row !== null && correctedBy === null && mayMeasure(actor, row.cell.unit, row.units),
      mayValidate: correctedBy === null && !ofOther && may(actor, "validate"),
    };
  });
}

type Reading = Parameters<typeof sheetWithin>[1];

/** A value of last year is asked in this year's sheet: the row is looked for in the entry's own year and in the next. */
export async function rowAnswered(
  services: Services,
  reader: Reading,
  actor: Actor,
  entry: LedgerEntry,
  standing: Standing,
): Promise<{ standing: Standing; row: SheetRow | null }> {
  const drafts = await reader.sheets.cells();
  for (const year of [entry.measurement.year, entry.measurement.year + 1]) {
    const there =
      year === standing.moment.year ? standing : await services.standings.covering(reader, { year });
    if (there === null || there.moment.year !== year) continue;
    // Of an indicator that had the place before: nobody is asked for it there.
    if (there.left.some(({ sequence }) => sequence === entry.sequence)) continue;
    const shown = entryIn(there, entry);
    const row = sheetRows(there, drafts, actor).find((one) => answers(one, shown));
    if (row) return { standing: there, row };
  }
  return { standing, row: null };
}

/** An entry under the place that its indicator has in the plan of a standing. */
export function entryIn({ entries }: Pick<Standing, "entries">, entry: LedgerEntry): LedgerEntry {
  return entries.find(({ sequence }) => sequence === entry.sequence) ?? entry;
}

function answers(row: SheetRow, { measurement }: LedgerEntry): boolean {
  if (row.cell.year !== measurement.year || row.cell.unit !== measurement.unit) return false;
  const own = row.uses.find(({ indicator }) => indicator === measurement.indicator);
  if (own === undefined) return false;
  return row.uses.length > 1 || own.quantity === measurement.quantity;
}

function isOfSameCell(a: LedgerEntry, b: LedgerEntry): boolean {
  const [x, y] = [a.measurement, b.measurement];
  return x.indicator === y.indicator && x.quantity === y.quantity && x.year === y.year && x.unit === y.unit;
}
