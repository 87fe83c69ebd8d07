import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { inject } from "vitest";
import { startCluster, USER } from "./cluster.ts";

/** Address of a database of the run's cluster, which the first who asks starts. */
async function clusterUrl(database: string): Promise<string> {
  const { folder, vitest } = inject("postgresql");
  try {
    mkdirSync(folder);
    startCluster(folder, vitest);
    writeFileSync(join(folder, "ready"), "");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    while (!existsSync(join(folder, "ready"))) await pause(50);
  }
  return `postgres://${USER}@localhost/${database}?host=${encodeURIComponent(folder)}`;
}

let made = 0;

/** A new empty database: its address as superuser. */
export async function newDatabase(): Promise<string> {
  made += 1;
  const name = `test_${process.pid}_${process.env["VITEST_POOL_ID"] ?? "0"}_${Date.now().toString(36)}_${made}`;
  await askPostgresql(await clusterUrl("postgres"), `create database ${name}`);
  return clusterUrl(name);
}

/** One statement, as whoever the address says. */
export async function askPostgresql(
  url: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement, [...values])).rows ?? [];
  } finally {
    await client.end();
  }
}
