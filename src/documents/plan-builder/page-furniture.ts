import type { SourcedText } from "../sourced-text.ts";
import { labelledValues } from "./labelled-values.ts";
import { levelAt } from "./level.ts";
import { PAGE_WORDS, RUNNING_TITLE_WORDS } from "./lexicon/document-words.ts";
import type { Piece } from "./pieces.ts";
import { looksLikeUnit } from "./unit-code.ts";
import { anyOf, clean, fold, wordKey } from "./words.ts";

/** Lines among which the document's title is looked for. */
const OPENING = 8;
const NUMBERING = "\\s*(?:n\\.?\\s*)?\\d{1,4}(?:\\s*(?:/|di|su)\\s*\\d{1,4})?$";
const PAGE_NUMBER = new RegExp(`^(?:${anyOf(PAGE_WORDS)}|p\\.)${NUMBERING}`);
/** "- 4 -": a number between dashes. */
const BETWEEN_DASHES = /^[-–—]\s*\d{1,4}\s*[-–—]$/;
const WITH_PAGE = new RegExp(`(?:^|[\\s|–-])${anyOf(PAGE_WORDS)}${NUMBERING}`);
const RUNNING_TITLE = new RegExp(`\\b${anyOf(RUNNING_TITLE_WORDS)}\\b`);

/** Takes out what the pages repeat: running titles with or without their page number, "Pagina 3 di 20". */
export function withoutFurniture(pieces: readonly Piece[]): Piece[] {
  const keys = pieces.map(bareKey);
  const openings = new Map<string, number>();
  const times = new Map<string, number>();
  const begins = pieces.findIndex((piece) => levelAt(fold(textOf(piece)?.text ?? ""), 0) !== null);
  const opening = Math.min(2 * OPENING, begins < 0 ? pieces.length : begins);
  keys.forEach((key, index) => {
    if (key === null) return;
    times.set(key, (times.get(key) ?? 0) + 1);
    if (openings.size < OPENING && index < opening && key.length >= 8 && !openings.has(key))
      openings.set(key, index);
  });
  return pieces.filter((piece, index) => {
    const key = keys[index] ?? null;
    if (key === null || (piece.kind === "line" && piece.depth !== null)) return true;
    const text = fold(textOf(piece)?.text ?? "");
    if (PAGE_NUMBER.test(text) || BETWEEN_DASHES.test(text) || (text.length < 100 && WITH_PAGE.test(text)))
      return false;
    if (!RUNNING_TITLE.test(text) || isOfPlan(textOf(piece), text)) return true;
    const repeatsOpening = (openings.get(key) ?? index) < index;
    return !repeatsOpening && ((times.get(key) ?? 0) < 3 || !/\b(?:19|20)\d{2}\b/.test(text));
  });
}

/** Lines of the plan come back as well: fields, headings, units. */
function isOfPlan(text: SourcedText | null, folded: string): boolean {
  return (
    text === null || levelAt(folded, 0) !== null || labelledValues(text) !== null || looksLikeUnit(text.text)
  );
}

/** A line, or a table of one row, as a key without the numbers at its ends. */
function bareKey(piece: Piece): string | null {
  const text = textOf(piece);
  if (text === null || text.length > 150) return null;
  return wordKey(text.text)
    .replace(/^\d{1,3} (?=\D)/, "")
    .replace(/ \d{1,3}$/, "");
}

function textOf(piece: Piece): SourcedText | null {
  if (piece.kind === "line") return piece.text;
  const [row, second] = piece.table.rows;
  if (!row || second || row.cells.length > 3) return null;
  const filled = row.cells
    .map((cell) => cell.lines.map(clean))
    .filter((lines) => lines.some((line) => line.length > 0));
  return filled[0]?.[0] ?? null;
}
