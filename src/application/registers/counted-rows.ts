import { placed } from "../../core/register/cell.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import type { Services } from "../services.ts";
import { countedSnapshot, pageOf } from "../sources/counted-snapshot.ts";
import { registersInUse } from "./in-use.ts";
import { ROWS_A_PAGE } from "./page.ts";
import { type KeptRow, rowFinder } from "./rows-kept.ts";
import { unitsWithin } from "./scope.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

/** The rows that a recorded value counted, as they were, beside what the register says of them now. */
export interface CountedRows {
  readonly entry: LedgerEntry;
  readonly snapshot: Snapshot;
  /** A page of those that the actor may see. */
  readonly rows: readonly {
    readonly counted: Snapshot["rows"][number];
    /** The row now; null where it was taken out, or is not the actor's to see. */
    readonly now: KeptRow | null;
  }[];
  /** Only the rows of the actor's units are shown. */
  readonly own: boolean;
  readonly page: number;
  readonly pages: number;
}

/** What the entry of the ledger with this number was counted from. */
export async function countedRows(
  services: Services,
  body: string,
  actor: Actor,
  { sequence, page = 1 }: { readonly sequence: number; readonly page?: number },
): Promise<CountedRows> {
  require(actor, "see-registers");
  return services.store.read(body, async (reader) => {
    const { entry, snapshot } = await countedSnapshot(services.store, reader, sequence, {
      kind: "register",
      absent: "computed-no-snapshot",
      read: (content) => {
        const read = readSnapshot(content);
        return read && byDay(read);
      },
    });
    const units = unitsWithin(actor, "see-registers");
    const { shown, ...place } = pageOf(rowsOfUnits(snapshot, units), page, ROWS_A_PAGE);
    const now = await rowsNow(services, reader, snapshot.register.id, units);
    const rows = shown.map((counted) => ({ counted, now: now(counted[0]) }));
    return { entry, snapshot, rows, own: units !== null, ...place };
  });
}

/** Rows of units that the actor may see, as in the register; of none where rows name no unit. */
function rowsOfUnits(
  { columns, register, rows }: Snapshot,
  units: ReadonlySet<string> | null,
): Snapshot["rows"] {
  if (units === null) return rows;
  const at = columns.indexOf(register.unit ?? "");
  return rows.filter(([, , cells]) => units.has(cells[at] ?? ""));
}

/** The rows from the first day to the last, as people keep lists; of one day in the snapshot's own order. */
function byDay(snapshot: Snapshot): Snapshot {
  const { columns, register, rule } = snapshot;
  const at = columns.indexOf(rule.day ?? register.day ?? "");
  if (at < 0) return snapshot;
  const dayOf = ([, , cells]: Snapshot["rows"][number]): string => cells[at] ?? "";
  const rows = [...snapshot.rows].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return { ...snapshot, rows };
}

/** Finds a row of a register as it is now, where it is there and within the units. */
async function rowsNow(
  services: Services,
  reader: Reader,
  register: string,
  units: ReadonlySet<string> | null,
): Promise<(id: string) => KeptRow | null> {
  const inUse = (await registersInUse(reader)).find((one) => one.register.id === register);
  if (!inUse) return () => null;
  const find = await rowFinder(services.store, reader, inUse);
  return (id) => {
    const row = find(id);
    const seen = row && (units === null || units.has(placed(inUse.register, row.cells).unit ?? ""));
    return seen ? row : null;
  };
}
