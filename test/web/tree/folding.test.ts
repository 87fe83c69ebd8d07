import { describe, expect, it } from "vitest";
import {
  depthThatFits,
  type Folding,
  isClosed,
  readFolding,
  toggled,
  writeFolding,
} from "../../../src/web/components/tree-drawing/folding.ts";

const read = (query: string): Folding => readFolding(new URLSearchParams(query));
const write = (folding: Folding, query = ""): string => writeFolding(folding, new URLSearchParams(query));

describe("which branches are closed", () => {
  it("is read from the address and written back, with the moment shown and nothing else", () => {
    const folding = read("collapsed=A.1,B&open=C&depth=2&year=2018");
    expect(folding).toEqual({ depth: 2, closed: new Set(["A.1", "B"]), open: new Set(["C"]) });
    expect(write(folding, "year=2018&depth=9&done=sent")).toBe("?year=2018&depth=2&collapsed=A.1,B&open=C");
    expect(write(read(""), "")).toBe("?");
  });

  it.each(["depth=0", "depth=-1", "depth=deep", "depth=1000"])("passes over %s", (query) => {
    expect(read(query).depth).toBeNull();
  });

  it("keeps keys with commas, per cents and blanks apart", () => {
    const closed = new Set(["a,b", "50%", "OO 3.1#2", "è & così", "%2C"]);
    const query = write({ depth: null, closed, open: new Set() });
    expect(read(query.slice(1)).closed).toEqual(closed);
  });

  it("opens and closes one box, above the depth and beneath it", () => {
    const all = read("");
    const shallow = { key: "A", depth: 1 };
    const deep = { key: "A.1", depth: 2 };
    const closed = toggled(shallow, all, Number.POSITIVE_INFINITY);
    expect(write(closed)).toBe("?collapsed=A");
    expect(write(toggled(shallow, closed, Number.POSITIVE_INFINITY))).toBe("?");
    const opened = toggled(deep, all, 2);
    expect(write(opened)).toBe("?open=A.1");
    expect([isClosed(deep, all, 2), isClosed(deep, opened, 2), isClosed(shallow, all, 2)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(write(toggled(deep, opened, 2))).toBe("?");
  });

  it("shows a plan of usual size whole, and a large one as deep as fits a page", () => {
    expect(depthThatFits([1, 4, 7, 8, 15, 34])).toBe(Number.POSITIVE_INFINITY);
    expect(depthThatFits([1, 9, 36, 180, 720])).toBe(2);
    // However many areas there are, they are shown.
    expect(depthThatFits([1, 400, 800])).toBe(1);
  });
});
