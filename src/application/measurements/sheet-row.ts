import type { BaselineDisagreement } from "../../core/evaluation/baseline-disagreement.ts";
import type { Past, Question } from "../../core/measurement/entry/question.ts";
import type { Rational } from "../../core/number/rational.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Indicator, Node } from "../../core/plan/plan.ts";
import type { Target } from "../../core/target/target.ts";
import type { Cell, LedgerEntry, Validation } from "../../store/ledger.ts";
import type { SheetCell } from "../../store/sheets.ts";
import type { Standing } from "../standing.ts";

export type { Cell, LedgerEntry, SheetCell, Validation };

/** "to-correct": the last value was rejected by who validates. */
export type RowStatus = "to-do" | "draft" | "submitted" | "validated" | "to-correct";

/** One value asked of whoever measures. */
export interface SheetRow {
  /** `cellId` of the cell. */
  readonly id: string;
  /** What is measured; of a quantity shared by several indicators, the first use. */
  readonly cell: Cell;
  /** Where the value goes: an entry is written for each. */
  readonly uses: readonly Pick<Cell, "indicator" | "quantity">[];
  /** The name under which a quantity is shared; null where it is one indicator's own. */
  readonly sharedName: string | null;
  readonly node: Node;
  readonly indicator: Indicator;
  readonly target: Target | null;
  readonly question: Question;
  readonly past: Past;
  /** Where last year as measured and the plan's baseline say two things of what is asked. */
  readonly disagreement: BaselineDisagreement | null;
  /** What the plan itself says: it need not be measured, but can be. */
  readonly stated: Rational | null;
  /** False where the plan has no target for the year: measured it is shown, and not scored. */
  readonly scored: boolean;
  /** Codes of the units that answer for it. */
  readonly units: readonly string[];
  readonly mayMeasure: boolean;
  /** The entry that counts: of those observed last, the last recorded. */
  readonly latest: LedgerEntry | null;
  /** Sequence of the last entry recorded in the cell of each use, as `NewEntry.seen` wants it. */
  readonly seen: number | null;
  /** The last judgement on `latest`. */
  readonly validation: Validation | null;
  readonly draft: SheetCell | null;
  readonly status: RowStatus;
  /** The day by which it is wanted. */
  readonly due: IsoDate;
}

/** The sheet of one year. */
export interface Sheet {
  readonly standing: Standing;
  readonly year: number;
  readonly today: IsoDate;
  /** In the plan's order. */
  readonly rows: readonly SheetRow[];
}

/** Whether a row still waits for the person: nothing sent yet, begun and not sent, or sent back. What the plan states or does not score is not waited for. */
export function isToDo({ status, stated, scored }: SheetRow): boolean {
  if (status === "draft" || status === "to-correct") return true;
  return status === "to-do" && stated === null && scored;
}
