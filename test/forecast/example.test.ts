import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type CompiledPlan, compilePlan } from "../../src/core/evaluation/compile.ts";
import { evaluateCompiled } from "../../src/core/evaluation/evaluate.ts";
import { courseOf } from "../../src/core/forecast/course.ts";
import { type Forecast, forecastOf } from "../../src/core/forecast/forecast.ts";
import { forecastJson } from "../../src/core/forecast/json.ts";
import { readMeasurements } from "../../src/core/measurement/csv.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import { roundHalfUp } from "../../src/core/number/decimal.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";
import { importPlan } from "../../src/documents/import-plan.ts";
import { EXAMPLE, MEASUREMENTS } from "../example/documents.ts";
import { expectGolden } from "../example/golden.ts";

let compiled: CompiledPlan;
let rows: readonly Measurement[];
let september: Forecast;
beforeAll(async () => {
  const { plan } = await importPlan("piano-lecce-2018-2020.txt", readFileSync(EXAMPLE));
  compiled = compilePlan(plan);
  rows = readMeasurements(readFileSync(MEASUREMENTS, "utf8"), plan).measurements;
  september = forecastOf(compiled, at("2018-09-30"));
});

function at(observedUpTo: string) {
  const moment = { year: 2018, observedUpTo, knownUpTo: "2019-01-31" };
  return evaluateCompiled(compiled, rows, DEFAULT_POLICY, moment);
}

const shown = (x: Parameters<typeof roundHalfUp>[0] | null | undefined) => (x ? roundHalfUp(x, 2) : "-");

describe("the example's year, seen from September", () => {
  it("no figure moves unseen", () => {
    const { body, nodes, indicators } = forecastJson(september);
    const short = Object.entries(indicators).map(
      ([id, { standing, outlook, achievement, latest, quantities }]) => [
        id,
        standing,
        outlook,
        achievement &&
          [achievement.low, achievement.middle, achievement.high].map((x) => x && Number(x).toFixed(2)),
        quantities.map(({ nature, evidence, method }) => `${nature} ${evidence} ${method}`),
        latest.day ?? latest.kind,
      ],
    );
    expectGolden("example-forecast-2018-09-30.json", {
      body,
      areas: ["A", "B", "C", "D"].map((id) => nodes[id]),
      short,
    });
  });

  it("the year ended within the body's band, near its middle", () => {
    const { low, middle, high } = september.body ?? {};
    const ended = at("2018-12-31").body.score;
    expect([low, middle, high].map(shown)).toEqual(["60.36", "79.48", "81.82"]);
    expect(shown(ended)).toBe("78.51");
  });

  it("a total goes on at its pace: 290 of 500 people by September", () => {
    const found = september.indicators.get("A.1/2");
    const [quantity] = found?.quantities ?? [];
    // 140 in 181 days was the slowest, 150 in 92 the fastest; 92 days are left.
    expect([quantity?.band.low, quantity?.band.middle, quantity?.band.high].map(shown)).toEqual([
      "361.16",
      "387.73",
      "440.00",
    ]);
    expect(found?.outlook).toBe("out-of-reach");
    expect(found?.latest).toMatchObject({ kind: "too-late", day: "2018-08-25" });
  });

  it("tells why there is no forecast, and leaves a late milestone at nothing", () => {
    expect(september.indicators.get("A.2/2")?.why?.id).toBe("forecast-none-unmeasured");
    expect(september.indicators.get("C.1.2.1/1")).toMatchObject({
      standing: "settled",
      outlook: "out-of-reach",
    });
    expect(september.indicators.get("A.1.2.3/1")?.latest).toEqual({ kind: "due", day: "2018-12-31" });
  });

  it("an indicator's course is what it stood at on the days of its observations", () => {
    const course = courseOf(compiled, at("2018-09-30"), "A.1/1");
    expect(course.map(({ day, result }) => `${day} ${shown(result.achievement)}`)).toEqual([
      "2018-06-30 55.56",
      "2018-09-30 97.22",
    ]);
    expect(courseOf(compiled, at("2018-09-30"), "A.1.1/1")).toEqual([]);
  });
});
