import type { CompiledIndicator, CompiledPlan } from "../evaluation/compile.ts";
import { targetOfYear } from "../evaluation/target-of-year.ts";
import { ACTIVITY_NOUNS } from "../formula/lexicon/activities.ts";
import { nameWords } from "../formula/name-words.ts";
import type { IsoDate } from "../period/iso-date.ts";
import type { Node } from "../plan/plan.ts";
import { keyOf, type Place } from "./key.ts";

/** Something that the plan says will be done: an activity of a node, or a milestone, which is an indicator with a day. */
export interface Programmed extends Place {
  readonly node: string;
  readonly key: string;
  /** As the plan writes it: the activity, or the indicator's name. */
  readonly text: string;
  /** The day that the plan gives; null where it gives none. */
  readonly due: IsoDate | null;
  /** The milestone's indicator; null for an activity. */
  readonly indicator: string | null;
}

/** Words under which a milestone is the end of all that its node lists: "Realizzazione attività". */
const COMPLETION: ReadonlySet<string> = new Set(
  "realizzazione completamento conclusione attuazione esecuzione svolgimento ultimazione".split(" "),
);

/** Activities of every year, milestones of this one, in the plan's order. */
export function programmedOf(compiled: CompiledPlan, year: number): readonly Programmed[] {
  return compiled.nodes.flatMap(({ indicators }, index) => {
    const node = compiled.plan.nodes[index];
    if (!node) return [];
    return [...activitiesOf(node), ...indicators.flatMap((one) => milestoneOf(one, compiled, year))];
  });
}

function activitiesOf({ id, activities }: Node): Programmed[] {
  return activities.map(({ text, due }, at) => {
    const place = { position: at + 1, year: null };
    return { ...place, node: id, key: keyOf(place), text, due, indicator: null };
  });
}

function milestoneOf(c: CompiledIndicator, compiled: CompiledPlan, year: number): Programmed[] {
  const due = dayDue(c, compiled, year);
  if (due === null || endsActivities(c)) return [];
  const place = { position: c.node.indicators.indexOf(c.indicator) + 1, year };
  const { id: indicator, name } = c.indicator;
  return [{ ...place, node: c.node.id, key: keyOf(place), text: name, due, indicator }];
}

/** The day of the indicator's target of the year; null where the target is none, or no day. */
export function dayDue(c: CompiledIndicator, { firstYear }: CompiledPlan, year: number): IsoDate | null {
  // An id that comes twice is measured once.
  if (c.key !== c.indicator.id) return null;
  const target = targetOfYear(c.indicator.targets, year, firstYear ?? year);
  return target?.value.kind === "date" ? target.value.date : null;
}

/**
 * Whether a milestone is reached on the day on which the last of the node's activities was done. Of two indicators that
 * say so, neither is taken to mean the whole list.
 */
export function endsActivities({ indicator, node }: Pick<CompiledIndicator, "indicator" | "node">): boolean {
  if (node.activities.length === 0 || !saysCompletion(indicator.formula.text)) return false;
  const dated = node.indicators.filter(({ targets }) => targets.some(({ value }) => value.kind === "date"));
  return dated.filter(({ formula }) => saysCompletion(formula.text)).length === 1;
}

function saysCompletion(formula: string): boolean {
  const [first = "", ...rest] = nameWords(formula);
  return COMPLETION.has(first) && rest.some((word) => ACTIVITY_NOUNS.has(word));
}
