import { describe, expect, it } from "vitest";
import { textOf } from "../house/source-files.ts";
import { traguardo } from "./run.ts";

/** The widths at which the excerpts of the documentation were taken. */
const WIDTHS = ["100", "118"];

/** The command and the lines of each block of a page that shows a run. */
function excerptsOf(page: string): { command: string[]; lines: string[] }[] {
  return [...textOf(page).matchAll(/```\n\$ \.\/traguardo (.*)\n\n([^`]*)```/g)].map((match) => ({
    command: (match[1] ?? "").split(" "),
    lines: (match[2] ?? "").split("\n").filter((line) => line.trim() !== ""),
  }));
}

describe.each(["README.md", "README.it.md"])("%s", (page) => {
  it("shows what the program prints", async () => {
    const excerpts = excerptsOf(page);
    expect(excerpts.length).toBeGreaterThanOrEqual(3);
    for (const { command, lines } of excerpts) {
      const runs = await Promise.all(WIDTHS.map((COLUMNS) => traguardo(command, { env: { COLUMNS } })));
      const missing = runs.map(({ out }) => {
        const printed = new Set(out.split("\n").map((line) => line.trimEnd()));
        return lines.filter((line) => !printed.has(line.trimEnd()));
      });
      // One of the widths gives every line.
      expect(missing.find((lines) => lines.length === 0) ?? missing[0]).toEqual([]);
    }
  });
});
