import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { stopCluster } from "./cluster.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the run's one PostgreSQL is, or will be once a test needs it, and the process it ends with. */
    postgresql: { readonly folder: string; readonly vitest: number };
  }
}

/** One cluster for all test files, started by the first that needs it and stopped here. */
export default function setup(project: TestProject): () => void {
  const folder = join(tmpdir(), `traguardo-postgresql-${randomBytes(6).toString("hex")}`);
  project.provide("postgresql", { folder, vitest: process.pid });
  return () => {
    stopCluster(folder);
    rmSync(folder, { recursive: true, force: true });
  };
}
