import type { Evaluation, Moment, Override, SetAside } from "../../core/evaluation/evaluation.ts";
import type { BasisKind, Grade } from "../../core/evidence-grade/grade.ts";
import type { Measurement } from "../../core/measurement/measurement.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Policy } from "../../core/policy/policy.ts";

/**
 * What a manifest says of itself; another format or a later version is not read. Bundles of version 1 know no "computed"
 * among what scores rest on, and are checked as they were written.
 */
export const FORMAT = { name: "traguardo-proof", version: 2 } as const;

export const MANIFEST = "manifest.json";

/** The files of a bundle beside its manifest, in the order in which they are written. */
export const FILES = [
  "README.txt",
  /** In the shape of `import --json`: what `traguardo evaluate` and people read. */
  "plan.json",
  /** The very text whose SHA-256 is the plan's hash. */
  "plan-exact.json",
  /** What counts at the moment, as `traguardo evaluate --measurements` and spreadsheets read it. */
  "measurements.csv",
  /** The very text whose SHA-256 is the ledger's hash. */
  "ledger-exact.json",
  /** How each row was recorded: by what kind of author, with which evidence, correcting what. */
  "entries.json",
  "policy.json",
  "decisions.json",
  /** As `evaluate --json` gives them. */
  "results.json",
  /** What share of each score's weight rests on what. */
  "shares.json",
] as const;
export type BundleFile = (typeof FILES)[number];

/** The references of a report (D.Lgs. 150/2009, art. 10: what is published can be recomputed). */
export interface BundleReferences {
  readonly plan: string;
  readonly ledger: { readonly sequence: number; readonly hash: string };
  readonly records: number;
  readonly policy: { readonly id: string; readonly version: string };
  readonly moment: Moment;
}

export interface Manifest {
  readonly format: typeof FORMAT.name;
  readonly version: 1 | typeof FORMAT.version;
  /** The program that wrote it. */
  readonly program: { readonly name: string; readonly version: string };
  /** Null where the plan came from a file. */
  readonly body: { readonly code: string; readonly name: string } | null;
  /** Id of the monitoring round that it proves; null for none. */
  readonly round: string | null;
  readonly references: BundleReferences;
  /** The entry of the audit trail by which all that is referred to was recorded; null without a store. */
  readonly audit: { readonly number: number; readonly hash: string } | null;
  /** SHA-256 (hexadecimal) and bytes of each file. */
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>;
}

/** How a row of the ledger was recorded. Nobody is named: the offices that answer for it are. */
export interface BundleEntry {
  readonly sequence: number;
  readonly grade: Grade;
  readonly author: {
    readonly kind: "person" | "key" | "system" | "file";
    /** Codes of units. */
    readonly offices: readonly string[];
  };
  readonly corrects: { readonly sequence: number; readonly reason: string } | null;
  /** Another system shows where it comes from. */
  readonly linked: boolean;
  /** What it was computed from or came through; null where somebody typed it, absent in version 1. */
  readonly basis?: BasisKind | null;
  /** SHA-256 of the files beside it. */
  readonly evidence: readonly string[];
}

/** The inputs of an evaluation: all that the figures of a bundle are recomputed from. */
export interface ProofInputs {
  readonly plan: Plan;
  /** The whole ledger up to the references, in order of recording. */
  readonly measurements: readonly Measurement[];
  readonly entries: readonly BundleEntry[];
  readonly policy: Policy;
  /** Signed by office. */
  readonly setAside: readonly SetAside[];
  readonly overrides: readonly Override[];
  readonly moment: Moment;
}

/** What a bundle is written from. */
export interface ProofMaterial extends ProofInputs {
  readonly evaluation: Evaluation;
  readonly program: string;
  readonly body: Manifest["body"];
  readonly round: string | null;
  /** Last entry of the ledger and last record of the register. */
  readonly ledger: number;
  readonly records: number;
  readonly audit: Manifest["audit"];
}
