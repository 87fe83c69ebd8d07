import type { Child } from "hono/jsx";
import type { Step, Subject } from "../../../core/evaluation/explanation.ts";
import type { Shares } from "../../../core/evidence-grade/shares.ts";
import type { Measurement } from "../../../core/measurement/measurement.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

/** Who recorded a datum, when, and what proves it: what the ledger knows beyond the measurement itself. */
export interface Provenance {
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly evidence: readonly EvidenceLink[];
  /** Address where another system shows its evidence. */
  readonly link: string | null;
}

export interface EvidenceLink {
  readonly name: string;
  /** Null where the reader may know of the file but not open it. */
  readonly href: string | null;
}

/** What an explanation is told in: the language, where things lead, what scores rest on, who vouches for each datum. */
export interface Setting {
  readonly words: Catalogue;
  /** Page of a subject's own explanation. */
  readonly whyOf: (subject: Subject) => string;
  /** Null where it is not known. */
  readonly sharesOf: (subject: Subject) => Shares | null;
  /** Null where the ledger has nothing more to tell (a file read as a whole), or may not tell it to this reader. */
  readonly provenanceOf: (row: Measurement) => Provenance | null;
}

/**
 * Tells a step; what is `levels` deep opens in place, what is deeper is a link. Components that hold others get this
 * instead of importing one another in a ring.
 */
export type Tell = (step: Step, levels: number) => Child;
