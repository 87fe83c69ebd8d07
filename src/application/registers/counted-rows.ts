import type { LedgerEntry } from "../../store/ledger.ts";
import type { RegisterRow } from "../../store/registers.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import { Recent } from "../recent.ts";
import type { Services } from "../services.ts";
import { ROWS_A_PAGE, rowsByIds } from "./page.ts";
import { unitsWithin } from "./scope.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

/** The rows that a recorded value counted, as they were, beside what the register says of them now. */
export interface CountedRows {
  readonly entry: LedgerEntry;
  readonly snapshot: Snapshot;
  readonly rows: readonly {
    readonly counted: Snapshot["rows"][number];
    /** The row now; null where it was taken out, or is not the actor's to see. */
    readonly now: RegisterRow | null;
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
    const snapshot = known.get(hash, () => read);
    const pages = Math.max(1, Math.ceil(snapshot.rows.length / ROWS_A_PAGE));
    const at = Math.min(Math.max(1, page), pages);
    const shown = snapshot.rows.slice((at - 1) * ROWS_A_PAGE, at * ROWS_A_PAGE);
    const units = unitsWithin(actor, "see-registers");
    const now = new Map(
      (
        await rowsByIds(
          reader,
          shown.map(([id]) => id),
        )
      )
        .filter(({ removed, unit }) => !removed && (units === null || units.has(unit ?? "")))
        .map((row) => [row.id, row]),
    );
    const rows = shown.map((counted) => ({ counted, now: now.get(counted[0]) ?? null }));
    return { entry, snapshot, rows, page: at, pages };
  });
}
