import type { Moment } from "../core/evaluation/evaluation.ts";

/**
 * What a report is recomputed from, to the digit and for ever: the plan version, how far the ledger and the register of
 * the cycle had come, the policy, and the moment.
 */
export interface References {
  /** Hash of the plan version. */
  readonly plan: string;
  /** Last entry of the ledger that counted, and `hashLedger` of all up to it. */
  readonly ledger: { readonly sequence: number; readonly hash: string };
  /** Last record of the register that counted: policies and decisions after it did not. */
  readonly records: number;
  readonly policy: { readonly id: string; readonly version: string };
  readonly moment: Moment;
}
