import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const FOLDER = fileURLToPath(new URL("../golden/", import.meta.url));

/**
 * Holds a value against `test/golden/NAME`, to the letter. A golden that is missing is written, to be read by a person
 * before it is committed; under CI it is an error.
 */
export function expectGolden(name: string, value: unknown): void {
  const text = `${JSON.stringify(value, null, 1)}\n`;
  const path = `${FOLDER}${name}`;
  if (!existsSync(path)) {
    expect(process.env["CI"] ?? "", `${name} is missing`).not.toBe("true");
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, text);
  }
  expect(text, name).toBe(readFileSync(path, "utf8"));
}
