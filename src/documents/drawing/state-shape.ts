import type { StateName } from "../../core/evaluation/state.ts";
import { STATE_INK } from "./hue-colours.ts";

/** The shape of a state, 16 by 16, told apart in black and white too: the one that pages show. */
export function stateShape(state: StateName): string {
  const ink = STATE_INK[state];
  const mark = (path: string): string =>
    `<path d="${path}" fill="none" stroke="#ffffff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
  switch (state) {
    case "reached":
      return `<circle cx="8" cy="8" r="8" fill="${ink}"/>${mark("M4.3 8.3l2.5 2.5 5-5.3")}`;
    case "on-track":
      return `<circle cx="8" cy="8" r="7" fill="none" stroke="${ink}" stroke-width="2"/><path d="M6 4.2v7.6L12 8z" fill="${ink}"/>`;
    case "at-risk":
      return `<path d="M8 .8l7.8 14.2H.2z" fill="${ink}"/>${mark("M8 6v4.2M8 12.2v.6")}`;
    case "not-reached":
      return `<path d="M1 1h14v14H1z" fill="${ink}"/>${mark("M5 5l6 6M11 5l-6 6")}`;
    case "no-data":
      return `<circle cx="8" cy="8" r="7" fill="none" stroke="${ink}" stroke-width="2" stroke-dasharray="2.5 2"/>`;
  }
}
