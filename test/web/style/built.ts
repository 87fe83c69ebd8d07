import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Assets, loadAssets } from "../../../src/web/assets.ts";
import { ROOT } from "../../house/source-files.ts";

/** What browsers ask for, built from the sources as they are now into a folder that `remove` takes away. */
export function buildAssets(): { assets: Assets; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-assets-"));
  const [compiled, islands] = [join(folder, "compiled"), join(folder, "islands")];
  const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: ROOT, stdio: "pipe" });
  run("node_modules/typescript/bin/tsc", "-p", "src/web/islands/tsconfig.json", "--outDir", islands);
  run("scripts/assets.mjs", compiled, islands);
  return {
    assets: loadAssets(join(compiled, "web", "assets")),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
