import { randomBytes } from "node:crypto";
import { drawSample } from "../../core/sampling/draw.ts";
import type { CycleRecord } from "../../store/records.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { refuseClosed } from "./closed.ts";
import { validationOf } from "./desk.ts";

export interface Draw {
  readonly year: number;
  readonly seed: string;
  /** How many indicators, or what share of them in per cent: one of the two. */
  readonly size: number | null;
  readonly share: number | null;
  readonly byArea: boolean;
  /** Why it is drawn again; needed where there is a sample already. */
  readonly reason: string;
  /** Number of the last draw that was seen; null for none. */
  readonly seen: number | null;
}

const LONGEST = { seed: 200, reason: 2000 } as const;

/** A seed from chance, to be shown before it is used: 16 hexadecimal figures. */
export function proposedSeed(): string {
  return randomBytes(8).toString("hex");
}

/**
 * Draws the year's sample from the indicators that count, and records it with its seed. A draw may be repeated with a
 * reason; every draw stays on record, so that nobody draws until it suits.
 */
export async function drawValidationSample(
  services: Services,
  body: string,
  actor: Actor,
  draw: Draw,
): Promise<CycleRecord<"sample">> {
  require(actor, "run-validation");
  const seed = draw.seed.trim();
  const reason = draw.reason.trim();
  return services.store.write(body, authorOf(actor), async (writer) => {
    const state = await validationOf(services, writer, draw.year);
    refuseClosed(state);
    const { population, standing, draws } = state;
    const faults: Fault[] = [];
    if (seed === "") faults.push(fault("seed", "validation-seed-needed"));
    if (seed.length > LONGEST.seed) faults.push(fault("seed", "sheet-too-long", { most: LONGEST.seed }));
    if (reason.length > LONGEST.reason)
      faults.push(fault("reason", "sheet-too-long", { most: LONGEST.reason }));
    if (draws.length > 0 && reason === "") faults.push(fault("reason", "validation-draw-reason-needed"));
    const size = sizeOf(draw, population.length, faults);
    if (faults.length > 0)
      throw new Problem("invalid-input", "validation-not-drawn", { count: faults.length }, faults);
    const drawn = drawSample(seed, population, size, draw.byArea).map(({ id }) => id);
    const content = {
      year: draw.year,
      seed,
      size: drawn.length,
      byArea: draw.byArea,
      population: population.map(({ id }) => id),
      reason,
      drawn,
      references: standing.references,
    };
    return writer.records.add("sample", String(draw.year), content, draw.seen);
  });
}

/** Of a share the next whole number: a tenth of 77 is 8. */
function sizeOf({ size, share }: Draw, all: number, faults: Fault[]): number {
  if (size === null && share === null) faults.push(fault("size", "validation-size-needed"));
  else if (size !== null && share !== null) faults.push(fault("share", "validation-size-twice"));
  else if (size !== null && !(Number.isInteger(size) && size >= 1 && size <= all))
    faults.push(fault("size", "validation-size-wrong", { all }));
  else if (share !== null && !(Number.isInteger(share) && share >= 1 && share <= 100))
    faults.push(fault("share", "validation-share-wrong"));
  else return size ?? Math.ceil(((share ?? 0) * all) / 100);
  return 0;
}

function fault(at: string, message: string, params: Fault["params"] = {}): Fault {
  return { at, message, params };
}
