import type { Act } from "../plans.ts";

/** A body's scoring rules (SMVP, D.Lgs. 150/2009, art. 7) adopted from a year on. Subject: the policy's id. */
export interface PolicyAdoption {
  /** The policy's document as `policyOf` reads it: id, version, rule, parameters, description. */
  readonly document: Readonly<Record<string, unknown>>;
  /** First year to which it applies; the last adopted of those that apply holds. */
  readonly fromYear: number;
  readonly reason: string;
  readonly act: Act | null;
}
