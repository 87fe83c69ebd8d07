/** A box to be placed. Items come parents first, each one's descendants right after it. */
export interface Item {
  readonly key: string;
  /** Key of the box it hangs from; null for a root. */
  readonly parent: string | null;
  /** The column where its level stands, from 0; it goes further right where its parent already stands there. */
  readonly tier: number;
}

/** Sizes, in the units of the drawing. Columns count from 0; `columns` is how many there are. */
export interface Measures<T extends Item> {
  readonly width: (column: number, columns: number) => number;
  readonly height: (item: T, column: number, columns: number) => number;
  /** Between two boxes of one parent. */
  readonly gap: (column: number, columns: number) => number;
  /** Between two columns: the room of the links. */
  readonly between: number;
}

export interface Box<T extends Item> {
  readonly item: T;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From the middle of a parent's right side to the middle of a child's left side. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly x1: number;
  readonly y1: number;
  /** Where the next column begins: the link bends before it, and goes on straight where the child stands further right. */
  readonly bend: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Layout<T extends Item> {
  readonly boxes: readonly Box<T>[];
  readonly links: readonly Link[];
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly width: number;
  readonly height: number;
}

/**
 * A tidy tree from left to right. Each box and all that hangs from it get a horizontal band of their own, so that no
 * box covers another and no link crosses another, whatever the tree; a parent stands in the middle of its children.
 */
export function layout<T extends Item>(items: readonly T[], measures: Measures<T>): Layout<T> {
  const parents = parentsOf(items);
  const placed = columnsOf(items, parents);
  const count = placed.reduce((most, column) => Math.max(most, column + 1), 0);
  const columns = columnPlaces(count, measures);
  const heights = items.map((item, index) => measures.height(item, placed[index] ?? 0, count));
  const tops = topsOf(
    parents,
    heights,
    placed.map((column) => measures.gap(column, count)),
  );
  const boxes = items.map((item, index) => {
    const column = placed[index] ?? 0;
    const { x, width } = columns[column] ?? { x: 0, width: 0 };
    return { item, column, x, y: tops[index] ?? 0, width, height: heights[index] ?? 0 };
  });
  const last = columns.at(-1);
  return {
    boxes,
    links: linksOf(boxes, parents, columns),
    columns,
    width: last ? last.x + last.width : 0,
    height: boxes.reduce((most, box) => Math.max(most, box.y + box.height), 0),
  };
}

/** Index of each item's parent, -1 for a root. */
function parentsOf(items: readonly Item[]): number[] {
  const indices = new Map<string, number>();
  return items.map(({ key, parent }, index) => {
    indices.set(key, index);
    return parent === null ? -1 : (indices.get(parent) ?? -1);
  });
}

/** A column for each item, right of its parent's; columns where nothing stands are closed up. */
function columnsOf(items: readonly Item[], parents: readonly number[]): number[] {
  const wished: number[] = [];
  items.forEach(({ tier }, index) => {
    const parent = wished[parents[index] ?? -1];
    wished.push(parent === undefined ? tier : Math.max(tier, parent + 1));
  });
  const used = [...new Set(wished)].sort((a, b) => a - b);
  const order = new Map(used.map((column, place) => [column, place]));
  return wished.map((column) => order.get(column) ?? 0);
}

function columnPlaces<T extends Item>(count: number, measures: Measures<T>): { x: number; width: number }[] {
  let x = 0;
  return Array.from({ length: count }, (_, column) => {
    const place = { x, width: measures.width(column, count) };
    x += place.width + measures.between;
    return place;
  });
}

/** The top of each box. Bands are added up from the last item to the first, then handed out from the first to the last. */
function topsOf(parents: readonly number[], heights: readonly number[], gaps: readonly number[]): number[] {
  const beneath = heights.map(() => 0);
  const children: number[][] = heights.map(() => []);
  const roots: number[] = [];
  parents.forEach((parent, index) => {
    (children[parent] ?? roots).push(index);
  });
  const band = (index: number): number => Math.max(heights[index] ?? 0, beneath[index] ?? 0);
  const total = (list: readonly number[]): number =>
    list.reduce((sum, index, place) => sum + band(index) + (place > 0 ? (gaps[index] ?? 0) : 0), 0);
  for (let index = heights.length - 1; index >= 0; index -= 1) beneath[index] = total(children[index] ?? []);

  const starts = heights.map(() => 0);
  const handOut = (list: readonly number[], from: number): void => {
    let start = from;
    list.forEach((index, place) => {
      if (place > 0) start += gaps[index] ?? 0;
      starts[index] = start;
      start += band(index);
    });
  };
  handOut(roots, 0);
  heights.forEach((_, index) => {
    const spare = band(index) - (beneath[index] ?? 0);
    handOut(children[index] ?? [], (starts[index] ?? 0) + Math.floor(spare / 2));
  });

  const tops = heights.map(() => 0);
  const middle = (index: number): number => (tops[index] ?? 0) + (heights[index] ?? 0) / 2;
  for (let index = heights.length - 1; index >= 0; index -= 1) {
    const [first, last] = [children[index]?.at(0), children[index]?.at(-1)];
    const start = starts[index] ?? 0;
    const height = heights[index] ?? 0;
    const centre = first === undefined || last === undefined ? null : (middle(first) + middle(last)) / 2;
    const wished = centre === null ? start : Math.round(centre - height / 2);
    tops[index] = Math.max(start, Math.min(wished, start + band(index) - height));
  }
  return tops;
}

function linksOf<T extends Item>(
  boxes: readonly Box<T>[],
  parents: readonly number[],
  columns: readonly { readonly x: number }[],
): Link[] {
  return boxes.flatMap((box, index) => {
    const parent = boxes[parents[index] ?? -1];
    if (parent === undefined) return [];
    return {
      from: parent.item.key,
      to: box.item.key,
      x1: parent.x + parent.width,
      y1: parent.y + parent.height / 2,
      bend: columns[parent.column + 1]?.x ?? box.x,
      x2: box.x,
      y2: box.y + box.height / 2,
    };
  });
}
