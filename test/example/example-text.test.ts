import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXAMPLE, SEED } from "./documents.ts";

/** The example carries the damage of a printed plan; it shares the plan's facts with the published document, not its sentences. */

const RUN = 8;
const FACT =
  /\t|^(?:Area strategica|Obiettivo strategico|Programma|Obiettivo operativo|Azione): |^[-\s]*(?:S\.|U\.|UFF|Uff|STAFF|ST\.|AREA)/u;

const example = readFileSync(EXAMPLE, "utf8").split("\n");

function runs(line: string): string[] {
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, k) => words.slice(k, k + RUN).join(" "));
}

describe("the damage of the page", () => {
  test.each([
    ["a clipped header", /\tPeso\tStat\tTarget$/u],
    ["a header clipped further", /\tPeso\tSta\tTarget$/u],
    ["a row of dashes", /^-{5,}\t-{5,}/u],
    ["asterisks inside a unit's code", /^- S\. 3\.1\*\* /u],
    ["two units on one line", /ORGANI \*\*STAFF\.2\*\* GESTIONE/u],
    ["units glued to the heading below", /ISPETTIVES\. 1\.6 .*ARBITRALEKPI Associati$/u],
    ["the same with asterisks", /ISPETTIVE\*\*S\. 1\.6 .*\*\*KPI Associati\*\*$/u],
    ["a programme that is none", /^Programma:$/u],
    ["a bullet before a number", /^- 4- /u],
  ])("%s", (_, damage) => {
    expect(example.filter((line) => damage.test(line)).length).toBeGreaterThan(0);
  });

  test("a heading said again after the page's end", () => {
    const headings = example.filter((line) => line !== "");
    const again = headings.findIndex(
      (line, k) => k > 0 && line === headings[k - 2] && line.startsWith("Indicatori"),
    );
    expect(again).toBeGreaterThan(0);
  });
});

describe.each([SEED].filter((path) => existsSync(path)))("beside the published plan", (path) => {
  const published = readFileSync(path, "utf8").split("\n");
  const shared = new Set(published.filter((line) => example.includes(line)));

  test("lines that are the same word for word are facts: titles, table rows, units", () => {
    expect([...shared].filter((line) => runs(line).length > 0 && !FACT.test(line))).toEqual([]);
  });

  test(`no run of ${RUN} words of a published sentence stands in the example`, () => {
    const facts = new Set([...shared].flatMap(runs));
    const sentences = published.filter((line) => !shared.has(line));
    expect(sentences.length).toBeGreaterThan(80);
    const taken = new Set(sentences.flatMap(runs).filter((run) => !facts.has(run)));
    expect(example.flatMap(runs).filter((run) => taken.has(run))).toEqual([]);
  });
});
