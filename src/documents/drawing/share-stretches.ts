import { BASES, type Basis, type Shares } from "../../core/evidence-grade/shares.ts";
import { roundHalfUp } from "../../core/number/decimal.ts";
import { HUNDRED, isZero, type Rational, sum, ZERO } from "../../core/number/rational.ts";

/** A segment of the bar of what a score rests on, 100 wide; digits as SVG takes them. */
export interface ShareStretch {
  readonly basis: Basis;
  readonly x: string;
  readonly width: string;
}

/** One segment for each basis, the strongest first; what is not measured is no part of the bar. */
export function shareStretches(shares: Shares): readonly ShareStretch[] {
  const covered = sum(BASES.map((basis) => shares[basis]));
  if (isZero(covered)) return [];
  const stretches: ShareStretch[] = [];
  let x: Rational = ZERO;
  for (const basis of BASES) {
    const width = shares[basis].mul(HUNDRED).div(covered);
    if (!isZero(width)) stretches.push({ basis, x: roundHalfUp(x, 2), width: roundHalfUp(width, 2) });
    x = x.add(width);
  }
  return stretches;
}
