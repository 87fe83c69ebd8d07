import type { Moment } from "../evaluation/evaluation.ts";
import type { IsoDate } from "../period/iso-date.ts";
import type { Measurement } from "./measurement.ts";

/**
 * The measurements that count at a moment, by indicator. Observed after `observedUpTo` or recorded after `knownUpTo`
 * is left out, so that "what did we know on 15/05?" and "what do we know now about 15/05?" can both be asked.
 */
export class Ledger {
  private readonly rows = new Map<string, Measurement[]>();

  constructor(measurements: Iterable<Measurement>, moment: Moment) {
    for (const row of measurements) {
      if (row.observedOn > moment.observedUpTo) continue;
      if (row.recordedOn !== null && row.recordedOn > moment.knownUpTo) continue;
      const known = this.rows.get(row.indicator);
      if (known) known.push(row);
      else this.rows.set(row.indicator, [row]);
    }
  }

  of(indicator: string): readonly Measurement[] {
    return this.rows.get(indicator) ?? [];
  }
}

/**
 * The latest observation of each contributing unit, in the order of the units' first appearance. `upTo` is a day
 * earlier than the moment's where a target has a deadline of its own. Of two entries observed on one day the later
 * recorded counts: a correction supersedes.
 */
export function latestByUnit(rows: readonly Measurement[], upTo: IsoDate | null = null): Measurement[] {
  const latest = new Map<string | null, Measurement>();
  for (const row of rows) {
    if (upTo !== null && row.observedOn > upTo) continue;
    const other = latest.get(row.unit);
    if (!other || supersedes(row, other)) latest.set(row.unit, row);
  }
  return [...latest.values()];
}

function supersedes(row: Measurement, other: Measurement): boolean {
  if (row.observedOn !== other.observedOn) return row.observedOn > other.observedOn;
  return row.sequence >= other.sequence;
}
