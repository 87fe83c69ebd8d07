import { formatItalian } from "../../../core/number/italian.ts";
import type { Rational } from "../../../core/number/rational.ts";
import { canonicalJson } from "../../../core/plan/hash.ts";
import type { Indicator, Plan } from "../../../core/plan/plan.ts";
import { readTarget } from "../../../core/target/reading.ts";
import type { Target } from "../../../core/target/target.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { Cell, Column, Row, Table } from "../report.ts";

/** Decimals that a weight may need ("33,333333"). */
const WEIGHT_PLACES = 12;

/** The table of a node's indicators, as plans print it: one column for a target that says its own years, else one a year. */
export function indicatorTable(
  indicators: readonly Indicator[],
  caption: string,
  period: Plan["period"],
  words: Catalogue,
): Table {
  const written = indicators.map(({ targets }) => targetCells(targets, period));
  const years = [...new Set(written.flatMap((cells) => [...cells.byYear.keys()]))].sort((a, b) => a - b);
  const whole = written.some((cells) => cells.whole !== null) || years.length === 0;
  const head = (id: string, more: Partial<Column> = {}) => ({
    head: words.format(`plan-document-${id}`),
    ...more,
  });
  const columns: Column[] = [
    head("indicator", { share: 3.2 }),
    head("dimension", { share: 1.2 }),
    head("formula", { share: 3.2 }),
    head("weight", { share: 0.8, align: "end" }),
    head("baseline", { share: 1.1 }),
    ...(whole ? [head("target", { share: 1.8 })] : []),
    ...years.map((year) => ({
      head: words.format("plan-document-target-year", { year: String(year) }),
      share: 1.3,
    })),
  ];
  const rows = indicators.map((indicator, index): Row => {
    const cells = written[index];
    return {
      cells: [
        ...fields(indicator, words),
        ...(whole ? [cells?.whole ?? ""] : []),
        ...years.map((year) => cells?.byYear.get(year) ?? ""),
      ],
    };
  });
  return { kind: "table", caption, columns, rows };
}

function fields({ name, dimension, formula, weight, baseline }: Indicator, words: Catalogue): Cell[] {
  return [
    name,
    dimension === null ? "" : words.format(`plan-document-${dimension}`),
    formula.text,
    weight === null ? "" : weightText(weight),
    baseline.text,
  ];
}

export function weightText(weight: Rational): string {
  return formatItalian(weight, { places: WEIGHT_PLACES });
}

interface TargetCells {
  /** What stands in the one column for all years. */
  readonly whole: string | null;
  readonly byYear: ReadonlyMap<number, string>;
}

/** A text that says all the targets when it is read again stands by itself; other targets stand under their years. */
function targetCells(targets: readonly Target[], period: Plan["period"]): TargetCells {
  const [first] = targets;
  if (!first) return { whole: null, byYear: new Map() };
  if (targets.every(({ text }) => text === first.text) && saysAll(first.text, targets, period))
    return { whole: first.text, byYear: new Map() };
  return {
    whole: null,
    byYear: new Map(targets.flatMap(({ year, text }) => (year === null ? [] : [[year, text] as const]))),
  };
}

function saysAll(text: string, targets: readonly Target[], period: Plan["period"]): boolean {
  const years = period
    ? Array.from({ length: period.to - period.from + 1 }, (_, index) => period.from + index)
    : [];
  const read = readTarget(text, { year: years[0] ?? null, years }).targets.map((target) => ({
    ...target,
    text,
    year: target.year ?? years[0] ?? null,
  }));
  const order = (list: readonly Target[]) =>
    canonicalJson([...list].sort((a, b) => (a.year ?? 0) - (b.year ?? 0)));
  return order(read) === order(targets);
}
