import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { buildPlan } from "../../src/documents/plan-builder/build-plan.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { outlineOf } from "./outline.ts";

/**
 * Documents of invented bodies, each in a layout of its own, and beside each the outline of what it says. An outline that
 * is missing is written for a person to read; in continuous integration it is an error.
 */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "layouts");
const documents = readdirSync(FOLDER).filter((name) => !name.endsWith(".outline"));

describe("layouts of other bodies", () => {
  test.each(documents)("%s", async (name) => {
    const { plan } = buildPlan(await readDocument(name, readFileSync(join(FOLDER, name))));
    const golden = join(FOLDER, name.replace(/\.[a-z]+$/, ".outline"));
    if (!existsSync(golden) && process.env["CI"] === undefined) writeFileSync(golden, outlineOf(plan));
    expect(outlineOf(plan)).toBe(readFileSync(golden, "utf8"));
  });
});
