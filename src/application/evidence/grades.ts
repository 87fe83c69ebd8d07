import type { Evaluation } from "../../core/evaluation/evaluation.ts";
import { type Grade, gradeOf } from "../../core/evidence-grade/grade.ts";
import { type EvaluationShares, sharesOf } from "../../core/evidence-grade/shares.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Standing } from "../standing.ts";

/** The grade of each row of the ledger, by sequence. */
export function gradesOf(entries: readonly LedgerEntry[]): ReadonlyMap<number, Grade> {
  return new Map(entries.map((entry) => [entry.sequence, gradeOf(entry)]));
}

/** An evaluation names the ledger that it was made on: what it rests on is worked out once. */
const made = new WeakMap<Evaluation, EvaluationShares>();

/** The same of another year of an edition, whose entries name nobody and have their grades. */
export function sharesInYear(
  evaluation: Evaluation,
  entries: readonly { readonly sequence: number; readonly grade: Grade }[],
): EvaluationShares {
  const known = made.get(evaluation);
  if (known) return known;
  const shares = sharesOf(evaluation, new Map(entries.map(({ sequence, grade }) => [sequence, grade])));
  made.set(evaluation, shares);
  return shares;
}

/** What share of each score of a standing rests on what. */
export function sharesIn({
  evaluation,
  entries,
}: Pick<Standing, "evaluation" | "entries">): EvaluationShares {
  const known = made.get(evaluation);
  if (known) return known;
  const shares = sharesOf(evaluation, gradesOf(entries));
  made.set(evaluation, shares);
  return shares;
}
