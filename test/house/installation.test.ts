import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "./source-files.ts";

// Plain JavaScript without types: it runs before anything is installed.
const script = pathToFileURL(join(ROOT, "scripts/installation.mjs")).href;
const { isInstalled } = (await import(script)) as { isInstalled: (folder?: string) => boolean };

const folder = mkdtempSync(join(tmpdir(), "traguardo-installation-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Packages = Record<string, { version: string; optional?: boolean }>;

/** A checkout whose lock file wants some packages and whose node_modules holds others; null for no node_modules. */
function checkout(wanted: Packages, present: Packages | null): string {
  const path = mkdtempSync(join(folder, "checkout-"));
  writeFileSync(join(path, "package-lock.json"), JSON.stringify({ packages: { "": {}, ...wanted } }));
  if (present) {
    mkdirSync(join(path, "node_modules"));
    writeFileSync(join(path, "node_modules/.package-lock.json"), JSON.stringify({ packages: present }));
  }
  return path;
}

describe("what is installed", () => {
  const zod = { "node_modules/zod": { version: "4.6.7" } };

  it("is this checkout's own lock file", () => {
    expect(isInstalled()).toBe(true);
  });

  it.each<[string, boolean, Packages, Packages | null]>([
    ["the same versions", true, zod, zod],
    ["a package too many", true, zod, { ...zod, "node_modules/x": { version: "1.0.0" } }],
    ["nothing yet", false, zod, null],
    ["another version", false, zod, { "node_modules/zod": { version: "4.6.6" } }],
    ["a package missing", false, { ...zod, "node_modules/x": { version: "1.0.0" } }, zod],
    [
      "a package of another system missing",
      true,
      { ...zod, "node_modules/x": { version: "1.0.0", optional: true } },
      zod,
    ],
    [
      "an optional package at another version",
      false,
      { "node_modules/x": { version: "2.0.0", optional: true } },
      { "node_modules/x": { version: "1.0.0" } },
    ],
  ])("%s", (_, expected, wanted, present) => {
    expect(isInstalled(checkout(wanted, present))).toBe(expected);
  });

  it("a lock file that does not parse counts as not installed", () => {
    const path = checkout(zod, zod);
    writeFileSync(join(path, "node_modules/.package-lock.json"), "{");
    expect(isInstalled(path)).toBe(false);
  });
});
