import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { written } from "./written-target.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/targets.md"), "utf8");
const rows = [...page.matchAll(/^\| `(.+?)` \| `(.+?)`(.*?) \|$/gm)].map((row) => row.slice(1, 4));

describe("the page on targets", () => {
  test("has its examples", () => {
    expect(rows.length).toBeGreaterThan(35);
  });

  test.each(rows)("%s", (text, expected, remark) => {
    const [reading = "", ...codes] = written(text ?? "").split(" !");
    expect(reading).toBe(expected);
    // What the page calls clear gives no diagnostic, what it calls assumed gives one.
    expect(codes.length > 0).toBe(remark?.includes("it is said"));
  });
});
