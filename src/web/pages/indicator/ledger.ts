import type { BasisKind } from "../../../core/evidence-grade/grade.ts";
import type { Measurement } from "../../../core/measurement/measurement.ts";

/** A line of the ledger as the page needs it. */
export interface RecordedEntry {
  readonly sequence: number;
  readonly measurement: Measurement;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  /** A person unless told otherwise. */
  readonly author: { readonly name: string; readonly kind?: "person" | "key" | "system" };
  /** Entry that this one corrects, and why. */
  readonly corrects: { readonly sequence: number; readonly reason: string } | null;
  readonly evidence: readonly { readonly hash: string; readonly name: string }[];
  readonly link: string | null;
  /** Where a value comes from that nobody typed. */
  readonly basis?: { readonly kind: BasisKind };
}

/** The judgement of a third person on an entry. */
export interface Verdict {
  readonly sequence: number;
  readonly verdict: "confirmed" | "rejected";
  readonly reason: string;
  readonly at: string;
  readonly by: { readonly name: string };
}

/** The body's ledger, in order of recording. */
export interface Ledger {
  readonly entries: readonly RecordedEntry[];
  /** Of indicators that had the place before. */
  readonly left?: readonly RecordedEntry[];
  readonly verdicts: readonly Verdict[];
}
