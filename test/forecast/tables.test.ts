import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compilePlan } from "../../src/core/evaluation/compile.ts";
import { evaluateCompiled } from "../../src/core/evaluation/evaluate.ts";
import { type Forecast, forecastOf, type IndicatorForecast } from "../../src/core/forecast/forecast.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import { roundHalfUp } from "../../src/core/number/decimal.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";
import { plan, row, target } from "../evaluation/building.ts";

/** The worked examples of docs/forecast.md, read from the page itself: what an official reads there is what is computed. */

const DOC = readFileSync(new URL("../../docs/forecast.md", import.meta.url), "utf8");

/** The rows of the table whose first heading is given, as cells. */
function table(first: string): string[][] {
  const lines = DOC.split("\n");
  const head = lines.findIndex((line) => line.startsWith(`| ${first} |`));
  const end = lines.findIndex((line, i) => i > head && !line.startsWith("|"));
  return lines.slice(head + 2, end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** "26/05 40; 07/08 90" of a year, as rows of a quantity. */
function observed(text: string, year: number, quantity: string): Measurement[] {
  return text
    .split(";")
    .map((one) => /(\d\d)\/(\d\d) (\S+)/.exec(one.trim()))
    .flatMap((found) => {
      if (!found) return [];
      const [, day = "", month = "", value = ""] = found;
      return row("A/1", quantity, value, { year, observedOn: `${year}-${month}-${day}` });
    });
}

function forecast(
  normal: string,
  wanted: string,
  quantities: string[],
  now: string,
  before: string,
): IndicatorForecast {
  const compiled = compilePlan(plan([{ id: "A", indicators: [{ normal, targets: [target(wanted)] }] }]));
  const rows = now.split("·").flatMap((part, i) => observed(part, 2018, quantities[i] ?? ""));
  for (const [, year = "", rest = ""] of before.matchAll(/(\d{4}): ([^;]*)/g))
    rows.push(...observed(rest.replaceAll(", ", ";"), Number(year), quantities[0] ?? ""));
  const evaluation = evaluateCompiled(compiled, rows, DEFAULT_POLICY, {
    year: 2018,
    observedUpTo: lastDay(rows),
    knownUpTo: "2019-12-31",
  });
  const found: Forecast = forecastOf(compiled, evaluation);
  const one = found.indicators.get("A/1");
  if (!one) throw new Error("no forecast");
  return one;
}

function lastDay(rows: readonly Measurement[]): string {
  return (
    rows
      .map(({ observedOn }) => observedOn)
      .sort()
      .at(-1) ?? "2018-08-07"
  );
}

const quantities = table("quantity");
const days = table("formula");

describe("bands of quantities", () => {
  test("the page has its table", () => expect(quantities.length).toBeGreaterThan(12));

  test.each(quantities)(
    "%s: %s; before: %s",
    (name = "", now = "", before = "", method, low, middle, high) => {
      const normal = name.startsWith("Grado") ? `(mean-score "${name}")` : `(v "${name}" t)`;
      const {
        quantities: [found],
        why,
      } = forecast(normal, ">= 1", [name], now, before);
      const shown = (x: string | undefined) => (x === undefined ? "" : x.replace(/\.?0+$/, ""));
      const digits = found
        ? [found.band.low, found.band.middle, found.band.high].map((x) => shown(roundHalfUp(x, 6).padEnd(1)))
        : [];
      expect([found?.projections[0]?.method ?? (why ? "none" : "?"), ...digits]).toEqual(
        method === "none"
          ? ["none"]
          : [method, ...[low, middle, high].map((x) => shown(Number(x).toFixed(6)))],
      );
    },
  );
});

describe("the latest useful day", () => {
  test("the page has its table", () => expect(days.length).toBeGreaterThan(7));

  test.each(days)(
    "%s %s: %s; before: %s",
    (formula = "", wanted = "", now = "", before = "", kind, day, needed) => {
      const normal = formula.replaceAll("`", "");
      const names = [...normal.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
      const { latest } = forecast(normal, wanted, names, now, before);
      const said = {
        kind: latest.kind,
        day: ("day" in latest && latest.day) || "",
        needed: "needed" in latest ? latest.needed.toFraction() : "",
      };
      expect(said).toEqual({ kind, day, needed: kind === "reached" ? "" : needed });
    },
  );
});
