import { type Worked, work } from "../formula/evaluate.ts";
import { quantityKey } from "../formula/quantity-name.ts";
import { matchAsked } from "../measurement/asked.ts";
import { joined } from "../measurement/contributions.ts";
import { Ledger, latestByUnit } from "../measurement/ledger.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { roundHalfUp } from "../number/decimal.ts";
import { ONE, type Rational } from "../number/rational.ts";
import { baselineStep } from "../plan/baseline.ts";
import { baselineAsValue, baselinePlace } from "./baseline.ts";
import type { CompiledIndicator, CompiledPlan } from "./compile.ts";
import type { Input, Moment } from "./evaluation.ts";
import { inputsFor } from "./inputs.ts";

/** What was measured of a past year is not what the plan states of it as its baseline ("stato"). */
export interface BaselineDisagreement {
  readonly indicator: string;
  /** As the formula names it; null where the baseline is the indicator's own value. */
  readonly quantity: string | null;
  /** The past year that both speak of. */
  readonly year: number;
  /** As the plan gives it, and in its unit. */
  readonly stated: Rational;
  /** Exact, in the unit of what is stated. */
  readonly measured: Rational;
  /** What was measured; in the year evaluated it is what counts. */
  readonly rows: readonly Measurement[];
}

interface Past {
  readonly quantity: string | null;
  readonly year: number;
  readonly measured: Rational;
  readonly rows: readonly Measurement[];
}

/**
 * Every indicator whose baseline and whose measured past differ at the decimals that the plan writes: 72 agrees with
 * 72,4 and disagrees with 72,5. Only baselines that stand for a past year as the plan is evaluated in the moment's year.
 */
export function baselineDisagreements(
  compiled: CompiledPlan,
  measurements: Iterable<Measurement>,
  moment: Moment,
): readonly BaselineDisagreement[] {
  const ledger = new Ledger(measurements, moment);
  const first = compiled.firstYear ?? moment.year;
  return compiled.nodes.flatMap(({ indicators }) =>
    indicators.flatMap((one): BaselineDisagreement[] => {
      const { baseline, id } = one.indicator;
      if (baseline.value === null || one.key !== id) return [];
      const past =
        rawDatum(one, ledger, moment.year, first) ??
        (moment.year === first ? ownValue(one, ledger, compiled, first) : null);
      if (past === null || agree(past.measured, baseline.value, baselineStep(baseline.text))) return [];
      return [{ indicator: id, stated: baseline.value, ...past }];
    }),
  );
}

function agree(measured: Rational, stated: Rational, step: Rational): boolean {
  return roundHalfUp(measured.div(step), 0) === roundHalfUp(stated.div(step), 0);
}

/** The quantity of a past year for which the baseline stands, as measured. */
function rawDatum(one: CompiledIndicator, ledger: Ledger, year: number, first: number): Past | null {
  const place = baselinePlace(one.expression, one.indicator.baseline, year, first);
  const asked = one.asked.find(
    ({ quantity }) => place !== null && quantity !== null && quantityKey(quantity) === place.key,
  );
  if (!place || !asked) return null;
  const own = ledger
    .of(one.key)
    .filter((row) => row.year === place.year && matchAsked(one.asked, row.quantity)?.asked === asked);
  const rows = latestByUnit(own);
  const value = joined(rows, asked.joining);
  if (value?.kind !== "number") return null;
  return { quantity: asked.quantity, year: place.year, measured: value.value, rows };
}

/** The indicator's own value of the year before the plan, where the baseline is that. */
function ownValue(
  one: CompiledIndicator,
  ledger: Ledger,
  { tree }: CompiledPlan,
  first: number,
): Past | null {
  const { baseline } = one.indicator;
  // How much of the formula's own scale one unit of the baseline is: 1/100 of a bare ratio for "%".
  const unit = baselineAsValue(one.expression, { ...baseline, value: ONE });
  if (unit === null || baseline.value === null || ledger.of(one.key).length === 0) return null;
  const year = first - 1;
  const sources = { ledger, tree, firstYear: first, resultOf: () => null };
  const worked = work(one.expression, inputsFor(one, sources, year, null));
  const { value } = worked;
  if (value.status !== "known" || value.datum.kind !== "number") return null;
  return { quantity: null, year, measured: value.datum.value.div(unit), rows: rowsRead(worked) };
}

function rowsRead(worked: Worked<Input>): readonly Measurement[] {
  const rows = new Map<number, Measurement>();
  for (const stack = [worked]; stack.length > 0; ) {
    const next = stack.pop();
    const origin = next?.input?.origin;
    if (origin?.from === "measurements") for (const row of origin.rows) rows.set(row.sequence, row);
    stack.push(...(next?.parts ?? []));
  }
  return [...rows.values()];
}
