import { describe, expect, it } from "vitest";
import { groupedByNode, MOST_FLAT } from "../../../src/web/components/folded/grouped-by-node.ts";
import { plan } from "../../evaluation/building.ts";

const PLAN = plan([
  { id: "A", level: "area" },
  { id: "A.1", level: "objective", parent: "A" },
  { id: "A.2", level: "objective", parent: "A" },
  { id: "B", level: "area" },
]);
const many = (node: string, count: number) => Array.from({ length: count }, (_, at) => `${node} ${at}`);
const grouped = (items: readonly string[]) =>
  groupedByNode(items, (item) => item.split(" ")[0] ?? "", PLAN).map(({ node, items: own }) => [
    node?.id ?? null,
    own.length,
  ]);

describe("a list by the parts of the plan", () => {
  it("stays one while it is short", () => {
    expect(grouped([])).toEqual([]);
    expect(grouped(many("A.1", MOST_FLAT))).toEqual([[null, MOST_FLAT]]);
  });

  it("is parted by areas, and a long area by what is under it", () => {
    expect(grouped([...many("A.1", 7), ...many("B", 6)])).toEqual([
      ["A", 7],
      ["B", 6],
    ]);
    expect(grouped([...many("A.1", 9), ...many("B", 2), ...many("A.2", 8), ...many("A", 1)])).toEqual([
      ["A.1", 9],
      ["A.2", 8],
      ["A", 1],
      ["B", 2],
    ]);
  });

  it("of one node or of none cannot be parted further", () => {
    expect(grouped(many("B", 30))).toEqual([["B", 30]]);
    expect(grouped(many("Z", 30))).toEqual([[null, 30]]);
  });
});
