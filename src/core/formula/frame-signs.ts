import { endOf, type Item, isGroup, isSign, startOf } from "./item.ts";

const OPERATIONS = ["*", "/", "+", "Σ", "Δ"];

/** Whether undecided signs show a calculation, in brackets too. */
export function calculates(items: readonly Item[]): boolean {
  return items.some((item) =>
    isGroup(item)
      ? calculates(item.items)
      : OPERATIONS.some((sign) => isSign(item, sign)) || item.kind === "time",
  );
}

/** An equals sign that is not the second half of ">=". */
export function isEquals(items: readonly Item[], at: number): boolean {
  return isSign(items[at], "=") && !isSign(items[at - 1], "<") && !isSign(items[at - 1], ">");
}

/** The text of consecutive items, as written. */
export function sliceOf(items: readonly Item[], text: string): string {
  const [first] = items;
  const last = items.at(-1);
  return first && last ? text.slice(startOf(first), endOf(last)).trim() : "";
}
