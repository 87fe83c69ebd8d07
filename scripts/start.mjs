import { spawn } from "node:child_process";
import { constants } from "node:os";
import { build } from "./build.mjs";
import { inCheckout, ROOT } from "./checkout.mjs";
import { continueUnderProjectNode, projectNode } from "./runtime.mjs";

// npm start: sets the checkout up, then opens the web application on the example plan, in a data directory of its own.

if (!build()) process.exit(70);
continueUnderProjectNode();

const own = process.env.TRAGUARDO_DATA || process.env.TRAGUARDO_DATABASE_URL;
const server = spawn(projectNode(), [inCheckout("dist", "cli", "main.js"), "serve", "--demonstration"], {
  cwd: ROOT,
  stdio: "inherit",
  env: own ? process.env : { ...process.env, TRAGUARDO_DATA: inCheckout("demonstration-data") },
});

// A terminal sends Ctrl+C to both of us; anything else reaches this process alone.
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
process.on("SIGINT", () => {});
server.on("exit", (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
});
