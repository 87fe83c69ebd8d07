import { isZero, ONE, rational, sum } from "../number/rational.ts";
import type { MeasuredValue, Measurement } from "./measurement.ts";

/**
 * How several units' contributions to one quantity make one value: flows and stocks add up, means average by the
 * number of answers (an absent n counts 1), of dates the latest counts, a yes needs everyone's yes.
 */
export type Joining = "sum" | "mean";

/** The joint value; null where there is nothing to join, or where numbers, dates and answers are mixed. */
export function joined(parts: readonly Measurement[], joining: Joining): MeasuredValue | null {
  const values = parts.map((part) => part.value);
  const [first] = values;
  if (!first) return null;
  if (first.kind === "number") {
    const numbers = values.flatMap((v) => (v.kind === "number" ? [v.value] : []));
    if (numbers.length < values.length) return null;
    if (joining === "sum") return { kind: "number", value: sum(numbers) };
    const weights = parts.map((part) => part.n ?? ONE);
    const total = sum(weights);
    if (isZero(total)) return { kind: "number", value: sum(numbers).div(rational(numbers.length)) };
    return { kind: "number", value: sum(numbers.map((x, i) => x.mul(weights[i] ?? ONE))).div(total) };
  }
  if (first.kind === "date") {
    const dates = values.flatMap((v) => (v.kind === "date" ? [v.date] : []));
    if (dates.length < values.length) return null;
    return { kind: "date", date: dates.sort().at(-1) ?? first.date };
  }
  const answers = values.flatMap((v) => (v.kind === "boolean" ? [v.value] : []));
  return answers.length < values.length ? null : { kind: "boolean", value: answers.every(Boolean) };
}
