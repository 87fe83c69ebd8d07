import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { yearsOfSpan } from "../../period/years.ts";
import { readTarget } from "../../target/reading.ts";
import type { Target } from "../../target/target.ts";
import { canonicalJson } from "../hash.ts";
import type { Indicator, Node, Plan } from "../plan.ts";
import { type Edited, LONGEST, type Prepared } from "./edit.ts";
import { done, folded, refused } from "./outcome.ts";
import { withIndicator } from "./parts.ts";
import { formulaRead, readingsOf } from "./readings.ts";

export interface WrittenTarget {
  /** Null for the plan's first year, or for the years that the text itself gives. */
  readonly year: number | null;
  readonly text: string;
}

/**
 * Replaces all targets of an indicator. The formula is read again with them, since a date makes a milestone of it: but
 * a reading that differs from the usual one was chosen, and stays.
 */
export function setTargets(
  prepared: Prepared,
  node: Node,
  indicator: Indicator,
  written: readonly WrittenTarget[],
): Edited {
  const { plan } = prepared;
  const refusal = wrongYear(written, plan, indicator.id);
  if (refusal) return refusal;
  const diagnostics: Diagnostic[] = [];
  const targets: Target[] = [];
  for (const { year, text } of written) {
    const words = folded(text);
    if (words === "") continue;
    if (words.length > LONGEST.title)
      return refused("edit-too-long", { field: "target", most: LONGEST.title }, indicator.id, "target");
    const reading = readWritten(words, year, plan);
    if (
      reading.diagnostics.some(
        ({ code }) => code === "target-unreadable" || code === "target-date-impossible",
      )
    )
      return refused("edit-target-unreadable", { text: words }, indicator.id, "target");
    diagnostics.push(...reading.diagnostics.map((one) => ({ ...one, subject: indicator.id })));
    targets.push(...reading.targets);
  }
  targets.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const twice = targets.find(({ year }, at) => year !== null && targets[at + 1]?.year === year);
  if (twice?.year != null)
    return refused("edit-target-year-twice", { year: twice.year }, indicator.id, "target");
  const next = { ...indicator, targets, formula: readAgain(indicator, targets) };
  return done(withIndicator(prepared, node, next), diagnostics);
}

/** As the importer reads a cell of the plan; a text of several years' targets keeps each one's own words. */
export function readWritten(text: string, year: number | null, { period }: Plan) {
  const years = year !== null ? [year] : period ? yearsOfSpan(period) : [];
  const reading = readTarget(text, { year: years[0] ?? null, years });
  const targets = reading.targets.map((target) => ({
    ...target,
    text: reading.targets.length > 1 ? target.text : text,
    year: target.year ?? years[0] ?? null,
  }));
  return { targets, diagnostics: reading.diagnostics };
}

/**
 * Targets as they are written: one text for each year, but a text that gives several years' targets by itself is
 * written once, for no year.
 */
export function writtenTargets(targets: readonly Target[], plan: Plan): readonly WrittenTarget[] {
  const written: WrittenTarget[] = [];
  for (const { text, year } of targets) {
    const sharing = targets.filter((one) => one.text === text);
    if (sharing.length === 1) written.push({ year, text });
    else if (canonicalJson(readWritten(text, null, plan).targets) !== canonicalJson(sharing))
      written.push({ year, text });
    else if (!written.some((one) => one.text === text)) written.push({ year: null, text });
  }
  return written;
}

function wrongYear(written: readonly WrittenTarget[], { period }: Plan, indicator: string): Edited | null {
  if (!period) return null;
  const { from, to } = period;
  for (const { year, text } of written)
    if (year !== null && folded(text) !== "" && (year < from || year > to))
      return refused("edit-target-year-outside", { year, from, to }, indicator, "target");
  return null;
}

function readAgain(indicator: Indicator, targets: readonly Target[]): Indicator["formula"] {
  const { formula } = indicator;
  const before = readingsOf(formula.text, indicator);
  if (before.reading.normal !== formula.normal) return formula;
  return (
    formulaRead(formula.text, null, readingsOf(formula.text, { name: indicator.name, targets })) ?? formula
  );
}
