import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readFormula } from "../../src/core/formula/reading.ts";
import { readTree, readTrees, type Tree } from "./s-expression.ts";
import { sameReading } from "./same-reading.ts";
import { readTable } from "./tsv.ts";

/**
 * right: read as meant (and, where the row asks for a doubt, doubted). doubted: another reading in force, a doubt reported,
 * the one meant among its alternatives; counts as right. undoubted: read as meant, but the doubt that the row asks for is
 * not reported. flagged: wrong, but a doubt is reported. silent: wrong without a word.
 */
export type Outcome = "right" | "doubted" | "undoubted" | "flagged" | "silent";

export interface FormulaResult {
  readonly id: string;
  readonly formula: string;
  readonly expected: string;
  readonly normal: string;
  readonly outcome: Outcome;
  /** A doubt on a formula that two careful people read alike. */
  readonly falseDoubt: boolean;
  readonly kindAgrees: boolean;
  /** "ratio, not other": the kind read and the one meant. */
  readonly kinds: string;
  readonly codes: readonly string[];
}

/** Notes that tell of a doubt any careful reader may have. */
const TOLERATED = /tolerated|AMBIGUOUS|undefined|without a definition|implicit/u;
const SINGLE = new Set(["count", "sum", "other", "index", "mean-score"]);

function accepted(expression: string, notes: string): Tree[] {
  const first = readTree(expression);
  const also = /Also accepted: (.*)$/u.exec(notes)?.[1] ?? "";
  return [...(first === null ? [] : [first]), ...readTrees(also)];
}

/** Reads one row and compares it with what was meant. */
export function measureFormula(row: Readonly<Record<string, string>>): FormulaResult {
  const formula = row["formula"] ?? "";
  const expected = row["expression"] ?? "";
  const notes = row["notes"] ?? "";
  const kind = row["kind"] ?? "";
  const reading = readFormula(formula);
  const meant = accepted(expected, notes);
  const isMeant = (normal: string): boolean => {
    const tree = readTree(normal);
    return tree !== null && meant.some((one) => sameReading(one, tree));
  };
  const asksDoubt = /\bflag/u.test(notes);
  const reported = reading.diagnostics.length > 0;
  const amongOthers = reading.diagnostics.some((one) =>
    one.alternatives.some((alternative) => isMeant(alternative.normal)),
  );
  const right = isMeant(reading.normal);
  const outcome: Outcome = right
    ? asksDoubt && !reported
      ? "undoubted"
      : "right"
    : amongOthers
      ? "doubted"
      : reported
        ? "flagged"
        : "silent";
  return {
    id: row["id"] ?? "",
    formula,
    expected,
    normal: reading.normal,
    outcome,
    falseDoubt: reported && right && !asksDoubt && !TOLERATED.test(notes) && expected !== "(unknown)",
    kindAgrees: reading.kind === kind || (SINGLE.has(reading.kind) && SINGLE.has(kind)),
    kinds: `${reading.kind}, not ${kind}`,
    codes: reading.diagnostics.map((one) => one.code),
  };
}

/** The case tables of one area of a folder ("formulas", "targets"): `formulas/*.tsv`, or `formulas.tsv` as in the samples. */
export function tablesOf(folder: string, area: string): string[] {
  const inside = join(folder, area);
  const files = existsSync(inside) ? readdirSync(inside).filter((file) => file.endsWith(".tsv")) : [];
  const single = join(folder, `${area}.tsv`);
  return [...files.sort().map((file) => join(inside, file)), ...(existsSync(single) ? [single] : [])];
}

/** All formula tables of a folder of cases, or those of the paths given. */
export function measureFormulas(folder: string, tables = tablesOf(folder, "formulas")): FormulaResult[] {
  return tables.flatMap((table) => readTable(table)).map(measureFormula);
}

export function isRight(result: FormulaResult): boolean {
  return result.outcome === "right" || result.outcome === "doubted";
}
