import { readFileSync } from "node:fs";
import { importPlan } from "../../src/documents/import-plan.ts";
import { type Run, runPeer } from "../peers.ts";
import { duration, markdownTable, median, megabytes, times } from "../table.ts";
import { growForest } from "./forest.ts";
import { runTraguardo } from "./traguardo.ts";

const YEAR = 2018;
const PLANS = 1_000;
const PEERS = [
  ["mathjs", "mathjs"],
  ["HyperFormula", "hyperformula"],
  ["LibreOffice Calc", "libreoffice"],
] as const;

/** Many plans evaluated at once: the section of the results, in Markdown. Throws where a peer gives other scores. */
export async function forestSection(example: string): Promise<string> {
  const { plan } = await importPlan("piano-lecce-2018-2020.txt", readFileSync(example));
  const each = plan.nodes.flatMap((node) => node.indicators).length;
  const forest = growForest(plan, YEAR, PLANS);
  console.error(`Traguardo on ${PLANS} plans …`);
  const own = runTraguardo(plan, YEAR, forest);
  const runs: [string, Run][] = [["Traguardo", own]];
  for (const [name, dialect] of PEERS) {
    console.error(`${name} …`);
    const run = runPeer(dialect, forest);
    if (!run) continue;
    const disagreeing = run.bodies.filter(
      (body, i) => Math.abs(body - (own.bodies[i] ?? Number.NaN)) > 1e-9,
    ).length;
    if (run.bodies.length !== PLANS || disagreeing > 0) {
      throw new Error(
        `${name} gives another score for ${disagreeing} of ${PLANS} plans: the comparison would mean nothing`,
      );
    }
    runs.push([name, run]);
  }

  const base = { full: median(own.full), single: median(own.single) };
  const table = markdownTable(
    ["Program", "all figures", "ratio", "one change", "ratio", "memory"],
    [
      ...runs.map(([name, run]) => [
        name,
        duration(median(run.full)),
        times(median(run.full) / base.full),
        duration(median(run.single)),
        times(median(run.single) / base.single),
        megabytes(run.memory),
      ]),
      [
        "Traguardo, rationals throughout",
        duration(median(own.exact)),
        times(median(own.exact) / base.full),
        "–",
        "–",
        "–",
      ],
    ],
  );

  return `${PLANS.toLocaleString("en-GB")} plans with ${each} indicators each.

Every program computes the same fully measured copies of the example plan and must give the same body score for each
plan to nine decimals, or the run stops. *All figures*: everything is computed again. *One change*: one measurement is corrected and
the body's score read. Traguardo also computes coverage and interval of every node and unit, which the others do not; of
its figures as shown (two decimals), ${own.differing} of ${PLANS} plans differ from exact rational arithmetic.

mathjs evaluates compiled expressions in order; HyperFormula and LibreOffice hold one column of cells a plan. Memory is what the
process grew by while holding the forest.

${table}`;
}
