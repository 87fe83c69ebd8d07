import type { Evaluation } from "../../core/evaluation/evaluation.ts";
import { evaluationJson } from "../../core/evaluation/json.ts";
import { BASES, type Basis, type Shares, sharesOf } from "../../core/evidence-grade/shares.ts";
import type { MeasuredValue, Measurement } from "../../core/measurement/measurement.ts";
import { toDecimalDigits } from "../../core/number/decimal.ts";
import { planJson } from "../plan-json.ts";
import { writeSheetCsv } from "../sheet-workbook/csv.ts";
import { SHEET_COLUMNS, type SheetLine } from "../sheet-workbook/sheet-line.ts";
import { type BundleEntry, FORMAT, type Manifest, type ProofInputs } from "./bundle.ts";

/** The files that follow from others: written once, and worked out again by who checks. */
export const derived = {
  plan: ({ plan }: Pick<ProofInputs, "plan">) => ({ plan: planJson(plan) }),
  results: (evaluation: Evaluation, { measurements }: ProofInputs) =>
    evaluationJson(evaluation, measurements),
  shares: (
    evaluation: Evaluation,
    { entries }: ProofInputs,
    version: Manifest["version"] = FORMAT.version,
  ) => {
    const { body, nodes, units, indicators } = sharesOf(evaluation, gradesOf(entries));
    const told = version === 1 ? BASES.filter((basis) => basis !== "computed") : BASES;
    return {
      body: sharesJson(body, told),
      nodes: mapped(nodes, told),
      units: mapped(units, told),
      indicators: mapped(indicators, told),
    };
  },
  csv: (inputs: ProofInputs) => writeSheetCsv(counted(inputs).map(lineOf)),
} as const;

function gradesOf(entries: readonly BundleEntry[]) {
  return new Map(entries.map(({ sequence, grade }) => [sequence, grade]));
}

function mapped(shares: ReadonlyMap<string, Shares>, told: readonly Basis[]) {
  return Object.fromEntries([...shares].map(([key, own]) => [key, sharesJson(own, told)]));
}

function sharesJson(shares: Shares, told: readonly Basis[]): Readonly<Record<string, string>> {
  return Object.fromEntries(told.map((basis) => [basis, toDecimalDigits(shares[basis])]));
}

/** The rows that were known at the moment, in order of recording: a file of measurements counts as known whole. */
export function counted({ measurements, moment }: ProofInputs): readonly Measurement[] {
  return measurements.filter(({ recordedOn }) => recordedOn === null || recordedOn <= moment.knownUpTo);
}

const EMPTY = Object.fromEntries(SHEET_COLUMNS.map((column) => [column, ""])) as SheetLine;

function lineOf({ indicator, quantity, year, observedOn, value, unit, n, source }: Measurement): SheetLine {
  return {
    ...EMPTY,
    indicator,
    quantity: quantity ?? "",
    year: String(year),
    observed_on: observedOn,
    value: valueText(value),
    unit: unit ?? "",
    n: n === null ? "" : valueText({ kind: "number", value: n }),
    source,
  };
}

/** More digits than any number that is read has. */
const DIGITS = 150;

/** With a comma, as Italian spreadsheets read it; a thousand has no mark. */
function valueText(value: MeasuredValue): string {
  if (value.kind === "date") return value.date;
  if (value.kind === "boolean") return value.value ? "SI" : "NO";
  return toDecimalDigits(value.value, DIGITS).replace(".", ",");
}
