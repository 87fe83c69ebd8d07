import type { ReasonTyped } from "../../components/form/ReasonFields.tsx";

/** A decision's form as typed. */
export interface DecisionTyped extends ReasonTyped {
  readonly form: "set-aside" | "override";
  /** The form undoes a decision in force: counts again, withdraws. */
  readonly undo: boolean;
  readonly year: string;
  readonly indicator: string;
  readonly achievement: string;
}
