import { formatItalian } from "../../number/italian.ts";
import type { Rational } from "../../number/rational.ts";

/** A weight as a plan writes it, for a fix or a list: "33,33", "0,2". */
export function formatWeight(weight: Rational): string {
  return formatItalian(weight, { places: 4 });
}
