import { SourcedText } from "../sourced-text.ts";
import type { DraftIndicator } from "./draft.ts";
import type { Label } from "./label.ts";

/** The longest text that a field grows to: what comes after is no field any more. */
const LONGEST = 20_000;

/** A text and what goes on below it. */
export function joined(before: SourcedText | null, text: SourcedText): SourcedText {
  if (before === null || before.length === 0) return text;
  if (before.length > LONGEST) return before;
  // "ammini-" and "strazione" are one word that the line divided.
  if (/\p{Ll}-$/u.test(before.text) && /^\p{Ll}/u.test(text.text)) {
    return SourcedText.join([before.slice(0, before.length - 1), text]);
  }
  return SourcedText.join([before, text], " ");
}

/** True where the indicator already has what the label announces. */
export function holds(indicator: DraftIndicator, label: Label): boolean {
  switch (label.kind) {
    case "formula":
      return indicator.formula !== null;
    case "dimension":
      return indicator.dimension !== null;
    case "weight":
      return indicator.weight !== null;
    case "measure-unit":
      return indicator.measureUnit !== null;
    case "target":
    case "year":
      return indicator.targets.some((target) => target.years.join() === label.years.join());
    case "baseline":
      return indicator.baselines.some(
        (baseline) => baseline.year === (label.years[0] ?? null) && baseline.yearEnd === label.yearEnd,
      );
    default:
      return false;
  }
}

/** Puts a value where its label says, and gives the function that continues it. */
export function setField(
  indicator: DraftIndicator,
  label: Label,
  value: SourcedText,
): ((text: SourcedText) => void) | null {
  switch (label.kind) {
    case "formula":
      indicator.formula = value;
      return (text) => {
        indicator.formula = joined(indicator.formula, text);
      };
    case "dimension":
      indicator.dimension = value;
      return (text) => {
        indicator.dimension = joined(indicator.dimension, text);
      };
    case "weight":
      indicator.weight = value;
      return (text) => {
        indicator.weight = joined(indicator.weight, text);
      };
    case "measure-unit":
      indicator.measureUnit = value;
      return (text) => {
        indicator.measureUnit = joined(indicator.measureUnit, text);
      };
    case "name":
      indicator.name = value;
      return (text) => {
        indicator.name = joined(indicator.name, text);
      };
    case "baseline": {
      const at = indicator.baselines.length;
      const year = label.years[label.years.length - 1] ?? null;
      indicator.baselines.push({ year, yearEnd: label.yearEnd, text: value });
      return (text) => {
        indicator.baselines[at] = {
          year,
          yearEnd: label.yearEnd,
          text: joined(indicator.baselines[at]?.text ?? null, text),
        };
      };
    }
    case "target":
    case "year": {
      const at = indicator.targets.length;
      indicator.targets.push({ years: label.years, text: value });
      return (text) => {
        indicator.targets[at] = {
          years: label.years,
          text: joined(indicator.targets[at]?.text ?? null, text),
        };
      };
    }
    default:
      return null;
  }
}
