import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { inCheckout, ROOT } from "./checkout.mjs";
import { ensureChromium } from "./chromium.mjs";
import { ensureInstalled } from "./installation.mjs";
import { ensureLibreOffice } from "./libreoffice.mjs";
import { alone } from "./lock.mjs";
import { ensurePostgresql } from "./postgresql.mjs";
import { continueUnderProjectNode } from "./runtime.mjs";

// npm test [-- vitest's arguments]: installs what is missing, then types, lint, build, tests. With arguments, only the
// tests they choose. The last line counts tests and checks; on CI a skipped test counts as a failure.

alone(ensureInstalled);
continueUnderProjectNode();

const chosen = process.argv.slice(2);
const onCi = process.env.CI === "true" || process.env.CI === "1";
const steps = [];

function step(name, work) {
  process.stdout.write(`\n── ${name}\n`);
  const began = performance.now();
  const note = work();
  steps.push({ name, seconds: (performance.now() - began) / 1000, ...note });
}

function run(script, args, env = process.env) {
  const done = spawnSync(process.execPath, [inCheckout("node_modules", ...script.split("/")), ...args], {
    cwd: ROOT,
    env,
    stdio: "inherit",
  });
  return done.status === 0;
}

/** What some tests drive, and cannot be had here: those tests are not there, and count as one skipped. */
const missing = [
  ["Chromium", ensureChromium],
  ["PostgreSQL", ensurePostgresql],
  ["LibreOffice", ensureLibreOffice],
].flatMap(([name, ensure]) => (ensure() ? [] : [name]));

function tests() {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-test-"));
  const file = join(folder, "counts.json");
  const reporters = ["--reporter=default", `--reporter=${inCheckout("scripts", "count-reporter.mjs")}`];
  const ok = run("vitest/vitest.mjs", ["run", ...reporters, ...chosen], {
    ...process.env,
    COUNTS_FILE: file,
  });
  const counts = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : { passed: 0, failed: 0, skipped: 0 };
  rmSync(folder, { recursive: true, force: true });
  // A run may fail without a failed test, and a run of no tests has shown nothing.
  const failed = Math.max(counts.failed, ok && counts.passed > 0 ? 0 : 1);
  const skipped = counts.skipped + missing.length;
  return { ...counts, failed, skipped, ok: failed === 0 && (!onCi || skipped === 0) };
}

if (chosen.length === 0) {
  step("types", () => {
    const whole = run("typescript/bin/tsc", ["-p", "tsconfig.json", "--noEmit"]);
    const core = run("typescript/bin/tsc", ["-p", "src/core/tsconfig.json", "--noEmit"]);
    const islands = run("typescript/bin/tsc", ["-p", "src/web/islands/tsconfig.json", "--noEmit"]);
    const browser = run("typescript/bin/tsc", ["-p", "test/e2e/tsconfig.json", "--noEmit"]);
    return { ok: whole && core && islands && browser };
  });
  step("lint", () => ({ ok: run("@biomejs/biome/bin/biome", ["check", "."]) }));
}
step("build", () => ({ ok: build() }));
step("tests", tests);

const counted = steps.find(({ name }) => name === "tests");
const broken = steps.filter(({ name, ok }) => !ok && name !== "tests").length;

process.stdout.write("\n");
for (const { name, ok, seconds } of steps)
  process.stdout.write(`  ${ok ? "✔" : "✘"} ${name.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s\n`);
if (!existsSync(inCheckout("..", "shared")))
  process.stdout.write(
    "  The tests on the shared samples are not part of this run: ../shared is not here.\n",
  );
for (const name of missing)
  process.stdout.write(`  The tests on ${name} are not part of this run: it is not here.\n`);
if (counted.skipped > 0 && onCi) process.stdout.write("  On CI a skipped test is a failure.\n");

const skippedNote = counted.skipped > 0 ? `, ${counted.skipped} skipped` : "";
process.stdout.write(`\n${counted.passed} passed, ${counted.failed + broken} failed${skippedNote}\n`);
process.exitCode = steps.every(({ ok }) => ok) ? 0 : 1;
