import type { CompiledIndicator, CompiledPlan } from "../evaluation/compile.ts";
import { DONE_WORDS } from "../forecast/lexicon.ts";
import { ACTIVITY_NOUNS } from "../formula/lexicon/activities.ts";
import { nameWords } from "../formula/name-words.ts";
import { quantityKey } from "../formula/quantity-name.ts";
import type { Asked } from "../measurement/asked.ts";
import type { MeasuredValue } from "../measurement/measurement.ts";
import { rational } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";
import type { Course, Report } from "./course.ts";
import { dayDue, endsActivities } from "./programmed.ts";
import { isDone } from "./state.ts";

/** A quantity that the activities of a node, or a milestone's own report, give. */
export interface ActivityValue<R extends Report> {
  readonly indicator: string;
  readonly node: string;
  /** As the formula names it; null where the value is the indicator's own. */
  readonly quantity: string | null;
  readonly kind: "done" | "day";
  /**
   * How many were done by the day, or the day on which the milestone was reached. Null while it is open, and where
   * nobody has reported anything: what nobody has said is not zero.
   */
  readonly value: MeasuredValue | null;
  /** What was counted. */
  readonly courses: readonly Course<R>[];
}

/**
 * What indicators can be given on a day. The activities done are asked by a formula that sets them against those
 * programmed, or counts the node's own; those programmed are the plan's and need no measurement. A milestone called
 * "Realizzazione attività" whose node lists activities is reached on the day of the last; any other on the day reported
 * for it.
 */
export function activityValues<R extends Report>(
  compiled: CompiledPlan,
  courses: readonly Course<R>[],
  year: number,
  day: IsoDate,
): readonly ActivityValue<R>[] {
  const ofNode = new Map<string, Course<R>[]>();
  for (const course of courses) {
    const known = ofNode.get(course.programmed.node);
    if (known) known.push(course);
    else ofNode.set(course.programmed.node, [course]);
  }
  return compiled.nodes.flatMap(({ indicators }) =>
    indicators.flatMap((c) => givenTo(c, compiled, ofNode.get(c.node.id) ?? [], year, day)),
  );
}

function givenTo<R extends Report>(
  c: CompiledIndicator,
  compiled: CompiledPlan,
  all: readonly Course<R>[],
  year: number,
  day: IsoDate,
): ActivityValue<R>[] {
  if (c.key !== c.indicator.id) return [];
  const listed = all.filter(({ programmed }) => programmed.indicator === null);
  const about = { indicator: c.indicator.id, node: c.node.id };
  if (dayDue(c, compiled, year) !== null) {
    const own = all.filter(({ programmed }) => programmed.indicator === c.indicator.id);
    const courses = endsActivities(c) ? listed : own;
    const date = lastDay(courses, day);
    const value: MeasuredValue | null = date === null ? null : { kind: "date", date };
    return [{ ...about, quantity: null, kind: "day", value, courses }];
  }
  const asked = doneAsked(c);
  if (asked === null || listed.length === 0) return [];
  const done = listed.filter((course) => isDone(course, day)).length;
  const told = listed.some(({ report }) => report !== null);
  const value: MeasuredValue | null = told ? { kind: "number", value: rational(done) } : null;
  return [{ ...about, quantity: asked.quantity, kind: "done", value, courses: listed }];
}

/** The day of the last, once all are done. */
function lastDay<R extends Report>(courses: readonly Course<R>[], day: IsoDate): IsoDate | null {
  if (courses.length === 0 || !courses.every((course) => isDone(course, day))) return null;
  const days = courses.flatMap(({ doneOn }) => (doneOn === null ? [] : [doneOn]));
  return days.sort().at(-1) ?? null;
}

/** The quantity that is the number of the node's activities done; null where the formula has none. */
export function doneAsked({
  expression,
  asked,
}: Pick<CompiledIndicator, "expression" | "asked">): Asked | null {
  if (expression.kind === "activities") return asked[0] ?? null;
  if (!asked.some(({ planned }) => planned)) return null;
  const done = asked.filter(({ planned, quantity }) => !planned && quantity !== null && saysDone(quantity));
  return done.length === 1 ? (done[0] ?? null) : null;
}

function saysDone(quantity: string): boolean {
  const [noun = "", ...rest] = nameWords(quantityKey(quantity));
  return ACTIVITY_NOUNS.has(noun) && rest.some((word) => DONE_WORDS.has(word));
}
