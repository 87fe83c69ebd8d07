import type { Unit } from "../../core/plan/plan.ts";
import type { Block } from "../writing/report.ts";
import { titled } from "./cells.ts";
import type { ReportData } from "./report-data.ts";
import { type ResultLine, resultTable } from "./result-table.ts";

/** How the offices did: units, never people. */
export function unitsTable(data: ReportData, official: boolean): readonly Block[] {
  const { evaluation, words, shares } = data;
  const { plan, units } = evaluation;
  const involved = new Set(plan.nodes.flatMap((node) => node.units));
  const lines = inOrder(plan.units).flatMap(({ unit, depth }): ResultLine[] => {
    const result = involved.has(unit.code) ? units.get(unit.code) : undefined;
    if (result === undefined) return [];
    const named = titled(unit.code, unit.name);
    const indent = "\u2003".repeat(depth);
    const name = typeof named === "string" ? indent + named : [indent, ...named];
    return [{ name, result, shares: shares?.units.get(unit.code) }];
  });
  if (lines.length === 0) return [{ kind: "paragraph", text: words.format("report-no-units") }];
  return [
    resultTable(lines, {
      evaluation,
      words,
      official,
      caption: words.format("report-table-units"),
      sheet: words.format("report-sheet-units"),
      head: words.format("report-column-unit"),
    }),
  ];
}

interface PlacedUnit {
  readonly unit: Unit;
  /** 0 for one under no other. */
  readonly depth: number;
}

/** Each unit after the one that it is part of; one that is part of itself, in any way, stands on its own. */
export function inOrder(units: readonly Unit[]): readonly PlacedUnit[] {
  const codes = new Set(units.map(({ code }) => code));
  const children = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const parent = unit.parent !== null && codes.has(unit.parent) ? unit.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), unit]);
  }
  const placed: PlacedUnit[] = [];
  const seen = new Set<Unit>();
  const place = (from: readonly Unit[], depth: number): void => {
    const stack = from.map((unit) => ({ unit, depth })).reverse();
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (seen.has(next.unit)) continue;
      seen.add(next.unit);
      placed.push(next);
      const below = children.get(next.unit.code) ?? [];
      const deeper = next.depth + 1;
      stack.push(...below.map((unit) => ({ unit, depth: deeper })).reverse());
    }
  };
  place(children.get(null) ?? [], 0);
  place(
    units.filter((unit) => !seen.has(unit)),
    0,
  );
  return placed;
}
