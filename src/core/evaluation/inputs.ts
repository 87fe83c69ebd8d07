import { diagnostic } from "../diagnostics/diagnostic.ts";
import type { Inputs, Leaf } from "../formula/evaluate.ts";
import { quantityKey } from "../formula/quantity-name.ts";
import { failed, knownNumber, missing, type Value } from "../formula/value.ts";
import { type Asked, matchAsked } from "../measurement/asked.ts";
import { joined } from "../measurement/contributions.ts";
import { type Ledger, latestByUnit } from "../measurement/ledger.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { HUNDRED, ONE, rational, ZERO } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";
import { baselinePlace } from "./baseline.ts";
import type { CompiledIndicator } from "./compile.ts";
import type { Input, Need, NodeResult, Origin, ResultPart } from "./evaluation.ts";
import { NOTHING, weightedMean } from "./mean.ts";
import type { Tree } from "./tree.ts";
import { weightsOf } from "./weights.ts";

/** What the leaves of an indicator's formula are read from. */
export interface Sources {
  readonly ledger: Ledger;
  readonly tree: Tree;
  readonly firstYear: number;
  /** The results of the nodes evaluated so far, by index: a node's descendants come before it. */
  resultOf(node: number): NodeResult | null;
}

interface Reading {
  readonly value: Value;
  readonly input: Input;
}

/**
 * The inputs of an indicator's formula with t standing for `year`. `upTo` is the deadline of the target, if it has one:
 * of the year's own quantities only what was observed by then counts.
 */
export function inputsFor(
  c: CompiledIndicator,
  s: Sources,
  year: number,
  upTo: IsoDate | null,
): Inputs<Input> {
  const rows = rowsByAsked(c, s.ledger);
  const place = baselinePlace(c.expression, c.indicator.baseline, year, s.firstYear);
  return {
    year,
    read: (leaf, leafYear) => {
      if (leaf.kind === "rollup") return readChildren(c, leaf, s, leafYear);
      const asked = askedBy(c, leaf);
      const found = readRows(c, asked, rows, leafYear, leafYear === year ? upTo : null);
      if (found) return leaf.kind === "activities" ? asShare(c, found) : found;
      if (
        place &&
        asked.quantity !== null &&
        place.year === leafYear &&
        place.key === quantityKey(asked.quantity)
      ) {
        const stated = c.indicator.baseline.value;
        if (stated) return reading(asked, leafYear, knownNumber(stated), { from: "baseline" });
      }
      const listed = c.node.activities.length;
      if (asked.planned && listed > 0 && leafYear === year) {
        return reading(asked, leafYear, knownNumber(rational(listed)), { from: "activities" });
      }
      const need: Need = { indicator: c.indicator.id, quantity: asked.quantity, year: leafYear };
      return reading(asked, leafYear, missing([need]), { from: "nowhere" });
    },
  };
}

function reading(asked: Asked, year: number, value: Value, origin: Origin): Reading {
  return { value, input: { quantity: asked.quantity, year, origin } };
}

const OWN: Asked = { quantity: null, aliases: [], accepts: ["number"], joining: "mean", planned: false };

function askedBy(c: CompiledIndicator, leaf: Leaf): Asked {
  const name =
    leaf.kind === "quantity" || leaf.kind === "mean-score" || leaf.kind === "date" ? leaf.name : null;
  return c.asked.find((item) => item.quantity === name) ?? OWN;
}

/** The indicator's measurements by what they measure and the year they speak of. */
function rowsByAsked(c: CompiledIndicator, ledger: Ledger): ReadonlyMap<string, readonly Measurement[]> {
  const found = new Map<string, Measurement[]>();
  if (c.key !== c.indicator.id) return found;
  for (const row of ledger.of(c.indicator.id)) {
    const match = matchAsked(c.asked, row.quantity);
    if (!match) continue;
    const key = keyOf(match.asked, row.year);
    const rows = found.get(key);
    if (rows) rows.push(row);
    else found.set(key, [row]);
  }
  return found;
}

function keyOf(asked: Asked, year: number): string {
  return `${year} ${asked.quantity ?? ""}`;
}

function readRows(
  c: CompiledIndicator,
  asked: Asked,
  rows: ReadonlyMap<string, readonly Measurement[]>,
  year: number,
  upTo: IsoDate | null,
): Reading | null {
  const latest = latestByUnit(rows.get(keyOf(asked, year)) ?? [], upTo);
  if (latest.length === 0) return null;
  const origin: Origin = { from: "measurements", rows: latest, joining: asked.joining };
  const datum = joined(latest, asked.joining);
  if (datum) return reading(asked, year, { status: "known", datum }, origin);
  const params = {
    quantity: asked.quantity ?? c.indicator.name,
    year,
    expected: asked.accepts[0] ?? "number",
  };
  return reading(asked, year, failed(diagnostic("wrong-kind-of-value", "error", params)), origin);
}

/** Activities done over activities listed. */
function asShare(c: CompiledIndicator, found: Reading): Reading {
  const { value } = found;
  if (value.status !== "known" || value.datum.kind !== "number" || c.node.activities.length === 0)
    return found;
  return { ...found, value: knownNumber(value.datum.value.div(rational(c.node.activities.length))) };
}

/** The mean of the children's performance as a fraction, on what is measured of them. */
function readChildren(
  c: CompiledIndicator,
  leaf: Extract<Leaf, { kind: "rollup" }>,
  s: Sources,
  year: number,
): Reading {
  const children = c.rollups.get(leaf.children) ?? [];
  const weights =
    leaf.method === "mean" ? null : weightsOf(children.map((i) => s.tree.nodes[i]?.weight ?? null));
  const counted = children.map((node, i) => {
    const result = s.resultOf(node);
    const weight = result?.counts ? (weights?.values[i] ?? ONE) : ZERO;
    return { key: s.tree.keys[node] ?? "", weight, result: result ?? NOTHING };
  });
  const result = weightedMean(counted);
  if (!result) {
    const origin: Origin = { from: "nowhere" };
    const value = children.length === 0 ? nothingBeneath(c, leaf.children) : nothingToScore(c, year);
    return { value, input: { quantity: null, year, origin } };
  }
  const parts = counted.map(({ key, weight }): ResultPart => ({ kind: "node", key, weight }));
  const value = result.score === null ? missing([]) : knownNumber(result.score.div(HUNDRED));
  return { value, input: { quantity: null, year, origin: { from: "children", parts, result } } };
}

function nothingBeneath(c: CompiledIndicator, children: string): Value {
  return failed(diagnostic("nothing-beneath", "warning", { node: c.node.id, children }));
}

function nothingToScore(c: CompiledIndicator, year: number): Value {
  const reason = diagnostic("nothing-to-score", "info", { node: c.node.id, year });
  return { status: "not-applicable", reason };
}
