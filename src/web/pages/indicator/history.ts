import type { Step } from "../../../core/evaluation/explanation.ts";
import type { Ledger, RecordedEntry, Verdict } from "./ledger.ts";

/** An entry with all that happened to it. */
export interface HistoryRow {
  readonly entry: RecordedEntry;
  /** It is one of those that the number shown is made of. */
  readonly counts: boolean;
  /** The later entry that took its place; null where none did. */
  readonly supersededBy: RecordedEntry | null;
  readonly verdicts: readonly Verdict[];
  /** It was recorded under this place for the indicator that had it then, and does not count for this one. */
  readonly ofOther: boolean;
}

/** Every entry of an indicator, the last recorded first. Nothing is deleted: what was corrected stays, with why. */
export function historyOf(
  indicator: string,
  { entries, left = [], verdicts }: Ledger,
  explanation: Step | null,
): readonly HistoryRow[] {
  const others = new Set(left);
  const own = [...entries, ...left]
    .filter(({ measurement }) => measurement.indicator === indicator)
    .sort((a, b) => a.sequence - b.sequence);
  const counted = new Set(explanation ? sequencesIn(explanation) : []);
  const corrections = new Map(
    own.flatMap((entry) => (entry.corrects ? [[entry.corrects.sequence, entry] as const] : [])),
  );
  return own
    .map((entry) => ({
      entry,
      counts: counted.has(entry.measurement.sequence),
      supersededBy: corrections.get(entry.sequence) ?? null,
      verdicts: verdicts.filter(({ sequence }) => sequence === entry.sequence),
      ofOther: others.has(entry),
    }))
    .reverse();
}

/** The entries that an explanation rests on. */
function sequencesIn(explanation: Step): number[] {
  const found: number[] = [];
  const stack: Step[] = [explanation];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.kind === "measurement") found.push(next.params.row.sequence);
    stack.push(...next.children);
  }
  return found;
}
