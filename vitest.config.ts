import { existsSync } from "node:fs";
import { configDefaults, defineConfig } from "vitest/config";

// Tests named *.shared.test.ts read the samples of ../shared. Where that folder is not there they are no part of the
// run at all, rather than skipped: on CI a skipped test is a failure.
const samples = existsSync(new URL("../shared", import.meta.url));

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, ...(samples ? [] : ["test/**/*.shared.test.ts"])],
    globalSetup: ["test/store/postgresql-setup.ts"],
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
