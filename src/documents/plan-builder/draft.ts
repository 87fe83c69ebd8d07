import type { SourcedText } from "../sourced-text.ts";
import type { LevelRef } from "./level.ts";

/** A target cell or line as found: the years come from its label or column. */
export interface DraftTarget {
  readonly years: readonly number[];
  readonly text: SourcedText;
}

/** A baseline as found; the label's year decides between several. */
export interface DraftBaseline {
  readonly year: number | null;
  /** False for a value of the middle of a year ("al 30/06/2022"). */
  readonly yearEnd: boolean;
  readonly text: SourcedText;
}

export interface DraftIndicator {
  name: SourcedText | null;
  dimension: SourcedText | null;
  formula: SourcedText | null;
  weight: SourcedText | null;
  measureUnit: SourcedText | null;
  readonly baselines: DraftBaseline[];
  readonly targets: DraftTarget[];
}

export function draftIndicator(): DraftIndicator {
  return {
    name: null,
    dimension: null,
    formula: null,
    weight: null,
    measureUnit: null,
    baselines: [],
    targets: [],
  };
}

/** One item of a list; `due` where a table gives its date apart. */
export interface DraftItem {
  readonly text: SourcedText;
  readonly due: SourcedText | null;
}

/** A list in a node's text: what announces it, and its items. */
export interface DraftList {
  readonly announcement: SourcedText | null;
  /** Announced by a label of its own ("Attività previste"). */
  readonly labelled: boolean;
  readonly items: DraftItem[];
}

/** Units as written, one entry of a section, a field or a table. `code` and `name` are apart where the source keeps them apart. */
export interface DraftUnits {
  readonly code: SourcedText | null;
  readonly text: SourcedText;
}

/** One appearance of a node in the document: a heading, a row's cell, a card's line. Appearances of one node are joined later. */
export interface DraftNode {
  readonly level: LevelRef;
  code: SourcedText | null;
  title: SourcedText;
  /** Depth of the heading by markup, null for plain lines and cells. */
  readonly depth: number | null;
  /** From a table's columns: position among its level columns. */
  readonly column: number | null;
  readonly labelled: boolean;
  weight: SourcedText | null;
  readonly description: SourcedText[];
  readonly lists: DraftList[];
  readonly units: DraftUnits[];
  readonly indicators: DraftIndicator[];
}

export function draftNode(
  level: LevelRef,
  code: SourcedText | null,
  title: SourcedText,
  place: {
    readonly depth?: number | null;
    readonly column?: number | null;
    readonly labelled?: boolean;
  } = {},
): DraftNode {
  return {
    level,
    code,
    title,
    depth: place.depth ?? null,
    column: place.column ?? null,
    labelled: place.labelled ?? true,
    weight: null,
    description: [],
    lists: [],
    units: [],
    indicators: [],
  };
}
