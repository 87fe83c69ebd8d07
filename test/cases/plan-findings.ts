import type { Diagnostic } from "../../src/core/diagnostics/diagnostic.ts";
import type { Node } from "../../src/core/plan/plan.ts";
import type { ExpectedIndicator, ExpectedPlan, Finding } from "./expected-plan.ts";

export interface Findings {
  readonly found: readonly string[];
  readonly missed: readonly string[];
  /** Warnings and errors that name neither a planted defect nor a tolerated flag. */
  readonly falseWarnings: readonly string[];
  readonly total: number;
}

/** Which diagnostics answer to which kind of planted defect. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  weights_sum: ["weights-sum"],
  wrong_reference: ["rollup-wrong-reference"],
  unit_code_variant: ["unit-code-variant"],
  formula_truncated: ["formula-truncated"],
  missing_target_year: ["missing-target-year", "missing-target"],
  missing_target: ["missing-target"],
  missing_code: ["missing-code"],
  missing_baseline: ["missing-baseline", "missing-base-year"],
  missing_state: ["missing-baseline", "missing-base-year"],
  unit_mismatch: ["unit-mismatch", "implicit-percentage", "rollup-scale", "percentage-target-on-count"],
  percentage_target_on_count: ["percentage-target-on-count", "unit-mismatch"],
  parent_mismatch: ["parent-mismatch"],
  duplicate_code: ["duplicate-code"],
  code_gap: ["code-gap"],
  no_units: ["no-units"],
  zero_target: ["zero-target"],
  missing_weight: ["missing-weight"],
  ambiguous_formula: [
    "ambiguous-mark",
    "ambiguous-dash",
    "ambiguous-precedence",
    "ambiguous-slash",
    "ambiguous-word",
    "ambiguous-mean",
    "ambiguous-sign",
    "several-formulas",
  ],
};

interface Subject {
  readonly nodes: readonly Node[];
  readonly indicators: readonly string[];
  readonly everything: boolean;
}

/** "1.1.2 rollup", "OO1.2 / Nome", 'Azione "Titolo"', "all roll-ups ...": the nodes and indicators that `where` speaks of. */
function resolve(
  where: string,
  expected: ExpectedPlan,
  pairs: ReadonlyMap<string, Node>,
  ids: ReadonlyMap<ExpectedIndicator, string>,
): Subject {
  const [place = "", name] = where.split(" / ");
  const title = /"([^"]+)"/u.exec(place)?.[1];
  const words = place.split(/[\s,;:]+/u);
  const meant = expected.nodes.filter((one) =>
    title !== undefined ? one.title === title : one.code !== null && words.includes(one.code),
  );
  const rollup = /\broll-?ups?\b/iu.test(where);
  const indicators = expected.kpis.filter(
    (one) =>
      meant.some((node) => node.id === one.node_id) &&
      (name !== undefined ? one.name === name : rollup && one.kind === "rollup"),
  );
  return {
    nodes: meant.flatMap((one) => pairs.get(one.id) ?? []),
    indicators: indicators.flatMap((one) => ids.get(one) ?? []),
    everything: /^all\b/iu.test(where) || (meant.length === 0 && /^roll-?up/iu.test(where)),
  };
}

function names(one: Diagnostic, finding: Finding, subject: Subject, expected: ExpectedPlan): boolean {
  if (subject.everything) return true;
  if (subject.indicators.length > 0) {
    return one.subject !== null && subject.indicators.includes(one.subject);
  }
  for (const node of subject.nodes) {
    if (one.subject === node.id || one.subject?.startsWith(`${node.id}/`)) return true;
    if (finding.kind === "code_gap" && one.subject === node.parent) return true;
  }
  const params = JSON.stringify(one.params);
  const quoted = [...finding.detail.matchAll(/"([^"]+)"/gu)].map(([, text = ""]) => text);
  if (finding.kind === "unit_code_variant") {
    const variants = expected.units.flatMap((unit) => unit.also_written ?? []);
    return [...quoted, ...variants].some(
      (text) => params.includes(JSON.stringify(text)) || params.includes(text),
    );
  }
  const codes: readonly string[] = finding.detail.match(/[A-Z]+\d*(?:\.\w+)+|\d+(?:\.\w+)+/gu) ?? [];
  return one.subject !== null && codes.includes(one.subject);
}

/** Compares the diagnostics of an import with the planted defects: what is found, what is missed, what is a false alarm. */
export function findingsOf(
  expected: ExpectedPlan,
  pairs: ReadonlyMap<string, Node>,
  ids: ReadonlyMap<ExpectedIndicator, string>,
  diagnostics: readonly Diagnostic[],
): Findings {
  const explained = new Set<Diagnostic>();
  const matching = (finding: Finding): Diagnostic[] => {
    const subject = resolve(finding.where, expected, pairs, ids);
    const codes = CODES[finding.kind] ?? [finding.kind.replace(/_/gu, "-")];
    const found = diagnostics.filter(
      (one) => codes.includes(one.code) && names(one, finding, subject, expected),
    );
    for (const one of found) explained.add(one);
    return found;
  };
  const label = (finding: Finding): string => `${finding.kind}: ${finding.where}`;
  const found: string[] = [];
  const missed: string[] = [];
  for (const defect of expected.defects) (matching(defect).length > 0 ? found : missed).push(label(defect));
  for (const flag of expected.tolerated_flags) matching(flag);
  const falseWarnings = diagnostics
    .filter((one) => one.severity !== "info" && !explained.has(one))
    .map((one) => `${one.severity} ${one.code} ${one.subject ?? ""} ${JSON.stringify(one.params)}`);
  return { found, missed, falseWarnings, total: expected.defects.length };
}
