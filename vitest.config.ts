import { existsSync } from "node:fs";
import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import { chromiumProgram } from "./scripts/chromium.mjs";
import { libreOfficeProgram } from "./scripts/libreoffice.mjs";

// Tests named *.shared.test.ts read the samples of ../shared. Where that folder is not there they are no part of the
// run at all, rather than skipped: on CI a skipped test is a failure.
const samples = existsSync(new URL("../shared", import.meta.url));
// So are those that drive a browser or a spreadsheet program, where there is none.
const absent = [
  ...(samples ? [] : ["test/**/*.shared.test.ts"]),
  ...(chromiumProgram() ? [] : ["test/e2e/**/*.test.ts"]),
  ...(libreOfficeProgram() ? [] : ["test/**/*.libreoffice.test.ts"]),
];

/** The two that take minutes begin first: left to the end, one processor would wait for the other. */
const LONGEST = ["test/server/kill/", "test/e2e/accessibility"];
class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer["sort"]>[0]) {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: (typeof sorted)[number]) => LONGEST.some((path) => moduleId.includes(path));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, ...absent],
    setupFiles: ["test/property-seed.ts"],
    globalSetup: ["test/store/postgresql-setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    teardownTimeout: 60_000,
    // Much of the time goes in waiting for servers, browsers and databases: as many workers as processors, none kept free.
    maxWorkers: "100%",
    // A file finds the modules that the files before it have loaded: half the time of most went in loading the same ones.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    restoreMocks: true,
  },
});
