/** What this evaluator reads of `import --json`, and the rows of a measurements file. */
export interface PlanShape {
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly levels: readonly { readonly id: string; readonly label: string }[];
  readonly units: readonly { readonly code: string }[];
  readonly nodes: readonly NodeShape[];
}

export interface NodeShape {
  readonly id: string;
  readonly level: string;
  readonly parent: string | null;
  readonly units: readonly string[];
  readonly activities: readonly unknown[];
  readonly indicators: readonly IndicatorShape[];
}

export interface IndicatorShape {
  readonly id: string;
  readonly weight: number | null;
  readonly formula: { readonly text: string; readonly normal: string };
  readonly baseline: { readonly value: number | null; readonly unit: string | null };
  readonly targets: readonly TargetShape[];
}

export interface TargetShape {
  readonly year: number | null;
  readonly comparator: string;
  readonly value: number | string | boolean | { readonly from: number; readonly to: number };
  readonly unit: string | null;
  /** A second condition: "≥ 150 entro il 30/11/2022". */
  readonly deadline?: string;
}

export interface MeasuredRow {
  readonly indicator: string;
  /** As the formula names it; empty where the indicator has one quantity. */
  readonly quantity: string;
  readonly year: number;
  readonly observedOn: string;
  /** A plain decimal, an ISO date, or "true" / "false". */
  readonly value: string;
  readonly unit: string;
  readonly n: string;
}
