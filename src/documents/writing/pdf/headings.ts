import { cleanLine, plainText } from "../content.ts";
import type { Heading, Report } from "../report.ts";
import type { WritingWords } from "../words.ts";

/** A heading as bookmarks and the table of contents name it. */
export interface Place {
  /** Its name as a place that links lead to. */
  readonly id: string;
  readonly level: number;
  readonly title: string;
}

/** The heading over the references, which no block of the report is. */
export const REFERENCES = "at:references";

/** All headings of a report in their order; each is a place that a link may lead to, whether the report names it or not. */
export class Headings {
  readonly places: readonly Place[];
  private readonly ids = new Map<Heading, string>();

  constructor(report: Report, words: WritingWords) {
    const places: Place[] = [];
    for (const heading of headingsIn(report.blocks)) {
      // Ids of reports have no colon: no two places have one name.
      const id = heading.id ?? `at:${places.length + 1}`;
      this.ids.set(heading, id);
      places.push({ id, level: heading.level, title: cleanLine(plainText(heading.text)) });
    }
    if (report.references.length > 0) places.push({ id: REFERENCES, level: 1, title: words.references });
    this.places = places;
  }

  idOf(heading: Heading): string {
    return this.ids.get(heading) ?? "";
  }
}

/** The headings in the order of reading. */
export function* headingsIn(blocks: Report["blocks"]): Generator<Heading> {
  for (const block of blocks) {
    if (block.kind === "section") yield* headingsIn(block.blocks);
    else if (block.kind === "heading") yield block;
  }
}
