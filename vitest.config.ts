import { existsSync } from "node:fs";
import { configDefaults, defineConfig } from "vitest/config";
import { chromiumProgram } from "./scripts/chromium.mjs";

// Tests named *.shared.test.ts read the samples of ../shared. Where that folder is not there they are no part of the
// run at all, rather than skipped: on CI a skipped test is a failure.
const samples = existsSync(new URL("../shared", import.meta.url));
// So are those that drive a browser, where there is none.
const absent = [
  ...(samples ? [] : ["test/**/*.shared.test.ts"]),
  ...(chromiumProgram() ? [] : ["test/e2e/**/*.test.ts"]),
];

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, ...absent],
    setupFiles: ["test/property-seed.ts"],
    globalSetup: ["test/store/postgresql-setup.ts"],
    testTimeout: 60_000,
    teardownTimeout: 60_000,
    // Much of the time goes in waiting for servers, browsers and databases: as many workers as processors, none kept free.
    maxWorkers: "100%",
    restoreMocks: true,
  },
});
