import type { Scope } from "../../../application/people/roles.ts";

/** What a key of each scope may do. */
export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  read: "scope-read",
  measure: "scope-measure",
  plan: "scope-plan",
  administer: "scope-administer",
};
