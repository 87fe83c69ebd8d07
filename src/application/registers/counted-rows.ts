import { placed } from "../../core/register/cell.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Reader, Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import { Recent } from "../recent.ts";
import type { Services } from "../services.ts";
import { registersInUse } from "./in-use.ts";
import { ROWS_A_PAGE } from "./page.ts";
import { type KeptRow, rowFinder } from "./rows-kept.ts";
import { unitsWithin } from "./scope.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

/** The rows that a recorded value counted, as they were, beside what the register says of them now. */
export interface CountedRows {
  readonly entry: LedgerEntry;
  readonly snapshot: Snapshot;
  readonly rows: readonly {
    readonly counted: Snapshot["rows"][number];
    /** The row now; null where it was taken out, or is not the actor's to see. */
    readonly now: KeptRow | null;
  }[];
  readonly page: number;
  readonly pages: number;
}

const kept = new WeakMap<Store, Recent<Snapshot>>();

/** What the entry of the ledger with this number was counted from. */
export async function countedRows(
  services: Services,
  body: string,
  actor: Actor,
  { sequence, page = 1 }: { readonly sequence: number; readonly page?: number },
): Promise<CountedRows> {
  require(actor, "see-registers");
  return services.store.read(body, async (reader) => {
    const entry = await reader.ledger.bySequence(sequence);
    const hash = entry?.basis?.kind === "register" ? entry.basis.snapshot : null;
    if (!entry || !hash) throw new Problem("not-found", "computed-no-snapshot");
    // A snapshot never changes: it is read once.
    const known = kept.get(services.store) ?? new Recent<Snapshot>(8);
    kept.set(services.store, known);
    const content = known.peek(hash) ? null : await reader.evidence.content(hash);
    const read = known.peek(hash) ?? (content && readSnapshot(content));
    if (!read) throw new Problem("not-found", "computed-no-snapshot");
    const snapshot = known.get(hash, () => byDay(read));
    const pages = Math.max(1, Math.ceil(snapshot.rows.length / ROWS_A_PAGE));
    const at = Math.min(Math.max(1, page), pages);
    const shown = snapshot.rows.slice((at - 1) * ROWS_A_PAGE, at * ROWS_A_PAGE);
    const now = await rowsNow(services, reader, snapshot.register.id, unitsWithin(actor, "see-registers"));
    const rows = shown.map((counted) => ({ counted, now: now(counted[0]) }));
    return { entry, snapshot, rows, page: at, pages };
  });
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
