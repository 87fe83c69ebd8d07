import { writeFileSync } from "node:fs";

/** Writes how many tests passed, failed and were skipped to the file that COUNTS_FILE names: npm test's last line is made of it. */
export default class CountReporter {
  onTestRunEnd(modules) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      // A file that does not even load has no tests to count.
      if (module.state() === "failed" && [...module.children.allTests()].length === 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state in counts) counts[state] += 1;
      }
    }
    writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
  }
}
