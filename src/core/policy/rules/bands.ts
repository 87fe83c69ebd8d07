import { z } from "zod";
import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { toDecimalDigits } from "../../number/decimal.ts";
import { HUNDRED, isZero, type Rational, ZERO } from "../../number/rational.ts";
import { decimal, GRADING } from "../parameters.ts";
import type { Rule } from "../rule.ts";
import { cappedRatio, type Grading } from "./capped-ratio.ts";

/** From `from` (included) to `to` (excluded; null for no end) of the uncapped ratio, the achievement is `achievement`. */
export interface Band {
  readonly from: Rational;
  readonly to: Rational | null;
  readonly achievement: Rational;
}

export interface Bands extends Grading {
  readonly bands: readonly Band[];
}

const band = z.strictObject({ from: decimal, to: decimal.nullable(), achievement: decimal });

/** The uncapped ratio falls into a band, and the band says the achievement. */
export const bandsRule: Rule<Bands> = {
  id: "bands",
  parameters: z.strictObject({ bands: z.array(band).min(1).max(1000), ...GRADING }),
  check: ({ bands }) => {
    const found = bands.flatMap((_, index) => checkBand(bands, index));
    return found.length > 0 ? found : checkTarget(bands);
  },
  graceDays: ({ graceDays }) => graceDays,
  apply: (comparison, parameters) => {
    const { uncapped, reason } = cappedRatio.apply(comparison, parameters);
    const found = parameters.bands.findLast((b) => uncapped.compare(b.from) >= 0);
    const achievement = found?.achievement ?? ZERO;
    const params = {
      ...reason.params,
      ratio: uncapped,
      from: found?.from ?? ZERO,
      ...(found?.to ? { to: found.to } : {}),
    };
    return {
      achievement,
      uncapped,
      reason: { id: found?.to ? "reason-band" : "reason-last-band", params },
    };
  },
};

/** A target that is just met should score 100: with less, what has no ratio (days, answers) could never score more. */
function checkTarget(bands: readonly Band[]): Diagnostic[] {
  const index = bands.findLastIndex(({ from }) => from.compare(HUNDRED) <= 0);
  const at = bands[index];
  if (!at || at.achievement.compare(HUNDRED) >= 0) return [];
  const path = `parameters.bands[${index}]`;
  const achievement = toDecimalDigits(at.achievement);
  return [diagnostic("policy-bands-target-short", "warning", { path, achievement })];
}

/** Bands start at 0, touch without gap or overlap, end open, and never score less for reaching more. */
function checkBand(bands: readonly Band[], index: number): Diagnostic[] {
  const here = bands[index];
  if (!here) return [];
  const before = bands[index - 1];
  const path = `parameters.bands[${index}]`;
  const found: Diagnostic[] = [];
  const start = before ? before.to : ZERO;
  if (!before && !isZero(here.from)) {
    found.push(diagnostic("policy-bands-start", "error", { path, from: toDecimalDigits(here.from) }));
  }
  if (before && start !== null && !here.from.equals(start)) {
    const params = { path, from: toDecimalDigits(here.from), previous: toDecimalDigits(start) };
    const code = here.from.compare(start) > 0 ? "policy-bands-gap" : "policy-bands-overlap";
    found.push(diagnostic(code, "error", params));
  }
  const last = index === bands.length - 1;
  if (here.to === null && !last) found.push(diagnostic("policy-bands-early-end", "error", { path }));
  if (here.to !== null && last) {
    found.push(diagnostic("policy-bands-closed", "error", { path, to: toDecimalDigits(here.to) }));
  }
  if (here.to !== null && here.to.compare(here.from) <= 0) {
    found.push(diagnostic("policy-bands-empty", "error", { path }));
  }
  if (here.achievement.compare(HUNDRED) > 0) {
    found.push(
      diagnostic("policy-bands-over-hundred", "error", {
        path,
        achievement: toDecimalDigits(here.achievement),
      }),
    );
  }
  if (before && here.achievement.compare(before.achievement) < 0) {
    found.push(diagnostic("policy-bands-falling", "error", { path }));
  }
  return found;
}
