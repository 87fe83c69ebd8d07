import type { BasisKind } from "../core/evidence-grade/grade.ts";
import type { Measurement } from "../core/measurement/measurement.ts";
import type { Author, Instant } from "./store.ts";

/** A line of the ledger. Never changed, never deleted: the database itself refuses. */
export interface LedgerEntry {
  /** Place in the body's ledger, from 1 without gaps. */
  readonly sequence: number;
  /** What it says. Its `sequence` and `recordedOn` (the day of `recordedAt` in Italy) are those of the entry; `line` is null. */
  readonly measurement: Measurement;
  readonly recordedAt: Instant;
  readonly author: Author;
  /** Entry that this one corrects, and why; null for a first value or the next of a running total. */
  readonly corrects: { readonly sequence: number; readonly reason: string } | null;
  /** Files that prove it. */
  readonly evidence: readonly { readonly hash: string; readonly name: string }[];
  /** Address where another system shows its evidence. */
  readonly link: string | null;
  /** What it was computed from or came through; left out where a person typed it. */
  readonly basis?: Basis;
  /** Entries recorded in one go share it. */
  readonly submission: string;
}

/** Where a value comes from that nobody typed, with what it counted. */
export interface Basis {
  readonly kind: BasisKind;
  /** Id of the register, survey, feed, request or key; the node of the activities. */
  readonly id: string;
  /** Hash of the evidence file that keeps what was counted, as it was then; null where nothing was counted. */
  readonly snapshot: string | null;
}

export type NewEntry = Pick<LedgerEntry, "corrects" | "evidence" | "link" | "basis"> & {
  readonly measurement: Omit<Measurement, "sequence" | "recordedOn" | "line">;
  /** Last entry of the same cell that its author saw; null for none. Another one meanwhile is a `Conflict`. */
  readonly seen: number | null;
  /** The indicator's place in the plan that asked, where it has another now: what is corrected may stand under either. */
  readonly askedAs?: string;
};

/** What an entry measures: two entries of one cell are two observations of one thing. */
export interface Cell {
  readonly indicator: string;
  readonly quantity: string | null;
  readonly year: number;
  readonly unit: string | null;
}

/** The judgement of a third person on an entry. Append-only as well. */
export interface Validation {
  readonly sequence: number;
  readonly verdict: "confirmed" | "rejected";
  readonly reason: string;
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string };
}

/** Where a ledger stands: two ledgers with one position are the same ledger. */
export interface LedgerPosition {
  /** 0 for an empty ledger. */
  readonly sequence: number;
  /** `submission` of the last entry; "" for an empty ledger. Tells a restored ledger from another as long. */
  readonly last: string;
  /** Number of validations. */
  readonly validations: number;
}

export interface LedgerReader {
  position(): Promise<LedgerPosition>;
  /** In order of recording; only those after `after` where given. */
  entries(after?: number): Promise<readonly LedgerEntry[]>;
  of(indicator: string): Promise<readonly LedgerEntry[]>;
  bySequence(sequence: number): Promise<LedgerEntry | null>;
  latest(cell: Cell): Promise<LedgerEntry | null>;
  validations(): Promise<readonly Validation[]>;
}

export interface LedgerWriter {
  /** All or none. Rejects with `Conflict` as `NewEntry.seen` says. */
  append(entries: readonly NewEntry[]): Promise<readonly LedgerEntry[]>;
  validate(validation: Pick<Validation, "sequence" | "verdict" | "reason">): Promise<Validation>;
}
