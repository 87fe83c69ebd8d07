import type { Policy } from "../core/policy/policy.ts";
import type { Instant } from "./store.ts";

/** An administration. Everything else in the store belongs to one. */
export interface Body {
  /** IPA code ("cciaa_le"): lower-case letters, digits, "_" and "-", from 2 to 40, and no word that is an address. */
  readonly code: string;
  readonly name: string;
  /** Made to show the program: its measurements are invented and its people do not exist. */
  readonly demonstration: boolean;
  readonly createdAt: Instant;
}

export interface NewBody {
  readonly code: string;
  readonly name: string;
  readonly demonstration: boolean;
}

/** The rules by which a body scores; the default where it has chosen none. */
export type BodyPolicy = Policy;
