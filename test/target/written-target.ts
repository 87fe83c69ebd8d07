import { expect, test } from "vitest";
import { targetJson } from "../../src/core/target/json.ts";
import { readTarget, type TargetContext } from "../../src/core/target/reading.ts";

/** A reading in one line: "2018 >= 10 %; 2019 >= 20 %", with deadline, base and the codes of what was doubted. */
export function written(text: string, context: TargetContext = {}): string {
  const { targets, diagnostics } = readTarget(text, context);
  const lines = targets.map(targetJson).map(({ year, comparator, value, unit, deadline, relativeTo }) => {
    const figure = typeof value === "object" ? `${value.from}..${value.to}` : value;
    return [year, comparator, figure, unit, deadline && `by ${deadline}`, relativeTo && `from ${relativeTo}`]
      .filter((part) => part !== null && part !== undefined)
      .join(" ");
  });
  const codes = diagnostics.map(({ code }) => `!${code.replace("target-", "")}`);
  return [lines.length === 0 ? "none" : lines.join("; "), ...codes].join(" ");
}

/** One test for each line "text =>> reading" of a table. */
export function readsAs(table: string, context: TargetContext = {}): void {
  const rows = table
    .split("\n")
    .filter((line) => line.includes("=>>"))
    .map((line) => line.split("=>>").map((cell) => cell.trim()));
  test.each(rows)("%s", (text, expected) => {
    expect(written(text ?? "", context)).toBe(expected);
  });
}
