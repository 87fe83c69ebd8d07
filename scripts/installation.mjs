import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./checkout.mjs";

function packagesOf(lockFile) {
  if (!existsSync(lockFile)) return null;
  try {
    return JSON.parse(readFileSync(lockFile, "utf8")).packages ?? null;
  } catch {
    return null;
  }
}

/** True when `folder/node_modules` holds every package of `folder/package-lock.json` at its version. */
export function isInstalled(folder = ROOT) {
  const wanted = packagesOf(join(folder, "package-lock.json"));
  // npm keeps this list of what it really installed on this system.
  const present = packagesOf(join(folder, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === "" || link) return true;
    const found = present[path];
    return found ? found.version === version : optional === true;
  });
}

/** Runs npm in a folder, its output on standard error. Returns true when it succeeded. */
function npm(folder, args) {
  const options = { cwd: folder, stdio: ["ignore", 2, 2] };
  const self = process.env.npm_execpath;
  const run =
    self && /\.c?js$/.test(self)
      ? spawnSync(process.execPath, [self, ...args], options)
      : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  return run.status === 0;
}

/** Installs what is missing or out of date, exactly as the lock file says; development tools included, whatever NODE_ENV. */
export function ensureInstalled(folder = ROOT) {
  if (isInstalled(folder)) return;
  process.stderr.write("Traguardo: npm ci …\n");
  if (
    npm(folder, ["ci", "--include=dev", "--include=optional", "--no-fund", "--no-audit", "--loglevel=error"])
  )
    return;
  process.stderr.write(`Traguardo: "npm ci" failed in ${folder}; see the lines above.\n`);
  process.exit(70);
}
