import { join } from "node:path";
import type { Indicator, Node, Plan } from "../../src/core/plan/plan.ts";
import type { Target } from "../../src/core/target/target.ts";
import { importPlan } from "../../src/documents/import-plan.ts";
import {
  type ExpectedIndicator,
  type ExpectedNode,
  type ExpectedPlan,
  type PlanCase,
  planCases,
} from "./expected-plan.ts";
import { type Findings, findingsOf } from "./plan-findings.ts";

/** How many of how many, with what is wrong. */
export interface Tally {
  right: number;
  total: number;
  readonly wrong: string[];
}

export interface PlanResult {
  readonly name: string;
  readonly nodes: Tally;
  readonly levels: Tally;
  readonly codes: Tally;
  readonly titles: Tally;
  readonly parents: Tally;
  readonly extraNodes: readonly string[];
  readonly indicators: Tally;
  readonly extraIndicators: readonly string[];
  /** By field: name, dimension, formula, kind, weight, baseline, targets. */
  readonly fields: Readonly<Record<string, Tally>>;
  readonly units: Tally;
  readonly extraUnits: readonly string[];
  readonly links: Tally;
  readonly extraLinks: readonly string[];
  readonly findings: Findings;
}

const DIMENSIONS: Readonly<Record<string, string>> = {
  efficacia: "effectiveness",
  efficienza: "efficiency",
  qualità: "quality",
  "stato delle risorse": "resources",
  impatto: "impact",
};
const SINGLE = new Set(["count", "sum", "other", "index", "mean-score"]);
const KNOWN_UNITS = new Set(["%", "EUR", "days", "hours", "minutes", "date", "bool"]);
const FIELDS = ["name", "dimension", "formula", "kind", "weight", "baseline", "targets"] as const;

export function tally(): Tally {
  return { right: 0, total: 0, wrong: [] };
}

function note(into: Tally, right: boolean, what: () => string): void {
  into.total += 1;
  if (right) into.right += 1;
  else into.wrong.push(what());
}

/** Text as compared: blanks folded, one kind of apostrophe and dash, small letters. */
export function folded(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[’‘`]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/** A level's words, however joined: "Macro-area" is "Macroarea". */
function bare(text: string): string {
  return folded(text).replace(/[\s-]/gu, "");
}

/** Pairs the expected nodes with those read: same code and title, else same title, else same code; in order. */
function pairNodes(expected: readonly ExpectedNode[], read: readonly Node[]): Map<string, Node> {
  const pairs = new Map<string, Node>();
  const taken = new Set<Node>();
  const rounds: ((one: ExpectedNode, node: Node) => boolean)[] = [
    (one, node) => one.code === node.code && folded(one.title) === folded(node.title),
    (one, node) => folded(one.title) === folded(node.title),
    (one, node) => one.code !== null && one.code === node.code,
  ];
  for (const same of rounds) {
    for (const one of expected) {
      if (pairs.has(one.id)) continue;
      const node = read.find((candidate) => !taken.has(candidate) && same(one, candidate));
      if (node === undefined) continue;
      pairs.set(one.id, node);
      taken.add(node);
    }
  }
  return pairs;
}

function pairIndicators(
  expected: readonly ExpectedIndicator[],
  read: readonly Indicator[],
): (readonly [ExpectedIndicator, Indicator | undefined])[] {
  const left = [...read];
  const take = (test: (one: Indicator) => boolean): Indicator | undefined => {
    const at = left.findIndex(test);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const byName = expected.map((one) => take((other) => folded(other.name) === folded(one.name)));
  return expected.map((one, index) => [
    one,
    byName[index] ?? take((other) => folded(other.formula.text) === folded(one.formula)),
  ]);
}

function valueText(target: Target): string {
  const { value } = target;
  switch (value.kind) {
    case "number":
      return String(value.value.valueOf());
    case "date":
      return value.date;
    case "range":
      return `${value.from.valueOf()},${value.to.valueOf()}`;
    case "boolean":
      return String(value.value);
    case "baseline":
      return "baseline";
  }
}

function targetText(target: Target): string {
  return `${target.year} ${target.comparator} ${valueText(target)} ${target.unit ?? "-"}`;
}

function sameComparator(one: ExpectedIndicator, given: string): boolean {
  if (one.comparator === given) return true;
  const written = /[<>≤≥]|almeno|inferiore|superiore|oltre|più|meno|entro|maggiore|minore/iu.test(
    one.target_text,
  );
  if (/^\s*[+-]/u.test(one.target_text) && (given === "increment" || given === "=")) return true;
  return !written && [one.comparator, given].every((sign) => sign === "=" || sign === ">=");
}

function sameTargets(one: ExpectedIndicator, read: readonly Target[]): boolean {
  if (one.targets.length !== read.length) return false;
  return one.targets.every((wanted, index) => {
    const given = read[index];
    return (
      given !== undefined &&
      given.year === wanted.year &&
      valueText(given) === String(wanted.value) &&
      sameComparator(one, given.comparator) &&
      (KNOWN_UNITS.has(one.unit ?? "") ? given.unit === one.unit : !KNOWN_UNITS.has(given.unit ?? "")) &&
      (one.deadline === undefined || given.deadline === one.deadline)
    );
  });
}

function measureIndicator(
  one: ExpectedIndicator,
  read: Indicator,
  place: string,
  fields: Readonly<Record<string, Tally>>,
): void {
  const check = (field: (typeof FIELDS)[number], right: boolean, given: string, wanted: string): void => {
    const into = fields[field];
    if (into !== undefined) note(into, right, () => `${place} ${field}: "${given}" instead of "${wanted}"`);
  };
  check("name", folded(read.name) === folded(one.name), read.name, one.name);
  const dimension = DIMENSIONS[(one.type ?? "").toLowerCase()];
  if (dimension !== undefined || !one.type) {
    check(
      "dimension",
      read.dimension === (dimension ?? null),
      String(read.dimension),
      String(dimension ?? null),
    );
  }
  const sameFormula = folded(read.formula.text).replace(/ /gu, "") === folded(one.formula).replace(/ /gu, "");
  check("formula", sameFormula, read.formula.text, one.formula);
  const sameKind = read.formula.kind === one.kind || (SINGLE.has(read.formula.kind) && SINGLE.has(one.kind));
  check("kind", sameKind, read.formula.kind, one.kind);
  const weight = read.weight === null ? null : read.weight.valueOf();
  check("weight", weight === one.weight, String(weight), String(one.weight));
  const baseline = read.baseline.value === null ? null : read.baseline.value.valueOf();
  check("baseline", baseline === one.baseline, `${baseline} (${read.baseline.text})`, String(one.baseline));
  check(
    "targets",
    sameTargets(one, read.targets),
    read.targets.map(targetText).join(" ; "),
    `${one.comparator} ${one.targets.map((target) => `${target.year} ${String(target.value)}`).join(" ; ")} ${one.unit ?? "-"}`,
  );
}

function measureUnits(expected: ExpectedPlan, plan: Plan, units: Tally): string[] {
  for (const unit of expected.units) {
    const read = plan.units.find((other) => folded(other.code) === folded(unit.code));
    const right = read !== undefined && folded(read.name) === folded(unit.name);
    note(units, right, () => `${unit.code} ${unit.name}: ${read ? `named "${read.name}"` : "absent"}`);
  }
  const known = new Set(expected.units.map((unit) => folded(unit.code)));
  return plan.units
    .filter((unit) => !known.has(folded(unit.code)))
    .map((unit) => `${unit.code} ${unit.name}`);
}

function measureLinks(expected: ExpectedPlan, pairs: ReadonlyMap<string, Node>, links: Tally): string[] {
  const extra: string[] = [];
  for (const one of expected.nodes) {
    const wanted = expected.unit_links.filter((link) => link.node_id === one.id).map((link) => link.unit);
    const read = pairs.get(one.id)?.units ?? [];
    for (const code of wanted) {
      const right = read.some((other) => folded(other) === folded(code));
      note(links, right, () => `${one.code ?? one.title}: ${code} is missing`);
    }
    for (const code of read) {
      if (!wanted.some((other) => folded(other) === folded(code)))
        extra.push(`${one.code ?? one.title}: ${code}`);
    }
  }
  return extra;
}

/** Imports one document and compares what was read with what it holds. */
export async function measurePlan({ name, bytes, expected }: PlanCase): Promise<PlanResult> {
  const { plan, diagnostics } = await importPlan(name, bytes);
  const pairs = pairNodes(expected.nodes, plan.nodes);
  const result = {
    name,
    nodes: tally(),
    levels: tally(),
    codes: tally(),
    titles: tally(),
    parents: tally(),
    indicators: tally(),
    units: tally(),
    links: tally(),
    fields: Object.fromEntries(FIELDS.map((field) => [field, tally()])),
  };
  const labels = new Map(plan.levels.map((level) => [level.id, level.label]));
  const extraIndicators: string[] = [];
  const indicatorIds = new Map<ExpectedIndicator, string>();
  for (const one of expected.nodes) {
    const node = pairs.get(one.id);
    const place = one.code ?? one.title;
    note(result.nodes, node !== undefined, () => `${place} is missing`);
    const own = expected.kpis.filter((indicator) => indicator.node_id === one.id);
    for (const [indicator, read] of pairIndicators(own, node?.indicators ?? [])) {
      note(result.indicators, read !== undefined, () => `${place} / ${indicator.name} is missing`);
      if (read === undefined) continue;
      indicatorIds.set(indicator, read.id);
      measureIndicator(indicator, read, `${place} / ${indicator.name}`, result.fields);
    }
    if (node === undefined) continue;
    for (const read of node.indicators) {
      if (![...indicatorIds.values()].includes(read.id)) extraIndicators.push(`${read.id} ${read.name}`);
    }
    const label = labels.get(node.level) ?? node.level;
    if (one.level !== null) {
      note(
        result.levels,
        bare(label) === bare(one.level ?? ""),
        () => `${place}: ${label}, not ${one.level}`,
      );
    }
    note(result.codes, node.code === one.code, () => `${place}: ${node.code}`);
    note(result.titles, folded(node.title) === folded(one.title), () => `${place}: "${node.title}"`);
    const parent = one.parent === null ? null : pairs.get(one.parent)?.id;
    note(result.parents, node.parent === parent, () => `${place}: under ${node.parent}, not ${parent}`);
  }
  const known = new Set(pairs.values());
  const extraNodes = plan.nodes.filter((node) => !known.has(node));
  for (const node of extraNodes)
    extraIndicators.push(...node.indicators.map((one) => `${one.id} ${one.name}`));
  return {
    ...result,
    extraNodes: extraNodes.map((node) => `${node.level} ${node.code ?? "-"} ${node.title.slice(0, 60)}`),
    extraIndicators,
    extraUnits: measureUnits(expected, plan, result.units),
    extraLinks: measureLinks(expected, pairs, result.links),
    findings: findingsOf(expected, pairs, indicatorIds, diagnostics),
  };
}

/** All plans of a folder of cases, or those whose document's name passes `test`. */
export async function measurePlans(
  folder: string,
  test: (name: string) => boolean = () => true,
): Promise<PlanResult[]> {
  const results: PlanResult[] = [];
  for (const one of planCases(join(folder, "plans"))) {
    if (test(one.name)) results.push(await measurePlan(one));
  }
  return results;
}
