import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
// @ts-expect-error: build scripts are plain modules without types
import { publishModule } from "../../../scripts/islands.mjs";

const folder = mkdtempSync(join(tmpdir(), "traguardo-islands-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Publishes the first of these modules; gives what was published, by name. */
function published(modules: Record<string, string>): Record<string, string> {
  for (const [name, source] of Object.entries(modules)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), source);
  }
  const files: Record<string, string> = {};
  publishModule(folder, Object.keys(modules)[0], (name: string, content: Buffer) => {
    files[name] = content.toString();
    return name.replace(/\.js$/, ".hash.js");
  });
  return files;
}

describe("an island that imports", () => {
  it("names what it loads by its hash, once", () => {
    const files = published({
      "web/islands/grid.js":
        'import { read } from "./number.js"; import "../../core/day.js"; console.log(read());',
      "web/islands/number.js": 'import "../../core/day.js"; export const read = () => 1;',
      "core/day.js": "globalThis.day = 1;",
    });
    expect(Object.keys(files)).toEqual(["core/day.js", "islands/number.js", "islands/grid.js"]);
    expect(files["islands/grid.js"]).toContain("./number.hash.js");
    expect(files["islands/grid.js"]).toContain("../core/day.hash.js");
  });

  it("cannot import a package, nor itself by a circle", () => {
    expect(() => published({ "web/islands/a.js": 'import "fraction.js";' })).toThrow("only our own modules");
    const circle = { "web/islands/a.js": 'import "./b.js";', "web/islands/b.js": 'import "./a.js";' };
    expect(() => published(circle)).toThrow("in a circle");
  });
});
