import type { YearOfValues } from "./chart.ts";

/** Lengths in the units of the drawing's own box. */
export const SLOT = 96;
export const HEIGHT = 204;
const TOP = 30;
const BOTTOM = 62;

export interface PlacedYear {
  readonly year: number;
  /** Middle of the year's slot. */
  readonly x: number;
  readonly value: { readonly y: number; readonly labelY: number; readonly label: string } | null;
  readonly stated: boolean;
  readonly target: {
    readonly y: number;
    readonly y2: number;
    readonly labelY: number;
    readonly label: string;
  } | null;
}

const ABOVE = -12;
const BELOW = 20;

/** Where each value and target stands: values upwards from the least to the greatest that is shown, labels apart from one another. */
export function placesOf(years: readonly YearOfValues[]): readonly PlacedYear[] {
  const shown = years.flatMap(({ value, target }) => [
    ...(value ? [Number(value.at.valueOf())] : []),
    ...(target ? [Number(target.from.valueOf()), Number(target.to.valueOf())] : []),
  ]);
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const height = HEIGHT - TOP - BOTTOM;
  const y = (at: { valueOf(): number }): number => {
    // One figure alone stands in the middle.
    const share = high > low ? (Number(at.valueOf()) - low) / (high - low) : 0.5;
    return round(TOP + (1 - share) * height);
  };
  return years.map(({ year, value, stated, target }, index) => {
    const at = value && y(value.at);
    const [from, to] = target ? [y(target.from), y(target.to)] : [0, 0];
    const valueAbove = at === null || target === null || at <= (from + to) / 2;
    return {
      year,
      x: index * SLOT + SLOT / 2,
      value:
        value && at !== null
          ? { y: at, labelY: at + (valueAbove ? ABOVE : BELOW), label: value.label }
          : null,
      stated,
      target: target && {
        y: from,
        y2: to,
        labelY: at === null || !valueAbove ? Math.min(from, to) + ABOVE / 2 : Math.max(from, to) + BELOW,
        label: target.label,
      },
    };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
