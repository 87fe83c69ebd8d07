import { Ledger } from "../measurement/ledger.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { ONE, ZERO } from "../number/rational.ts";
import type { Plan } from "../plan/plan.ts";
import type { Policy } from "../policy/policy.ts";
import { type CompiledPlan, compilePlan } from "./compile.ts";
import type {
  Evaluation,
  IndicatorResult,
  Moment,
  Need,
  NodeResult,
  Override,
  Result,
  ResultPart,
  SetAside,
} from "./evaluation.ts";
import { evaluateIndicator, type Scene } from "./indicator.ts";
import { NOTHING, weightedMean } from "./mean.ts";
import { weightsOf } from "./weights.ts";

/**
 * What a plan is worth at a moment: a pure function of the plan, the measurements, the policy and the moment, exact to
 * the last digit. Never throws on any plan or measurements; rows about indicators that the plan lacks are ignored.
 * Results are keyed by node id, unit code and indicator id.
 */
export function evaluate(
  plan: Plan,
  measurements: Iterable<Measurement>,
  policy: Policy,
  moment: Moment,
  setAside: readonly SetAside[] = [],
  overrides: readonly Override[] = [],
): Evaluation {
  return evaluateCompiled(compilePlan(plan), measurements, policy, moment, setAside, overrides);
}

/** The same on a plan compiled once and evaluated many times. */
export function evaluateCompiled(
  compiled: CompiledPlan,
  measurements: Iterable<Measurement>,
  policy: Policy,
  moment: Moment,
  setAside: readonly SetAside[] = [],
  overrides: readonly Override[] = [],
): Evaluation {
  const { tree } = compiled;
  const rows = [...measurements];
  const results: NodeResult[] = new Array(tree.nodes.length);
  const needs: (readonly Need[])[] = new Array(tree.nodes.length);
  const indicators = new Map<string, IndicatorResult>();
  const decisions = knownAt(moment, setAside);
  const decided = knownAt(moment, overrides);
  const scene: Scene = {
    moment,
    policy,
    tree,
    ledger: new Ledger(rows, moment),
    firstYear: compiled.firstYear ?? moment.year,
    resultOf: (node) => results[node] ?? null,
    needsOf: (node) => needs[node] ?? [],
    setAside: decisions,
    overrides: decided,
  };
  for (const node of tree.order) {
    const own = compiled.nodes[node]?.indicators ?? [];
    const evaluated = own.map((c) => evaluateIndicator(c, scene));
    own.forEach((c, i) => {
      const result = evaluated[i];
      if (result) indicators.set(c.key, result);
    });
    const programmed = meanOfNodes(compiled, tree.parts[node] ?? [], results, true);
    results[node] =
      own.length === 0
        ? programmed
        : meanOfIndicators(
            own.map((c) => c.key),
            evaluated,
            compiled.nodes[node]?.assumedWeights ?? false,
            programmed,
          );
    needs[node] =
      own.length === 0
        ? (tree.parts[node] ?? []).flatMap((part) => needs[part] ?? [])
        : evaluated.flatMap((result) => result.needs);
  }
  return {
    plan: compiled.plan,
    moment,
    policy,
    measurements: rows,
    body: meanOfNodes(compiled, tree.rootParts, results, true),
    nodes: new Map(
      tree.keys.map((key, index) => [key, results[index] ?? meanOfNodes(compiled, [], results, true)]),
    ),
    units: new Map(
      [...compiled.units].map(([code, nodes]) => [code, meanOfNodes(compiled, nodes, results, false)]),
    ),
    indicators: inDocumentOrder(compiled, indicators),
    setAside: [...decisions.values()].filter((decision) => indicators.has(decision.indicator)),
    overrides: [...decided.values()].filter((decision) => indicators.has(decision.indicator)),
  };
}

/** By indicator, the last of the decisions taken up to the moment. */
function knownAt<D extends SetAside | Override>(
  { knownUpTo }: Moment,
  decisions: readonly D[],
): ReadonlyMap<string, D> {
  return new Map(
    decisions.filter(({ date }) => date <= knownUpTo).map((decision) => [decision.indicator, decision]),
  );
}

function inDocumentOrder(
  compiled: CompiledPlan,
  found: ReadonlyMap<string, IndicatorResult>,
): Map<string, IndicatorResult> {
  const ordered = new Map<string, IndicatorResult>();
  for (const node of compiled.nodes) {
    for (const { key } of node.indicators) {
      const result = found.get(key);
      if (result) ordered.set(key, result);
    }
  }
  return ordered;
}

function meanOfIndicators(
  keys: readonly string[],
  results: readonly IndicatorResult[],
  assumedWeights: boolean,
  programmed: NodeResult,
): NodeResult {
  const mean = weightedMean(results.map((result) => ({ weight: result.weight, result })));
  const parts = results.map(
    (result, i): ResultPart => ({ kind: "indicator", key: keys[i] ?? result.id, weight: result.weight }),
  );
  return {
    ...(mean ?? NOTHING),
    parts,
    assumedWeights,
    counts: mean !== null,
    programmed: programmed.counts ? resultOnly(programmed) : null,
  };
}

/**
 * The mean of nodes, by their own weights among siblings or (for units) each counted fully. A node in which nothing
 * can be scored (no indicator, no target for the year, all set aside) weighs nothing.
 */
function meanOfNodes(
  compiled: CompiledPlan,
  nodes: readonly number[],
  results: readonly NodeResult[],
  weighted: boolean,
): NodeResult {
  const { tree } = compiled;
  const weights = weighted ? weightsOf(nodes.map((node) => tree.nodes[node]?.weight ?? null)) : null;
  const counted = nodes.map((node, i) => {
    const result = results[node];
    const weight = result?.counts ? (weights?.values[i] ?? ONE) : ZERO;
    return { key: tree.keys[node] ?? "", weight, result: result ?? NOTHING };
  });
  const mean = weightedMean(counted);
  return {
    ...(mean ?? NOTHING),
    parts: counted.map(({ key, weight }): ResultPart => ({ kind: "node", key, weight })),
    assumedWeights: weights?.assumed ?? false,
    counts: mean !== null,
    programmed: null,
  };
}

function resultOnly({ score, coverage, worst, best }: Result): Result {
  return { score, coverage, worst, best };
}
