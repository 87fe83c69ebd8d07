import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { inCheckout, ROOT } from "./checkout.mjs";
import { ensureInstalled } from "./installation.mjs";
import { alone } from "./lock.mjs";
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

function run(script, ...args) {
  const done = spawnSync(process.execPath, [inCheckout("node_modules", ...script.split("/")), ...args], {
    cwd: ROOT,
    stdio: "inherit",
  });
  return done.status === 0;
}

function tests() {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-test-"));
  const report = join(folder, "report.json");
  const passed = run(
    "vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...chosen,
  );
  const counts = existsSync(report)
    ? JSON.parse(readFileSync(report, "utf8"))
    : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  rmSync(folder, { recursive: true, force: true });
  const skipped = counts.numPendingTests + counts.numTodoTests;
  // A file that does not even load fails the run without failing a test.
  const failed = Math.max(counts.numFailedTests, passed ? 0 : 1);
  return { ok: passed && (!onCi || skipped === 0), passed: counts.numPassedTests, failed, skipped };
}

if (chosen.length === 0) {
  step("types", () => {
    const whole = run("typescript/bin/tsc", "-p", "tsconfig.json", "--noEmit");
    const core = run("typescript/bin/tsc", "-p", "src/core/tsconfig.json", "--noEmit");
    return { ok: whole && core };
  });
  step("lint", () => ({ ok: run("@biomejs/biome/bin/biome", "check", ".") }));
}
step("build", () => {
  build();
  return { ok: true };
});
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
if (counted.skipped > 0 && onCi) process.stdout.write("  On CI a skipped test is a failure.\n");

const skippedNote = counted.skipped > 0 ? `, ${counted.skipped} skipped` : "";
process.stdout.write(`\n${counted.passed} passed, ${counted.failed + broken} failed${skippedNote}\n`);
process.exitCode = steps.every(({ ok }) => ok) ? 0 : 1;
