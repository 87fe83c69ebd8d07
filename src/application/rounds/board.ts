import type { Unit } from "../../core/plan/plan.ts";

/** How far somebody is with their answers: ids of indicators, in the plan's order. */
export interface Progress {
  readonly asked: readonly string[];
  readonly answered: readonly string[];
  /** Asked and not answered. */
  readonly missing: readonly string[];
}

/** Who has answered and who has not. An indicator for which several answer is asked of each, and answered for all by one. */
export interface Board {
  /** Units that answer for something asked, in the plan's order; those under them are not counted in. */
  readonly units: readonly (Progress & { readonly unit: Unit })[];
  /** Active people who head such units, those under theirs counted in, by name; none once the round is closed. */
  readonly people: readonly (Progress & {
    readonly person: { readonly id: string; readonly name: string };
  })[];
  /** Indicators asked that no active person heads a unit for: the programming office answers them. */
  readonly unheaded: Progress;
}
