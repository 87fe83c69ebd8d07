/**
 * Writes `<name>_eval.json` beside each `formulas/<name>.tsv` of the folders given (default: this one): for every
 * formula that has a number, values for its quantities and the number that it must give.
 * Run: node test/cases/make-eval.ts [folder...]
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTree } from "./s-expression.ts";
import { type Leaf, leavesOf, numbersFrom, numbersOf } from "./same-reading.ts";
import { readTable } from "./tsv.ts";

export interface EvalCase {
  readonly vars: readonly { readonly name: string; readonly time: string; readonly value: number }[];
  readonly expected: number;
}

/** Values and number of one expression; null where it measures anything but plain quantities. */
export function evalCase(id: string, expression: string): EvalCase | null {
  const tree = readTree(expression);
  if (tree === null) return null;
  const leaves = leavesOf(tree);
  if (leaves.length === 0 || leaves.some((leaf) => leaf.label)) return null;
  const next = numbersFrom(id);
  const vars = new Map<string, EvalCase["vars"][number]>();
  const value = (leaf: Leaf): number => {
    const key = `${leaf.name.toLowerCase()}|${leaf.time}`;
    const known = vars.get(key) ?? { name: leaf.name, time: leaf.time, value: next() };
    vars.set(key, known);
    return known.value;
  };
  const [expected, ...others] = numbersOf(tree, value);
  if (expected === undefined || others.length > 0 || !Number.isFinite(expected)) return null;
  return { vars: [...vars.values()], expected };
}

if (process.argv[1] === import.meta.filename) {
  const folders = process.argv.length > 2 ? process.argv.slice(2) : [import.meta.dirname];
  for (const folder of folders) {
    const formulas = join(folder, "formulas");
    for (const file of readdirSync(formulas).filter((name) => name.endsWith(".tsv"))) {
      const cases: Record<string, EvalCase> = {};
      for (const row of readTable(join(formulas, file))) {
        const made = evalCase(row["id"] ?? "", row["expression"] ?? "");
        if (made !== null) cases[row["id"] ?? ""] = made;
      }
      const target = join(formulas, file.replace(/\.tsv$/, "_eval.json"));
      writeFileSync(target, `${JSON.stringify(cases, null, 2)}\n`);
      process.stdout.write(`${target}: ${Object.keys(cases).length}\n`);
    }
  }
}
