import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { inCheckout } from "./checkout.mjs";

const OLDEST = 22;

/** The Node that npm installed for this project (docs/decisions/0001), or the one running where there is none. */
export function projectNode() {
  const bundled = inCheckout("node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
  return existsSync(bundled) ? bundled : process.execPath;
}

/** Goes on under the project's own Node: runs this script again there and leaves with its exit code. */
export function continueUnderProjectNode() {
  const node = projectNode();
  if (realpathSync(node) === realpathSync(process.execPath) || process.env.TRAGUARDO_RERUN === "1") {
    if (Number(process.versions.node.split(".")[0]) >= OLDEST) return;
    process.stderr.write(`Traguardo: Node ${OLDEST} or later is needed; this is ${process.version}.\n`);
    process.exit(70);
  }
  const again = spawnSync(node, process.argv.slice(1), {
    stdio: "inherit",
    env: { ...process.env, TRAGUARDO_RERUN: "1" },
    shell: process.platform === "win32",
  });
  process.exit(again.status ?? 70);
}
