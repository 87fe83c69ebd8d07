import { readLabel } from "./label.ts";
import type { LevelRef } from "./level.ts";
import type { HeadingContext } from "./node-heading.ts";
import type { Line } from "./pieces.ts";

/** What a first look at the whole document taught. */
export interface Survey extends Pick<HeadingContext, "labels" | "learned"> {
  readonly leading: ReadonlySet<string>;
  /** Which headings without the name of a level count as nodes: those with a code that continues a known one, all with a code, or all. */
  readonly unlabelled: "continuing" | "coded" | "all";
  /** Levels of the labelled headings, by their depth of markup. */
  readonly levelOfDepth: ReadonlyMap<number, LevelRef>;
  /** Depths at which most headings begin with a code and name no level. */
  readonly codedDepths: ReadonlySet<number>;
  /** Numbers of parts that the codes of labelled nodes have. */
  readonly codeLengths: ReadonlySet<number>;
  /** The document's cards put labels and values on lines of their own, without colons. */
  readonly bareCards: boolean;
}

/** True where lines of nothing but a field's label are many enough to be the document's way. */
export function hasBareCards(lines: readonly Line[]): boolean {
  const kinds = new Set<string>();
  let count = 0;
  for (const line of lines) {
    const label = line.depth === null && line.marker === null ? readLabel(line.text.text) : null;
    if (!label?.exact || !BARE_KINDS.has(label.kind)) continue;
    kinds.add(label.kind);
    count += 1;
  }
  return count >= 3 && kinds.has("name") && kinds.size >= 3;
}

const BARE_KINDS = new Set<string>(["name", "formula", "weight", "target", "baseline", "dimension"]);

/** What a heading's reader needs to know about one line. */
export function contextOf(line: Line, survey: Survey): HeadingContext {
  return { ...survey, heading: line.depth !== null, alone: line.alone };
}

/** For a line looked at without its document. */
export const NOTHING_KNOWN: HeadingContext = {
  heading: false,
  alone: false,
  labels: new Set(),
  learned: new Map(),
};
