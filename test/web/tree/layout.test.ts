import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Box,
  type Item,
  type Layout,
  layout,
  type Measures,
} from "../../../src/documents/drawing/layout.ts";

/** Any forest in order: each item hangs from one of the path to the item before it, or begins a new tree. */
const forest = fc
  .array(fc.tuple(fc.nat(6), fc.nat(7), fc.integer({ min: 10, max: 120 })), { minLength: 1, maxLength: 120 })
  .map((steps) => {
    const path: string[] = [];
    return steps.map(([up, tier, height], index) => {
      path.splice(Math.max(0, path.length - up));
      const item = { key: `n${index}`, parent: path.at(-1) ?? null, tier, height };
      path.push(item.key);
      return item;
    });
  });

type Sized = Item & { readonly height: number };

const MEASURES: Measures<Sized> = {
  between: 30,
  width: (column) => 100 + 10 * column,
  height: ({ height }) => height,
  gap: (column) => 3 + column,
};

const drawn = (items: readonly Sized[]): Layout<Sized> => layout(items, MEASURES);

function overlap(a: Box<Sized>, b: Box<Sized>): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The place of a link halfway between its ends, and its ends: enough to tell the order of two in one gap. */
function at(t: number, from: number, to: number): number {
  return from * ((1 - t) ** 3 + 3 * (1 - t) ** 2 * t) + to * (t ** 3 + 3 * t ** 2 * (1 - t));
}

describe("layout", () => {
  it("places every item once, in the order given", () => {
    fc.assert(
      fc.property(forest, (items) => {
        expect(drawn(items).boxes.map(({ item }) => item.key)).toEqual(items.map(({ key }) => key));
      }),
    );
  });

  it("lets no two boxes overlap, within its own size", () => {
    fc.assert(
      fc.property(forest, (items) => {
        const { boxes, width, height } = drawn(items);
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        });
      }),
    );
  });

  it("puts children right of their parent, in their order from top to bottom", () => {
    fc.assert(
      fc.property(forest, (items) => {
        const { boxes } = drawn(items);
        const byKey = new Map(boxes.map((box) => [box.item.key, box]));
        const lowest = new Map<string | null, number>();
        for (const box of boxes) {
          const { parent } = box.item;
          const above = parent === null ? undefined : byKey.get(parent);
          if (above) expect(box.x).toBeGreaterThanOrEqual(above.x + above.width + MEASURES.between);
          expect(box.y).toBeGreaterThanOrEqual(lowest.get(parent) ?? 0);
          lowest.set(parent, box.y + box.height);
        }
      }),
    );
  });

  it("ends each link at the sides of its two boxes, one link for each child", () => {
    fc.assert(
      fc.property(forest, (items) => {
        const { boxes, links } = drawn(items);
        const byKey = new Map(boxes.map((box) => [box.item.key, box]));
        expect(links.map(({ from, to }) => [from, to])).toEqual(
          items.filter(({ parent }) => parent !== null).map(({ key, parent }) => [parent, key]),
        );
        for (const link of links) {
          const [from, to] = [byKey.get(link.from), byKey.get(link.to)];
          if (!from || !to) throw new Error("a link of no box");
          expect([link.x1, link.y1]).toEqual([from.x + from.width, from.y + from.height / 2]);
          expect([link.x2, link.y2]).toEqual([to.x, to.y + to.height / 2]);
          expect(link.bend).toBeGreaterThan(link.x1);
          expect(link.bend).toBeLessThanOrEqual(link.x2);
        }
      }),
    );
  });

  it("lets no link cross another or run through a box", () => {
    fc.assert(
      fc.property(forest, (items) => {
        const { boxes, links } = drawn(items);
        for (const a of links) {
          // The straight end of a link that skips columns keeps clear of every box.
          const through = boxes.filter(
            ({ x, y, width, height, item }) =>
              item.key !== a.to && x < a.x2 && x + width > a.bend && y < a.y2 && a.y2 < y + height,
          );
          expect(through).toEqual([]);
          for (const b of links) {
            if (a === b || a.bend !== b.bend) continue;
            for (const t of [0.25, 0.5, 0.75, 1]) {
              const order = Math.sign(a.y2 - b.y2);
              expect(Math.sign(at(t, a.y1, a.y2) - at(t, b.y1, b.y2))).toBe(order);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("draws the same tree the same way", () => {
    fc.assert(
      fc.property(forest, (items) => {
        expect(drawn(items)).toEqual(drawn(structuredClone(items)));
      }),
    );
  });

  it("stands a parent in the middle of its children, and closes up levels that nobody uses", () => {
    const items = [
      { key: "body", parent: null, tier: 0, height: 20 },
      { key: "a", parent: "body", tier: 3, height: 20 },
      { key: "a1", parent: "a", tier: 5, height: 20 },
      { key: "a2", parent: "a", tier: 5, height: 20 },
    ];
    const { boxes, columns } = drawn(items);
    expect(columns.length).toBe(3);
    // Two boxes of 20 with 5 between them: 0..20 and 25..45, the parent at 12,5 rounded.
    expect(boxes.map(({ column, y }) => [column, y])).toEqual([
      [0, 13],
      [1, 13],
      [2, 0],
      [2, 25],
    ]);
  });

  it("takes two thousand boxes", () => {
    const items = Array.from({ length: 2000 }, (_, index) => ({
      key: `n${index}`,
      parent: index === 0 ? null : `n${Math.floor((index - 1) / 4)}`,
      tier: 0,
      height: 30,
    })).sort((a, b) => path(a.key).localeCompare(path(b.key)));
    const { boxes, links } = drawn(items);
    expect(boxes.length).toBe(2000);
    expect(links.length).toBe(1999);
  });
});

/** Sorts the numbered nodes of the tree above into the order of its branches. */
function path(key: string): string {
  const index = Number(key.slice(1));
  const own = String(index).padStart(4, "0");
  return index === 0 ? own : `${path(`n${Math.floor((index - 1) / 4)}`)}/${own}`;
}
