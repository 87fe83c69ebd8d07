import type { Fault, Problem } from "../../../application/problem.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { problemFaults, told } from "../draft/fault-words.ts";
import { FEED_FIELDS, type FeedField, PLACES } from "./definition-form.ts";

/** Message ids of the labels. */
export const LABELS: Readonly<Record<FeedField, string>> = {
  id: "feed-form-id",
  name: "feed-form-name",
  datum: "feed-form-datum",
  unit: "feed-form-unit",
  year: "feed-form-year",
  kind: "feed-part-from",
  address: "feed-form-address",
  organisation: "feed-form-organisation",
  filter: "feed-form-filter",
  file: "feed-form-file",
  form: "feed-form-form",
  path: "feed-form-path",
  takeJson: "feed-form-take-json",
  dayPath: "feed-form-day-path",
  column: "feed-form-column",
  takeTable: "feed-form-take-table",
  where: "feed-form-where",
  dayColumn: "feed-form-day-column",
  numbers: "feed-form-numbers",
  every: "feed-form-every",
  on: "feed-form-on",
  hour: "feed-form-hour",
  adopt: "feed-form-adopt",
  tolerance: "feed-form-tolerance",
};

/** The field that a fault is about; null where it is none of them. */
export function fieldOf({ at }: Pick<Fault, "at">): FeedField | null {
  return FEED_FIELDS.find((field) => at !== null && PLACES[field]?.includes(at)) ?? null;
}

/** What is wrong, each with the name of its field. */
export function wrongFields(problem: Problem, words: Catalogue): readonly string[] {
  if (problem.faults.length === 0) return problemFaults(problem, words);
  return problem.faults.map((fault) => {
    const wrong = told(fault.message, fault.params, words);
    const field = fieldOf(fault);
    return field === null
      ? wrong
      : words.format("feed-form-wrong", { field: words.format(LABELS[field]), wrong });
  });
}
