/**
 * Measures the readers against folders of cases and prints what is right, doubtful and wrong.
 * Run: node test/cases/measure.ts [folder...] [--verbose] [--classes]
 * Without a folder: this one and, where present, the samples beside the repository.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { FormulaResult } from "./measure-formulas.ts";
import type { TargetResult } from "./measure-targets.ts";

export const SAMPLES = resolve(import.meta.dirname, "../../../shared/examples");

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((part / whole) * 100).toFixed(1)} %`;
}

function count<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function row(name: string, part: number, whole: number): void {
  print(
    `  ${name.padEnd(46)} ${String(part).padStart(5)} of ${String(whole).padStart(4)}  ${percent(part, whole).padStart(8)}`,
  );
}

function classesOf<T extends { readonly id: string }>(items: readonly T[]): Map<string, T[]> {
  const classes = new Map<string, T[]>();
  for (const item of items) {
    const name = item.id.replace(/\d+$/u, "");
    classes.set(name, [...(classes.get(name) ?? []), item]);
  }
  return classes;
}

function printFormulas(results: readonly FormulaResult[], verbose: boolean, classes: boolean): void {
  const of = (outcome: FormulaResult["outcome"]): number => count(results, (one) => one.outcome === outcome);
  print("Formulas");
  row("right (read as meant, doubted where it must be)", of("right"), results.length);
  row("doubted, the reading meant among the others", of("doubted"), results.length);
  row("= right in all", of("right") + of("doubted"), results.length);
  row("as meant, but the doubt is not reported", of("undoubted"), results.length);
  row("wrong, but doubted", of("flagged"), results.length);
  row("WRONG IN SILENCE", of("silent"), results.length);
  row(
    "false doubt on a clear formula",
    count(results, (one) => one.falseDoubt),
    results.length,
  );
  row(
    "kind agrees",
    count(results, (one) => one.kindAgrees),
    results.length,
  );
  if (classes) {
    for (const [name, members] of classesOf(results)) {
      const right = count(members, (one) => one.outcome === "right" || one.outcome === "doubted");
      const silent = count(members, (one) => one.outcome === "silent");
      print(`    ${name} ${right}/${members.length}${silent > 0 ? `, silent ${silent}` : ""}`);
    }
  }
  if (!verbose) return;
  for (const one of results) {
    if (one.outcome === "right" && !one.falseDoubt) continue;
    const what = one.falseDoubt ? "false doubt" : one.outcome;
    print(`    ${one.id} [${what}] ${one.formula}`);
    if (one.outcome !== "right") print(`        meant ${one.expected}\n        read  ${one.normal}`);
    if (one.codes.length > 0) print(`        ${one.codes.join(", ")}`);
  }
}

function printTargets(results: readonly TargetResult[], verbose: boolean): void {
  print("Targets");
  row(
    "right",
    count(results, (one) => one.right),
    results.length,
  );
  row(
    "as meant, but the doubt is not reported",
    count(results, (one) => one.undoubted),
    results.length,
  );
  row(
    "false doubt on a clear target",
    count(results, (one) => one.falseDoubt),
    results.length,
  );
  if (!verbose) return;
  for (const one of results) {
    if (one.right && !one.falseDoubt) continue;
    const what = one.falseDoubt ? "false doubt" : one.undoubted ? "undoubted" : "wrong";
    print(
      `    ${one.id} [${what}] ${one.target}\n        meant ${one.expected}\n        read  ${one.given} ${one.codes.join(", ")}`,
    );
  }
}

/** Runs a part, or says that the code it measures cannot be loaded. */
async function part(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    print(`${name}: not measured (${error instanceof Error ? error.message.split("\n")[0] : String(error)})`);
  }
}

async function measure(folder: string, options: ReadonlySet<string>): Promise<void> {
  const verbose = options.has("--verbose");
  const classes = options.has("--classes");
  print(`\n${folder}`);
  await part("Formulas", async () => {
    const { measureFormulas } = await import("./measure-formulas.ts");
    printFormulas(measureFormulas(folder), verbose, classes);
  });
  await part("Targets", async () => {
    const { measureTargets } = await import("./measure-targets.ts");
    printTargets(measureTargets(folder), verbose);
  });
}

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const options = new Set(args.filter((arg) => arg.startsWith("--")));
  const given = args.filter((arg) => !arg.startsWith("--"));
  const folders = given.length > 0 ? given : [import.meta.dirname, SAMPLES].filter((one) => existsSync(one));
  for (const folder of folders) await measure(join(folder), options);
}
