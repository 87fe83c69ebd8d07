import fc from "fast-check";
import { expect, test } from "vitest";
import { compilePlan } from "../../src/core/evaluation/compile.ts";
import { evaluateCompiled } from "../../src/core/evaluation/evaluate.ts";
import type { Moment } from "../../src/core/evaluation/evaluation.ts";
import type { Band } from "../../src/core/forecast/band.ts";
import { type Forecast, forecastOf } from "../../src/core/forecast/forecast.ts";
import { requiredOf } from "../../src/core/measurement/entry/required.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import type { Rational } from "../../src/core/number/rational.ts";
import { dateOfDay, dayNumber } from "../../src/core/period/iso-date.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";
import { policyOf } from "../../src/core/policy/read-policy.ts";
import { plan, row } from "../evaluation/building.ts";
import { drawn, sketches } from "../evaluation/generated.ts";

const onOff = policyOf({ id: "p", version: "1", rule: "on-off", parameters: {} }).policy ?? DEFAULT_POLICY;
const policies = fc.constantFrom(DEFAULT_POLICY, onOff);
const moments = fc
  .constantFrom("2018-01-20", "2018-05-15", "2018-09-30", "2018-12-30")
  .map((observedUpTo): Moment => ({ year: 2018, observedUpTo, knownUpTo: "2018-12-31" }));

/** One observation: what, when, whose. */
const observation = fc.record({
  value: fc.integer({ min: -20, max: 200 }),
  day: fc.integer({ min: 1, max: 365 }),
  unit: fc.constantFrom(null, null, null, "U1"),
  lastYear: fc.boolean(),
});

/** Plans of any shape in which every number that a formula reads is observed up to three times, in this year or the one before. */
const observed = fc
  .tuple(sketches, fc.array(observation, { minLength: 12, maxLength: 40 }), fc.integer({ min: 1, max: 3 }))
  .map(([nodes, seen, times]) => {
    const drawn = plan(nodes);
    let next = 0;
    const rows: Measurement[] = [];
    for (const c of compilePlan(drawn).nodes.flatMap(({ indicators }) => indicators)) {
      for (const { asked, year } of requiredOf(c, 2018, 2018).values) {
        if (asked.accepts[0] !== "number") continue;
        for (let time = 0; time < times; time += 1) {
          const { value, day, unit, lastYear } = seen[next % seen.length] ?? { value: 1, day: 1, unit: null };
          next += 1;
          const of = lastYear ? year - 1 : year;
          const observedOn = lastYear && next % 2 === 0 ? `${of}-12-31` : dayOf(of, day);
          rows.push(row(c.indicator.id, asked.quantity, String(value), { year: of, observedOn, unit }));
        }
      }
    }
    return { plan: drawn, rows };
  });

function dayOf(year: number, day: number): string {
  return dateOfDay(dayNumber(`${year - 1}-12-31`) + day);
}

const withPast = fc.oneof({ weight: 1, arbitrary: drawn }, { weight: 3, arbitrary: observed });

function forecast(
  plan: Plan,
  rows: readonly Measurement[],
  moment: Moment,
  policy = DEFAULT_POLICY,
): Forecast {
  const compiled = compilePlan(plan);
  return forecastOf(compiled, evaluateCompiled(compiled, rows, policy, moment));
}

const digits = (x: Rational | null | undefined): string => x?.toFraction() ?? "-";

/** All figures of a forecast as text. */
function told(found: Forecast): unknown {
  const scores = [found.body, ...found.nodes.values(), ...found.units.values()];
  return {
    scores: scores.map((one) => one && [one.low, one.middle, one.high, one.coverage].map(digits)),
    indicators: [...found.indicators.values()].map(
      ({ standing, quantities, achievement, latest, outlook }) => [
        standing,
        outlook,
        quantities.map(({ band }) => [band.low, band.middle, band.high].map(digits)),
        achievement && [achievement.low, achievement.middle, achievement.high].map(digits),
        latest.kind,
        "day" in latest ? latest.day : null,
      ],
    ),
  };
}

function expectOrdered({
  low,
  middle,
  high,
}: Band<Rational> | (Omit<Band<Rational>, "middle"> & { middle: Rational | null })) {
  expect(low.compare(middle ?? low)).toBeLessThanOrEqual(0);
  expect((middle ?? low).compare(high)).toBeLessThanOrEqual(0);
}

test("low <= middle <= high, of quantities, values, achievements and scores", () => {
  let bands = 0;
  fc.assert(
    fc.property(withPast, moments, policies, ({ plan, rows }, moment, policy) => {
      const found = forecast(plan, rows, moment, policy);
      for (const { quantities, achievement, results } of found.indicators.values()) {
        for (const { band } of quantities) expectOrdered(band);
        if (achievement) expectOrdered(achievement);
        if (results) {
          const numbers = [results.low, results.middle, results.high].map(({ value }) =>
            value?.kind === "number" ? value.value : null,
          );
          const [low, middle, high] = numbers;
          if (low && middle && high) expectOrdered({ low, middle, high });
        }
        bands += quantities.length;
      }
      for (const score of [found.body, ...found.nodes.values()]) if (score) expectOrdered(score);
    }),
    { numRuns: 60 },
  );
  expect(bands).toBeGreaterThan(50);
});

test("when the year is over, every band is the figure measured", () => {
  fc.assert(
    fc.property(withPast, policies, ({ plan, rows }, policy) => {
      const compiled = compilePlan(plan);
      const moment = { year: 2018, observedUpTo: "2018-12-31", knownUpTo: "2018-12-31" };
      const evaluation = evaluateCompiled(compiled, rows, policy, moment);
      const found = forecastOf(compiled, evaluation);
      const { body } = evaluation;
      expect([found.body?.low, found.body?.middle, found.body?.high].map(digits)).toEqual(
        [body.score, body.score, body.score].map(digits),
      );
      for (const [key, { achievement }] of found.indicators) {
        const measured = evaluation.indicators.get(key);
        if (measured?.status === "not-applicable" || !achievement) continue;
        expect([achievement.low, achievement.middle, achievement.high].map(digits)).toEqual(
          Array.from({ length: 3 }, () => digits(measured?.achievement)),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test("what is observed or recorded after the moment plays no part", () => {
  let later = 0;
  fc.assert(
    fc.property(withPast, moments, ({ plan, rows }, moment) => {
      const stamped = rows.map((one, i) => ({
        ...one,
        recordedOn: i % 5 === 0 ? "2019-02-01" : one.observedOn,
      }));
      const counted = stamped.filter(
        ({ observedOn, recordedOn }) => observedOn <= moment.observedUpTo && recordedOn <= moment.knownUpTo,
      );
      later += stamped.length - counted.length;
      expect(told(forecast(plan, stamped, moment))).toEqual(told(forecast(plan, counted, moment)));
    }),
    { numRuns: 40 },
  );
  expect(later).toBeGreaterThan(50);
});
