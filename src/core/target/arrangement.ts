import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import { HUNDRED } from "../number/rational.ts";
import type { Condition, Deadline, Item } from "./clause.ts";
import type { TargetContext } from "./reading.ts";
import type { Comparator } from "./target.ts";

/** One target in the making: a condition, a deadline or both, for the years said (null: the text says none). */
export interface Entry {
  readonly condition: Condition | null;
  readonly deadline: Deadline | null;
  readonly years: readonly number[] | null;
}

export interface Arrangement {
  readonly entries: readonly Entry[];
  /** Places kept by "n.d." and the like. */
  readonly placeholders: number;
  diagnostics(text: string): Diagnostic[];
}

interface Slot {
  condition: Condition | null;
  deadline: Deadline | null;
  years: readonly number[] | null;
  empty: boolean;
  /** How many full breaks (semicolons) stand before it. */
  readonly part: number;
}

/** Gives conditions and deadlines to years, joins two conditions of one target, and sets aside what is not a target. */
export function arrange(items: readonly Item[], context: TargetContext): Arrangement {
  const notes: ((text: string) => Diagnostic)[] = [];
  const slots = expandEveryYear(withoutStart(slotsOf(items, context)), context);
  for (const slot of slots) slot.years = calendarYears(slot.years, context);
  const labelled = slots.some((slot) => slot.years !== null);
  const entries = labelled ? byYear(slots, notes) : unlabelled(slots, context, notes);
  return {
    entries: entries
      .filter((slot) => !slot.empty)
      .map(({ condition, deadline, years }) => ({ condition, deadline, years })),
    placeholders: slots.filter((slot) => slot.empty).length,
    diagnostics: (text) => notes.map((note) => note(text)),
  };
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
          for (const slot of slots.slice(waiting)) slot.years ??= own;
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
        if (item.full) part += 1;
        break;
    }
  }
  return slots;
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

type Notes = ((text: string) => Diagnostic)[];

function byYear(slots: readonly Slot[], notes: Notes): Slot[] {
  const groups = new Map<string, Slot[]>();
  for (const slot of slots) {
    const key = (slot.years ?? []).join();
    const group = groups.get(key);
    if (group) group.push(slot);
    else groups.set(key, [slot]);
  }
  // Before the first label of "labels after" texts nothing is left over; a stray clause without year is a remark.
  if (groups.size > 1) groups.delete("");
  return [...groups.values()].flatMap((group) => single(group, notes));
}

function unlabelled(slots: readonly Slot[], context: TargetContext, notes: Notes): Slot[] {
  const years = context.years ?? [];
  const filled = slots.filter((slot) => !slot.empty);
  const dates = filled.filter((slot) => slot.deadline?.date.year != null);
  const distinct = new Set(dates.map((slot) => slot.deadline?.date.year));
  if (filled.length > 1 && dates.length === filled.length && distinct.size === filled.length) {
    return dates.map((slot) => ({ ...slot, years: [slot.deadline?.date.year ?? 0] }));
  }
  if (slots.length > 1 && filled.length > 0 && !isRange(filled)) {
    if (slots.length === years.length && filled.every(isBareFigure)) {
      return shared(slots).map((slot, at) => ({ ...slot, years: [years[at] ?? 0] }));
    }
    if (isColumns(slots, years)) {
      const from = context.year ?? null;
      const span = spanOf(slots);
      const assigned = from === null ? null : slots.map((_, at) => from + at);
      notes.push((text) =>
        assigned === null
          ? diagnostic(
              "target-years-unknown",
              "warning",
              { text, count: slots.length },
              { location: { in: "text", span } },
            )
          : diagnostic(
              "target-years-assumed",
              "info",
              { text, years: assigned.map(String) },
              { location: { in: "text", span } },
            ),
      );
      return shared(slots).map((slot, at) => ({ ...slot, years: assigned ? [assigned[at] ?? 0] : null }));
    }
  }
  return single(filled, notes);
}

/** No words around the figure: it may be one column of several glued in a cell. */
function isBareFigure(slot: Slot): boolean {
  return slot.condition ? !slot.condition.detail && slot.condition.role === null : slot.deadline !== null;
}

/** Several thresholds of one kind in a row, without words between them. */
function isColumns(slots: readonly Slot[], years: readonly number[]): boolean {
  const unit = commonUnit(slots);
  const comparator = slots.find((slot) => slot.condition)?.condition?.comparator;
  // ">= 60, 65, 70%": one comparator for all, where the figures are as many as years.
  const one = slots.length === years.length || slots.length > 2;
  return slots.every(
    (slot, at) =>
      slot.empty ||
      (slot.condition !== null &&
        slot.deadline === null &&
        isBareFigure(slot) &&
        slot.condition.unit !== "count" &&
        (at === 0 || !slot.condition.worded) &&
        (slot.condition.unit === null || slot.condition.unit === unit) &&
        (slot.condition.comparator === comparator || (one && slot.condition.comparator === null))),
  );
}

/** The unit of a row of figures: "60 65 70 %" has one for all. */
function commonUnit(slots: readonly Slot[]): string | null {
  return slots.map((slot) => slot.condition?.unit ?? null).find((unit) => unit !== null) ?? null;
}

/** The unit and the comparator written once hold for the whole row. */
function shared(slots: readonly Slot[]): Slot[] {
  const unit = commonUnit(slots);
  const comparator = slots.find((slot) => slot.condition)?.condition?.comparator ?? null;
  const numbers = slots.every(({ condition }) => condition === null || condition.value.kind === "number");
  if (!numbers) return [...slots];
  return slots.map((slot) => ({
    ...slot,
    condition: slot.condition && {
      ...slot.condition,
      unit: slot.condition.unit ?? unit,
      comparator: slot.condition.comparator ?? comparator,
    },
  }));
}

const UPPER: ReadonlySet<Comparator | null> = new Set(["<", "<="]);
const LOWER: ReadonlySet<Comparator | null> = new Set([">", ">="]);

/** A lower and an upper bound of one measure. */
function isRange(slots: readonly Slot[]): boolean {
  const [a, b] = slots.map((slot) => slot.condition);
  if (slots.length !== 2 || a?.value.kind !== "number" || b?.value.kind !== "number") return false;
  const units = a.unit === b.unit || a.unit === null || b.unit === null;
  return (
    units &&
    ((LOWER.has(a.comparator) && UPPER.has(b.comparator)) ||
      (UPPER.has(a.comparator) && LOWER.has(b.comparator)))
  );
}

/** The one target of a year: bounds joined, thresholds and details set aside, the rest told. */
function single(slots: readonly Slot[], notes: Notes): Slot[] {
  const filled = slots.filter((slot) => !slot.empty);
  if (filled.length === 0) return [...slots];
  if (isRange(filled)) return [joined(filled)];
  const chosen = choose(filled);
  const dropped = filled.filter((slot) => slot !== chosen);
  const left = dropped.filter((slot) => !isAside(slot, chosen));
  const deadline = chosen.deadline ?? dropped.find((slot) => slot.condition === null)?.deadline ?? null;
  for (const slot of left) {
    if (slot.condition === null && slot.deadline === deadline) continue;
    const span = spanOf([slot]);
    notes.push((text) =>
      diagnostic(
        "target-part-ignored",
        slot.condition?.detail || slot.deadline ? "info" : "warning",
        { text, ignored: text.slice(span.start, span.end) },
        { location: { in: "text", span } },
      ),
    );
  }
  return [{ ...chosen, deadline: chosen.condition === null ? chosen.deadline : deadline }];
}

/** A threshold named as such beside the target is no second target, nor is the time that tells which cases count. */
function isAside({ condition, part }: Slot, chosen: Slot): boolean {
  if (condition?.role === "threshold" && chosen.condition?.role !== "threshold") return true;
  if (chosen.condition?.value.kind === "boolean" && isWhole(condition)) return true;
  return condition?.within === true && part === chosen.part;
}

/** "SI = 100%": all of it says yes. */
function isWhole(condition: Condition | null): boolean {
  return (
    condition?.unit === "%" && condition.value.kind === "number" && condition.value.value.equals(HUNDRED)
  );
}

function choose(slots: readonly Slot[]): Slot {
  const byRole = slots.find((slot) => slot.condition?.role === "target");
  if (byRole) return byRole;
  const conditions = slots.filter((slot) => slot.condition && slot.condition.role !== "threshold");
  const dated = conditions.filter((slot) => slot.deadline !== null);
  // "50% entro giugno, 100% entro dicembre": the last date tells the year's target.
  if (dated.length > 1 && dated.length === conditions.length) return latest(dated);
  const yes = conditions.find((slot) => slot.condition?.value.kind === "boolean");
  if (yes && conditions.every((slot) => slot === yes || isWhole(slot.condition))) return yes;
  const main = preferred(conditions);
  const compared = main.find((slot) => slot.condition?.comparator !== null);
  const found = compared ?? main[0] ?? conditions[0];
  return found ?? (slots.every((slot) => slot.condition === null) ? latest(slots) : (slots[0] as Slot));
}

/** Figures at the head of their clause before details, and any before a time that tells which cases count. */
function preferred(slots: readonly Slot[]): readonly Slot[] {
  const whole = slots.filter((slot) => !slot.condition?.within);
  const main = whole.filter((slot) => !slot.condition?.detail);
  return main.length > 0 ? main : whole;
}

function latest(slots: readonly Slot[]): Slot {
  const key = ({ deadline }: Slot) =>
    deadline ? (deadline.date.year ?? 0) * 10000 + deadline.date.month * 100 + deadline.date.day : 0;
  return slots.reduce((best, slot) => (key(slot) >= key(best) ? slot : best));
}

function joined(slots: readonly Slot[]): Slot {
  const [a, b] = slots as [Slot, Slot];
  const first = a.condition as Condition;
  const second = b.condition as Condition;
  const lower = LOWER.has(first.comparator) ? first : second;
  const upper = lower === first ? second : first;
  const from = lower.value.kind === "number" ? lower.value.value : null;
  const to = upper.value.kind === "number" ? upper.value.value : null;
  if (!from || !to) return a;
  const unit = first.unit === "count" ? second.unit : (first.unit ?? second.unit);
  return {
    ...a,
    condition: { ...first, comparator: "between", value: { kind: "range", from, to }, unit },
    deadline: a.deadline ?? b.deadline,
  };
}

function spanOf(slots: readonly Slot[]): Span {
  const spans = slots
    .flatMap((slot) => [slot.condition?.span, slot.deadline?.span])
    .filter((span) => span !== undefined);
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}
