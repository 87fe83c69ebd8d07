import type { SourcedText } from "../sourced-text.ts";
import { type Label, readLabel } from "./label.ts";

export interface LabelledValue {
  readonly label: Label;
  readonly value: SourcedText;
}

const BOUNDARY = /[;|•\t(,]|\s[-–—]\s|\.\s/gu;
/** Kinds whose exact label is enough where no colon follows: "Peso 40%". */
const MOST_LABELS = 40;

/**
 * Reads "Label: value", and several of them on one line ("Peso: 50% – Baseline 2021: 10; Target 2022: 20"). Null where
 * the line does not begin with a known label.
 */
export function labelledValues(line: SourcedText): LabelledValue[] | null {
  const text = line.text;
  const colon = firstColon(text, 0);
  if (colon < 0) return null;
  const first = readLabel(text.slice(0, colon));
  if (!first || !usable(first)) return null;
  const found: { label: Label; start: number; valueStart: number }[] = [
    { label: first, start: 0, valueStart: colon + 1 },
  ];
  let at = colon + 1;
  while (found.length < MOST_LABELS) {
    const next = firstColon(text, at);
    if (next < 0) break;
    const start = labelStart(text, at, next);
    if (start !== null) found.push({ ...start, valueStart: next + 1 });
    at = next + 1;
  }
  return found.map(({ label, valueStart }, index) => {
    const end = found[index + 1]?.start ?? text.length;
    return { label, value: trimValue(line.slice(valueStart, end)) };
  });
}

function firstColon(text: string, from: number): number {
  return text.indexOf(":", from);
}

/** A label in the text cannot be a sentence about one. */
function usable(label: Label): boolean {
  return label.exact && label.kind !== "year";
}

function labelStart(
  text: string,
  from: number,
  colon: number,
): { readonly label: Label; readonly start: number } | null {
  const slice = text.slice(from, colon);
  if (slice.length > 200) return null;
  let best: { label: Label; start: number } | null = null;
  for (const match of slice.matchAll(BOUNDARY)) {
    const start = from + match.index + match[0].length;
    const label = readLabel(text.slice(start, colon));
    if (label && usable(label)) {
      best = { label, start: from + match.index };
      break;
    }
  }
  return best;
}

function trimValue(value: SourcedText): SourcedText {
  let trimmed = value.trim();
  const end = /[\s;|•,–—-]+$/u.exec(trimmed.text);
  // A dash alone is a value: "nothing".
  if (end && end.index > 0) trimmed = trimmed.slice(0, end.index).trim();
  const start = /^[(\s]*/u.exec(trimmed.text)?.[0].length ?? 0;
  const opened = (trimmed.text.match(/\(/g) ?? []).length;
  const closed = (trimmed.text.match(/\)/g) ?? []).length;
  if (closed > opened && trimmed.text.endsWith(")")) trimmed = trimmed.slice(0, trimmed.length - 1).trim();
  return start > 0 && opened > closed ? trimmed.slice(start) : trimmed;
}
