import type { Result } from "../../core/evaluation/evaluation.ts";
import type { StateName } from "../../core/evaluation/state.ts";
import type { Shares } from "../../core/evidence-grade/shares.ts";
import type { Item } from "./layout.ts";

/** The strategic area that a box belongs to: told by a letter, and by one of the hues of the palette. */
export interface AreaMark {
  readonly mark: string;
  /** From 1; the palette begins again after its last hue. */
  readonly hue: number;
}

/** A box of the tree as it is drawn: the body, or a node of the plan. Its `tier` is the level's order, the body's 0. */
export interface DrawnNode extends Item {
  readonly code: string | null;
  readonly title: string;
  /** The level's label as the plan writes it. */
  readonly level: string;
  /** Steps from the body. */
  readonly depth: number;
  /** Null for what stands above the areas. */
  readonly area: AreaMark | null;
  /** It only gathers others: it shows, and does not change what is above it. */
  readonly grouping: boolean;
  readonly result: Result;
  readonly state: StateName;
  /** What the score rests on; null where that is not known. */
  readonly shares: Shares | null;
}
