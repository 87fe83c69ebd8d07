import { SourcedText } from "../../sourced-text.ts";
import { visibleLetters } from "../letters.ts";
import { plainSubscript } from "../subscript.ts";
import { decodeEntity, ENTITY } from "./entity.ts";

/** The marks that can occur inside a line; the order decides which one a character belongs to. */
const MARK = new RegExp(
  [
    /(?<escape>\\[!-/:-@[-`{-~])/u,
    /(?<comment><!--[\s\S]{0,300}?-->)/u,
    /(?<tag><\/?(?:a|abbr|b|big|br|center|cite|code|del|div|em|font|h[1-6]|i|ins|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u|wbr)(?:\s[^<>]{0,500})?\/?>)/u,
    new RegExp(`(?<entity>${ENTITY.source})`, "u"),
    /(?<picture>!\[[^[\]]{0,300}\]\([^()\s]{0,500}\))/u,
    /\[(?<link>[^[\]]{1,300})\]\([^()\s]{0,500}\)/u,
    /(?<note>\[\^[^[\]\s]{1,30}\])/u,
    /(?<stars>\*+)/u,
    /(?<underlines>_+)/u,
    /(?<ticks>`+)/u,
    /(?<tildes>~~)/u,
  ]
    .map((part) => part.source)
    .join("|"),
  "giu",
);

type MarkKind =
  | "escape"
  | "comment"
  | "tag"
  | "entity"
  | "picture"
  | "link"
  | "note"
  | "stars"
  | "underlines"
  | "ticks"
  | "tildes";

const OPENS_AFTER = /^$|[\s([{"'«“‘|>/:;,–—-]/u;
const CLOSES_BEFORE = /^$|[\s)\]}"'»”’|<.,:;!?/–—-]/u;

/** What becomes of one mark: nothing stays of it, other characters stand for it, or the line ends there. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly become: string;
  readonly lineBreak: boolean;
}

interface Delimiter {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * The words of a line of text without its inline markup: bold, italics, simple HTML tags, entities, links, escapes.
 * More than one line comes back where the source holds <br> or where bold type begins inside a word ("ISPETTIVE**S. 1.6"):
 * there a line end was lost on the way from the page. A lone star is a multiplication sign and stays.
 */
export function plainLines(source: SourcedText): SourcedText[] {
  const text = source.text;
  if (!/[*_<&\\`[~]/u.test(text)) return [visibleLetters(source)];
  const edits: Edit[] = [];
  const emphasis: Record<"*" | "_" | "`", Delimiter[]> = { "*": [], _: [], "`": [] };
  let subscript: { start: number; end: number } | null = null;
  for (const match of text.matchAll(MARK)) {
    const groups = match.groups as Partial<Record<MarkKind, string>>;
    const start = match.index;
    const end = start + match[0].length;
    const drop = (become = "", lineBreak = false) => edits.push({ start, end, become, lineBreak });
    if (groups.escape) drop(match[0].slice(1));
    else if (groups.entity) drop(decodeEntity(match[0]));
    else if (groups.link !== undefined) {
      const words = start + 1;
      edits.push({ start, end: words, become: "", lineBreak: false });
      edits.push({ start: words + groups.link.length, end, become: "", lineBreak: false });
    } else if (groups.tag) {
      const tag = match[0].toLowerCase();
      if (/^<sub[\s>]/u.test(tag)) subscript = { start, end };
      else if (subscript && tag.startsWith("</sub")) {
        const around = plainSubscript(text.slice(subscript.end, start));
        edits.push({ ...subscript, become: around.before, lineBreak: false });
        drop(around.after);
        subscript = null;
      } else drop("", /^<(?:br|\/?(?:p|div|h[1-6]))[\s/>]/u.test(tag));
    } else if (groups.stars) {
      if (end - start > 1) drop("", gluesTwoLines(text, start, end));
      else emphasis["*"].push(delimiter(text, start, end));
    } else if (groups.underlines) emphasis._.push(delimiter(text, start, end));
    else if (groups.ticks) emphasis["`"].push(delimiter(text, start, end));
    else drop();
  }
  if (subscript) edits.push({ ...subscript, become: "", lineBreak: false });
  for (const delimiters of Object.values(emphasis)) edits.push(...pairs(delimiters));
  return apply(source, edits);
}

/** The same, with the line breaks folded into blanks: for headings. */
export function plainWords(source: SourcedText): SourcedText {
  return SourcedText.join(plainLines(source), " ").foldBlanks();
}

function delimiter(text: string, start: number, end: number): Delimiter {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return {
    start,
    end,
    opens: OPENS_AFTER.test(before) && after !== "" && !/[\s\d)]/u.test(after),
    closes: before !== "" && !/[\s(]/u.test(before) && CLOSES_BEFORE.test(after),
  };
}

/** Emphasis needs both its marks: each one that closes takes the nearest open one before it. */
function pairs(delimiters: readonly Delimiter[]): Edit[] {
  const edits: Edit[] = [];
  let open: Delimiter | null = null;
  for (const mark of delimiters) {
    if (open && mark.closes && mark.end - mark.start === open.end - open.start) {
      for (const { start, end } of [open, mark]) edits.push({ start, end, become: "", lineBreak: false });
      open = null;
    } else if (mark.opens) open = mark;
  }
  return edits;
}

/** Bold marks between the end of a word and a capital letter: two lines of the page, glued. */
function gluesTwoLines(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}.)'’]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\p{Lu}/u.test(text.slice(end, end + 2))
  );
}

function apply(source: SourcedText, edits: Edit[]): SourcedText[] {
  if (edits.length === 0) return [visibleLetters(source)];
  edits.sort((a, b) => a.start - b.start);
  const lines: SourcedText[] = [];
  let pieces: SourcedText[] = [];
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at) continue;
    if (edit.start > at) pieces.push(source.slice(at, edit.start));
    if (edit.become !== "") pieces.push(SourcedText.standingAt(source.offsetAt(edit.start), edit.become));
    at = edit.end;
    if (!edit.lineBreak) continue;
    lines.push(SourcedText.join(pieces));
    pieces = [];
  }
  pieces.push(source.slice(at));
  lines.push(SourcedText.join(pieces));
  const written = lines.map(visibleLetters).filter((line) => line.text.trim() !== "");
  return written.length > 0 ? written : [visibleLetters(SourcedText.join(lines))];
}
