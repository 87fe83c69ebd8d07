import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StoreLocation } from "../../src/store/open.ts";
import { ROOT } from "../house/source-files.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { LECCE, withBodies } from "./sample.ts";

const ROUNDS = 5;

/** Lets a process append, kills it after so many acknowledgements (and a little more), and gives those it had printed. */
async function appendAndKill(location: StoreLocation, acknowledged: number, more: number): Promise<number[]> {
  const script = join(ROOT, "test/store/appending.ts");
  const child = spawn(process.execPath, [script, JSON.stringify(location)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const sequences: number[] = [];
  const lines = createInterface(child.stdout);
  lines.on("line", (line) => {
    sequences.push(Number(line));
    if (sequences.length === acknowledged) setTimeout(() => child.kill("SIGKILL"), more);
  });
  const [[, signal]] = await Promise.all([once(child, "exit"), once(lines, "close")]);
  expect(signal).toBe("SIGKILL");
  return sequences;
}

describe.each(ENGINES)("a process that is killed while it writes to $name", (engine) => {
  let place: TestedPlace;
  beforeEach(async () => {
    place = await engine.place();
  });
  afterEach(() => place.leave());

  it("loses nothing that it acknowledged, leaves no half of a submission and no lock", async () => {
    const first = await place.open();
    await withBodies(first);
    await first.close();
    let last = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const sequences = await appendAndKill(place.location, 1 + ((round * 5) % 7), (round * 3) % 11);
      const store = await place.open();
      const entries = await store.read(LECCE, ({ ledger }) => ledger.entries());
      expect(sequences[0]).toBe(last + 3);
      expect(entries.length).toBeGreaterThanOrEqual(sequences.at(-1) ?? 0);
      expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
      const together = new Map<string, number>();
      for (const { submission } of entries) together.set(submission, (together.get(submission) ?? 0) + 1);
      expect(new Set(together.values())).toEqual(new Set([3]));
      expect(await store.read(LECCE, ({ audit }) => audit.verify())).toEqual([]);
      await store.close();
      last = entries.length;
    }
  });
});
