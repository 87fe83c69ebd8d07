import type { Ruling } from "./page.ts";
import { multiply } from "./page-text.ts";

/** The codes of the drawing operations that matter here, as pdf.js numbers them. */
export interface Operations {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
}

/** Thicker than this, in points, a filled bar is a coloured area and not a line. */
const THICK = 3;
const SHORT = 4;
const MOST_RULINGS = 20_000;

/** The straight lines of a page: strokes, and the thin filled bars that many programs draw in their place. */
export function rulingsOf(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  ops: Operations,
  view: readonly number[],
): Ruling[] {
  const rulings: Ruling[] = [];
  const saved: (readonly number[])[] = [];
  let matrix: readonly number[] = view;
  const strokes = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const fills = new Set([ops.fill, ops.eoFill]);
  list.fnArray.forEach((operation, index) => {
    const args = list.argsArray[index] as readonly unknown[] | null;
    if (operation === ops.save) saved.push(matrix);
    else if (operation === ops.restore) matrix = saved.pop() ?? view;
    else if (operation === ops.transform) matrix = multiply(matrix, args as readonly number[]);
    else if (operation === ops.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(args?.[0])) matrix = multiply(matrix, args[0] as number[]);
    } else if (operation === ops.paintFormXObjectEnd) matrix = saved.pop() ?? view;
    else if (operation === ops.constructPath && rulings.length < MOST_RULINGS) {
      const [how, data] = args as [number, readonly (Record<number, number> & ArrayLike<number>)[]];
      const path = data?.[0];
      if (!path || !(strokes.has(how) || fills.has(how))) return;
      for (const shape of shapesOf(path, matrix)) addShape(rulings, shape, strokes.has(how));
    }
  });
  return rulings;
}

type Point = readonly [x: number, y: number];

/** The corners of each shape of a path; shapes with curves are left out. */
function shapesOf(path: ArrayLike<number>, matrix: readonly number[]): Point[][] {
  const shapes: Point[][] = [];
  let shape: Point[] = [];
  let curved = false;
  const point = (at: number): Point => {
    const [, , , , x = 0, y = 0] = multiply(matrix, [1, 0, 0, 1, path[at] ?? 0, path[at + 1] ?? 0]);
    return [x, y];
  };
  const close = () => {
    if (shape.length > 1 && !curved) shapes.push(shape);
    shape = [];
    curved = false;
  };
  for (let at = 0; at < path.length; ) {
    const command = path[at];
    if (command === 0) {
      close();
      shape = [point(at + 1)];
      at += 3;
    } else if (command === 1) {
      shape.push(point(at + 1));
      at += 3;
    } else if (command === 4) {
      if (shape[0]) shape.push(shape[0]);
      at += 1;
    } else {
      curved = true;
      at += command === 2 ? 7 : 5;
    }
  }
  close();
  return shapes;
}

function addShape(rulings: Ruling[], shape: readonly Point[], stroked: boolean): void {
  const xs = shape.map(([x]) => x);
  const ys = shape.map(([, y]) => y);
  const [left, right] = [Math.min(...xs.slice(0, 64)), Math.max(...xs.slice(0, 64))];
  const [top, bottom] = [Math.min(...ys.slice(0, 64)), Math.max(...ys.slice(0, 64))];
  if (bottom - top <= THICK && right - left > SHORT && right - left > bottom - top)
    rulings.push({ horizontal: true, at: (top + bottom) / 2, from: left, to: right });
  else if (right - left <= THICK && bottom - top > SHORT)
    rulings.push({ horizontal: false, at: (left + right) / 2, from: top, to: bottom });
  else if (stroked)
    for (let i = 1; i < shape.length; i += 1)
      addShape(rulings, [shape[i - 1] ?? [0, 0], shape[i] ?? [0, 0]], false);
}
