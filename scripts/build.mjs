import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { inCheckout, ROOT } from "./checkout.mjs";
import { ensureInstalled } from "./installation.mjs";
import { alone } from "./lock.mjs";
import { projectNode } from "./runtime.mjs";

const DIST = inCheckout("dist");
/** Its time says when the last build began: the launcher compares the sources with it. */
const STAMP = join(DIST, ".built");

const filesUnder = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    : [];

/** Brings `dist` to what was just compiled, one whole file at a time, so that a program already running there never sees half a file. */
function publish(compiled) {
  const fresh = filesUnder(compiled);
  for (const name of fresh) {
    const [from, to] = [join(compiled, name), join(DIST, name)];
    if (existsSync(to) && readFileSync(from).equals(readFileSync(to))) continue;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, `${to}.next`);
    renameSync(`${to}.next`, to);
  }
  const kept = new Set(fresh);
  for (const name of filesUnder(DIST))
    if (!kept.has(name) && name !== ".built" && !isStillUsed(name)) rmSync(join(DIST, name), { force: true });
}

/** How long a program may run on from before a build, in milliseconds. */
const DAY = 86_400_000;

/** Packed files bear a hash of what is in them: a program that runs already takes some of its own only when it needs them. */
function isStillUsed(name) {
  return name.startsWith("parts") && Date.now() - statSync(join(DIST, name)).mtimeMs < DAY;
}

function ran(node, script, ...args) {
  const run = spawnSync(node, [script, ...args], { cwd: ROOT, stdio: ["ignore", 2, 2] });
  return run.status === 0;
}

/** The program, packed, the islands (modules for browsers), and what browsers ask for. The islands are compiled into a folder of their own: what is published of them are the assets. */
function compile(compiled, islands) {
  const tsc = inCheckout("node_modules", "typescript", "bin", "tsc");
  return (
    ran(process.execPath, tsc, "-p", "tsconfig.build.json", "--outDir", compiled) &&
    ran(process.execPath, tsc, "-p", "src/web/islands/tsconfig.json", "--outDir", islands) &&
    ran(projectNode(), inCheckout("scripts", "assets.mjs"), compiled, islands) &&
    ran(projectNode(), inCheckout("scripts", "pack.mjs"), compiled)
  );
}

/** Installs what is missing and compiles `src` to `dist`. False where it does not compile; the compiler has then said why. */
export function build() {
  const asked = Date.now();
  return alone(() => {
    ensureInstalled();
    // Another process may have built while this one waited.
    if (existsSync(STAMP) && statSync(STAMP).mtimeMs >= asked) return true;
    const began = new Date();
    mkdirSync(DIST, { recursive: true });
    const [compiled, islands] = ["build", "islands"].map((name) =>
      mkdtempSync(inCheckout("node_modules", `.traguardo-${name}-`)),
    );
    try {
      if (!compile(compiled, islands)) {
        process.stderr.write("Traguardo: the sources do not compile; see the lines above.\n");
        return false;
      }
      publish(compiled);
      writeFileSync(STAMP, "");
      utimesSync(STAMP, began, began);
      return true;
    } finally {
      for (const folder of [compiled, islands]) rmSync(folder, { recursive: true, force: true });
    }
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href && !build()) process.exitCode = 70;
