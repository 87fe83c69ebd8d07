import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder, ROOT } from "./source-files.ts";

const tracked = execFileSync("git", ["ls-files", "-z"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\0")
  .filter((path) => path !== "" && !/package-lock\.json$|\.(?:pdf|docx|xlsx|odt|ods|png|woff2?)$/.test(path));

function linesWith(pattern: RegExp, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    let text: string;
    try {
      text = readFileSync(join(ROOT, path), "utf8");
    } catch {
      return [];
    }
    return text
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));
  });
}

describe("what the repository says of itself", () => {
  it("names no path of the machine it was written on", () => {
    // Written in two pieces, so that this line does not find itself.
    const machine = new RegExp(["/wo", "rk/|/ro", "ot/|/ho", "me/[a-z]|C:\\\\Us", "ers"].join(""));
    expect(linesWith(machine, tracked)).toEqual([]);
  });

  it("uses file names that say a thing, not a drawer", () => {
    const drawers = /(?:^|\/)(?:utils?|helpers?|manager|misc|common|tools)(?:\.[a-z]+)?(?:\/|$)/;
    expect(tracked.filter((path) => drawers.test(path))).toEqual([]);
  });

  it("writes file names in lower case with dashes", () => {
    const sources = ["src", "test", "scripts"].flatMap((folder) => filesUnder(folder, /\.(?:ts|mjs)$/));
    expect(sources.filter((path) => !/^[a-z0-9/.-]+$/.test(path))).toEqual([]);
  });

  it("leaves no test skipped, alone or to do", () => {
    const marks = new RegExp(
      ["\\b(?:it|test|describe)\\.(?:sk", "ip|skipIf|runIf|on", "ly|to", "do)\\b"].join(""),
    );
    expect(linesWith(marks, filesUnder("test", /\.test\.tsx?$/))).toEqual([]);
  });
});
