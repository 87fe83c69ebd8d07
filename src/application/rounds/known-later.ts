import type { IndicatorResult, Result } from "../../core/evaluation/evaluation.ts";
import type { EvaluationShares } from "../../core/evidence-grade/shares.ts";
import { hashLedger } from "../../core/plan/hash.ts";
import type { Indicator } from "../../core/plan/plan.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Reader } from "../../store/store.ts";
import { sharesIn } from "../evidence/grades.ts";
import type { Services } from "../services.ts";
import { entriesAt, type Standing } from "../standing.ts";

/** A closed round beside what would be known of its day now: same plan, policy and decisions, with today's ledger. */
export interface KnownLater {
  /** The body's result at the closing and with what is known now. */
  readonly frozen: Result;
  readonly now: Result;
  /** What scores rested on at the closing and rest on now. */
  readonly shares: { readonly frozen: EvaluationShares; readonly now: EvaluationShares };
  /** In the plan's order. Roll-ups that moved because of these are not listed. */
  readonly indicators: readonly LateIndicator[];
}

export interface LateIndicator {
  readonly indicator: Indicator;
  /** In order of recording. */
  readonly entries: readonly LedgerEntry[];
  readonly frozen: IndicatorResult;
  readonly now: IndicatorResult;
}

/**
 * What a closed round did not know: data observed on its day or before and recorded after its closing. Null where there
 * are none.
 */
export async function knownLater(
  { standings }: Services,
  reader: Reader,
  frozen: Standing,
  today: string,
): Promise<KnownLater | null> {
  const { references, evaluation, moment, version } = frozen;
  const sequence = (await reader.ledger.position()).sequence;
  const ledger = await entriesAt(reader, { ...references, ledger: { sequence } });
  const later = ledger.entries.filter(
    ({ sequence, measurement }) =>
      sequence > references.ledger.sequence &&
      measurement.observedOn <= moment.observedUpTo &&
      evaluation.indicators.has(measurement.indicator),
  );
  if (later.length === 0) return null;
  const hash = hashLedger(ledger.entries.map(({ measurement }) => measurement));
  // The round's own references, but for how far the ledger has come.
  const now = await standings.frozen(reader, {
    ...references,
    ledger: { sequence, hash },
    moment: { ...moment, knownUpTo: today },
  });
  if (now === null) return null;
  const indicators = version.plan.nodes.flatMap((node) =>
    node.indicators.flatMap((indicator): LateIndicator[] => {
      const entries = later.filter(({ measurement }) => measurement.indicator === indicator.id);
      const was = evaluation.indicators.get(indicator.id);
      const is = now.evaluation.indicators.get(indicator.id);
      return entries.length > 0 && was && is ? [{ indicator, entries, frozen: was, now: is }] : [];
    }),
  );
  const shares = { frozen: sharesIn(frozen), now: sharesIn(now) };
  return { frozen: evaluation.body, now: now.evaluation.body, shares, indicators };
}
