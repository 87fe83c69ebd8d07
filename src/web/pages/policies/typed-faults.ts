import { type Fault, Problem } from "../../../application/problem.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { type PolicyTyped, placeOf } from "./policy-form.ts";

/** What is told in other words to who fills in the form: there is no JSON to be seen there. */
const TYPED: ReadonlyMap<string, string> = new Map([
  ["policy-invalid-value", "policy-typed-invalid-value"],
  ["policy-missing-key", "policy-typed-missing-key"],
  ["policy-bands-early-end", "policy-typed-early-end"],
  ["policy-bands-closed", "policy-typed-closed"],
  ["policy-bands-empty", "policy-typed-empty"],
]);

/** Fields of the form by their place in the document. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ["id", "policy-field-id"],
  ["version", "policy-field-version"],
  ["description", "policy-field-description"],
  ["rule", "policy-field-rule"],
  ["parameters.tolerance", "policy-field-tolerance"],
  ["parameters.graceDays", "policy-field-grace"],
  ["parameters.bands", "policy-bands"],
]);

/** The same problem with the places of a document told as the form calls them: its fields by their labels, its bands by their rows. */
export function asTyped(problem: Problem, typed: PolicyTyped, words: Catalogue): Problem {
  const faults = problem.faults.map((fault) => inFormWords(fault, typed, words));
  return new Problem(problem.kind, problem.id, problem.params, faults);
}

function inFormWords(fault: Fault, typed: PolicyTyped, words: Catalogue): Fault {
  const { path } = fault.params;
  if (typeof path !== "string") return fault;
  const message = TYPED.get(fault.message) ?? fault.message;
  return { ...fault, message, params: { ...fault.params, path: fieldAt(path, typed, words) } };
}

function fieldAt(path: string, { bands }: PolicyTyped, words: Catalogue): string {
  const label = LABELS.get(path);
  if (label !== undefined) return words.format(label);
  const [, place, part] = /^parameters\.bands\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? [];
  if (place === undefined) return path;
  const row = bands.findIndex((_, at) => placeOf(bands, at) === Number(place)) + 1;
  return part === undefined ? String(row) : words.format("policy-band-field", { part, row });
}
