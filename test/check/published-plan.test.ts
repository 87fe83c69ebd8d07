import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { importPlan } from "../../src/documents/import-plan.ts";

const EXAMPLE = resolve(import.meta.dirname, "../../examples/piano-lecce-2018-2020.txt");
const SEED = resolve(import.meta.dirname, "../../../shared/seed/piano-performance-lecce-2018-2020.txt");
const SAMPLES = resolve(import.meta.dirname, "../../../shared/examples/plans");

async function findings(path: string): Promise<Map<string, (string | null)[]>> {
  const { diagnostics } = await importPlan(path, readFileSync(path));
  const byCode = new Map<string, (string | null)[]>();
  for (const { code, subject } of diagnostics) byCode.set(code, [...(byCode.get(code) ?? []), subject]);
  return byCode;
}

/** What the check must find in the published plan, and nothing besides. */
const EXPECTED: Readonly<Record<string, readonly (string | null)[]>> = {
  "rollup-wrong-reference": ["A.2.3/1"],
  "rollup-scale": ["A.3.2/1", "B.1.1/1"],
  "missing-baseline": ["A.1.2.1/2", "D.1/1"],
  "missing-base-year": ["D.2/1", "D.2.1.1/1"],
  "formula-truncated": ["A.2.1.2/1"],
  "percentage-target-on-count": ["D.1.2.5/1"],
  "implicit-percentage": ["A.1.3.1/1"],
  "ambiguous-precedence": ["A.1.3.3/1"],
  "ambiguous-dash": ["A.2.1.3/1", "B.1.2.2/1"],
  "zero-target": ["D.1.2.3/1"],
  "no-units": ["A.1.3", "B.1.1.1"],
  "code-gap": ["D.2.1.2"],
  "missing-dimension": [null],
  "maintenance-target": ["A.3.1.1/1", "A.3.1.1/2", "A.3.1.1/3", "A.3.1.1/4", "A.3.1.1/5", "D.1.2.2/1"],
  "not-fed-by-children": ["A.1", "A.2", "B.1", "D.2"],
  "assumed-equal-weights": [null],
  "activity-threshold": ["D.1.2.1/1"],
  "unit-code-variant": ["A.1.1.2", "A.1.3.3", "A.1.3.3", "A.3.1.1"],
  "year-end-deadline": ["A.1.2.3/1", "D.1.1.5/1", "D.1.1.5/2"],
};

/** The plan as it was published, where it is at hand, and the example, which has its data in other words. */
const PLANS = [EXAMPLE, ...(existsSync(SEED) ? [SEED] : [])];

describe("the plan of Lecce", () => {
  it.each(PLANS.map((path) => [basename(path), path]))(
    "%s: has exactly the findings that a careful reader lists",
    async (_, path) => {
      expect(Object.fromEntries(await findings(path))).toEqual(EXPECTED);
    },
  );
});

/** Planted defects of the sample plans: code and subject as the importer names it. */
const PLANTED: Readonly<Record<string, readonly string[]>> = {
  "b-cciaa-costa-salina-2020.txt": [
    "weights-sum 1.1.1.2",
    "rollup-wrong-reference 1.1.2/1",
    "unit-code-variant 1.1.2.1",
    "formula-truncated 1.1.2.1/2",
    "missing-target-year 1.2/2",
    "missing-code 1.2.1:action-1",
    "missing-baseline 2.1.2.1/1",
    "unit-mismatch 3.1.1.1/1",
    "parent-mismatch 3.2.1.3",
  ],
  "d-comune-borgo-san-lazzaro-2022.txt": [
    "unit-code-variant OO1.2",
    "rollup-wrong-reference OO1.2/1",
    "weights-sum 1.2.1",
    "ambiguous-mark OS2/1",
    "missing-baseline 2.1.1/2",
    "missing-code OO2.1:activity-1",
    "unit-mismatch 2.2.1/1",
    "formula-truncated 3.1.2/2",
    "duplicate-code OO3.1#2",
  ],
};

if (existsSync(SAMPLES)) {
  describe("plans with planted defects", () => {
    it.each(Object.entries(PLANTED))(
      "%s: all are found, and no other warning is given",
      async (name, planted) => {
        const path = join(SAMPLES, name);
        const { diagnostics } = await importPlan(path, readFileSync(path));
        const all = diagnostics.map(({ code, subject }) => `${code} ${subject}`);
        expect(planted.filter((one) => !all.includes(one))).toEqual([]);
        const warnings = diagnostics
          .filter(({ severity, code }) => severity !== "info" && !code.startsWith("ambiguous-"))
          .map(({ code, subject }) => `${code} ${subject}`);
        expect(warnings.filter((one) => !planted.includes(one))).toEqual([]);
      },
    );
  });
}
