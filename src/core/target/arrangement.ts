import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import { HUNDRED } from "../number/rational.ts";
import type { Condition, Deadline, Item } from "./clause.ts";
import { isBareFigure, isColumns, shared, splitGroups } from "./columns.ts";
import type { TargetContext } from "./reading.ts";
import { type Slot, slotsIn } from "./slots.ts";
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

/** Gives conditions and deadlines to years, joins two conditions of one target, and sets aside what is not a target. */
export function arrange(items: readonly Item[], context: TargetContext): Arrangement {
  const notes: ((text: string) => Diagnostic)[] = [];
  const slots = slotsIn(items, context);
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

type Notes = ((text: string) => Diagnostic)[];

function byYear(slots: readonly Slot[], notes: Notes): Slot[] {
  const groups = new Map<string, Slot[]>();
  for (const slot of slots) {
    const key = (slot.years ?? []).join();
    const group = groups.get(key);
    if (group) group.push(slot);
    else groups.set(key, [slot]);
  }
  const stray = groups.get("");
  if (stray && groups.size > 1) {
    groups.delete("");
    tellIgnored(stray.filter(isStray), notes);
  }
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
  const [only] = filled;
  const split = slots.length === 1 && only ? splitGroups(only, years.length) : null;
  if (split) return split.map((slot, at) => ({ ...slot, years: [years[at] ?? 0] }));
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
  const days = dropped.filter((slot) => slot.condition === null && slot.part === chosen.part);
  const deadline =
    latest([chosen, ...days]).deadline ?? dropped.find((slot) => slot.condition === null)?.deadline ?? null;
  tellIgnored(
    left.filter((slot) => slot.condition !== null || slot.deadline !== deadline),
    notes,
  );
  return [{ ...chosen, deadline: chosen.condition === null ? chosen.deadline : deadline }];
}

/** A figure without a year among others that have one; without a figure it is a remark. */
function isStray({ condition, empty }: Slot): boolean {
  return !empty && condition?.value.kind === "number" && !condition.detail && condition.role !== "threshold";
}

function tellIgnored(slots: readonly Slot[], notes: Notes): void {
  for (const slot of slots) {
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
