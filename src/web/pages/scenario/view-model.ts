import { withUnitsBelow } from "../../../application/answers-for.ts";
import type { Basis, Scenario, ScenarioField } from "../../../application/forecast/scenario.ts";
import type { Evaluation, IndicatorResult, Result } from "../../../core/evaluation/evaluation.ts";
import type { Rational } from "../../../core/number/rational.ts";
import type { Node, Plan } from "../../../core/plan/plan.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { targetWords } from "../../../messages/target-words.ts";
import { datumWords } from "../../../messages/value-words.ts";

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

/** A score before and after. */
export interface Moved {
  readonly before: Result;
  readonly after: Result;
  /** Points gained or lost; null where one of the two is not known. */
  readonly difference: Rational | null;
}

export interface MovedNode extends Moved {
  readonly key: string;
  readonly node: Node;
}

export interface MovedIndicator {
  readonly indicator: string;
  readonly name: string;
  readonly before: Rational | null;
  readonly after: Rational | null;
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
  const { standing, fields, before, after, basis, given } = scenario;
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

function moved(before: Result, after: Result): Moved {
  return {
    before,
    after,
    difference: before.score && after.score ? after.score.sub(before.score) : null,
  };
}

function movedNodes(plan: Plan, before: Evaluation, after: Evaluation): MovedNode[] {
  return plan.nodes.flatMap((node): MovedNode[] => {
    const [was, is] = [before.nodes.get(node.id), after.nodes.get(node.id)];
    if (!was || !is) return [];
    const one = { key: node.id, node, ...moved(was, is) };
    return node.parent === null || !same(was, is) ? [one] : [];
  });
}

function movedIndicators(plan: Plan, before: Evaluation, after: Evaluation): MovedIndicator[] {
  return plan.nodes
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ id, name }): MovedIndicator[] => {
      const [was, is] = [before.indicators.get(id), after.indicators.get(id)];
      if (!was || !is || (same(was, is) && sameAchievement(was, is))) return [];
      return [{ indicator: id, name, before: was.achievement, after: is.achievement }];
    });
}

function same(a: Result, b: Result): boolean {
  const scores = a.score === null || b.score === null ? a.score === b.score : a.score.equals(b.score);
  return scores && a.coverage.equals(b.coverage) && a.worst.equals(b.worst) && a.best.equals(b.best);
}

function sameAchievement({ achievement: a }: IndicatorResult, { achievement: b }: IndicatorResult): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}
