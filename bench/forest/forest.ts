import type { Plan } from "../../src/core/plan/plan.ts";
import { write } from "./cell.ts";
import { type Input, type PlanCells, planCells } from "./plan-cells.ts";
import { generator } from "./random.ts";

/** The data of the benchmark: one plan's cells, and for each of `size` plans its invented figures. */
export interface Forest {
  readonly model: PlanCells;
  /** values[plan].get(input id) */
  readonly values: readonly ReadonlyMap<string, number>[];
  readonly change: {
    readonly input: Input;
    readonly values: readonly number[];
  };
}

/** Invents `size` fully measured copies of a plan, the same on every machine. */
export function growForest(plan: Plan, year: number, size: number): Forest {
  const model = planCells(plan, year);
  const random = generator(20180131);
  const figure = ({ sort, around }: Input): number => {
    if (sort === "date") return Math.round(around + (random() - 0.5) * 200);
    const share = around * (0.6 + 0.8 * random());
    return sort === "count" ? Math.round(share) : Math.round(share * 10) / 10;
  };
  const values = Array.from(
    { length: size },
    () => new Map(model.inputs.map((input) => [input.id, figure(input)])),
  );
  const input = model.inputs.find(({ sort }) => sort === "count");
  if (!input) throw new Error("the plan asks for no number");
  const changed = Array.from({ length: 64 }, () => figure(input));
  return { model, values, change: { input, values: changed } };
}

/** What a peer program reads: names, formulas in its notation (null = input), and the figures. */
export interface PeerModel {
  readonly order: readonly string[];
  readonly formulas: readonly (string | null)[];
  readonly forest: readonly Readonly<Record<string, number>>[];
  readonly change: {
    readonly input: string;
    readonly values: readonly number[];
  };
}

export type Dialect = "mathjs" | "hyperformula" | "libreoffice";

export function peerModel(forest: Forest, dialect: Dialect): PeerModel {
  const { cells, body } = forest.model;
  const rows = new Map(cells.map((each, row) => [each.id, row]));
  const name = (id: string) => (id === body ? "body" : `x${rows.get(id)}`);
  const notation = {
    cell: (id: string) => {
      if (dialect === "mathjs") return name(id);
      const row = (rows.get(id) ?? 0) + 1;
      return `@${row}`;
    },
    ifAtMost: ([value, limit, then, otherwise]: readonly string[]) => {
      if (dialect === "mathjs") return `(${value}<=${limit}?${then}:${otherwise})`;
      const separator = dialect === "hyperformula" ? "," : ";";
      return `IF(${value}<=${limit}${separator}${then}${separator}${otherwise})`;
    },
  };
  return {
    order: cells.map((each) => name(each.id)),
    formulas: cells.map((each) => (each.content.kind === "input" ? null : write(each.content, notation))),
    forest: forest.values.map((values) =>
      Object.fromEntries([...values].map(([id, value]) => [name(id), value])),
    ),
    change: {
      input: name(forest.change.input.id),
      values: forest.change.values,
    },
  };
}
