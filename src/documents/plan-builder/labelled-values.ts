import type { SourcedText } from "../sourced-text.ts";
import { INDICATOR_KINDS, type Label, readLabel } from "./label.ts";

export interface LabelledValue {
  readonly label: Label;
  readonly value: SourcedText;
}

const BOUNDARY = /[;|•\t(,]|\s[-–—]\s|\.\s/gu;
const MOST_LABELS = 40;

/**
 * Reads "Label: value", and several of them on one line ("Peso: 50% – Baseline 2021: 10; Target 2022: 20"). Null where
 * the line does not begin with a known label.
 */
export function labelledValues(line: SourcedText): LabelledValue[] | null {
  const colon = line.text.indexOf(":");
  if (colon < 0) return null;
  const first = readLabel(line.text.slice(0, colon));
  if (!first || !usable(first)) return null;
  return valuesFrom(line, [{ label: first, start: 0, valueStart: colon + 1, enclosed: false }]);
}

/** Reads "Name; formula: ...; peso: ..." where labels of an indicator follow a name. Null where there are none. */
export function namedValues(
  line: SourcedText,
): { readonly name: SourcedText; readonly values: LabelledValue[] } | null {
  const found: Found[] = [];
  for (
    let at = 0, colon = line.text.indexOf(":");
    colon >= 0;
    at = colon + 1, colon = line.text.indexOf(":", at)
  ) {
    const start = labelStart(line.text, at, colon);
    if (start && INDICATOR_KINDS.has(start.label.kind)) {
      found.push({ ...start, valueStart: colon + 1 });
      break;
    }
    if (at > 300) break;
  }
  const [first] = found;
  if (!first || first.start < 3) return null;
  return { name: trimValue(line.slice(0, first.start)), values: valuesFrom(line, found) };
}

/**
 * Takes fields in parentheses off the end of an indicator's name: "Impianti sostituiti (peso 60%)", "... (target: 10)".
 */
export function fieldsAfterName(name: SourcedText): {
  readonly name: SourcedText;
  readonly values: LabelledValue[];
} {
  let rest = name;
  const values: LabelledValue[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    const tail = /\s*[([]([^()[\]]{3,60})[)\]]$/u.exec(rest.text);
    const value =
      tail?.[1] === undefined ? null : valueIn(rest, tail.index + tail[0].indexOf(tail[1]), tail[1]);
    if (!tail || !value || tail.index === 0) break;
    values.push(value);
    rest = rest.slice(0, tail.index).trim();
  }
  return { name: rest, values };
}

function valueIn(text: SourcedText, at: number, inside: string): LabelledValue | null {
  const match =
    /^((?:\p{L}[\p{L}.'’]*\s){0,2}\p{L}[\p{L}.'’]*(?:\s(?:19|20)\d{2})?)\s*(?::|=|\s)\s*(?=[\d<>≤≥+€-])(.+)$/u.exec(
      inside,
    );
  const label = match?.[1] === undefined ? null : readLabel(match[1]);
  if (!label?.exact || !INDICATOR_KINDS.has(label.kind) || match?.[2] === undefined) return null;
  const start = at + inside.length - match[2].length;
  return { label, value: text.slice(start, at + inside.length).trim() };
}

interface Found {
  readonly label: Label;
  readonly start: number;
  readonly valueStart: number;
  /** The label stands in parentheses: "(target: 10)". */
  readonly enclosed: boolean;
}

function valuesFrom(line: SourcedText, first: readonly Found[]): LabelledValue[] {
  const found = [...first];
  let at = found[0]?.valueStart ?? 0;
  while (found.length < MOST_LABELS) {
    const next = line.text.indexOf(":", at);
    if (next < 0) break;
    const start = labelStart(line.text, at, next);
    if (start) found.push({ ...start, valueStart: next + 1 });
    at = next + 1;
  }
  const enclosed = found.some((one) => one.enclosed);
  return found.map(({ label, valueStart }, index) => ({
    label,
    value: trimValue(line.slice(valueStart, found[index + 1]?.start ?? line.length), {
      enclosed,
      last: index === found.length - 1,
    }),
  }));
}

/** A label in the text cannot be a sentence about one. */
function usable(label: Label): boolean {
  return label.exact && label.kind !== "year";
}

function labelStart(text: string, from: number, colon: number): Omit<Found, "valueStart"> | null {
  const slice = text.slice(from, colon);
  if (slice.length > 200) return null;
  let best: Omit<Found, "valueStart"> | null = null;
  for (const match of slice.matchAll(BOUNDARY)) {
    const start = from + match.index + match[0].length;
    const label = readLabel(text.slice(start, colon));
    // The nearest to the colon: what is before it belongs to the value ("Baseline: - | Target: 5").
    if (label && usable(label)) best = { label, start: from + match.index, enclosed: match[0].includes("(") };
  }
  return best;
}

/** Takes the marks that divide values off a value's end; and the parenthesis that closes those opened before a label. */
function trimValue(value: SourcedText, place = { enclosed: false, last: false }): SourcedText {
  let trimmed = value.trim();
  // After the last value of a line a comma says that the next line goes on.
  const end = (place.last ? /[\s;|•–—-]+$/u : /[\s;|•,–—-]+$/u).exec(trimmed.text);
  // A dash alone is a value: "nothing".
  if (end && end.index > 0) trimmed = trimmed.slice(0, end.index).trim();
  if (!place.enclosed || !trimmed.text.endsWith(")")) return trimmed;
  const opened = trimmed.text.split("(").length;
  const closed = trimmed.text.split(")").length;
  return closed > opened ? trimmed.slice(0, trimmed.length - 1).trim() : trimmed;
}
