import type { AssessedDraft } from "../../../application/plans/assessment.ts";
import type { Problem } from "../../../application/problem.ts";
import { sum } from "../../../core/number/rational.ts";
import { nodeOf } from "../../../core/plan/edit/parts.ts";
import type { Indicator, Node, Unit } from "../../../core/plan/plan.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { Crumb } from "../../page-context.ts";
import { draftLinks } from "./draft-view.ts";
import { faultWords } from "./fault-words.ts";
import { type FindingView, findingViews } from "./finding-view.ts";
import { momentWords } from "./history-view.ts";
import type { Clash, Merged } from "./merge.ts";
import {
  activitiesOf,
  fieldPrefix,
  itemsOf,
  type NodeFields,
  nodeFields,
  targetRows,
  weightText,
} from "./node-fields.ts";
import { formulaReading, type LiveReading, targetReading } from "./reading-view.ts";

/** A field as the form shows it. */
export interface FieldView {
  readonly name: string;
  readonly value: string;
  readonly error: string | null;
}

export interface IndicatorView {
  readonly id: string;
  readonly anchor: string;
  readonly name: FieldView;
  readonly dimension: FieldView;
  readonly formula: FieldView & { readonly reading: LiveReading };
  readonly weight: FieldView;
  readonly baseline: FieldView;
  readonly targets: readonly (FieldView & { readonly year: number | null; readonly reading: LiveReading })[];
  readonly responsible: FieldView;
  readonly findings: readonly FindingView[];
}

export interface NodeView {
  readonly draft: string;
  readonly revision: number;
  readonly node: Node;
  readonly level: string;
  readonly crumbs: readonly Crumb[];
  readonly title: FieldView;
  readonly code: FieldView;
  readonly description: FieldView;
  readonly weight: FieldView;
  readonly units: {
    readonly chosen: ReadonlySet<string>;
    readonly all: readonly Unit[];
    readonly error: string | null;
  };
  readonly activities: {
    readonly rows: readonly { text: string; due: string }[];
    readonly error: string | null;
  };
  readonly indicators: readonly IndicatorView[];
  /** "100"; null where no indicator has a weight. */
  readonly weightSum: string | null;
  readonly findings: readonly FindingView[];
  /** What the form was opened with, to tell a change of mine from one of another. */
  readonly opened: string;
  readonly conflict: Conflict | null;
  readonly children: readonly { readonly label: string; readonly href: string }[];
}

/** Somebody else changed the draft meanwhile. */
export interface Conflict {
  readonly by: string;
  readonly time: string;
  readonly clashes: readonly (Clash & { readonly label: string })[];
  readonly taken: readonly string[];
}

/** What was sent and could not be saved. */
export interface Unsaved {
  readonly problem: Problem;
  readonly merged: Merged;
}

/** Null where the draft has no such node. */
export function nodeView(
  assessed: AssessedDraft,
  id: string,
  body: string,
  unsaved: Unsaved | null,
  words: Catalogue,
): NodeView | null {
  const { plan, draft } = assessed;
  const node = nodeOf(plan, id);
  if (node === null) return null;
  const links = draftLinks(body, draft.id);
  const now = nodeFields(assessed, node);
  const fields = unsaved?.merged.fields ?? now;
  const fault = faultWords(unsaved?.problem ?? null, words);
  const field = (name: string, at: string): FieldView => ({
    name,
    value: fields[name] ?? "",
    error: fault(at),
  });
  const own = (name: string) => field(name, `${id} ${name}`);
  const findings = findingViews(assessed.findings, plan, assessed.source, links, words);
  const about = (href: string) => findings.filter(({ subject }) => subject?.href === href);
  return {
    draft: draft.id,
    revision: draft.revision,
    node,
    level: plan.levels.find((level) => level.id === node.level)?.label ?? node.level,
    crumbs: ancestors(plan.nodes, node).map((one) => ({
      label: one.code ?? one.title,
      href: links.node(one.id),
    })),
    title: own("title"),
    code: own("code"),
    description: own("description"),
    weight: own("weight"),
    units: { chosen: new Set(itemsOf(fields["units"] ?? "")), all: plan.units, error: fault(`${id} units`) },
    activities: { rows: activitiesOf(fields["activities"] ?? ""), error: fault(`${id} activities`) },
    indicators: node.indicators.map((one) =>
      indicatorView(one, assessed, fields, fault, about(links.indicator(one.id)), words),
    ),
    weightSum: weightSum(node.indicators),
    findings: about(links.node(id)),
    opened: JSON.stringify(now),
    conflict: unsaved && conflictOf(unsaved, words),
    children: plan.nodes
      .filter(({ parent }) => parent === id)
      .map((one) => ({ label: `${one.code ?? ""} ${one.title}`.trim(), href: links.node(one.id) })),
  };
}

function indicatorView(
  indicator: Indicator,
  { plan }: AssessedDraft,
  fields: NodeFields,
  fault: (at: string) => string | null,
  findings: readonly FindingView[],
  words: Catalogue,
): IndicatorView {
  const { id } = indicator;
  const prefix = fieldPrefix(id);
  const field = (name: string): FieldView => ({
    name: `${prefix}.${name}`,
    value: fields[`${prefix}.${name}`] ?? "",
    error: fault(`${id} ${name}`),
  });
  const formula = field("formula");
  return {
    id,
    anchor: prefix,
    name: field("name"),
    dimension: field("dimension"),
    formula: { ...formula, reading: formulaReading(formula.value, indicator, words) },
    weight: field("weight"),
    baseline: field("baseline"),
    targets: targetRows(indicator, plan).map(({ year }, at) => {
      const name = `${prefix}.target.${year ?? "all"}`;
      const value = fields[name] ?? "";
      const error = at === 0 ? fault(`${id} target`) : null;
      return { name, value, error, year, reading: targetReading(value, year, plan, words) };
    }),
    responsible: { ...field("responsible"), error: fault(`${id} units`) },
    findings,
  };
}

function weightSum(indicators: readonly Indicator[]): string | null {
  const weights = indicators.flatMap(({ weight }) => weight ?? []);
  return weights.length === 0 ? null : weightText(sum(weights));
}

function ancestors(nodes: readonly Node[], node: Node): Node[] {
  const path: Node[] = [];
  const seen = new Set([node.id]);
  for (let at = node.parent; at !== null && !seen.has(at); ) {
    seen.add(at);
    const above = nodes.find(({ id }) => id === at);
    if (!above) break;
    path.unshift(above);
    at = above.parent;
  }
  return path;
}

function conflictOf({ problem, merged }: Unsaved, words: Catalogue): Conflict | null {
  if (problem.kind !== "conflict") return null;
  const at = problem.params["at"];
  return {
    by: String(problem.params["by"] ?? ""),
    time: typeof at === "string" && at !== "" ? momentWords(at, words).time : "",
    clashes: merged.clashes.map((clash) => ({ ...clash, label: fieldLabel(clash.field, words) })),
    taken: merged.taken.map((field) => fieldLabel(field, words)),
  };
}

/** "target 2018 dell'indicatore 2". */
function fieldLabel(name: string, words: Catalogue): string {
  const [, position = "", field = name, year = ""] = /^i(\d+)\.([a-z]+)(?:\.(\w+))?$/.exec(name) ?? [];
  return words.format("draft-node-field", {
    field,
    year: year === "all" ? "" : year,
    indicator: position === "" ? "none" : position,
  });
}
