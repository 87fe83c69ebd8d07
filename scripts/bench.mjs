import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { build } from "./build.mjs";
import { inCheckout, ROOT } from "./checkout.mjs";
import { ensureInstalled } from "./installation.mjs";
import { projectNode } from "./runtime.mjs";

// npm run bench [-- arguments]: the program built, the peers installed in their own folder (one of them is GPL and stays
// out of the product), then the measurements.

if (!build()) process.exit(70);
if (existsSync(inCheckout("bench", "peers", "package-lock.json")))
  ensureInstalled(inCheckout("bench", "peers"));

const bench = spawnSync(projectNode(), [inCheckout("bench", "main.ts"), ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: "inherit",
});
process.exitCode = bench.status ?? 70;
