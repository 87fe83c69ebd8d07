import type { Assembler } from "./assembler.ts";
import { withoutContinuationMark } from "./continuation-mark.ts";
import { continuesField, namesIndicator, readField } from "./field-lines.ts";
import { continuesTitle, headsNode, readHeading } from "./heading-lines.ts";
import { sectionOf } from "./label.ts";
import { CAPTION_WORDS, YEAR_WORD } from "./lexicon/document-words.ts";
import { CONTINUATION_PHRASES } from "./lexicon/row-words.ts";
import { readNodeHeading } from "./node-heading.ts";
import type { Line, Piece } from "./pieces.ts";
import { contextOf, type Survey } from "./survey.ts";
import { codedUnit, looksLikeUnit } from "./unit-code.ts";
import { anyOf, fold, wordKey } from "./words.ts";

export const CONTINUATIONS = new Set(CONTINUATION_PHRASES.map(wordKey));

/** Reads one line into the assembler. `next` is the piece after it, `skipNext` says that the line took it as its title. */
export function readLine(
  written: Line,
  next: Piece | undefined,
  survey: Survey,
  into: Assembler,
): { readonly skipNext: boolean } {
  const took = { skipNext: false };
  const line = markBehind(written, survey);
  const { text } = line;
  if (line.first) into.startBlock();
  into.countLine();
  if (CONTINUATIONS.has(wordKey(text.text))) return took;
  if (continuesTitle(line, survey, into)) return took;
  into.openTitle = null;
  if (into.section === "units" && isCaption(line, next)) {
    into.startSection("none");
    into.announce(line.text);
    return took;
  }
  if (continuesField(line, next, survey, into) || continuesTable(line, into)) return took;
  const section = sectionOf(text.text);
  if (section !== null && !namesIndicator(line, next, survey) && !headsNode(line, next, survey)) {
    into.openSection(section);
    into.announce(text);
    return took;
  }
  if (readField(line, next, survey, into)) return took;
  const heading = readHeading(line, next, survey, into);
  if (heading) return heading;
  readText(line, into);
  return took;
}

/** "Segue: Obiettivo strategico 1 - Title" as "Obiettivo strategico 1 - Title (segue)" would be read: the mark is no field. */
function markBehind(line: Line, survey: Survey): Line {
  const { text, marked } = withoutContinuationMark(line.text);
  if (!marked || line.text.text.startsWith(text.text) || text.length === 0) return line;
  const bare = { ...line, text };
  return readNodeHeading(text, contextOf(bare, survey)) ? bare : line;
}

export const SPILLED = new RegExp(`^(?:${YEAR_WORD}:?\\s*(?:19|20)\\d{2}\\b|[<>≤≥])`, "iu");

/** "Anno: 2021 >= 5.500" below the table whose last cell it was cut from. */
function continuesTable(line: Line, into: Assembler): boolean {
  if (!into.lastRow || !SPILLED.test(line.text.text)) return false;
  into.lastRow(line.text);
  return true;
}

function readText(line: Line, into: Assembler): void {
  if (into.section === "skip" || /^\d{1,4}$/.test(line.text.text)) return;
  if (into.section === "units" && closesUnits(line, into)) into.startSection("none");
  if (into.section === "units") {
    if (!line.first && line.marker === null && into.continueUnit(line.text)) return;
    if (isUnitLine(line)) {
      into.addUnits({ code: null, text: line.text });
      return;
    }
    into.startSection("none");
  }
  if (line.marker !== null) {
    into.endField();
    into.listItem({ text: line.text, due: null });
    return;
  }
  if (!line.first && into.continueItem(line.text)) return;
  if (into.section === "indicators") into.section = "none";
  into.endField();
  into.text(line.text);
}

const CAPTION = new RegExp(`\\b${anyOf(CAPTION_WORDS)}\\b`);

/** "Tabella degli indicatori" right above a table: it speaks of the table, and is no unit. */
function isCaption({ text: { text }, marker, depth }: Line, next: Piece | undefined): boolean {
  if (next?.kind !== "table" || marker !== null || depth !== null || codedUnit(text) !== null) return false;
  return text.length <= LONGEST_UNIT && CAPTION.test(fold(text));
}

/** Among units that all have codes, a paragraph that begins with none, nor with a noun of units, is something else. */
function closesUnits({ text: { text }, marker, first }: Line, { openUnits }: Assembler): boolean {
  return first && marker === null && openUnits.count > 0 && openUnits.allCoded && !looksLikeUnit(text);
}

const LONGEST_UNIT = 220;

/** In a section of units: a line that begins like one, an item, or a few words that are no sentence. */
function isUnitLine({ text: { text }, marker }: Line): boolean {
  if (text.length > LONGEST_UNIT) return false;
  if (looksLikeUnit(text) || marker !== null) return true;
  return !/[.!?]$/.test(text) && text.split(" ").length <= 14;
}
