import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const MOMENT = 25;

export interface Watched {
  /** Milliseconds from the prompt to the end. */
  readonly time: number;
  /** Bytes that the process and those it began held at one moment, at most; 0 where they were not looked at. */
  readonly memory: number;
}

/**
 * Runs a command of the program to its end. Looking at the memory takes time of its own: a run tells the one or the other.
 * Rejects where the command fails, with what it said.
 */
export async function watched(args: readonly string[], asked: "time" | "memory"): Promise<Watched> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (some: string) => {
    said += some;
  });
  let memory = 0;
  const look = (): void => {
    memory = Math.max(memory, heldTogether(child.pid ?? 0));
  };
  const timer = asked === "memory" && existsSync("/proc") ? setInterval(look, MOMENT) : undefined;
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(" ")}: ${code}\n${said}`);
  return { time: performance.now() - start, memory };
}

function heldTogether(pid: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const status = read(`/proc/${name}/stat`);
    // The name of the program stands in brackets and may hold anything (proc_pid_stat(5)).
    parents.set(Number(name), Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[1]));
  }
  const within = (one: number): boolean => one === pid || (parents.has(one) && within(parents.get(one) ?? 0));
  return [...parents.keys()].filter(within).reduce((total, one) => total + holds(one), 0);
}

/** Bytes of a process, what it shares with others divided among them (proc_pid_smaps(5), Pss): the program itself is there once. */
function holds(pid: number): number {
  return Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
}

/** Empty for what ended while it was looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
