import type { CompiledIndicator } from "../evaluation/compile.ts";
import type { IndicatorResult } from "../evaluation/evaluation.ts";
import { evaluateIndicator, type Scene } from "../evaluation/indicator.ts";
import { Ledger } from "../measurement/ledger.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { dateOfDay, dayNumber, type IsoDate } from "../period/iso-date.ts";
import { lastDayOf } from "../period/years.ts";
import { NO_ROWS, type Projected } from "./projected.ts";
import { projectedRow } from "./projected-row.ts";

/**
 * A milestone has no pace: done it is settled, and so is one that is late; one still open may be done by its day or not,
 * and the middle says nothing.
 */
export function projectMilestone(
  c: CompiledIndicator,
  result: IndicatorResult,
  scene: Omit<Scene, "ledger">,
  own: readonly Measurement[],
): Projected {
  const { target } = result;
  const { moment, policy } = scene;
  const settled: Projected = {
    standing: "settled",
    quantities: [],
    why: null,
    rows: NO_ROWS,
    corners: [result],
  };
  if (result.achievement !== null || target?.value.kind !== "date") return settled;
  const due = target.value.date;
  const by = target.comparator === "<=" || target.comparator === "<" || target.comparator === "milestone";
  if (!by || moment.observedUpTo >= lastDayOf(moment.year))
    return { ...settled, standing: "none", why: { id: "forecast-none-milestone", params: {} } };
  const early = target.comparator === "<" ? shifted(due, -1) : due;
  const inTime = moment.observedUpTo > early ? moment.observedUpTo : early;
  const spoken = own.filter(({ year }) => year === moment.year).map(({ unit }) => unit);
  const units = spoken.length > 0 ? [...new Set(spoken)] : [null];
  const done = (date: IsoDate): Measurement[] =>
    units.map((unit) => projectedRow(c, moment, null, { kind: "date", date }, unit));
  const rows = { low: done(shifted(due, policy.graceDays + 1)), middle: [], high: done(inTime) };
  const corners = [rows.low, rows.high].map((added) =>
    evaluateIndicator(c, { ...scene, ledger: new Ledger([...own, ...added], moment) }),
  );
  return { standing: "open", quantities: [], why: null, rows, corners };
}

function shifted(day: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(day) + days);
}
