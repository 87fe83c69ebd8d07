import { readTarget } from "../../src/core/target/reading.ts";
import type { Target } from "../../src/core/target/target.ts";
import { tablesOf } from "./measure-formulas.ts";
import { readTable } from "./tsv.ts";

export interface TargetResult {
  readonly id: string;
  readonly target: string;
  readonly expected: string;
  readonly given: string;
  readonly right: boolean;
  /** Read as meant, but the doubt that the row asks for is not reported. */
  readonly undoubted: boolean;
  readonly falseDoubt: boolean;
  readonly codes: readonly string[];
}

/** The year given to the reader where the text leaves it out. */
const ASSUMED_YEAR = 2018;
const ASSUMED_YEARS = [2017, 2018, 2019];
const KNOWN_UNITS = new Set(["%", "EUR", "days", "hours", "minutes", "date", "bool"]);

function valueText(target: Target): string {
  const { value } = target;
  switch (value.kind) {
    case "number":
      return String(value.value.valueOf());
    case "date":
      return value.date;
    case "range":
      return `${value.from.valueOf()}..${value.to.valueOf()}`;
    case "boolean":
      return String(value.value);
    case "baseline":
      return "baseline";
  }
}

function sameValue(expected: string, given: string): boolean {
  const wanted = expected.replace(/^--/u, `${ASSUMED_YEAR}-`);
  return wanted === given || Math.abs(Number(wanted) - Number(given)) < 1e-4;
}

/** A plain amount may carry any unit that is not one of the known ones ("count", "score/10", "of 4"). */
function sameUnit(expected: string, given: string | null): boolean {
  if (expected === "?") return true;
  if (KNOWN_UNITS.has(expected)) return given === expected;
  return given === null || !KNOWN_UNITS.has(given);
}

interface Expected {
  readonly comparators: ReadonlySet<string>;
  readonly values: readonly { readonly year: number | null; readonly accepted: readonly string[] }[];
  readonly unit: string;
  readonly deadline: string | null;
}

function expectedOf(row: Readonly<Record<string, string>>): Expected {
  const comparator = row["comparator"] ?? "";
  const notes = row["notes"] ?? "";
  const years = (row["years"] ?? "-").split(";").map(Number);
  const comparators = new Set([comparator]);
  if (comparator === "=" && !(row["target"] ?? "").includes("=")) comparators.add(">=");
  for (const [, also = ""] of notes.matchAll(/"([^"]+)" (?:also )?accepted/gu)) comparators.add(also);
  const alsoValue = /([\d.]+) also accepted/u.exec(notes)?.[1];
  const parts = comparator === "none" ? [] : (row["value"] ?? "").split(";");
  return {
    comparators,
    unit: row["unit"] ?? "-",
    deadline: /deadline (\d{4}-\d{2}-\d{2})/u.exec(notes)?.[1] ?? null,
    values: parts.map((part, index) => {
      const [key, value] = part.includes("=") ? part.split("=") : ["", part];
      const column = /^c(\d)$/u.exec(key ?? "")?.[1];
      const year = column === undefined ? Number(key) : ASSUMED_YEARS[Number(column) - 1];
      return {
        year: key === "" ? (years[index] ?? null) || null : (year ?? null),
        accepted: [value ?? "", ...(alsoValue === undefined ? [] : [alsoValue])],
      };
    }),
  };
}

function agrees(targets: readonly Target[], expected: Expected): boolean {
  if (targets.length !== expected.values.length) return false;
  return expected.values.every((wanted, index) => {
    const target = targets[index];
    return (
      target !== undefined &&
      expected.comparators.has(target.comparator) &&
      wanted.accepted.some((value) => sameValue(value, valueText(target))) &&
      sameUnit(expected.unit, target.unit) &&
      (wanted.year === null ||
        target.year === wanted.year ||
        (target.year === null && targets.length === 1)) &&
      (expected.deadline === null || target.deadline === expected.deadline)
    );
  });
}

/** Reads one row and compares it with what was meant. */
export function measureTarget(row: Readonly<Record<string, string>>): TargetResult {
  const text = row["target"] ?? "";
  const value = row["value"] ?? "";
  const notes = row["notes"] ?? "";
  const context = value.startsWith("c1=")
    ? { years: ASSUMED_YEARS }
    : value.startsWith("--")
      ? { year: ASSUMED_YEAR }
      : {};
  const reading = readTarget(text, context);
  const matches = agrees(reading.targets, expectedOf(row));
  const asksDoubt = /(?<!with a )\bflag/u.test(notes);
  const doubted = reading.diagnostics.length > 0;
  return {
    id: row["id"] ?? "",
    target: text,
    expected: `${row["comparator"] ?? ""} ${value} ${row["unit"] ?? ""}`,
    given: reading.targets
      .map(
        (one) =>
          `${one.year ?? ""} ${one.comparator} ${valueText(one)} ${one.unit ?? "-"} ${one.deadline ?? ""}`,
      )
      .join(" ; "),
    right: matches && (!asksDoubt || doubted),
    undoubted: matches && asksDoubt && !doubted,
    falseDoubt:
      matches && doubted && !/flag|missing|columns|accepted|tolerated/u.test(notes) && value !== "-",
    codes: reading.diagnostics.map((one) => one.code),
  };
}

/** All target tables of a folder of cases, or those of the paths given. */
export function measureTargets(folder: string, tables = tablesOf(folder, "targets")): TargetResult[] {
  return tables.flatMap((table) => readTable(table)).map(measureTarget);
}
