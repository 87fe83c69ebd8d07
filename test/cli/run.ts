import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../house/source-files.ts";

export const PLAN = "examples/piano-lecce-2018-2020.txt";
export const MEASURED = ["--measurements", "examples/misurazioni-2017-2018.csv"];

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Close standard output after its first bytes, as `head` does. */
  readonly closeEarly?: boolean;
}

/** Runs the built program as a person would from the checkout, in Italian unless the environment says otherwise. */
export function traguardo(
  args: readonly string[],
  { input, env = {}, closeEarly }: RunOptions = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(ROOT, "traguardo"), args, {
      cwd: ROOT,
      env: { PATH: process.env["PATH"], HOME: process.env["HOME"], COLUMNS: "100", ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => {
      out.push(piece);
      if (closeEarly) child.stdout.destroy();
    });
    child.stderr.on("data", (piece: Buffer) => err.push(piece));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") }),
    );
    child.stdin.on("error", () => {});
    child.stdin.end(input ?? "");
  });
}

/** What no run may ever print: traces of our own code. */
export const TRACE = /\n\s+at .*\d+:\d+|node:internal|TypeError|ReferenceError|\[object |undefined/;
