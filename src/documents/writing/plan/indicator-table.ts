import { formatItalian } from "../../../core/number/italian.ts";
import type { Rational } from "../../../core/number/rational.ts";
import { yearsOfSpan } from "../../../core/period/years.ts";
import { canonicalJson } from "../../../core/plan/hash.ts";
import type { Indicator, Plan } from "../../../core/plan/plan.ts";
import { readTarget } from "../../../core/target/reading.ts";
import type { Target } from "../../../core/target/target.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { Cell, Column, Row, Table } from "../report.ts";

/** Decimals that a weight may need ("33,333333"). */
const WEIGHT_PLACES = 12;

const DIMENSIONS = {
  effectiveness: "plan-document-effectiveness",
  efficiency: "plan-document-efficiency",
  quality: "plan-document-quality",
  resources: "plan-document-resources",
  impact: "plan-document-impact",
} as const;

/** The table of a node's indicators, as plans print it: one column for a target that says its own years, else one a year. */
export function indicatorTable(
  indicators: readonly Indicator[],
  caption: string,
  period: Plan["period"],
  words: Catalogue,
): Table {
  const written = indicators.map(({ targets }) => targetCells(targets, period));
  const years = [...new Set(written.flatMap((cells) => [...cells.byYear.keys()]))].sort((a, b) => a - b);
  const measured = written.some(({ unit }) => unit !== "");
  const whole = written.some((cells) => cells.whole !== null) || years.length === 0;
  const head = (id: string, more: Partial<Column> = {}) => ({
    head: words.format(id),
    ...more,
  });
  const columns: Column[] = [
    head("plan-document-indicator", { share: 3.2 }),
    head("plan-document-dimension", { share: 1.4 }),
    head("plan-document-formula", { share: 3.2 }),
    head("plan-document-weight", { share: 0.8, align: "end" }),
    head("plan-document-baseline", { share: 1.1 }),
    ...(measured ? [head("plan-document-measure", { share: 1 })] : []),
    ...(whole ? [head("plan-document-target", { share: 2.4 })] : []),
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
        ...(measured ? [cells?.unit ?? ""] : []),
        ...(whole ? [yearByYear(cells?.whole ?? "")] : []),
        ...years.map((year) => cells?.byYear.get(year) ?? ""),
      ],
    };
  });
  return { kind: "table", caption, columns, rows };
}

function fields({ name, dimension, formula, weight, baseline }: Indicator, words: Catalogue): Cell[] {
  return [
    name,
    dimension === null ? "" : words.format(DIMENSIONS[dimension]),
    formula.text,
    weight === null ? "" : weightText(weight),
    baseline.text,
  ];
}

export function weightText(weight: Rational): string {
  return formatItalian(weight, { places: WEIGHT_PLACES });
}

/** "Anno: 2018 >= 10 Anno: 2019 >= 20", a line for each year. */
function yearByYear(text: string): string {
  return text.replace(/ (?=anno\b:? (?:19|20)\d{2}\b)/giu, "\n");
}

interface TargetCells {
  /** What stands in the one column for all years. */
  readonly whole: string | null;
  readonly byYear: ReadonlyMap<number, string>;
  /** What the column "Unità di misura" adds where the targets' own words do not say it. */
  readonly unit: string;
}

/** Units as that column writes them; none first. */
const MEASURES = ["", "%", "giorni", "€", "ore", "minuti"];

/** A text that says all the targets when it is read again stands by itself; other targets stand under their years. */
function targetCells(targets: readonly Target[], period: Plan["period"]): TargetCells {
  const [first] = targets;
  if (!first) return { whole: null, byYear: new Map(), unit: "" };
  const years = period ? yearsOfSpan(period) : [];
  const together = targets.every(({ text }) => text === first.text);
  for (const unit of together ? MEASURES : [])
    if (same(read(first.text, unit, years), targets)) return { whole: first.text, byYear: new Map(), unit };
  const byYear = new Map(targets.flatMap(({ year, text }) => (year === null ? [] : [[year, text] as const])));
  const unit = MEASURES.find((measure) =>
    same(
      [...byYear].flatMap(([year, text]) => read(text, measure, [year])),
      targets,
    ),
  );
  return { whole: null, byYear, unit: unit ?? "" };
}

/** The targets as a reader makes them of a cell and its column's years. */
function read(text: string, unit: string, years: readonly number[]): Target[] {
  const written = unit !== "" && /\d\s*$/.test(text) ? `${text} ${unit}` : text;
  const year = years[0] ?? null;
  const { targets } = readTarget(written, { year, years });
  return targets.map((target) => ({
    ...target,
    text: targets.length > 1 ? target.text : text,
    year: target.year ?? year,
  }));
}

function same(some: readonly Target[], others: readonly Target[]): boolean {
  const key = (list: readonly Target[]) =>
    canonicalJson([...list].sort((a, b) => (a.year ?? 0) - (b.year ?? 0)));
  return key(some) === key(others);
}
