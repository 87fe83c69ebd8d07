import { describe, expect, test } from "vitest";
import { renumbered } from "../../../../src/documents/writing/pdf/joining/renumbered.ts";

const pointers = { object: (number: number) => number + 100, mark: (key: number) => key + 7 };

describe("an object under new numbers", () => {
  test("points to where its neighbours went", () => {
    expect(renumbered("<< /K [3 0 R 4 0 R] /Pg 5 0 R /StructParents 0 /Count 3 >>", pointers)).toBe(
      "<< /K [103 0 R 104 0 R] /Pg 105 0 R /StructParents 7 /Count 3 >>",
    );
    expect(renumbered("<< /StructParent 12 /F 4 >>", pointers)).toBe("<< /StructParent 19 /F 4 >>");
  });

  test.each([
    "(Delibera 3 0 R)",
    "(a (b 3 0 R) c 4 0 R)",
    String.raw`(a \) 3 0 R \( /StructParent 4)`,
    String.raw`(ends with a stroke \\)`,
    "(never closed 3 0 R",
  ])("leaves the text %s as it is", (text) => {
    expect(renumbered(text, pointers)).toBe(text);
  });

  test("goes on behind a text", () => {
    expect(renumbered(String.raw`(a \\) 3 0 R (4 0 R) 5 0 R`, pointers)).toBe(
      String.raw`(a \\) 103 0 R (4 0 R) 105 0 R`,
    );
  });
});
