import type { SourcedText } from "../sourced-text.ts";
import type { Assembler } from "./assembler.ts";
import { readLabel, sectionOf } from "./label.ts";
import { labelledValues } from "./labelled-values.ts";
import { CONTINUATION_PHRASES } from "./lexicon/field-labels.ts";
import { type HeadingContext, type NodeHeading, readNodeHeading } from "./node-heading.ts";
import type { Line, Piece } from "./pieces.ts";
import { looksLikeUnit } from "./unit-code.ts";
import { wordKey } from "./words.ts";

/** What a first look at the whole document taught. */
export type Survey = Pick<HeadingContext, "labels" | "learned">;

const CONTINUATIONS = new Set(CONTINUATION_PHRASES.map(wordKey));

/** Reads one line into the assembler. `next` is the piece after it, `skipNext` says that the line took it as its title. */
export function readLine(
  line: Line,
  next: Piece | undefined,
  survey: Survey,
  into: Assembler,
): { readonly skipNext: boolean } {
  const took = { skipNext: false };
  const text = line.text;
  if (CONTINUATIONS.has(wordKey(text.text))) return took;
  if (continuesOpen(line, into) || continuesTable(line, into)) return took;
  const section = sectionOf(text.text);
  if (section !== null && !headsNode(line, next, survey)) {
    into.startSection(section);
    into.announce(text);
    return took;
  }
  const fields = labelledValues(text);
  if (fields) {
    if (into.section === "skip") into.startSection("none");
    for (const { label, value } of fields) into.field(label, value);
    return took;
  }
  const bare = bareLabel(line);
  if (bare) {
    into.field(bare, text.slice(text.length));
    return took;
  }
  const heading = readNodeHeading(text, contextOf(line, survey));
  if (heading) return startNode(line, heading, next, into);
  if (line.depth !== null) {
    plainHeading(line, into);
    return took;
  }
  readText(line, into);
  return took;
}

function contextOf(line: Line, survey: Survey): HeadingContext {
  return { ...survey, heading: line.depth !== null, alone: line.alone };
}

/** A wrapped line of a field or of a list item: not the first of its paragraph, and no label or heading itself. */
function continuesOpen(line: Line, into: Assembler): boolean {
  if (line.depth !== null || line.marker !== null) return false;
  const begins = labelledValues(line.text) !== null || sectionOf(line.text.text) !== null;
  if (begins) return false;
  if (!into.fieldOpen || line.first) return false;
  if (
    /^\p{Lu}/u.test(line.text.text) &&
    readNodeHeading(line.text, { heading: false, alone: false, labels: new Set(), learned: new Map() })
  )
    return false;
  return into.continueField(line.text);
}

/** "Anno: 2021 >= 5.500" below the table whose last cell it was cut from. */
function continuesTable(line: Line, into: Assembler): boolean {
  if (!into.lastRow || !/^(?:anno:?\s*(?:19|20)\d{2}\b|[<>≤≥])/iu.test(line.text.text)) return false;
  into.lastRow(line.text);
  return true;
}

/** "Unità organizzative coinvolte" on a line by itself: what follows belongs to it. */
function bareLabel(line: Line) {
  const text = line.text.text;
  if (text.length > 70 || line.marker !== null) return null;
  const label = readLabel(text.replace(/\s*:\s*$/u, ""));
  if (!label?.exact || label.kind === "year") return null;
  return label.kind === "units" || /:\s*$/u.test(text) || line.depth !== null ? label : null;
}

function headsNode(line: Line, next: Piece | undefined, survey: Survey): boolean {
  const heading = readNodeHeading(line.text, contextOf(line, survey));
  if (!heading) return false;
  if (heading.title.length > 0 || heading.code !== null) return true;
  return (
    next?.kind === "line" &&
    line.depth === null &&
    titleOf(next) !== null &&
    /:\s*$/.test(line.text.text) &&
    next.first &&
    !/[.;:]$/.test(next.text.text) &&
    next.alone &&
    next.text.length <= 120 &&
    sectionOf(line.text.text) !== "activities"
  );
}

function titleOf(piece: Piece): SourcedText | null {
  if (piece.kind !== "line" || piece.marker !== null || piece.text.length > 250) return null;
  if (
    sectionOf(piece.text.text) !== null ||
    labelledValues(piece.text) !== null ||
    readLabel(piece.text.text)?.exact
  )
    return null;
  if (readNodeHeading(piece.text, { heading: false, alone: true, labels: new Set(), learned: new Map() }))
    return null;
  return piece.text;
}

function startNode(
  line: Line,
  heading: NodeHeading,
  next: Piece | undefined,
  into: Assembler,
): { readonly skipNext: boolean } {
  if (heading.title.length > 0) {
    into.startNode(heading, { depth: line.depth });
    return { skipNext: false };
  }
  const title = next === undefined ? null : titleOf(next);
  if (title === null && heading.code === null) {
    into.startSection("activities");
    into.announce(line.text);
    return { skipNext: false };
  }
  into.startNode({ ...heading, title: title ?? heading.title }, { depth: line.depth });
  return { skipNext: title !== null };
}

/** A heading of the document itself: it closes the section, and the node above it where it stands no deeper. */
function plainHeading(line: Line, into: Assembler): void {
  const depth = into.current?.depth ?? null;
  if (into.current && depth !== null && line.depth !== null && line.depth <= depth) into.leaveNode();
  else into.startSection("none");
  into.announce(line.text);
}

function readText(line: Line, into: Assembler): void {
  if (into.section === "skip" || /^\d{1,4}$/.test(line.text.text)) return;
  if (into.section === "units") {
    if (
      line.text.length <= 220 &&
      (looksLikeUnit(line.text.text) || line.marker !== null || !/[.!?]$/.test(line.text.text))
    ) {
      into.addUnits({ code: null, text: line.text });
      return;
    }
    into.startSection("none");
  }
  if (line.marker !== null) {
    into.endField();
    into.listItem(line.text);
    return;
  }
  if (!line.first && into.continueItem(line.text)) return;
  if (into.section === "indicators") into.section = "none";
  into.endField();
  into.text(line.text);
}
