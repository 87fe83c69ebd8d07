import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Need } from "../evaluation/evaluation.ts";
import type { MeasuredValue } from "../measurement/measurement.ts";
import type { Rational } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";

/**
 * What a formula or one of its parts is worth. Missing is never turned into 0 or 100 in silence: it travels up to the
 * result with the measurements that would complete it.
 */
export type Value =
  | { readonly status: "known"; readonly datum: MeasuredValue }
  | { readonly status: "missing"; readonly needs: readonly Need[] }
  | { readonly status: "not-applicable"; readonly reason: Diagnostic }
  | { readonly status: "failed"; readonly reason: Diagnostic };

export function knownNumber(value: Rational): Value {
  return { status: "known", datum: { kind: "number", value } };
}

export function knownDate(date: IsoDate): Value {
  return { status: "known", datum: { kind: "date", date } };
}

export function missing(needs: readonly Need[]): Value {
  return { status: "missing", needs };
}

export function failed(reason: Diagnostic): Value {
  return { status: "failed", reason };
}

/** The number of a known value; null for anything else. */
export function numberOf(value: Value): Rational | null {
  return value.status === "known" && value.datum.kind === "number" ? value.datum.value : null;
}

/** What joins several values into one that is not known: a failure first, else all that is missing; null where all are known. */
export function obstacle(values: readonly Value[]): Value | null {
  const stopped = values.find((value) => value.status === "failed" || value.status === "not-applicable");
  if (stopped) return stopped;
  const needs = values.flatMap((value) => (value.status === "missing" ? value.needs : []));
  return values.some((value) => value.status === "missing") ? missing(distinctNeeds(needs)) : null;
}

/** The same needs, each once, in order. */
export function distinctNeeds(needs: readonly Need[]): readonly Need[] {
  if (needs.length < 2) return needs;
  const seen = new Map<string, Need>();
  for (const need of needs) {
    const key = `${need.year} ${need.indicator} ${need.quantity ?? ""}`;
    if (!seen.has(key)) seen.set(key, need);
  }
  return [...seen.values()];
}
