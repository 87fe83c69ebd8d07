import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXAMPLE, SEED } from "./documents.ts";

/** The example may share the plan's facts with the published document, never its sentences. */

const RUN = 8;
const FACT =
  /\t|^(?:Area strategica|Obiettivo strategico|Programma|Obiettivo operativo|Azione): |^[-\s]*(?:S\.|U\.|UFF|Uff|STAFF|ST\.|AREA)/u;

function runs(line: string): string[] {
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, k) => words.slice(k, k + RUN).join(" "));
}

describe.skipIf(!existsSync(SEED))("the example beside the published plan", () => {
  const published = existsSync(SEED) ? readFileSync(SEED, "utf8").split("\n") : [];
  const example = readFileSync(EXAMPLE, "utf8").split("\n");
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
