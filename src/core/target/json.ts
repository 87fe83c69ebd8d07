import { toDecimalDigits } from "../number/decimal.ts";
import type { Rational } from "../number/rational.ts";
import type { Target, TargetValue } from "./target.ts";

/** The `value` of a target in the JSON of the interface. Numbers are JSON numbers of at most 15 significant digits. */
export type TargetJsonValue = number | string | boolean | { readonly from: number; readonly to: number };

/** One target in the JSON of the interface; `deadline` and `relativeTo` are there only where the target has them. */
export interface TargetJson {
  readonly year: number | null;
  readonly comparator: string;
  readonly value: TargetJsonValue;
  readonly unit: string | null;
  readonly deadline?: string;
  readonly relativeTo?: string | number;
}

function number(value: Rational): number {
  return Number(toDecimalDigits(value, 15));
}

function jsonValue(value: TargetValue): TargetJsonValue {
  switch (value.kind) {
    case "number":
      return number(value.value);
    case "range":
      return { from: number(value.from), to: number(value.to) };
    case "date":
      return value.date;
    case "boolean":
      return value.value;
    case "baseline":
      return "baseline";
  }
}

export function targetJson(target: Target): TargetJson {
  return {
    year: target.year,
    comparator: target.comparator,
    value: jsonValue(target.value),
    unit: target.unit,
    ...(target.deadline === null ? {} : { deadline: target.deadline }),
    ...(target.relativeTo === null ? {} : { relativeTo: target.relativeTo }),
  };
}
