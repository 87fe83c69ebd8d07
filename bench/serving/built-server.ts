import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const BODY = "cciaa_le";
/** How long a server may take to be ready before the run stops, in milliseconds: much more than it ever needs. */
const PATIENCE = 60_000;

/** The built program serving the demonstration from a data directory of its own. */
export interface BuiltServer {
  readonly address: string;
  /** Path of the body's pages: "/cciaa_le". */
  readonly body: string;
  /** From starting the process until its address is printed and `/health` answers 200, in milliseconds. */
  readonly ready: number;
  stop(): Promise<void>;
}

/** A data directory, empty at first; what a server leaves there the next one finds. */
export function dataFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-bench-serving-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts the built server; `nodeOptions` are Node's own, before the program. */
export async function startBuiltServer(
  folder: string,
  nodeOptions: readonly string[] = [],
): Promise<BuiltServer> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, PROGRAM, "serve", "--demonstration"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      TRAGUARDO_DATA: folder,
      TRAGUARDO_DATABASE_URL: "",
      PORT: String(port),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = `http://127.0.0.1:${port}`;
  try {
    await printed(child, address);
    await healthy(address);
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  const ready = performance.now() - began;
  return { address, body: `/${BODY}`, ready, stop: () => stopped(child) };
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Resolves once the process has written `text`, rejects where it ends before. */
export function printed(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => reject(new Error(`not ready after ${PATIENCE} ms: ${said}`)), PATIENCE);
    child.once("exit", (code) => reject(new Error(`ended with ${code}: ${said}`)));
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk;
      if (!said.includes(text)) return;
      clearTimeout(late);
      resolve();
    });
  });
}

async function healthy(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/health`);
    if (answer.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Ends a process in its own way. */
export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
}
