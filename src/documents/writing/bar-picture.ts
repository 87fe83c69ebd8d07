import type { Rational } from "../../core/number/rational.ts";
import { encodePng } from "./png.ts";
import type { BarRun } from "./report.ts";

/** Pixels of the picture and, for word processors, what it takes on the page (96 to the inch). */
const WIDTH = 312;
const HEIGHT = 30;
export const BAR_SIZE = { width: 98, height: 9 } as const;

type Colour = readonly [number, number, number];
const TRACK: Colour = [0xe3, 0xe7, 0xeb];
const BAND: Colour = [0x9f, 0xc5, 0xea];
const FILLED: Colour = [0x00, 0x59, 0xb3];
const EDGE: Colour = [0x5c, 0x6f, 0x82];
const BORDER = 2;

const drawn = new Map<string, Uint8Array>();
const MOST_KEPT = 2000;

/** The score bar as a PNG, for formats that cannot draw. The same bar is drawn once. */
export function barPicture({ score, worst, best }: BarRun): Uint8Array {
  const [filled, from, to] = [score === null ? 0 : place(score), place(worst), place(best)];
  const key = `${filled} ${from} ${to}`;
  const known = drawn.get(key);
  if (known) return known;
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const edge = x < BORDER || y < BORDER || x >= WIDTH - BORDER || y >= HEIGHT - BORDER;
      const colour = edge ? EDGE : x < filled ? FILLED : x >= from && x < to ? BAND : TRACK;
      pixels.set(colour, (y * WIDTH + x) * 3);
    }
  const made = encodePng(WIDTH, HEIGHT, pixels);
  if (drawn.size >= MOST_KEPT) drawn.clear();
  drawn.set(key, made);
  return made;
}

function place(score: Rational): number {
  // By its parts: what another thread was sent has them, and no methods.
  const shown = Number(score.s * score.n) / Number(score.d);
  return Math.round((Math.min(100, Math.max(0, shown)) * WIDTH) / 100);
}
