import { gradeOf } from "../../core/evidence-grade/grade.ts";
import type { BundleEntry } from "../../documents/proof/bundle.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { PlanVersion } from "../../store/plans.ts";
import { unitsAnswering } from "../answers-for.ts";

/**
 * How each entry was recorded, for who is not of the body: the offices that answer for the value and what kind of author
 * recorded it, nobody's name (D.Lgs. 33/2013, art. 4); of the files their hashes, not what they are called.
 */
export function bundleEntries(
  entries: readonly LedgerEntry[],
  { plan, arrangements }: Pick<PlanVersion, "plan" | "arrangements">,
): readonly BundleEntry[] {
  return entries.map((entry) => {
    const { sequence, measurement, author, corrects, link, evidence, basis } = entry;
    const { unit, indicator } = measurement;
    return {
      sequence,
      grade: gradeOf(entry),
      author: {
        kind: author.kind,
        offices: unit === null ? unitsAnswering(plan, arrangements, indicator) : [unit],
      },
      corrects,
      linked: link !== null,
      basis: basis?.kind ?? null,
      evidence: evidence.map(({ hash }) => hash),
    };
  });
}
