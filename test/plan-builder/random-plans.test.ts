import { describe, expect, test } from "vitest";
import { buildPlan } from "../../src/documents/plan-builder/build-plan.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { Random } from "../independent/random.ts";
import { readFacts, writtenFacts } from "./rendered/comparison.ts";
import { render } from "./rendered/layouts.ts";
import { writtenPlan } from "./rendered/model.ts";

/** Plans made up at random and written in the layouts that bodies use must come back whole. */
describe("a plan written and read", () => {
  test.each(Array.from({ length: 60 }, (_, index) => index + 1))("seed %i", async (seed) => {
    const random = new Random(seed);
    const { layout, file, text, written } = render(writtenPlan(random), random);
    const { plan } = buildPlan(await readDocument(file, new TextEncoder().encode(text)));
    expect(readFacts(plan), layout).toEqual(writtenFacts(written));
  });
});
