import type { Plan } from "../../core/plan/plan.ts";
import type { Standing } from "../standing.ts";
import type { Redaction } from "./redaction.ts";

/** Where somebody is named in what is to be published: nodes by id, and how many sources and reasons. */
export interface NamedIn {
  readonly nodes: readonly string[];
  readonly texts: number;
}

/** The places from which a redaction takes a name away. */
export function namedIn(
  { version, entries, evaluation }: Pick<Standing, "version" | "entries" | "evaluation">,
  redaction: Redaction,
): NamedIn {
  const names = (text: string): boolean => redaction.text(text) !== text;
  const texts = [
    version.plan.title,
    ...version.plan.units.map(({ name }) => name),
    ...entries.flatMap(({ measurement, corrects }) => [measurement.source, corrects?.reason ?? ""]),
    ...evaluation.setAside.map(({ reason }) => reason),
    ...evaluation.overrides.map(({ reason }) => reason),
  ];
  return {
    nodes: version.plan.nodes.filter((node) => textsOf(node).some(names)).map(({ id }) => id),
    texts: texts.filter(names).length,
  };
}

function textsOf({ title, description, activities, indicators }: Plan["nodes"][number]): string[] {
  return [
    title,
    description,
    ...activities.map(({ text }) => text),
    ...indicators.flatMap(({ name, formula, baseline, targets }) => [
      name,
      formula.text,
      baseline.text,
      ...targets.map(({ text }) => text),
    ]),
  ];
}
