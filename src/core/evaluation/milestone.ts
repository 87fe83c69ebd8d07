import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { knownDate, missing } from "../formula/value.ts";
import { type Ledger, latestByUnit } from "../measurement/ledger.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { daysBetween, type IsoDate } from "../period/iso-date.ts";
import type { Comparison } from "../policy/comparison.ts";
import type { Target } from "../target/target.ts";
import type { CompiledIndicator } from "./compile.ts";
import type { Moment, Need, WorkedFormula } from "./evaluation.ts";

/** A milestone beside its date. */
export interface Milestone {
  /** Null while it is open and can still be done in time, or where what was measured is no day. */
  readonly comparison: Comparison | null;
  readonly needs: readonly Need[];
  readonly reason: Diagnostic | null;
  readonly worked: WorkedFormula;
}

/**
 * Reads when a milestone was done. Every row of the indicator for the year counts, under whatever name: a date target
 * makes a milestone whatever the formula's words. Of several units the latest day counts. "Yes" without a day means
 * done by the day it was observed; "no" from any unit means still open. Open after the due date and the policy's grace
 * days is known, and late; open before is missing.
 */
export function readMilestone(
  c: CompiledIndicator,
  ledger: Ledger,
  moment: Moment,
  target: Target,
  graceDays: number,
): Milestone {
  const due = target.value.kind === "date" ? target.value.date : moment.observedUpTo;
  const strict = target.comparator === "<" || target.comparator === ">";
  const rows =
    c.key === c.indicator.id
      ? latestByUnit(ledger.of(c.indicator.id).filter((r) => r.year === moment.year))
      : [];
  const usable = rows.filter((row) => row.value.kind !== "number");
  const done = dayDone(usable);
  const need: Need = { indicator: c.indicator.id, quantity: null, year: moment.year };
  const worked: WorkedFormula = {
    expression: { kind: "milestone", name: c.indicator.name },
    year: moment.year,
    value: done === null ? missing([need]) : knownDate(done),
    parts: [],
    input: {
      quantity: null,
      year: moment.year,
      origin:
        usable.length > 0 ? { from: "measurements", rows: usable, joining: "sum" } : { from: "nowhere" },
    },
  };
  const known = (comparison: Comparison): Milestone => ({ comparison, needs: [], reason: null, worked });
  const notBefore = target.comparator === ">=" || target.comparator === ">";
  if (done !== null) return known({ kind: notBefore ? "not-before" : "done-by", done, due, strict });
  if (!notBefore && daysBetween(due, moment.observedUpTo) > graceDays) {
    return known({ kind: "done-by", done: null, due, strict });
  }
  const params = { quantity: c.indicator.name, year: moment.year, expected: "date" };
  const reason = rows.length > usable.length ? diagnostic("wrong-kind-of-value", "error", params) : null;
  return { comparison: null, needs: [need], reason, worked };
}

/** The latest of the days on which each unit was done; null where one is still open, or none speaks. */
function dayDone(rows: readonly Measurement[]): IsoDate | null {
  let latest: IsoDate | null = null;
  for (const { value, observedOn } of rows) {
    if (value.kind === "boolean" && !value.value) return null;
    const day = value.kind === "date" ? value.date : observedOn;
    if (latest === null || day > latest) latest = day;
  }
  return latest;
}
