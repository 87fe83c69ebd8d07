import type { Rational } from "../../../core/number/rational.ts";
import type { Payments } from "../../../core/payments/payments.ts";

/** Measures of the drawing, in its own units. */
export const QUARTERS_CHART = { width: 360, height: 196, left: 4, right: 356, top: 44, bottom: 150 } as const;

/** A quarter's bar: up from the due day when payments are late, down when they are early. */
export interface QuarterBar {
  readonly quarter: number;
  readonly middle: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
  readonly index: Rational | null;
  /** Where its figure stands. */
  readonly figure: number;
}

export interface QuartersChart {
  readonly bars: readonly QuarterBar[];
  /** Height of the day on which payments fall due. */
  readonly zero: number;
}

/** Four places whatever quarters there are, so that years look alike. */
export function quartersChart({ quarters }: Pick<Payments, "quarters">): QuartersChart {
  const { left, right, top, bottom } = QUARTERS_CHART;
  const values = quarters.map(({ index }) => index?.valueOf() ?? 0);
  const [most, least] = [Math.max(0, ...values), Math.min(0, ...values)];
  const scale = (bottom - top) / Math.max(most - least, 1);
  const zero = Math.round(top + most * scale);
  const step = (right - left) / 4;
  return {
    zero,
    bars: quarters.map(({ quarter, index }, at) => {
      const middle = Math.round(left + step * (quarter - 0.5));
      const end = Math.round(zero - (values[at] ?? 0) * scale);
      return {
        quarter,
        index,
        middle,
        from: middle - 26,
        to: middle + 26,
        top: Math.min(zero, end),
        height: Math.abs(end - zero),
        figure: end <= zero ? end - 8 : end + 18,
      };
    }),
  };
}
