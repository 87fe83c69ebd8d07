import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HUNDRED, rational, ZERO } from "../../src/core/number/rational.ts";
import { dateOfDay } from "../../src/core/period/iso-date.ts";
import type { Comparison } from "../../src/core/policy/comparison.ts";
import type { Policy } from "../../src/core/policy/policy.ts";
import { policyOf } from "../../src/core/policy/read-policy.ts";
import { SHIPPED_POLICIES } from "../../src/core/policy/shipped.ts";

const whole = fc.integer({ min: -300, max: 300 });

/** Bands without gaps or falls in which a target just met scores 100, with some lenience. */
const bands = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 6 }),
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 7, maxLength: 7 }),
    fc.nat(40),
    fc.nat(60),
  )
  .map(([cuts, scores, tolerance, graceDays]) => {
    const starts = [0, ...cuts.sort((a, b) => a - b)];
    const rising = scores.slice(0, starts.length).sort((a, b) => a - b);
    const list = starts.map((from, at) => ({
      from,
      to: starts[at + 1] ?? null,
      achievement: at === starts.length - 1 ? 100 : (rising[at] ?? 0),
    }));
    return { id: "a", version: "1", rule: "bands", parameters: { bands: list, tolerance, graceDays } };
  });
const lenient = fc
  .tuple(fc.constantFrom("capped-ratio", "linear-from-baseline"), fc.nat(40), fc.nat(60))
  .map(([rule, tolerance, graceDays]) => ({
    id: "a",
    version: "1",
    rule,
    parameters: { tolerance, graceDays },
  }));
const policies = fc
  .oneof(fc.constantFrom(...SHIPPED_POLICIES), lenient, bands)
  .map((document) => policyOf(document).policy)
  .filter((policy) => policy !== null);

/** Twice the same target, the second time reached no less: more of what should grow, less of what should not, an earlier day. */
const better = fc
  .tuple(whole, fc.nat(300), whole, fc.option(whole), fc.boolean())
  .chain(([measured, more, bound, start, strict]) =>
    fc.constantFrom<[Comparison, Comparison]>(
      ...(["at-least", "at-most"] as const).map((kind): [Comparison, Comparison] => {
        const [worse, better] = [measured, kind === "at-least" ? measured + more : measured - more];
        const rest = { kind, bound: rational(bound), strict, start: start === null ? null : rational(start) };
        return [
          { ...rest, measured: rational(worse) },
          { ...rest, measured: rational(better) },
        ];
      }),
      [
        { kind: "done-by", done: dateOfDay(17700 + measured + more), due: dateOfDay(17700 + bound), strict },
        { kind: "done-by", done: dateOfDay(17700 + measured), due: dateOfDay(17700 + bound), strict },
      ],
    ),
  );

describe("every rule", () => {
  it("never scores less for reaching more, and stays between 0 and 100", () => {
    fc.assert(
      fc.property(policies, better, (policy: Policy, [worse, more]) => {
        const [low, high] = [policy.achieve(worse).achievement, policy.achieve(more).achievement];
        expect(low.compare(high) <= 0 && low.compare(ZERO) >= 0 && high.compare(HUNDRED) <= 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
