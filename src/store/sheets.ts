import type { Cell } from "./ledger.ts";
import type { Instant } from "./store.ts";

/** A value typed into the measurement sheet and not yet submitted, as it was typed: it need not be a number yet. */
export interface SheetCell {
  readonly cell: Cell;
  readonly text: string;
  readonly observedOn: string;
  readonly n: string;
  readonly source: string;
  readonly note: string;
  readonly evidence: readonly { readonly hash: string; readonly name: string }[];
  /** Grows by one with every save. */
  readonly revision: number;
  readonly savedAt: Instant;
  readonly savedBy: { readonly id: string; readonly name: string };
}

export interface SheetReader {
  cells(): Promise<readonly SheetCell[]>;
}

export interface SheetWriter {
  /** `revision` is the one seen, 0 for a cell not saved yet. Rejects with `Conflict` where somebody saved meanwhile. */
  save(cell: Omit<SheetCell, "revision" | "savedAt" | "savedBy">, revision: number): Promise<SheetCell>;
  clear(cells: readonly Cell[]): Promise<void>;
}
