import type { Problem, ProblemKind } from "../../../application/problem.ts";
import type { Param } from "../../../core/diagnostics/diagnostic.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { roleWord } from "../../layout/reader-roles.ts";

/** What the page of an error says. Never how the program is made: no stack, no name of a file or a table. */
export interface ErrorView {
  readonly title: string;
  readonly message: string;
  readonly remedy: string | null;
  /** Who may do what was refused, in words; empty where that is not the reason. */
  readonly whoMay: readonly string[];
  /** Years to ask for instead, where the one asked for is none of the plan's. */
  readonly years: readonly string[];
  readonly faults: readonly { readonly message: string; readonly remedy: string | null }[];
  /** To be quoted when asking for help; null where the reader can set it right alone, or the message has it already. */
  readonly reference: string | null;
}

const TITLES: Readonly<Record<ProblemKind, string>> = {
  "not-signed-in": "problem-kind-not-signed-in",
  forbidden: "problem-kind-forbidden",
  "separation-of-duties": "problem-kind-separation-of-duties",
  "not-found": "problem-kind-not-found",
  conflict: "problem-kind-conflict",
  "already-done": "problem-kind-already-done",
  "precondition-failed": "problem-kind-precondition-failed",
  "too-large": "problem-kind-too-large",
  "unsupported-type": "problem-kind-unsupported-type",
  "invalid-input": "problem-kind-invalid-input",
  "too-many-requests": "problem-kind-too-many-requests",
  internal: "problem-kind-internal",
  "not-available": "problem-kind-not-available",
};

export function errorView(problem: Problem, reference: string, words: Catalogue): ErrorView {
  const roles = rolesIn(problem.params["roles"], words);
  const why = told(problem.id, { ...problem.params, ...(roles.length > 0 ? { roles } : {}) }, words);
  const quoted = `${why.message} ${why.remedy ?? ""}`.includes(reference);
  return {
    title: words.format(TITLES[problem.kind]),
    ...why,
    whoMay: problem.kind === "forbidden" ? roles : [],
    years: problem.id === "year-not-in-plan" ? textsIn(problem.params["years"]) : [],
    faults: problem.faults.map(({ message, params }) => told(message, params, words)),
    reference: problem.status >= 500 && !quoted ? reference : null,
  };
}

function rolesIn(roles: Param | undefined, words: Catalogue): string[] {
  return textsIn(roles).map((role) => roleWord(role, words));
}

function textsIn(many: Param | undefined): string[] {
  return Array.isArray(many) ? many.map(String) : [];
}

function told(id: string, params: Readonly<Record<string, Param>>, words: Catalogue) {
  return {
    message: words.format(id, params),
    remedy: words.has(id, "remedy") ? words.format(id, params, "remedy") : null,
  };
}
