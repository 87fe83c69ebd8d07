import type { Operator } from "./expression.ts";
import type { Token } from "./lexer.ts";
import type { CallName } from "./lexicon/calls.ts";

/**
 * A token on its way to an expression: brackets become groups, and signs become operators or text once their role is
 * decided. A "note" is a bracket that belongs to the name before it.
 */
export type Item =
  | { readonly kind: "text"; readonly token: Token }
  | { readonly kind: "number"; readonly token: Token }
  | { readonly kind: "time"; readonly token: Token }
  | { readonly kind: "sign"; readonly token: Token }
  | { readonly kind: "operator"; readonly operator: Operator; readonly token: Token }
  | { readonly kind: "percent"; readonly token: Token }
  | { readonly kind: "prefix"; readonly sign: "Σ" | "Δ"; readonly token: Token }
  | { readonly kind: "separator"; readonly token: Token }
  | { readonly kind: "call"; readonly name: CallName; readonly token: Token; readonly group: Group }
  | Group;

export interface Group {
  readonly kind: "group" | "note";
  readonly open: Token | null;
  readonly close: Token | null;
  readonly items: readonly Item[];
}

export function startOf(item: Item): number {
  return isGroup(item)
    ? (item.open?.start ?? (item.items[0] ? startOf(item.items[0]) : 0))
    : item.token.start;
}

export function endOf(item: Item): number {
  if (item.kind === "call") return endOf(item.group);
  if (!isGroup(item)) return item.token.end;
  const last = item.items.at(-1);
  return item.close?.end ?? (last ? endOf(last) : (item.open?.end ?? 0));
}

export function isGroup(item: Item): item is Group {
  return item.kind === "group" || item.kind === "note";
}

/** An operand that is over by itself, whatever stands beside it: a bracket, a function, a name in «». */
export function isClosed(item: Item): boolean {
  return (
    isGroup(item) ||
    item.kind === "call" ||
    (item.kind === "text" && (item.token.text === "?" || item.token.kind === "quoted"))
  );
}

/** The lower-case word of a text item, "" for anything else and for names in «», whose words decide nothing. */
export function wordOf(item: Item | undefined): string {
  return item?.kind === "text" && item.token.kind !== "quoted"
    ? item.token.text.toLowerCase().replaceAll("’", "'")
    : "";
}

export function isSign(item: Item | undefined, sign: string): boolean {
  return item?.kind === "sign" && item.token.text === sign;
}

/** Whether the level holds an operation outside its brackets. */
export function hasOperation(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === "operator");
}
