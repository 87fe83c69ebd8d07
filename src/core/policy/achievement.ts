import { HUNDRED, type Rational, ZERO } from "../number/rational.ts";

/** Figures that a reason shows: numbers exact, days as "2018-12-31", yes and no as booleans. */
export type ReasonParam = Rational | string | boolean;

/** Which case of the rule gave the achievement: `id` is that of its words in the catalogue. */
export interface Reason {
  readonly id: string;
  readonly params: Readonly<Record<string, ReasonParam>>;
}

/** How far a target is reached. */
export interface Achievement {
  /** 0..100. */
  readonly achievement: Rational;
  /** The same before the cap: 105,71 where 100 is the most that counts. Never negative. */
  readonly uncapped: Rational;
  readonly reason: Reason;
}

/** All or nothing: 100 or 0, and the uncapped figure with it. */
export function allOrNothing(met: boolean, reason: Reason): Achievement {
  const achievement = met ? HUNDRED : ZERO;
  return { achievement, uncapped: achievement, reason };
}
