import type { SourcedText } from "../sourced-text.ts";
import { Assembler } from "./assembler.ts";
import { codeParts } from "./code.ts";
import { HeaderMemory } from "./header-memory.ts";
import { readLabel } from "./label.ts";
import type { LevelRef } from "./level.ts";
import { TARGET_OPENINGS } from "./lexicon/document-words.ts";
import { readLine } from "./line-reading.ts";
import {
  codedTitle,
  type HeadingContext,
  learnLevels,
  type NodeHeading,
  readNodeHeading,
} from "./node-heading.ts";
import type { Line, Piece } from "./pieces.ts";
import { hasBareCards, type Survey } from "./survey.ts";
import type { TableHeader } from "./table-header.ts";
import { readTable } from "./table-reading.ts";
import { anyOf } from "./words.ts";

/**
 * Reads the pieces of a document: once to learn its ways, then to collect what it says. Where no heading names a level,
 * headings with codes count as nodes, and at last all headings; a label that seemed a level of the document's own and
 * bears no indicator anywhere is taken back.
 */
export function assemble(pieces: readonly Piece[]): Assembler {
  const survey = surveyOf(pieces);
  const first = readAll(pieces, survey);
  const idle = idleLevels(first, survey);
  if (idle.length === 0) return first;
  const learned = new Map([...survey.learned].filter(([, level]) => !idle.includes(level.id)));
  return readAll(pieces, { ...survey, learned });
}

function readAll(pieces: readonly Piece[], survey: Survey): Assembler {
  let into = new Assembler();
  for (const unlabelled of ["continuing", "coded", "all"] as const) {
    into = new Assembler();
    readPieces(pieces, { ...survey, unlabelled }, into);
    into.closeIndicators();
    if (into.nodes.some((node) => node.indicators.length > 0) || into.orphans.length === 0) break;
  }
  return into;
}

/** Levels learned from this document that head nothing: no indicators, and no other level below them. */
function idleLevels(into: Assembler, { learned }: Survey): string[] {
  const own = new Set([...learned.values()].map(({ id }) => id));
  if (own.size === 0) return [];
  const busy = new Set<string>();
  into.nodes.forEach((node, index) => {
    const next = into.nodes[index + 1];
    if (node.indicators.length > 0 || (next && !own.has(next.level.id) && next.depth !== node.depth))
      busy.add(node.level.id);
  });
  return [...own].filter((id) => !busy.has(id));
}

function surveyOf(pieces: readonly Piece[]): Survey {
  const lines = pieces.filter((piece): piece is Line => piece.kind === "line");
  const learned = learnLevels(
    lines.filter((line) => line.depth !== null || line.first).map((line) => line.text),
  );
  const labels = new Set<string>();
  const levelOfDepth = new Map<number, LevelRef>();
  const codeLengths = new Set<number>();
  const read = (line: Line, known: Pick<HeadingContext, "leading">) =>
    readNodeHeading(line.text, {
      ...known,
      heading: line.depth !== null,
      alone: line.alone,
      labels,
      learned,
    });
  const leading = leadingLevels(lines.map((line) => read(line, {})));
  for (const line of lines) {
    const heading = read(line, { leading });
    if (heading?.by !== "code" || !heading.code) continue;
    labels.add(heading.label);
    codeLengths.add(codeParts(heading.code.text).length);
    if (line.depth !== null && !levelOfDepth.has(line.depth)) levelOfDepth.set(line.depth, heading.level);
  }
  return {
    labels,
    learned,
    leading,
    levelOfDepth,
    codedDepths: codedDepths(lines),
    codeLengths,
    unlabelled: "continuing",
    bareCards: hasBareCards(lines),
  };
}

function leadingLevels(headings: readonly (NodeHeading | null)[]): Set<string> {
  return new Set(headings.flatMap((heading) => (heading && !heading.codeLeads ? [heading.level.id] : [])));
}

function codedDepths(lines: readonly Line[]): Set<number> {
  const balance = new Map<number, number>();
  for (const line of lines)
    if (line.depth !== null)
      balance.set(line.depth, (balance.get(line.depth) ?? 0) + (codedTitle(line.text) ? 1 : -1));
  return new Set([...balance].flatMap(([depth, more]) => (more > 0 ? [depth] : [])));
}

function readPieces(pieces: readonly Piece[], survey: Survey, into: Assembler): void {
  const memory = new HeaderMemory();
  let header: TableHeader | null = null;
  let skip = false;
  pieces.forEach((piece, index) => {
    if (skip) {
      skip = false;
      return;
    }
    if (piece.kind === "table") {
      const outcome = readTable(piece.table, survey, header, memory, into);
      if (outcome.header) header = outcome.header;
      if (looksLikeIndicators(outcome.unread)) into.unread.push(outcome.unread);
      return;
    }
    const before = into.nodes.length;
    skip = readLine(piece, pieces[index + 1], survey, into).skipNext;
    if (into.nodes.length > before) header = null;
  });
}

const TARGET = new RegExp(`^\\s*(?:[<>≤≥]=?|${anyOf(TARGET_OPENINGS)}\\b)\\s*\\S`, "iu");

/** A table that went nowhere and speaks of indicators: the words of a header, or targets. */
function looksLikeIndicators(cells: readonly SourcedText[]): boolean {
  if (cells.length < 4) return false;
  const kinds = new Set(cells.map((cell) => readLabel(cell.text)?.kind));
  const targets = cells.filter((cell) => TARGET.test(cell.text)).length;
  return targets > 1 || (kinds.has("name") && (kinds.has("target") || kinds.has("formula")));
}
