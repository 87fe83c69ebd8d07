import type { Manifest } from "./bundle.ts";

/** Why a file is no bundle that can be checked. */
export type BundleTrouble =
  | "not-bundle"
  | "too-large"
  | "swollen"
  | "encrypted"
  | "corrupt"
  /** One name for two files: programs would not agree on which is meant. */
  | "doubled"
  /** Bytes that its directory does not list, or a name told twice and differently: programs would not agree. */
  | "hidden"
  | "manifest"
  /** Written in a later form than this program knows. */
  | "later";

/** What a check is about, in the order in which they are made. */
export const CHECKS = [
  "files",
  "plan",
  "ledger",
  "policy",
  "decisions",
  "plan-json",
  "measurements",
  "entries",
  "results",
  "shares",
] as const;
export type CheckName = (typeof CHECKS)[number];

export interface Check {
  readonly check: CheckName;
  /** "undone" where what it needs is missing or cannot be read. */
  readonly state: "holds" | "differs" | "undone";
  /** How many things were compared. */
  readonly compared: number;
}

/** One thing that is not as it should be. */
export interface Difference {
  readonly kind:
    | "file-missing"
    | "file-unexpected"
    | "file-unreadable"
    /** A file is not the one that the manifest names. */
    | "file-hash"
    /** The plan or the ledger is not the one that the references name. */
    | "reference"
    /** A file that follows from another does not say the same. */
    | "field"
    | "row-missing"
    | "row-added"
    /** A figure that comes out otherwise. */
    | "figure";
  readonly file: string;
  /** What it is about: the body, a node, a unit or an indicator; null for the file as a whole. */
  readonly subject: {
    readonly scope: "body" | "node" | "unit" | "indicator" | "row";
    readonly key: string;
  } | null;
  /** Where in it ("score", "targets[0].value"); "" for the whole. */
  readonly field: string;
  /** As the bundle says; null where it says nothing. */
  readonly stated: string | null;
  /** As it comes out; null for nothing. */
  readonly found: string | null;
}

export interface BundleReport {
  readonly manifest: Manifest;
  readonly checks: readonly Check[];
  /** The first ones, in the order of the checks. */
  readonly differences: readonly Difference[];
  /** How many there are in all. */
  readonly differing: number;
  /** Every check was made, and nothing differs. */
  readonly holds: boolean;
}
