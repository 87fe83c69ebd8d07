import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Dialect, type Forest, peerModel } from "./forest/forest.ts";

/** What one program did on the forest: times in milliseconds, one a repetition; memory in bytes beyond the empty program. */
export interface Run {
  readonly full: readonly number[];
  readonly single: readonly number[];
  readonly memory: number;
  /** The body's score of each plan, to compare results. */
  readonly bodies: readonly number[];
}

const FOLDER = join(fileURLToPath(new URL(".", import.meta.url)), "peers");

const COMMANDS: Readonly<Record<Dialect, (model: string) => readonly string[]>> = {
  mathjs: (model) => [process.execPath, "--expose-gc", join(FOLDER, "mathjs.mjs"), model],
  hyperformula: (model) => [
    process.execPath,
    "--expose-gc",
    "--max-old-space-size=8192",
    join(FOLDER, "hyperformula.mjs"),
    model,
  ],
  libreoffice: (model) => ["/usr/bin/python3", join(FOLDER, "libreoffice.py"), model],
};

/** Runs a peer in a process of its own; null, with the reason on standard error, where it is not installed. */
export function runPeer(dialect: Dialect, forest: Forest): Run | null {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-bench-"));
  try {
    const model = join(folder, "model.json");
    writeFileSync(model, JSON.stringify(peerModel(forest, dialect)));
    const [program = "", ...args] = COMMANDS[dialect](model);
    const output = execFileSync(program, args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 1 << 28,
      timeout: 600_000,
    });
    return JSON.parse(output) as Run;
  } catch (error) {
    const reason =
      error instanceof Error ? (error.message.split("\n").slice(-3).join(" ") ?? "") : String(error);
    console.error(`${dialect}: left out (${reason.trim()})`);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
