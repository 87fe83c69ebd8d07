import { checkRow } from "../../../application/measurements/check-row.ts";
import { isToDo, type Sheet, type SheetRow } from "../../../application/measurements/sheet-row.ts";
import type { Fault } from "../../../application/problem.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { Choice } from "../../components/form/Field.tsx";
import { type RowNow, type RowView, rowView } from "./row-view.ts";

/** Which rows are shown. */
export interface Filter {
  readonly show: "to-do" | "all";
  /** Code of a unit; rows that it answers for or contributes to. */
  readonly unit: string | null;
  /** Id of a node; its rows and those under it. */
  readonly node: string | null;
}

export interface Counts {
  readonly toDo: number;
  readonly drafts: number;
  readonly submitted: number;
  readonly toCorrect: number;
}

export interface SheetView {
  readonly year: number;
  readonly filter: Filter;
  readonly counts: Counts;
  readonly all: number;
  readonly rows: readonly RowView[];
  readonly units: readonly Choice[];
  readonly nodes: readonly Choice[];
  /** Quantities to which another unit can add its part. */
  readonly contributions: readonly Choice[];
  readonly contributors: readonly Choice[];
  readonly mayMeasure: boolean;
}

/** What comes back with mistakes: the rows as they were typed, and what is wrong with them. */
export interface SheetNow {
  readonly rows: ReadonlyMap<string, RowNow>;
  readonly faults: readonly Fault[];
}

const NOTHING_NOW: SheetNow = { rows: new Map(), faults: [] };

/** The filter that an address asks for (`?show=all&unit=U.1&node=A`); what is not there is left out. */
export function filterOf(query: URLSearchParams): Filter {
  const given = (name: string): string | null => query.get(name) || null;
  return { show: query.get("show") === "all" ? "all" : "to-do", unit: given("unit"), node: given("node") };
}

/** The page's data: the rows that the filter lets through, and what the filter offers. */
export function sheetView(
  sheet: Sheet,
  filter: Filter,
  body: string,
  words: Catalogue,
  now: SheetNow = NOTHING_NOW,
): SheetView {
  const { plan } = sheet.standing.version;
  const under = filter.node === null ? null : nodesUnder(sheet, filter.node);
  const faulty = new Set(now.faults.map(({ at }) => at?.split(".")[1]));
  const passes = (row: SheetRow): boolean => {
    // What was typed never goes out of sight.
    if (now.rows.has(row.id) || faulty.has(row.id)) return true;
    if (filter.show === "to-do" && !isToDo(row)) return false;
    if (filter.unit !== null && !row.units.includes(filter.unit) && row.cell.unit !== filter.unit)
      return false;
    return under === null || under.has(row.node.id);
  };
  const scene = {
    body,
    words,
    sheetYear: sheet.year,
    today: sheet.today,
    read: (row: SheetRow, typed: Parameters<typeof checkRow>[1]) => checkRow(row, typed, sheet.today),
  };
  const shown = sheet.rows.filter(passes);
  const count = (test: (row: SheetRow) => boolean): number => sheet.rows.filter(test).length;
  const codes = new Set(
    sheet.rows.flatMap(({ units, cell }) => (cell.unit === null ? units : [...units, cell.unit])),
  );
  const [top] = plan.levels;
  const fillable = sheet.rows.filter(({ mayMeasure }) => mayMeasure);
  return {
    year: sheet.year,
    filter,
    counts: {
      toDo: count((row) => row.status === "to-do" && isToDo(row)),
      drafts: count(({ status }) => status === "draft"),
      submitted: count(({ status }) => status === "submitted" || status === "validated"),
      toCorrect: count(({ status }) => status === "to-correct"),
    },
    all: sheet.rows.length,
    rows: shown.map((row) => rowView(row, scene, now.rows.get(row.id) ?? null, now.faults)),
    units: plan.units
      .filter(({ code }) => codes.has(code))
      .map(({ code, name }) => ({ value: code, label: name === "" ? code : `${code} ${name}` })),
    nodes: plan.nodes
      .filter(({ level }) => level === top?.id)
      .map(({ id, code, title }) => ({ value: id, label: code === null ? title : `${code} ${title}` })),
    contributions: fillable
      .filter(({ cell, question }) => question.measure !== "date" && cell.year === sheet.year)
      .filter((row, index, rows) => index === rows.findIndex((other) => sameThing(row, other)))
      .map(({ id, cell, indicator }) => ({
        value: id,
        label: `${cell.indicator} ${cell.quantity ?? indicator.name}`,
      })),
    contributors: plan.units.map(({ code, name }) => ({
      value: code,
      label: name === "" ? code : `${code} ${name}`,
    })),
    mayMeasure: fillable.length > 0,
  };
}

function sameThing(a: SheetRow, b: SheetRow): boolean {
  return (
    a.cell.indicator === b.cell.indicator &&
    a.cell.quantity === b.cell.quantity &&
    a.cell.year === b.cell.year
  );
}

function nodesUnder({ standing }: Sheet, top: string): ReadonlySet<string> {
  const under = new Set([top]);
  // Parents come before their children.
  for (const { id, parent } of standing.version.plan.nodes)
    if (parent !== null && under.has(parent)) under.add(id);
  return under;
}
