import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { postgresqlThere } from "../../scripts/postgresql.mjs";
import { startCluster, stopCluster, USER } from "../../test/store/cluster.ts";
import { quantile } from "../serving/measure.ts";
import { duration, markdownTable, median, times } from "../table.ts";
import { KIND, REGISTER, ROWS, YEAR } from "./kept.ts";
import { inFolder, type Served, served } from "./served.ts";

/** Milliseconds that none of these may take, at the 99th percentile. */
const MOST = 200;
const WHAT: Readonly<Record<Exclude<keyof Served, "value">, string>> = {
  page: "a page of the register, anywhere in it",
  entry: "a row written, then the page that shows it",
  recount: "the values computed from it",
  recountAfterEntry: "a row written, then the values",
  explanation: "the indicator's explanation",
  counted: "a page of the rows that a value counted",
};

/** Registers: the section of the results, in Markdown. */
export async function registersSection(): Promise<string> {
  const sqlite = await inFolder(async (folder) => {
    const figures = await served({ engine: "sqlite", folder });
    return { figures, peer: sqlAggregate(folder, figures.value) };
  });
  const engines = [
    ["SQLite", sqlite.figures],
    ...(postgresqlThere() ? [["PostgreSQL", await onPostgresql()] as const] : []),
  ] as const;
  const rows = engines.flatMap(([engine, figures]) =>
    Object.entries(WHAT).map(([name, what]) => {
      const own = figures[name as keyof typeof WHAT];
      const slow = quantile(own, 0.99);
      return [`${engine}: ${what}`, duration(median(own)), duration(slow), slow < MOST ? "yes" : "no"];
    }),
  );
  const recount = median(sqlite.figures.recount);
  return [
    `A register of ${ROWS.toLocaleString("en-GB")} rows in the demonstration, asked for whole pages (session, rights, HTML) in one process,`,
    "without the network between; 100 times each, after 10 that are not counted. What is written waits for the disk.",
    "",
    markdownTable(["What", "p50", "p99", `under ${MOST} ms`], rows),
    "",
    "The same question as an SQL aggregate over the same rows (SQLite, cells as JSON), which gives the same number and",
    "neither a page nor the rows that count:",
    "",
    markdownTable(
      ["What", "p50", "ratio"],
      [
        ["Traguardo, the whole page of computed values", duration(recount), "1.0×"],
        ["SQLite, one aggregate", duration(sqlite.peer), times(sqlite.peer / recount)],
      ],
    ),
  ].join("\n");
}

/** Median time in milliseconds of the aggregate; stops where it counts something else. */
function sqlAggregate(folder: string, value: number): number {
  const database = new DatabaseSync(join(folder, "traguardo.sqlite"), { readOnly: true });
  const count = database.prepare(
    `select count(*) as value from register_rows where body = 'cciaa_le' and register = ? and removed = 0
     and json_extract(cells, '$.kind') = ? and json_extract(cells, '$.date') between ? and ?`,
  );
  const ask = () => count.get(REGISTER, KIND, `${YEAR}-01-01`, `${YEAR}-12-31`);
  if (Number(ask()?.["value"]) !== value)
    throw new Error(`SQL counts ${ask()?.["value"]} and Traguardo ${value}`);
  const own = Array.from({ length: 30 }, () => {
    const began = performance.now();
    ask();
    return performance.now() - began;
  });
  database.close();
  return median(own);
}

async function onPostgresql(): Promise<Served> {
  return inFolder(async (folder) => {
    chmodSync(folder, 0o755);
    startCluster(folder, process.pid, "on");
    writeFileSync(join(folder, "ready"), "");
    try {
      return await served({
        engine: "postgresql",
        url: `postgres://${USER}@localhost/postgres?host=${encodeURIComponent(folder)}`,
      });
    } finally {
      stopCluster(folder);
    }
  });
}
