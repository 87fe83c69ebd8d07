import type { Slot } from "./slots.ts";

/** No words around the figure: it may be one column of several glued in a cell. */
export function isBareFigure(slot: Slot): boolean {
  return slot.condition ? !slot.condition.detail && slot.condition.role === null : slot.deadline !== null;
}

/** Several thresholds of one kind in a row, without words between them. */
export function isColumns(slots: readonly Slot[], years: readonly number[]): boolean {
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
export function shared(slots: readonly Slot[]): Slot[] {
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

/** "100 110 120" in a plan of three years: a figure for each. Null where one number is meant. */
export function splitGroups(slot: Slot, years: number): Slot[] | null {
  const { condition } = slot;
  const groups = condition?.groups ?? null;
  if (!condition || groups === null || groups.length !== years || condition.unit === "EUR") return null;
  return groups.map((value) => ({ ...slot, condition: { ...condition, value: { kind: "number", value } } }));
}
