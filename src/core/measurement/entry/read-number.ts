import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Dimension } from "../../formula/types.ts";
import { formatItalian, readItalianNumber } from "../../number/italian.ts";
import type { Rational } from "../../number/rational.ts";
import { foldWord, UNITS } from "../../number/units.ts";
import { canBeEither, readNumber } from "../number-style.ts";

export interface NumberRead {
  readonly value: Rational | null;
  readonly findings: readonly Diagnostic[];
}

const UNIT_AFTER = /^(.*?[\d)])\s*(%|‰|€|\p{L}+\.?)$/u;

/** Units of measure that go with what is asked; where the plan does not say, any. */
const FITTING: Partial<Record<Dimension, readonly string[]>> = {
  percentage: ["%", "‰"],
  fraction: ["%", "‰"],
  money: ["EUR"],
  days: ["days"],
  hours: ["hours"],
  count: [],
};

/** Whole things and sums of money have no three decimals: "1.250" is a thousand and more. */
const NEVER_THOUSANDTHS: ReadonlySet<Dimension> = new Set(["count", "money"]);

/**
 * Reads a number as a person types it beside what is asked: "1.234,5", "1234.5", "12 %", "€ 10.000", "30 gg", "due".
 * A unit of measure that goes with what is asked is taken away; another one keeps the number out.
 */
export function readTypedNumber(text: string, measure: Dimension): NumberRead {
  const found = UNIT_AFTER.exec(text);
  const unit = found ? UNITS.get(foldWord(found[2] ?? "").replace(/\.$/, "")) : undefined;
  const bare = found && unit !== undefined ? (found[1] ?? "").trim() : text;
  const value = canBeEither(bare) ? readItalianNumber(bare) : readNumber(bare, "italian");
  if (value === null) return refused(diagnostic("entry-number-expected", "error", { text }));
  const fitting = FITTING[measure];
  if (unit !== undefined && fitting && !fitting.includes(unit)) {
    if (measure === "count" && unit === "%")
      return refused(diagnostic("entry-percent-of-count", "error", { text }));
    return refused(diagnostic("entry-other-unit", "error", { text, unit: (found?.[2] ?? "").trim() }));
  }
  const scaled = unit === "‰" ? value.div(10) : value;
  const share = measure === "fraction" && unit !== undefined ? scaled.div(100) : scaled;
  if (!canBeEither(bare) || NEVER_THOUSANDTHS.has(measure)) return { value: share, findings: [] };
  const other = readNumber(bare, "plain");
  const params = {
    text,
    read: formatItalian(value, { places: 6 }),
    other: other ? formatItalian(other, { places: 6 }) : bare,
  };
  return { value: share, findings: [diagnostic("entry-ambiguous-number", "warning", params)] };
}

function refused(why: Diagnostic): NumberRead {
  return { value: null, findings: [why] };
}
