import type { PolicyEffect, YearEffect } from "../../../application/policies/policy-effect.ts";
import type { Result } from "../../../core/evaluation/evaluation.ts";
import type { Move } from "../../../core/evaluation/moves.ts";
import { sign } from "../../../core/number/rational.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { score } from "../../../messages/figures.ts";
import { address } from "../../addresses.ts";

/** Somebody whose score moves. */
export interface MoveRow {
  readonly code: string;
  readonly title: string;
  readonly href: string;
  readonly before: string;
  readonly after: string;
  /** "+12,50", "−3,00"; words where only one of the two has a score. */
  readonly change: string;
  readonly tone: "up" | "down" | "none";
}

export interface YearView {
  readonly year: number;
  readonly before: { readonly id: string; readonly version: string };
  readonly body: {
    readonly before: Result;
    readonly after: Result;
    readonly change: string;
    readonly tone: MoveRow["tone"];
  };
  /** Roots of the tree, the others, units, indicators; the greatest change first. Empty groups are left out. */
  readonly groups: readonly {
    readonly of: "areas" | "nodes" | "units" | "indicators";
    readonly rows: readonly MoveRow[];
    /** How many there are in all. */
    readonly total: number;
  }[];
}

export function effectView({ years }: PolicyEffect, body: string, words: Catalogue): readonly YearView[] {
  return years.map((effect) => yearView(effect, body, words));
}

function yearView(
  { year, plan, before, moves, evaluation }: YearEffect,
  body: string,
  words: Catalogue,
): YearView {
  const { roots, nodes, units, indicators } = titlesOf(plan);
  const at = (href: string) => `${href}?year=${year}`;
  const row = (move: Move, titles: ReadonlyMap<string, string>, href: (key: string) => string): MoveRow => {
    const key = "key" in move.subject ? move.subject.key : "";
    return { code: key, title: titles.get(key) ?? "", href: at(href(key)), ...figures(move, words) };
  };
  const keyOf = ({ subject }: Move) => ("key" in subject ? subject.key : "");
  const [areas, others] = [
    moves.nodes.filter((one) => roots.has(keyOf(one))),
    moves.nodes.filter((one) => !roots.has(keyOf(one))),
  ];
  const node = (key: string) => address.node(body, key);
  const groups = [
    { of: "areas", rows: areas.map((one) => row(one, nodes, node)), total: roots.size },
    {
      of: "nodes",
      rows: others.map((one) => row(one, nodes, node)),
      total: evaluation.before.nodes.size - roots.size,
    },
    {
      of: "units",
      rows: moves.units.map((one) => row(one, units, (key) => address.unit(body, key))),
      total: evaluation.before.units.size,
    },
    {
      of: "indicators",
      rows: moves.indicators.map((one) => row(one, indicators, (key) => address.indicator(body, key))),
      total: evaluation.before.indicators.size,
    },
  ] as const;
  const { change, tone } = figures(moves.body, words);
  return {
    year,
    before: { id: before.id, version: before.version },
    body: { before: moves.body.before, after: moves.body.after, change, tone },
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

function figures(
  { before, after, change }: Move,
  words: Catalogue,
): Pick<MoveRow, "before" | "after" | "change" | "tone"> {
  const shown = ({ score: value }: Result) =>
    value === null ? words.format("score-none") : score(value, words.language);
  const ends = { before: shown(before), after: shown(after) };
  if (change === null) return { ...ends, change: words.format("policy-change-none"), tone: "none" };
  const points = score(change.abs(), words.language);
  const way = sign(change);
  if (way === 0) return { ...ends, change: words.format("policy-change-same"), tone: "none" };
  return { ...ends, change: `${way > 0 ? "+" : "−"}${points}`, tone: way > 0 ? "up" : "down" };
}

function titlesOf({ nodes, units }: Plan) {
  return {
    roots: new Set(nodes.filter(({ parent }) => parent === null).map(({ id }) => id)),
    nodes: new Map(nodes.map(({ id, title }) => [id, title])),
    units: new Map(units.map(({ code, name }) => [code, name])),
    indicators: new Map(nodes.flatMap((node) => node.indicators.map(({ id, name }) => [id, name] as const))),
  };
}
