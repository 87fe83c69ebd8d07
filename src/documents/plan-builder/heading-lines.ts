import type { SourcedText } from "../sourced-text.ts";
import type { Assembler } from "./assembler.ts";
import { codeParts } from "./code.ts";
import { joined } from "./indicator-fields.ts";
import { readLabel, sectionOf } from "./label.ts";
import { labelledValues } from "./labelled-values.ts";
import { levelOfAcronym, unnamedLevel } from "./level.ts";
import { LINKING_WORDS, PART_WORDS } from "./lexicon/document-words.ts";
import { codedTitle, type NodeHeading, readNodeHeading } from "./node-heading.ts";
import type { Line, Piece } from "./pieces.ts";
import { contextOf, NOTHING_KNOWN, type Survey } from "./survey.ts";
import { codedUnit, isAbbreviated, unitKind } from "./unit-code.ts";
import { anyOf, fold } from "./words.ts";

/** Reads a line that heads a node, or a part of the document. Null for any other line. */
export function readHeading(
  line: Line,
  next: Piece | undefined,
  survey: Survey,
  into: Assembler,
): { readonly skipNext: boolean } | null {
  const heading = readNodeHeading(line.text, contextOf(line, survey));
  if (listsUnit(line, heading, survey, into)) return null;
  if (heading) return startNode(line, heading, next, into);
  if (startUnlabelled(line, survey, into)) return { skipNext: false };
  if (line.depth === null && line.alone && PART_OF_DOCUMENT.test(fold(line.text.text))) {
    into.leaveNode();
    return { skipNext: false };
  }
  if (line.depth === null) return null;
  plainHeading(line, into);
  return { skipNext: false };
}

/**
 * In an open list of units: a line that begins with a code in a style already seen there, or with an abbreviation and a
 * number, is a unit even where a level's name follows ("SRV. 2.1 PROGETTI"). A level's name in front is a heading.
 */
function listsUnit(line: Line, heading: NodeHeading | null, survey: Survey, into: Assembler): boolean {
  if (into.section !== "units" || line.depth !== null) return false;
  if (heading !== null && !heading.codeLeads) return false;
  const code = codedUnit(line.text.text);
  if (code === null) return false;
  if (into.openUnits.kinds.has(unitKind(code)) && unitKind(code) !== "") return true;
  if (heading === null) return false;
  return isAbbreviated(code) && levelOfAcronym(code) === null && !survey.leading.has(heading.level.id);
}

/** "Sezione 3 - Organizzazione", "Allegato A – Elenco": the plan's nodes end here. */
export const PART_OF_DOCUMENT = new RegExp(
  `^${anyOf(PART_WORDS)}\\s+(?:n\\.?\\s?)?(?:\\d+(?:\\.\\d+)*|[a-z]|[ivx]+)\\s*[.:)-]\\s`,
);

/**
 * A heading that wraps: the line below it in the same paragraph goes on in lower case, or in capitals where the title is
 * all in capitals, or after a word that cannot end a title.
 */
export function continuesTitle(line: Line, survey: Survey, into: Assembler): boolean {
  const node = into.openTitle;
  const text = line.text.text;
  if (!node || line.first || line.marker !== null || line.depth !== null || text.length > 160) return false;
  const title = node.title.text;
  const capitals = (words: string) => /\p{Lu}{2}/u.test(words) && words === words.toUpperCase();
  const goesOn = /^[\p{Ll}(]/u.test(text) || (capitals(title) && capitals(text)) || HANGING.test(fold(title));
  if (!goesOn || /[.;:]$/.test(text) || isOther(line, survey)) return false;
  node.title = joined(node.title, line.text);
  return true;
}

/** Articles, prepositions and conjunctions: no title ends with one. */
const HANGING = new RegExp(`(?:^|[\\s'])${anyOf(LINKING_WORDS)}'?$|[,-]$`);

function isOther({ text }: Line, survey: Survey): boolean {
  if (sectionOf(text.text) !== null || labelledValues(text) !== null || readLabel(text.text)?.exact)
    return true;
  return readNodeHeading(text, { ...NOTHING_KNOWN, labels: survey.labels, learned: survey.learned }) !== null;
}

/** True for a label of a section that heads a node after all: "Programma:" over a title. */
export function headsNode(line: Line, next: Piece | undefined, survey: Survey): boolean {
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

/** The line as a title that stands below its label, or null. */
export function titleOf(piece: Piece): SourcedText | null {
  if (piece.kind !== "line" || piece.marker !== null || piece.text.length > 250) return null;
  if (
    sectionOf(piece.text.text) !== null ||
    labelledValues(piece.text) !== null ||
    readLabel(piece.text.text)?.exact
  )
    return null;
  if (readNodeHeading(piece.text, { ...NOTHING_KNOWN, alone: true })) return null;
  return piece.text;
}

function startNode(
  line: Line,
  heading: NodeHeading,
  next: Piece | undefined,
  into: Assembler,
): { readonly skipNext: boolean } {
  if (heading.title.length > 0) {
    const code = heading.code ?? codeOfMarker(line, heading);
    into.openTitle = into.startNode({ ...heading, code }, { depth: line.depth });
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

/** "1.1 Innovazione", where the document's headings name no level, or not all of them. */
function startUnlabelled(line: Line, survey: Survey, into: Assembler): boolean {
  if (into.section === "units" && line.depth === null) return false;
  const coded = codedOf(line, survey);
  if (coded === null) {
    const like = survey.unlabelled === "coded" && line.depth !== null && survey.codedDepths.has(line.depth);
    if (!like && survey.unlabelled !== "all") return false;
    if (line.depth === null || line.text.length > 200) return false;
    into.startNode(
      { level: unnamedLevel(line.depth), code: null, title: line.text },
      { depth: line.depth, labelled: false },
    );
    return true;
  }
  const parts = codeParts(coded.code.text);
  const continues =
    into.knowsBeginningOf(parts) && (line.depth !== null || !survey.codeLengths.has(parts.length));
  if (survey.unlabelled === "continuing" && !continues) return false;
  const named = line.depth === null ? undefined : survey.levelOfDepth.get(line.depth);
  const level = (continues ? named : undefined) ?? unnamedLevel(line.depth ?? parts.length);
  into.startNode({ level, ...coded }, { depth: line.depth, labelled: continues && named !== undefined });
  return true;
}

function codedOf(line: Line, survey: Survey): ReturnType<typeof codedTitle> {
  if (line.marker === null) {
    const coded =
      line.depth !== null || (line.alone && !/[.;:,]$/.test(line.text.text)) ? codedTitle(line.text) : null;
    return coded && (line.depth !== null || codeParts(coded.code.text).length > 1) ? coded : null;
  }
  if (survey.unlabelled === "continuing" || !line.alone || /[.;:,]$/.test(line.text.text)) return null;
  const number = /^\(?(\d{1,3}|[A-Z]|[IVX]{1,4})[.)]$/.exec(line.marker.text)?.[1];
  if (number === undefined || !/^\p{Lu}/u.test(line.text.text)) return null;
  const at = line.marker.text.indexOf(number);
  return { code: line.marker.slice(at, at + number.length), title: line.text };
}

/** "2. AMBITO: RICERCA": the number of the list is the node's. */
function codeOfMarker(line: Line, heading: NodeHeading): SourcedText | null {
  const number = /^\(?(\d{1,3}|[A-Z]|[IVX]{1,4})[.)]?$/.exec(line.marker?.text ?? "")?.[1];
  if (!line.marker || number === undefined || heading.by !== "colon") return null;
  const at = line.marker.text.indexOf(number);
  return line.marker.slice(at, at + number.length);
}

/** A heading of the document itself: it closes the section, and the node above it where it stands no deeper. */
function plainHeading(line: Line, into: Assembler): void {
  if (closesNode(line, into)) into.leaveNode();
  else into.startSection("none");
  into.announce(line.text);
}

/** A heading by markup that stands no deeper than the node's own. */
export function closesNode(line: Line, { current }: Assembler): boolean {
  const depth = current?.depth ?? null;
  return depth !== null && line.depth !== null && line.depth <= depth;
}
