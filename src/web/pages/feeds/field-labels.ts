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
  separator: "feed-form-separator",
  numbers: "feed-form-numbers",
  every: "feed-form-every",
  on: "feed-form-on",
  hour: "feed-form-hour",
  adopt: "feed-form-adopt",
  tolerance: "feed-form-tolerance",
};

const HEADER_LABELS = new Map([
  ["header.name", "feed-header-name-label"],
  ["header.value", "feed-header-value-label"],
]);

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
    const label = field === null ? HEADER_LABELS.get(fault.at ?? "") : LABELS[field];
    return label === undefined
      ? wrong
      : words.format("feed-form-wrong", { field: words.format(label), wrong });
  });
}
