import type { MeasuredValue } from "../measurement/measurement.ts";
import type { Target } from "./target.ts";

/**
 * Whether a value on the scale of a target meets it; null where the target alone does not say (it is relative to an
 * earlier value) or speaks of something else.
 */
export function meets(
  { comparator, value: wanted, relativeTo }: Target,
  value: MeasuredValue,
): boolean | null {
  if (wanted.kind === "date" && value.kind === "date") {
    const late = comparator === ">=" || comparator === ">";
    return late ? value.date >= wanted.date : value.date <= wanted.date;
  }
  if (wanted.kind === "boolean" && value.kind === "boolean") return value.value === wanted.value;
  if (value.kind !== "number" || relativeTo !== null) return null;
  if (wanted.kind === "range")
    return value.value.compare(wanted.from) >= 0 && value.value.compare(wanted.to) <= 0;
  if (wanted.kind !== "number") return null;
  const side = value.value.compare(wanted.value);
  switch (comparator) {
    case ">=":
      return side >= 0;
    case "<=":
      return side <= 0;
    case ">":
      return side > 0;
    case "<":
      return side < 0;
    case "=":
      return side === 0;
    default:
      return null;
  }
}
