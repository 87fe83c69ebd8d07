/** Why an edit of a plan is not done, or what else it did: code -> parameters of its message, whose words are in the plan-edit.ftl of each language. */
export type PlanEditDiagnostics = {
  /** No node, indicator or level of this name. */
  "edit-subject-unknown": { readonly subject: string };
  /** `field`: as `Field`, or "period", "shared-name". */
  "edit-empty": { readonly field: string };
  "edit-too-long": { readonly field: string; readonly most: number };
  "edit-weight-unreadable": { readonly text: string };
  /** `near`: units with a like code. */
  "edit-unit-unknown": { readonly unit: string; readonly near: readonly string[] };
  "edit-reading-unknown": { readonly indicator: string };
  "edit-day-impossible": { readonly text: string };
  "edit-target-year-twice": { readonly year: number };
  "edit-target-year-outside": { readonly year: number; readonly from: number; readonly to: number };
  "edit-target-unreadable": { readonly text: string };
  "edit-period-backwards": { readonly from: number; readonly to: number };
  "edit-id-taken": { readonly id: string };
  "edit-code-taken": { readonly code: string; readonly title: string };
  "edit-node-not-empty": { readonly node: string; readonly children: number };
  "edit-node-under-itself": { readonly node: string };
  /** `known`: quantities that the indicator's formula names. */
  "edit-quantity-unknown": {
    readonly quantity: string;
    readonly indicator: string;
    readonly known: readonly string[];
  };
  "edit-quantity-shared": { readonly quantity: string; readonly indicator: string; readonly name: string };
  "edit-share-alone": { readonly name: string };
  "edit-share-unknown": { readonly name: string };
  /** Done, and told: the formula no longer names a shared quantity. */
  "edit-share-dropped": { readonly name: string; readonly indicator: string };
};
