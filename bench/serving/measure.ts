import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { freePort, printed, stopped } from "./built-server.ts";
import type { Crowd, CrowdResult } from "./crowd.ts";
import type { PageTable } from "./page-table.ts";

const run = promisify(execFile);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Connections that ask at once. */
export const PEOPLE = 100;

/** As many pages as a server gives: pages a second, and milliseconds to the whole answer, on connections that are open. */
export interface Ceiling {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** The crowd in a process of its own. */
export async function askAsCrowd(crowd: Crowd): Promise<CrowdResult> {
  const asking = run(process.execPath, [here("crowd.ts")], { maxBuffer: 1 << 26 });
  asking.child.stdin?.end(JSON.stringify(crowd));
  const { stdout } = await asking;
  const result = JSON.parse(stdout) as CrowdResult;
  if (result.refused > 0) throw new Error(`${result.refused} pages were refused`);
  return result;
}

/** Every connection asks again as soon as it is answered. */
export async function ceilingOf(
  url: string,
  headers: Readonly<Record<string, string>>,
  duration: number,
): Promise<Ceiling> {
  const asked = JSON.stringify({ url, headers, connections: PEOPLE, duration });
  const { stdout } = await run(process.execPath, [here("../peers/load.mjs"), asked], { maxBuffer: 1 << 26 });
  const { times, pages, seconds, refused } = JSON.parse(stdout) as {
    times: number[];
    pages: number;
    seconds: number;
    refused: number;
  };
  if (refused > 0) throw new Error(`${refused} pages of ${url} were refused`);
  return { perSecond: pages / seconds, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** The smallest value that at least this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The peer's server on the same table, for as long as `work` takes. */
export async function withPeer<T>(table: PageTable, work: (address: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-bench-peer-"));
  const file = join(folder, "table.json");
  writeFileSync(file, JSON.stringify(table));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [here("../peers/react-router.mjs"), file, String(port)], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await printed(child, address);
    return await work(address);
  } finally {
    await stopped(child);
    rmSync(folder, { recursive: true, force: true });
  }
}
