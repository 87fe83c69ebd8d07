import { withUnitsBelow } from "../../../application/answers-for.ts";
import type { Basis, Scenario, ScenarioField } from "../../../application/forecast/scenario.ts";
import type { Road, RoadStep } from "../../../core/forecast/road.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { targetWords } from "../../../messages/target-words.ts";
import { datumWords } from "../../../messages/value-words.ts";
import {
  type Moved,
  type MovedIndicator,
  type MovedNode,
  moved,
  movedIndicators,
  movedNodes,
} from "./moved.ts";

/** Which fields are shown. */
export interface ScenarioFilter {
  /** Id of a node: it and what is under it. */
  readonly node: string | null;
  /** Code of a unit: it and those under it. */
  readonly unit: string | null;
}

export interface FieldView {
  readonly id: string;
  readonly indicator: string;
  readonly name: string;
  readonly quantity: string | null;
  readonly target: string | null;
  /** As it stands; null where nothing is measured. */
  readonly present: string | null;
  readonly kind: "number" | "date" | "boolean";
  readonly text: string;
  readonly fault: { readonly message: string; readonly remedy: string | null } | null;
}

/** A way to a score, with the names of its steps. */
export interface RoadView extends Omit<Road, "steps"> {
  readonly steps: readonly (RoadStep & { readonly name: string })[];
}

export interface ScenarioView {
  readonly year: number;
  readonly asOf: string;
  readonly basis: Basis;
  /** The year runs: values can be those expected. */
  readonly running: boolean;
  readonly filter: ScenarioFilter;
  readonly rows: readonly FieldView[];
  /** Fields left out since they are too many at once. */
  readonly more: number;
  /** What was typed in fields that are not shown. */
  readonly kept: readonly { readonly id: string; readonly text: string }[];
  readonly given: number;
  readonly faults: number;
  readonly body: Moved;
  /** The areas, and every node that moved. */
  readonly nodes: readonly MovedNode[];
  readonly indicators: readonly MovedIndicator[];
  /** By whose parts a long list is put together. */
  readonly plan: Pick<Plan, "nodes">;
  readonly road: RoadView | null;
  readonly nodeChoices: readonly { readonly value: string; readonly label: string }[];
  readonly unitChoices: readonly { readonly value: string; readonly label: string }[];
}

const MOST_ROWS = 200;

export function scenarioView(
  scenario: Scenario,
  filter: ScenarioFilter,
  running: boolean,
  words: Catalogue,
): ScenarioView {
  const { standing, fields, before, after, basis, given, road } = scenario;
  const { plan } = standing.version;
  const wanted = shownBy(filter, plan);
  const fitting = fields.filter(wanted);
  const shown = fitting.slice(0, MOST_ROWS);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    year: standing.moment.year,
    asOf: standing.moment.observedUpTo,
    basis,
    running,
    filter,
    rows: shown.map((field) => fieldView(field, words)),
    more: fitting.length - shown.length,
    kept: fields.filter(({ id, text }) => text !== "" && !ids.has(id)).map(({ id, text }) => ({ id, text })),
    given,
    faults: fields.filter(({ fault }) => fault !== null).length,
    body: moved(before.body, after.body),
    nodes: movedNodes(plan, before, after),
    indicators: movedIndicators(plan, before, after),
    plan,
    road: road && roadView(road, plan),
    nodeChoices: plan.nodes
      .filter(({ id }) => plan.nodes.some(({ parent, indicators }) => parent === id || indicators.length > 0))
      .map(({ id, code, title }) => ({ value: id, label: code === null ? title : `${code} ${title}` })),
    unitChoices: plan.units.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
  };
}

function shownBy({ node, unit }: ScenarioFilter, plan: Plan): (field: ScenarioField) => boolean {
  const parents = new Map(plan.nodes.map(({ id, parent }) => [id, parent]));
  const under = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      if (at === node) return true;
      seen.add(at);
    }
    return false;
  };
  const units = unit === null ? null : new Set(withUnitsBelow(plan, [unit]));
  return (field) =>
    (node === null || under(field.node.id)) &&
    (units === null || field.units.some((code) => units.has(code)));
}

function fieldView(field: ScenarioField, words: Catalogue): FieldView {
  const { id, of, question, target, present, text, fault } = field;
  const [wanted = "number"] = question.asked.accepts;
  return {
    id,
    indicator: of.indicator.id,
    name: of.indicator.name,
    quantity: question.asked.quantity,
    target: target && targetWords(target, words),
    present: present && datumWords(present, words),
    kind: wanted,
    text,
    fault: fault && words.describe(fault),
  };
}

function roadView(road: Road, plan: Plan): RoadView {
  const names = new Map(plan.nodes.flatMap(({ indicators }) => indicators.map(({ id, name }) => [id, name])));
  return {
    ...road,
    steps: road.steps.map((step) => ({ ...step, name: names.get(step.indicator) ?? "" })),
  };
}
