import { PROMOTION } from "./promotion.ts";
import type { ReadyRegister } from "./ready.ts";
import { RESOURCES } from "./resources.ts";
import { SERVICES } from "./services.ts";
import { TALLIES } from "./tallies.ts";

/** Every register that comes with the program. A body takes into use those it needs, and may change them. */
export const READY_REGISTERS: readonly ReadyRegister[] = [
  ...PROMOTION,
  ...SERVICES,
  ...RESOURCES,
  ...TALLIES,
];

export function readyRegister(id: string): ReadyRegister | null {
  return READY_REGISTERS.find(({ document }) => document.id === id) ?? null;
}
