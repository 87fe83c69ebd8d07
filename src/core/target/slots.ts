import type { Condition, Deadline, Item } from "./clause.ts";
import type { TargetContext } from "./reading.ts";

/** A place for one target: what is said there, before thresholds are chosen and rows are told from remarks. */
export interface Slot {
  condition: Condition | null;
  deadline: Deadline | null;
  years: readonly number[] | null;
  empty: boolean;
  /** How many full breaks (semicolons) stand before it. */
  readonly part: number;
}

/**
 * Puts the parts of a text in places, each with the calendar years that label it (null where none does). Labels stand
 * before what they label where the text begins with one, after it elsewhere.
 */
export function slotsIn(items: readonly Item[], context: TargetContext): Slot[] {
  const slots = expandEveryYear(withoutStart(slotsOf(items, context)), context);
  for (const slot of slots) slot.years = calendarYears(slot.years, context);
  return slots;
}

function slotsOf(items: readonly Item[], context: TargetContext): Slot[] {
  const slots: Slot[] = [];
  const first = items.find((item) => item.kind !== "break");
  const labelsFirst = first?.kind === "years";
  let years: readonly number[] | null = null;
  let waiting = 0;
  let part = 0;
  let fresh = false;
  for (const item of items) {
    const last = slots.at(-1);
    switch (item.kind) {
      case "years": {
        const own = item.onward ? onward(item.years, context) : item.years;
        if (labelsFirst) {
          years = fresh && years ? [...years, ...own] : own;
          fresh = true;
        } else {
          for (const slot of slots.slice(waiting)) slot.years ??= ownYear(slot, own);
          waiting = slots.length;
        }
        break;
      }
      case "condition":
        if (
          last &&
          last.condition === null &&
          last.deadline &&
          !last.empty &&
          last.years === years &&
          !fresh
        ) {
          last.condition = item;
        } else slots.push({ condition: item, deadline: null, years, empty: false, part });
        fresh = false;
        break;
      case "deadline":
        if (last?.condition && last.deadline === null && last.years === years && !fresh) last.deadline = item;
        else slots.push({ condition: null, deadline: item, years, empty: false, part });
        fresh = false;
        break;
      case "empty":
        slots.push({ condition: null, deadline: null, years, empty: true, part });
        fresh = false;
        break;
      case "break":
        if (!item.full) break;
        part += 1;
        fresh = false;
        break;
    }
  }
  return slots;
}

/** The label after several, unless a day of another year stands with one: "80% fino al 2023, 90% nel 2024". */
function ownYear({ deadline }: Slot, label: readonly number[]): readonly number[] {
  const year = deadline?.date.year ?? null;
  return year === null || label.includes(year) ? label : [year];
}

/** "dal 2023": in a plan of 2022-2024 also 2024. */
function onward(years: readonly number[], { years: plan = [] }: TargetContext): readonly number[] {
  const [first = 0] = years;
  return [...years, ...plan.filter((year) => year > first)];
}

/** "T0 50% T1 60%": what stands at the start is the baseline. */
function withoutStart(slots: Slot[]): Slot[] {
  const later = slots.filter((slot) => !slot.years?.includes(0));
  return later.length > 0 ? later : slots;
}

/** "2° anno" is the plan's second year; in a plan that does not say its years such labels are lost. */
function calendarYears(years: readonly number[] | null, context: TargetContext): readonly number[] | null {
  if (years === null || years.every((year) => year >= 100)) return years;
  const first = context.years?.[0] ?? context.year ?? null;
  return first === null ? null : years.map((year) => (year < 100 ? first + year - 1 : year));
}

/** "entro il 30/06 di ogni anno" in a plan of three years is three deadlines. */
function expandEveryYear(slots: Slot[], context: TargetContext): Slot[] {
  const years = context.years ?? [];
  if (years.length < 2) return slots;
  return slots.map((slot) => (slot.deadline?.everyYear && slot.years === null ? { ...slot, years } : slot));
}
