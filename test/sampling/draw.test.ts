import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, digestCommand, digestOf, drawSample } from "../../src/core/sampling/draw.ts";
import { seatsOf } from "../../src/core/sampling/seats.ts";

const candidates = fc
  .array(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 6 }),
      stratum: fc.constantFrom("A", "B", "C", "D"),
    }),
    {
      maxLength: 40,
    },
  )
  .map((list) => [...new Map(list.map((one) => [one.id, one])).values()]);

const ids = (drawn: readonly Candidate[]) => drawn.map(({ id }) => id);

describe("a sample drawn by hand", () => {
  const all = ["A.1/1", "A.1/2", "A.2/1", "B.1/1", "B.1/2"].map((id) => ({ id, stratum: id.slice(0, 1) }));

  test("the digests are those of sha256sum, the smallest first", () => {
    // printf '%s\n%s' "OIV 2018" "A.1/1" | sha256sum, and so on for the others.
    const digest = (id: string) => createHash("sha256").update(`OIV 2018\n${id}`).digest("hex");
    const byHand = all.map(({ id }) => id).sort((a, b) => (digest(a) < digest(b) ? -1 : 1));
    expect(digestOf("OIV 2018", "A.1/1")).toBe(
      "bef28d39ddf5ce6c49585ecc125dd77a80d7ce5addca4333bb0eaee014d95445",
    );
    expect(ids(drawSample("OIV 2018", all, 3))).toEqual(byHand.slice(0, 3));
  });

  test("one seed typed with composed and with combining accents is one seed", () => {
    expect(digestOf("perché", "x")).toBe(digestOf("perché".normalize("NFD"), "x"));
  });

  test("the command that is shown takes the same digest, apostrophes and all", () => {
    const seed = "verbale dell'OIV n. 3, «perché» 'così'";
    const said = execFileSync("sh", ["-c", digestCommand(seed, "A.1/1")], { encoding: "utf8" });
    expect(said.split(" ")[0]).toBe(digestOf(seed, "A.1/1"));
  });

  test("strata of 5, 3 and 2 get 2, 1 and 1 of four: quotas 2, 1.2 and 0.8", () => {
    const counts = new Map([
      ["A", 5],
      ["B", 3],
      ["C", 2],
    ]);
    expect(Object.fromEntries(seatsOf(counts, 4))).toEqual({ A: 2, B: 1, C: 1 });
  });

  test("of equal remainders the first name goes first", () => {
    const counts = new Map([
      ["B", 1],
      ["A", 1],
    ]);
    expect(Object.fromEntries(seatsOf(counts, 1))).toEqual({ A: 1, B: 0 });
  });
});

describe("whatever is drawn from", () => {
  test("as many as asked, each once, all of them candidates, in order of digest", () => {
    fc.assert(
      fc.property(fc.string(), candidates, fc.nat(50), fc.boolean(), (seed, all, size, stratified) => {
        const drawn = drawSample(seed, all, size, stratified);
        expect(drawn.length).toBe(Math.min(size, all.length));
        expect(new Set(ids(drawn)).size).toBe(drawn.length);
        expect(ids(drawn).every((id) => all.some((one) => one.id === id))).toBe(true);
        expect(drawn.map(({ digest }) => digest)).toEqual(drawn.map(({ digest }) => digest).sort());
      }),
    );
  });

  test("the order of candidates, and one given twice, change nothing", () => {
    fc.assert(
      fc.property(fc.string(), candidates, fc.nat(20), fc.boolean(), (seed, all, size, stratified) => {
        const there = ids(drawSample(seed, all, size, stratified));
        expect(ids(drawSample(seed, [...all].reverse(), size, stratified))).toEqual(there);
        expect(ids(drawSample(seed, [...all, ...all.slice(0, 3)], size, stratified))).toEqual(there);
      }),
    );
  });

  test("a larger sample without strata holds the smaller one, first", () => {
    fc.assert(
      fc.property(fc.string(), candidates, fc.nat(20), (seed, all, size) => {
        const larger = ids(drawSample(seed, all, size + 1));
        expect(larger.slice(0, size)).toEqual(ids(drawSample(seed, all, size)));
      }),
    );
  });

  test("each stratum gets its quota, rounded down or up", () => {
    fc.assert(
      fc.property(fc.string(), candidates, fc.nat(40), (seed, all, wanted) => {
        const size = Math.min(wanted, all.length);
        const drawn = drawSample(seed, all, wanted, true);
        for (const stratum of new Set(all.map((one) => one.stratum))) {
          const quota = (size * all.filter((one) => one.stratum === stratum).length) / all.length;
          const got = drawn.filter((one) => one.stratum === stratum).length;
          expect([Math.floor(quota), Math.ceil(quota)]).toContain(got);
        }
      }),
    );
  });
});
