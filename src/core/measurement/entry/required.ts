import { baselineAsValue, baselinePlace } from "../../evaluation/baseline.ts";
import type { CompiledIndicator } from "../../evaluation/compile.ts";
import { targetOfYear } from "../../evaluation/target-of-year.ts";
import { type Leaf, work } from "../../formula/evaluate.ts";
import { growthOf } from "../../formula/growth.ts";
import { quantityKey } from "../../formula/quantity-name.ts";
import { missing } from "../../formula/value.ts";
import { type Rational, rational } from "../../number/rational.ts";
import type { Target } from "../../target/target.ts";
import type { Asked } from "../asked.ts";

/** One value that an indicator's formula reads in a year. */
export interface Required {
  readonly asked: Asked;
  /** The calendar year that it speaks of. */
  readonly year: number;
  /** What the plan itself says of it; it need not be measured then, but a measurement takes its place. */
  readonly stated: Rational | null;
}

/** Everything that an indicator reads in a year, and the target that it is compared with; the target is null where the year has none. */
export interface RequiredOfIndicator {
  readonly target: Target | null;
  readonly values: readonly Required[];
}

/**
 * What must be measured for an indicator in a year: each quantity in each calendar year that its formula reads, this
 * year's first. A date target makes a milestone whatever the formula's words: then only its day is asked. `firstYear`
 * is the plan's; null where it does not say.
 */
export function requiredOf(
  one: CompiledIndicator,
  year: number,
  firstYear: number | null,
): RequiredOfIndicator {
  const first = firstYear ?? year;
  const target = targetOfYear(one.indicator.targets, year, first);
  if (target?.value.kind === "date") {
    const asked = one.asked.find(({ quantity }) => quantity === null);
    return { target, values: asked ? [{ asked: { ...asked, accepts: DAY }, year, stated: null }] : [] };
  }
  const { baseline } = one.indicator;
  const place = baselinePlace(one.expression, baseline, year, first);
  const found = new Map<string, Required>();
  const add = (leaf: Leaf, readYear: number, whole: Rational | null): void => {
    const asked = askedBy(one, leaf);
    if (!asked) return;
    const key = asked.quantity === null ? null : quantityKey(asked.quantity);
    const stated =
      place && key !== null && place.year === readYear && place.key === key
        ? baseline.value
        : asked.planned && readYear === year && one.node.activities.length > 0
          ? rational(one.node.activities.length)
          : whole;
    const id = `${readYear} ${asked.quantity ?? ""}`;
    if (!found.has(id)) found.set(id, { asked, year: readYear, stated });
  };
  read(one, year, (leaf, at) => add(leaf, at, null));
  const base = target === null || growthOf(one.expression) ? null : baseYear(target, year, first);
  if (base !== null && base < year) {
    const whole = base < first ? baselineAsValue(one.expression, baseline) : null;
    read(one, base, (leaf, at) => add(leaf, at, whole));
  }
  return { target, values: [...found.values()].sort((a, b) => b.year - a.year) };
}

/** A milestone takes the day on which it was done, or whether it is; never a number. */
const DAY: Required["asked"]["accepts"] = ["date", "boolean"];

/** The year whose value the target's own bound is worked out from; null where the bound is in the target. */
function baseYear({ comparator, value, relativeTo }: Target, year: number, first: number): number | null {
  if (typeof relativeTo === "number") return relativeTo;
  if (relativeTo === "previous-year") return year - 1;
  const relative = relativeTo !== null || comparator === "increment" || value.kind === "baseline";
  return relative ? first - 1 : null;
}

/** Calls back for every leaf with the year in which it is read; all of them, since nothing is known. */
function read(one: CompiledIndicator, year: number, add: (leaf: Leaf, year: number) => void): void {
  work(one.expression, {
    year,
    read: (leaf, at) => {
      if (leaf.kind !== "rollup") add(leaf, at);
      return { value: missing([]), input: null };
    },
  });
}

function askedBy(one: CompiledIndicator, leaf: Leaf): Asked | null {
  const name =
    leaf.kind === "quantity" || leaf.kind === "mean-score" || leaf.kind === "date" ? leaf.name : null;
  return one.asked.find(({ quantity }) => quantity === name) ?? null;
}
