import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { StoreLocation } from "../../../src/store/open.ts";

const PROGRAM = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));

/** The program as it is installed, serving in a process of its own. */
export class Served {
  readonly address: string;
  private readonly process: ChildProcess;
  private readonly gone: Promise<unknown>;

  private constructor(address: string, process: ChildProcess, gone: Promise<unknown>) {
    this.address = address;
    this.process = process;
    this.gone = gone;
  }

  static async start(location: StoreLocation): Promise<Served> {
    const where =
      location.engine === "sqlite"
        ? { TRAGUARDO_DATA: location.folder }
        : { TRAGUARDO_DATABASE_URL: location.url };
    const child = spawn(process.execPath, [PROGRAM, "serve"], {
      env: { PATH: process.env["PATH"], PORT: "0", HOST: "127.0.0.1", ...where },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const gone = once(child, "exit");
    let said = "";
    const address = await new Promise<string>((resolve, reject) => {
      const hear = (text: Buffer) => {
        said += text.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (found) resolve(found);
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("exit", () => reject(new Error(`it did not serve: ${said}`)));
    });
    return new Served(address, child, gone);
  }

  /** Without a chance to put anything in order. */
  async kill(): Promise<void> {
    this.process.kill("SIGKILL");
    await this.gone;
  }
}
