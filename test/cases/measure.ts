/**
 * Measures the readers against folders of cases and prints what is right, doubtful and wrong.
 * Run: node test/cases/measure.ts [folder...] [--verbose] [--classes]
 * Without a folder: this one and, where present, the samples beside the repository.
 */
import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { FormulaResult } from "./measure-formulas.ts";
import type { PlanResult, Tally } from "./measure-plans.ts";
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

function printFormulas(
  name: string,
  results: readonly FormulaResult[],
  verbose: boolean,
  classes: boolean,
): void {
  const of = (outcome: FormulaResult["outcome"]): number => count(results, (one) => one.outcome === outcome);
  print(`Formulas: ${name}`);
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
    if (one.outcome === "right" && !one.kindAgrees)
      print(`    ${one.id} [kind] ${one.formula}: ${one.kinds}`);
    if (one.outcome === "right" && !one.falseDoubt) continue;
    const what = one.falseDoubt ? "false doubt" : one.outcome;
    print(`    ${one.id} [${what}] ${one.formula}`);
    if (one.outcome !== "right") print(`        meant ${one.expected}\n        read  ${one.normal}`);
    if (one.codes.length > 0) print(`        ${one.codes.join(", ")}`);
  }
}

function printTargets(name: string, results: readonly TargetResult[], verbose: boolean): void {
  print(`Targets: ${name}`);
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

function share({ right, total }: Tally): string {
  return `${right}/${total}`;
}

function printPlan(plan: PlanResult, verbose: boolean): void {
  print(`  ${plan.name}`);
  const extra = (name: string, items: readonly string[]): string =>
    items.length === 0 ? "" : ` (+${items.length} ${name})`;
  print(
    `    nodes ${share(plan.nodes)}${extra("extra", plan.extraNodes)}, level ${share(plan.levels)}, code ${share(plan.codes)}, title ${share(plan.titles)}, parent ${share(plan.parents)}`,
  );
  const fields = Object.entries(plan.fields).map(([field, of]) => `${field} ${share(of)}`);
  print(
    `    indicators ${share(plan.indicators)}${extra("extra", plan.extraIndicators)}: ${fields.join(", ")}`,
  );
  print(
    `    units ${share(plan.units)}${extra("extra", plan.extraUnits)}, links ${share(plan.links)}${extra("extra", plan.extraLinks)}`,
  );
  const { found, total, falseWarnings } = plan.findings;
  print(`    defects found ${found.length}/${total}, false warnings ${falseWarnings.length}`);
  if (!verbose) return;
  const list = (name: string, items: readonly string[]): void => {
    for (const item of items) print(`      ${name}: ${item}`);
  };
  list("node", plan.nodes.wrong);
  list("extra node", plan.extraNodes);
  list("level", plan.levels.wrong);
  list("code", plan.codes.wrong);
  list("title", plan.titles.wrong);
  list("parent", plan.parents.wrong);
  list("indicator", plan.indicators.wrong);
  list("extra indicator", plan.extraIndicators);
  for (const of of Object.values(plan.fields)) list("field", of.wrong);
  list("unit", plan.units.wrong);
  list("extra unit", plan.extraUnits);
  list("link", plan.links.wrong);
  list("extra link", plan.extraLinks);
  list("missed", plan.findings.missed);
  list("false", falseWarnings);
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
    const { measureFormulas, tablesOf } = await import("./measure-formulas.ts");
    for (const table of tablesOf(folder, "formulas"))
      printFormulas(basename(table), measureFormulas(folder, [table]), verbose, classes);
  });
  await part("Targets", async () => {
    const { measureTargets } = await import("./measure-targets.ts");
    const { tablesOf } = await import("./measure-formulas.ts");
    for (const table of tablesOf(folder, "targets"))
      printTargets(basename(table), measureTargets(folder, [table]), verbose);
  });
  await part("Plans", async () => {
    const { measurePlan, measurePlans } = await import("./measure-plans.ts");
    print("Plans");
    for (const plan of await measurePlans(folder)) printPlan(plan, verbose);
    if (resolve(folder) !== import.meta.dirname) return;
    const { officeCases } = await import("./make-office-files.ts");
    for (const one of await officeCases(join(folder, "plans"))) printPlan(await measurePlan(one), verbose);
  });
}

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const options = new Set(args.filter((arg) => arg.startsWith("--")));
  const given = args.filter((arg) => !arg.startsWith("--"));
  const folders = given.length > 0 ? given : [import.meta.dirname, SAMPLES].filter((one) => existsSync(one));
  for (const folder of folders) await measure(join(folder), options);
}
