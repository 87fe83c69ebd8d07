import type { SourceDocument, Table } from "../blocks.ts";
import type { SourcedText } from "../sourced-text.ts";
import { codeAt } from "./code.ts";
import { joined } from "./indicator-fields.ts";
import { readLabel, sectionOf } from "./label.ts";
import { labelledValues } from "./labelled-values.ts";
import { levelAt } from "./level.ts";
import { LINKING_WORDS } from "./lexicon/document-words.ts";
import { withoutFurniture } from "./page-furniture.ts";
import { looksLikeUnit } from "./unit-code.ts";
import { anyOf, clean, fold } from "./words.ts";

/** One line of the document as the builder reads it. */
export interface Line {
  readonly kind: "line";
  readonly text: SourcedText;
  /** Bullet or number of a list item, by markup or by what the line begins with. */
  readonly marker: SourcedText | null;
  /** Depth of a heading by markup; null for the rest. */
  readonly depth: number | null;
  /** The only line of its paragraph. */
  readonly alone: boolean;
  /** The first line of its paragraph. */
  readonly first: boolean;
}

export type Piece = Line | { readonly kind: "table"; readonly table: Table };

export const MARKER = /^(?:[-•▪▫‣◦●○■□➢➤✓*·–—]\s+|\(?\d{1,2}\s?[.)-]\s+|\(?[a-zA-Z]\)\s+)/u;

/** The document as lines and tables, with lines that the page glued together cut apart again. */
export function piecesOf(document: SourceDocument): Piece[] {
  const pieces: Piece[] = [];
  for (const block of document.blocks) {
    if (block.kind === "table") {
      pieces.push({ kind: "table", table: block });
      continue;
    }
    if (block.kind === "heading") {
      pushLine(pieces, block.text, { marker: null, depth: block.depth, alone: true, first: true });
      continue;
    }
    const lines = block.marker === null ? block.lines : itemLines(block.lines);
    const [, second, third] = lines;
    const wraps = second !== undefined && third === undefined && /^\s*[\p{Ll}(]/u.test(second.text);
    lines.forEach((text, index) => {
      pushLine(pieces, text, {
        marker: index === 0 ? block.marker : null,
        depth: null,
        alone: lines.length === 1 || (index === 0 && wraps),
        first: index === 0,
      });
    });
  }
  return withoutFurniture(unglue(pieces));
}

/** The lines of a list's item, those put together that only the margin divided. */
function itemLines(lines: readonly SourcedText[]): SourcedText[] {
  const items: SourcedText[] = [];
  for (const line of lines) {
    const last = items[items.length - 1];
    const goesOn =
      last !== undefined &&
      /^\s*[\p{Ll}\d(=<>≤≥]/u.test(line.text) &&
      (/[;,]\s*$/.test(last.text) || labelledValues(line) === null);
    if (goesOn) items[items.length - 1] = joined(last, line.trim());
    else items.push(line);
  }
  return items;
}

function pushLine(pieces: Piece[], raw: SourcedText, rest: Omit<Line, "kind" | "text">): void {
  const text = clean(raw);
  if (text.length === 0) return;
  const own = rest.marker === null && rest.depth === null ? MARKER.exec(text.text) : null;
  if (own) {
    const marker = text.slice(0, own[0].trimEnd().length);
    pieces.push({ kind: "line", ...rest, text: text.slice(own[0].length).trim(), marker });
    return;
  }
  pieces.push({ kind: "line", ...rest, text });
}

/** Labels of sections that stand alone somewhere: where the page glued one to its neighbours it is cut off again. */
function standingLabels(pieces: readonly Piece[]): string[] {
  const labels = new Set<string>();
  for (const piece of pieces) {
    if (
      piece.kind !== "line" ||
      piece.text.length < 8 ||
      piece.text.length > 60 ||
      !piece.text.text.includes(" ")
    )
      continue;
    if (sectionOf(piece.text.text) !== null || readLabel(piece.text.text.replace(/\s*:$/, ""))?.exact)
      labels.add(piece.text.text.replace(/\s*:$/, ""));
  }
  return [...labels];
}

function unglue(pieces: readonly Piece[]): Piece[] {
  const labels = standingLabels(pieces);
  const whole: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === "table") {
      whole.push(piece);
      continue;
    }
    const cuts = cutsOf(piece.text.text, labels);
    if (cuts.length === 0) {
      whole.push(piece);
      continue;
    }
    [0, ...cuts].forEach((start, index, starts) => {
      const text = piece.text.slice(start, starts[index + 1] ?? piece.text.length).trim();
      if (text.length > 0)
        whole.push({
          ...piece,
          text,
          marker: index === 0 ? piece.marker : null,
          first: index === 0 && piece.first,
          alone: false,
        });
    });
  }
  return whole;
}

/** "KPI AssociatiIndicatori": a capital right after a small letter; "Settore I" is no label glued to the "I" of "Settore II". */
function isGlued(label: string, rest: string): boolean {
  return /^\p{Lu}/u.test(rest) && !/\p{Lu}$/u.test(label);
}

/** A label after one of these is part of a sentence: "... delle unità organizzative coinvolte". */
const LINKING = new RegExp(`(?:^|[\\s'])${anyOf(LINKING_WORDS)}\\s*'?\\s*$`);

const CODED_LABEL = /\p{Lu}[\p{L}'’]{1,40}(?:\s[\p{L}'’]{1,40}){0,2}\s?:\s*/gu;

function cutsOf(text: string, labels: readonly string[]): number[] {
  const cuts = new Set<number>();
  for (const label of labels) {
    const at = text.lastIndexOf(label);
    if (at < 0 || text.length === label.length) continue;
    const end = at + label.length;
    const rest = text.slice(end);
    const glued = at > 0 && /[\p{L}\p{N}'’.;)]/u.test(text.charAt(at - 1));
    const closes = /^\s*:?\s*$/.test(rest);
    if (at > 0 && (glued || (closes && !LINKING.test(fold(text.slice(Math.max(0, at - 12), at)))))) {
      cuts.add(at);
      if (!closes) cuts.add(end);
    } else if (at === 0 && (isGlued(label, rest) || looksLikeUnit(rest.trim()))) cuts.add(end);
  }
  if (text.includes(":")) {
    const folded = fold(text);
    for (const match of text.matchAll(CODED_LABEL)) {
      // The label may begin inside the run of words that precedes the colon.
      for (let start = match.index; start < match.index + match[0].length; start += 1) {
        if (start === 0 || !/\p{Lu}/u.test(text.charAt(start))) continue;
        const word = levelAt(folded, start);
        if (!word || !/^\s*:\s*$/.test(text.slice(word.end, match.index + match[0].length))) continue;
        const code = codeAt(text, match.index + match[0].length);
        const before = text.slice(Math.max(0, start - 10), start).trimEnd();
        const strong = code !== null && !code.bare && /[.\-_]/.test(text.slice(code.start, code.end));
        if (
          code !== null &&
          (strong || /[.;:)]$/.test(before)) &&
          !/\b(?:dell|all|nell|dall|sull)['’]$/iu.test(before)
        )
          cuts.add(start);
        break;
      }
    }
  }
  return [...cuts].sort((a, b) => a - b);
}
