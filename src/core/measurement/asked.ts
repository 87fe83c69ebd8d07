import type { Expression } from "../formula/expression.ts";
import { DONE_ACTIVITIES } from "../formula/lexicon/activities.ts";
import { nameWords } from "../formula/name-words.ts";
import { isPlannedActivities } from "../formula/planned-activities.ts";
import { walk } from "../formula/quantities.ts";
import { quantityKey } from "../formula/quantity-name.ts";
import type { Target } from "../target/target.ts";
import type { Joining } from "./contributions.ts";
import type { MeasuredValue } from "./measurement.ts";

export type MeasuredKind = MeasuredValue["kind"];

/** One thing that an indicator asks to be measured. */
export interface Asked {
  /** As the formula names it; null where the measurement is the indicator's own value, date or answer. */
  readonly quantity: string | null;
  /** Other names under which a row may give it. */
  readonly aliases: readonly string[];
  /** What may be given as its value; the first is what is usually meant. */
  readonly accepts: readonly MeasuredKind[];
  readonly joining: Joining;
  /** The plan itself gives this quantity where the node lists its activities. */
  readonly planned: boolean;
}

const NUMBER: readonly MeasuredKind[] = ["number"];
const DATE: readonly MeasuredKind[] = ["date", "boolean"];
const ANSWER: readonly MeasuredKind[] = ["boolean", "number", "date"];

function asking(
  quantity: string | null,
  accepts: readonly MeasuredKind[],
  joining: Joining,
  ...aliases: string[]
): Asked {
  return { quantity, accepts, joining, aliases, planned: quantity !== null && isPlannedActivities(quantity) };
}

/** True where the formula cannot be computed as read, so that the indicator's own value is measured instead. */
export function isMeasuredDirectly(e: Expression): boolean {
  for (const part of walk(e)) if (part.kind === "unknown" || part.kind === "sum-over") return true;
  return false;
}

/**
 * Everything an indicator can be given, in the order in which the formula names it. A date target makes a milestone
 * whatever the formula's words, so its day may come without a quantity or under the formula's own name. `aliases` are
 * names of the indicator's own value: its title, the text of its formula.
 */
export function askedOf(
  e: Expression,
  targets: readonly Target[],
  aliases: readonly string[] = [],
): readonly Asked[] {
  const dated = targets.some((target) => target.value.kind === "date");
  const answered = targets.some((target) => target.value.kind === "boolean");
  const extra = [...(dated ? DATE : []), ...(answered ? ANSWER : [])];
  const asked = new Map<string | null, Asked>();
  const add = (item: Asked): void => {
    const other = asked.get(item.quantity);
    const names = item.quantity === null ? [...item.aliases, ...aliases] : item.aliases;
    asked.set(item.quantity, {
      ...item,
      joining: other?.joining ?? item.joining,
      aliases: [...new Set([...(other?.aliases ?? []), ...names])],
      accepts: [...new Set([...(other?.accepts ?? []), ...item.accepts, ...extra])],
    });
  };
  if (isMeasuredDirectly(e)) add(asking(null, dated ? DATE : answered ? ANSWER : NUMBER, "mean"));
  else for (const part of walk(e)) for (const item of askedBy(part)) add(item);
  if (dated && !asked.has(null)) add(asking(null, DATE, "sum"));
  return [...asked.values()];
}

function askedBy(part: Expression): Asked[] {
  switch (part.kind) {
    case "quantity":
      return [asking(part.name, NUMBER, "sum")];
    case "mean-score":
      return [asking(part.name, NUMBER, "mean")];
    case "date":
      return [asking(part.name, DATE, "sum")];
    case "days":
      // A plain name under a difference of days is a day, whatever its words.
      return [part.to, part.from].flatMap((side) =>
        side.kind === "quantity" ? [asking(side.name, DATE, "sum")] : [],
      );
    case "milestone":
      return [asking(null, [...DATE, "number"], "sum", part.name)];
    case "boolean":
      return [asking(null, ANSWER, "mean", part.name)];
    case "index":
    case "progress":
      return [asking(null, NUMBER, "mean", part.name)];
    case "activities":
      return [asking(null, NUMBER, "sum", ...DONE_ACTIVITIES)];
    default:
      return [];
  }
}

/** The thing asked that a row names, and whether the name had to be taken for one not quite like it. */
export interface Match {
  readonly asked: Asked;
  readonly loose: boolean;
}

/**
 * Finds which of the things asked a row names. `null` (no quantity given) means the only one there is, the planned
 * activities aside. Names match as written, else without case and blanks, else also without counter and time mark, else
 * loosely: one name holds all the words of the other. Two that match alike are no match.
 */
export function matchAsked(asked: readonly Asked[], quantity: string | null): Match | null {
  if (quantity === null) {
    const own = asked.find((item) => item.quantity === null);
    const open = asked.length > 1 ? asked.filter((item) => !item.planned) : asked;
    const only = own ?? (open.length === 1 ? open[0] : undefined);
    return only ? { asked: only, loose: false } : null;
  }
  for (const spelling of [(name: string) => name, folded, quantityKey]) {
    const wanted = spelling(quantity);
    const alike = asked.filter((item) => namesOf(item).some((name) => spelling(name) === wanted));
    if (alike.length > 0) return onlyOne(alike, false);
  }
  const words = wordsOf(quantity);
  const close = (item: Asked) => {
    // A whole formula's text holds the names of its parts: a part is not the indicator's own value.
    const alike = item.quantity === null ? within : holdsAll;
    return namesOf(item).some((name) => alike(wordsOf(name), words));
  };
  return onlyOne(asked.filter(close), true);
}

function onlyOne(alike: readonly Asked[], loose: boolean): Match | null {
  const [asked] = alike;
  return asked && alike.length === 1 ? { asked, loose } : null;
}

function namesOf(item: Asked): readonly string[] {
  return item.quantity === null ? item.aliases : [item.quantity, ...item.aliases];
}

function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(nameWords(quantityKey(name)));
}

/** Whether the smaller of two sets of words lies within the larger. */
function holdsAll(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size <= b.size ? within(a, b) : within(b, a);
}

function within(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return few.size > 0 && [...few].every((word) => many.has(word));
}
