import type { Act } from "../plans.ts";

/** An indicator that is not counted for a year ("sterilizzato"), or counted again. Subject: "year/indicator". */
export interface SettingAside {
  readonly year: number;
  readonly indicator: string;
  readonly setAside: boolean;
  readonly reason: string;
  /** The act that decides it, where there is one. */
  readonly act: Act | null;
}

/**
 * An achievement decided against the computed one, or that decision withdrawn. Signed, reasoned and published; the
 * computed figure stays beside it. Subject: "year/indicator".
 */
export interface Override {
  readonly year: number;
  readonly indicator: string;
  /** 0..100 as decimal digits ("97.09"); null withdraws. */
  readonly achievement: string | null;
  readonly reason: string;
  readonly act: Act | null;
}
