import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface ExpectedNode {
  readonly id: string;
  /** The level's own words; null where the document has none. */
  readonly level: string | null;
  readonly code: string | null;
  readonly title: string;
  readonly parent: string | null;
}

export interface ExpectedIndicator {
  readonly node_id: string;
  readonly name: string;
  readonly type: string | null;
  readonly formula: string;
  readonly kind: string;
  readonly weight: number | null;
  readonly baseline: number | null;
  readonly target_text: string;
  readonly comparator: string;
  readonly targets: readonly {
    readonly year: number;
    readonly value: number | string | boolean | readonly [number, number];
  }[];
  readonly unit: string | null;
  readonly deadline?: string;
}

export interface Finding {
  readonly kind: string;
  readonly where: string;
  readonly detail: string;
}

/** What a `*.expected.json` says of a plan document. */
export interface ExpectedPlan {
  readonly document: string;
  readonly plan_years: readonly number[];
  readonly nodes: readonly ExpectedNode[];
  readonly kpis: readonly ExpectedIndicator[];
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly also_written?: readonly string[];
  }[];
  readonly unit_links: readonly { readonly node_id: string; readonly unit: string }[];
  readonly defects: readonly Finding[];
  readonly tolerated_flags: readonly Finding[];
}

export interface PlanCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: ExpectedPlan;
}

/** The plan documents of a folder that have their expected reading beside them. */
export function planCases(folder: string): PlanCase[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".expected.json"))
    .sort()
    .map((file) => {
      const expected = JSON.parse(readFileSync(join(folder, file), "utf8")) as ExpectedPlan;
      return { name: expected.document, bytes: readFileSync(join(folder, expected.document)), expected };
    });
}
