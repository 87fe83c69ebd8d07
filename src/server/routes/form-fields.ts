import { Problem } from "../../application/problem.ts";

/** What a form sent, as it is read from the request. */
export type Sent = Readonly<Record<string, unknown>>;

/** The text of a field; empty where it was not sent, the first where it was sent several times. */
export function textIn(sent: Sent, name: string): string {
  const [first] = textsIn(sent, name);
  return first ?? "";
}

/** All texts of a field that may be sent several times. */
export function textsIn(sent: Sent, name: string): readonly string[] {
  const value = sent[name];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === "string");
}

/** The revision that the page showed. Throws where the form says none: nothing is saved upon what nobody has seen. */
export function revisionIn(sent: Sent): number {
  const text = textIn(sent, "revision");
  if (!/^\d{1,9}$/.test(text)) throw new Problem("invalid-input", "draft-unreadable-form");
  return Number(text);
}

/** The record that the page showed, for nothing is saved upon what nobody has seen; null for none. */
export function seenIn(sent: Sent): number | null {
  const text = textIn(sent, "seen");
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
