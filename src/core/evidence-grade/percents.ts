import { HUNDRED, isZero, rational, sum, ZERO } from "../number/rational.ts";
import { BASES, type Basis, type Shares } from "./shares.ts";

/** A part of a score in whole percents, to be told in words. */
export interface Percent {
  readonly basis: Basis;
  /** 0..100. */
  readonly percent: number;
  /** A part that the whole percent would make nothing of, or all. */
  readonly about: "whole" | "under" | "over";
}

/**
 * What a score itself rests on, the part not measured left out: whole percents that sum to 100, what is lost by rounding
 * down given to the largest remainders (the stronger basis first among equals). Empty where nothing is measured.
 */
export function percentsOf(shares: Shares): readonly Percent[] {
  const covered = sum(BASES.map((basis) => shares[basis]));
  if (isZero(covered)) return [];
  const parts = BASES.filter((basis) => !isZero(shares[basis])).map((basis) => {
    const exact = shares[basis].mul(HUNDRED).div(covered);
    const down = exact.floor();
    return { basis, exact, down, lost: exact.sub(down) };
  });
  const missing = HUNDRED.sub(parts.reduce((total, { down }) => total.add(down), ZERO)).valueOf();
  const raised = new Set(
    [...parts]
      .sort((a, b) => b.lost.compare(a.lost))
      .slice(0, missing)
      .map(({ basis }) => basis),
  );
  return parts.map(({ basis, exact, down }) => {
    const percent = down.add(rational(raised.has(basis) ? 1 : 0)).valueOf();
    const about = exact.compare(1) < 0 ? "under" : percent === 100 && parts.length > 1 ? "over" : "whole";
    return { basis, percent, about };
  });
}
