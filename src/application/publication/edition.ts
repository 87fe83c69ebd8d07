import type { Evaluation, Moment } from "../../core/evaluation/evaluation.ts";
import type { Grade } from "../../core/evidence-grade/grade.ts";
import type { EvaluationShares } from "../../core/evidence-grade/shares.ts";
import type { MeasuredValue, Measurement } from "../../core/measurement/measurement.ts";
import type { Rational } from "../../core/number/rational.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { PlanDifference } from "../../core/plan/difference/difference.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Act } from "../../store/plans.ts";
import type { References } from "../../store/references.ts";
import type { ToldDoubts } from "../surveys/indicator-doubts.ts";
import type { DocumentKind } from "./document-kinds.ts";

declare const nobody: unique symbol;

/** Data in which nobody is named: made by `anonymous.ts` and by nothing else, so that no other can be published. */
export type Anonymous<T> = T & { readonly [nobody]: true };

/** A year as the public sees it. It has no place for a person's name, nor for a file that was not published. */
export interface Edition {
  readonly body: { readonly code: string; readonly name: string; readonly demonstration: boolean };
  readonly year: number;
  /** From 1 within the year: what later editions replace stays there under its number. */
  readonly number: number;
  /** The last of its year. */
  readonly current: boolean;
  readonly publishedOn: IsoDate;
  readonly note: string;
  readonly moment: Moment;
  readonly references: References;
  readonly version: PublicVersion;
  readonly evaluation: Anonymous<Evaluation>;
  /** The plan's years, and those before it that were measured, each at this edition's moment. */
  readonly years: readonly Anonymous<Evaluation>[];
  /** What each of its scores rests on. */
  readonly shares: EvaluationShares;
  /** Why means rest on too few answers to be set against their targets, as far as everybody may know. */
  readonly doubts: ReadonlyMap<string, ToldDoubts>;
  readonly entries: readonly PublicEntry[];
  readonly changes: readonly PublicChange[];
  readonly documents: readonly PublicDocument[];
  /** Codes of the units that answer for each indicator. */
  readonly answering: ReadonlyMap<string, readonly string[]>;
}

/** A version of the plan, and the act that adopted it. */
export interface PublicVersion {
  readonly number: number;
  readonly hash: string;
  readonly act: Act;
  readonly adoptedOn: IsoDate;
  readonly plan: Anonymous<Plan>;
}

/** An entry of the ledger without who made it and without its files. */
export interface PublicEntry {
  readonly sequence: number;
  readonly measurement: Anonymous<Measurement>;
  readonly recordedOn: IsoDate;
  readonly corrects: { readonly sequence: number; readonly reason: string } | null;
  /** SHA-256 of the files that prove it: who holds one can tell that it is the one, who does not learns nothing. */
  readonly evidence: readonly string[];
  readonly grade: Grade;
}

/** What changed in the year: the plan itself, what is counted, a datum. */
export type PublicChange =
  | {
      readonly kind: "version";
      readonly on: IsoDate;
      readonly version: PublicVersion;
      /** Null for the first. */
      readonly difference: PlanDifference | null;
      /** By the id of what changed; "" for the amendment as a whole. */
      readonly reasons: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: "set-aside" | "counted-again";
      readonly on: IsoDate;
      readonly indicator: string;
      readonly reason: string;
      readonly act: Act | null;
    }
  | {
      readonly kind: "override";
      readonly on: IsoDate;
      readonly indicator: string;
      /** Null where a decision is withdrawn. */
      readonly achievement: Rational | null;
      readonly reason: string;
      readonly act: Act | null;
    }
  | {
      readonly kind: "correction";
      readonly on: IsoDate;
      readonly indicator: string;
      readonly quantity: string | null;
      readonly year: number;
      readonly before: MeasuredValue | null;
      readonly after: MeasuredValue;
      readonly reason: string;
    };

/** A document under its public name ("relazione.pdf"): what its sender called it is not told. */
export interface PublicDocument {
  readonly kind: DocumentKind;
  readonly file: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly hash: string;
  /** The day of the edition that first had it. */
  readonly since: IsoDate;
}
