import { describe, expect, it } from "vitest";
import { nearNames } from "../../../src/web/pages/node/near-names.ts";

const CODES = ["A", "A.1", "A.1.1", "A.1.2", "A.1.2.1", "B.1", "OO 3.1", "S. 2.1"];

describe("names like the one asked for", () => {
  it.each([
    ["a.1.1", ["A.1.1", "A.1", "A.1.2", "A.1.2.1"]],
    ["A-1-2", ["A.1.2", "A.1", "A.1.1", "A.1.2.1"]],
    ["A.1.9", ["A.1", "A.1.1", "A.1.2", "A.1.2.1"]],
    ["OO3.1", ["OO 3.1"]],
    ["s2.1", ["S. 2.1"]],
    ["zzzz", []],
  ])("%s", (asked, near) => {
    expect(nearNames(asked, CODES)).toEqual(near);
  });

  it("offers a few, however many there are", () => {
    const many = Array.from({ length: 500 }, (_, index) => `A.${index}`);
    expect(nearNames("A.1", many).length).toBe(5);
    expect(nearNames("A.1", many)[0]).toBe("A.1");
  });
});
