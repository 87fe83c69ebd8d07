import type { SourcedText } from "../sourced-text.ts";
import { codeAt, type FoundCode } from "./code.ts";
import { type LevelRef, levelAt, levelOfAcronym, ownLevel } from "./level.ts";
import { DOCUMENT_PARTS } from "./lexicon/level-words.ts";
import { codedUnit, isAbbreviated, unitWordAt } from "./unit-code.ts";
import { fold, wordKey } from "./words.ts";

/** A line read as the heading of a node. */
export interface NodeHeading {
  readonly level: LevelRef;
  readonly code: SourcedText | null;
  readonly title: SourcedText;
  /** The label as typed ("ATTIVITA'"): headings of one document share it. */
  readonly label: string;
  /** How the line shows that it is a heading. */
  readonly by: "code" | "colon" | "dash" | "markup" | "style";
  /** The level's name stands behind the code: "1.1 Obiettivo strategico – Title". */
  readonly codeLeads?: boolean;
}

/** What is known of the document when a line is read. */
export interface HeadingContext {
  /** The line is a heading by markup or style. */
  readonly heading: boolean;
  /** The line is a paragraph by itself. */
  readonly alone: boolean;
  /** Labels, as typed, that head coded nodes somewhere in the document. */
  readonly labels: ReadonlySet<string>;
  /** Labels that only this document uses, by their key, found by `learnLevels`. */
  readonly learned: ReadonlyMap<string, LevelRef>;
  /** Levels, by id, whose name stands before the code somewhere; absent where the document was not looked at. */
  readonly leading?: ReadonlySet<string>;
}

const NUMBER_MARK = /\s*(?:[nN](?:r|um)?\s?[.°º]\s?|(?:numero|NUMERO|Numero)\s|#\s?|°\s?)(?=[\p{Lu}\d])/uy;
const LIST_NUMBER = /^(?:\(?\d{1,3}[.)]\s+|[-•▪–*]\s+)(?=\p{L})/u;
const SEPARATOR = /\s*[:.–—\-)|/]+\s*/uy;
const STARTS_TITLE = /^[\p{Lu}\d"“«'‘(]/u;

/** Reads "Level: CODE Title" in all the ways plans write it; null for a line that heads nothing. */
export function readNodeHeading(line: SourcedText, context: HeadingContext): NodeHeading | null {
  const text = line.text;
  if (text.length > 400 || /\.{4,}\s*\d*$/.test(text)) return null;
  const folded = fold(text);
  const start = LIST_NUMBER.exec(text)?.[0].length ?? 0;
  const word = labelAt(text, folded, start, context);
  if (word) return afterLabel(line, start, word, context);
  return codeFirst(line, folded, context) ?? acronymHeading(line, context);
}

interface LabelHere {
  readonly level: LevelRef;
  readonly end: number;
}

function labelAt(text: string, folded: string, at: number, context: HeadingContext): LabelHere | null {
  const known = levelAt(folded, at);
  if (known) return known;
  if (context.learned.size === 0) return null;
  const own = ownLabel(text.slice(at));
  const level = own && context.learned.get(wordKey(own));
  return own && level ? { level, end: at + own.length } : null;
}

function afterLabel(
  line: SourcedText,
  start: number,
  word: LabelHere,
  context: HeadingContext,
): NodeHeading | null {
  const text = line.text;
  const label = text.slice(start, word.end);
  if (/^\p{Ll}/u.test(label) && !context.heading) return null;
  let at = word.end;
  const note = /^\s*\((?:annuale|triennale|biennale|[^()\d]{1,20})\)/iu.exec(text.slice(at));
  if (note) at += note[0].length;
  const separator = matchAt(SEPARATOR, text, at);
  const colon = separator?.includes(":") ?? false;
  let afterSeparator = at + (separator?.length ?? 0);
  const mark = matchAt(NUMBER_MARK, text, afterSeparator);
  if (mark !== null) afterSeparator += mark.length;
  else if (separator === null) afterSeparator += /^\s*/.exec(text.slice(afterSeparator))?.[0].length ?? 0;
  const base = { level: word.level, label };
  const code = codeAt(text, afterSeparator);
  if (code && acceptsCode(text, code, separator !== null, mark !== null)) {
    const gap = matchAt(SEPARATOR, text, code.end);
    const title = line.slice(code.end + (gap?.length ?? 0)).trim();
    const joined = gap === null && separator === null && mark === null && !context.heading;
    if (/^[,;]/.test(title.text) || (joined && title.length > 0 && !STARTS_TITLE.test(title.text)))
      return null;
    return { ...base, code: line.slice(code.start, code.end), title, by: "code" };
  }
  if (word.level.needsCode) return null;
  const title = line.slice(at + (separator?.length ?? 0)).trim();
  if (colon) return { ...base, code: null, title, by: "colon" };
  if (title.length === 0) return context.heading ? { ...base, code: null, title, by: "markup" } : null;
  if (!STARTS_TITLE.test(title.text)) return null;
  if (separator !== null && /[–—-]/.test(separator) && /\s/.test(separator))
    return { ...base, code: null, title, by: "dash" };
  if (separator !== null) return null;
  if (context.heading) return { ...base, code: null, title, by: "markup" };
  const styled =
    context.alone &&
    context.labels.has(label) &&
    title.length <= 160 &&
    !/(?<!\b\p{L})[.;:,]$/u.test(title.text);
  return styled ? { ...base, code: null, title, by: "style" } : null;
}

/** "A misura di cittadino", "I giovani", "5 incontri": a letter or number that may be a word counts as a code only where the rest shows it. */
function acceptsCode(text: string, code: FoundCode, separated: boolean, marked: boolean): boolean {
  if (marked) return true;
  const rest = text.slice(code.end);
  if (/^\s*(?:$|[:–—\-.)|])/u.test(rest)) return !code.bare || separated || !/^\s*-\p{L}/u.test(rest);
  const capital = /^\s+[\p{Lu}"“«(]/u.test(rest);
  // "1 5 nuovi sportelli": the title begins with a figure of its own.
  if (/^\s+\d+\s+\p{L}/u.test(rest)) return true;
  if (code.bare) return capital;
  return (
    capital ||
    /[.\-_]|\p{L}/u.test(text.slice(code.start, code.end)) ||
    (/^\s+\d/.test(rest) === false && separated === false)
  );
}

/** "1.1 Obiettivo strategico – Title", "A.1) OBIETTIVO OPERATIVO: title". */
function codeFirst(line: SourcedText, folded: string, context: HeadingContext): NodeHeading | null {
  const code = codeAt(line.text, 0);
  if (!code) return null;
  const gap = matchAt(SEPARATOR, line.text, code.end) ?? /^\s+/.exec(line.text.slice(code.end))?.[0] ?? "";
  const at = code.end + gap.length;
  const word = labelAt(line.text, folded, at, context);
  if (!word || word.level.needsCode) return null;
  const label = line.text.slice(at, word.end);
  if (/^\p{Ll}/u.test(label)) return null;
  const rest = matchAt(SEPARATOR, line.text, word.end);
  // "1.2 Progetto Scuola sicura" is a title; only a level of several words heads a title without a mark between.
  const spelled = context.heading && /\s/.test(label);
  if (rest === null && !spelled && word.end < line.length) return null;
  const own = codeAt(line.text, word.end + (rest?.length ?? 0));
  const coded = own && !own.bare ? afterLabel(line, at, word, context) : null;
  if (coded?.code) return { ...coded, codeLeads: true };
  const title = line.slice(word.end + (rest?.length ?? 0)).trim();
  if (title.length > 0 && !STARTS_TITLE.test(title.text)) return null;
  // "SRV. 2.1 PROGETTI" alone on its line is a name with its code, where no heading begins with the level.
  if (title.length === 0 && !context.heading && namesNoLevel(line.text, word.level, context)) return null;
  return {
    level: word.level,
    label,
    code: line.slice(code.start, code.end),
    title,
    by: "code",
    codeLeads: true,
  };
}

function namesNoLevel(text: string, level: LevelRef, { leading }: HeadingContext): boolean {
  if (!leading || leading.has(level.id)) return false;
  const code = codedUnit(text);
  return code !== null && isAbbreviated(code) && levelOfAcronym(code) === null;
}

/** "OS1: Servizi digitali", "OO1.1 - Riprogettare...": the code's own letters say the level. */
function acronymHeading(line: SourcedText, context: HeadingContext): NodeHeading | null {
  const code = codeAt(line.text, 0);
  if (!code || code.bare) return null;
  const written = line.text.slice(code.start, code.end);
  const level = levelOfAcronym(written);
  if (!level || !/\d/.test(written)) return null;
  const gap = matchAt(SEPARATOR, line.text, code.end);
  if (gap === null && !context.heading && !context.alone) return null;
  const title = line.slice(code.end + (gap?.length ?? 0)).trim();
  if (title.length === 0 || !STARTS_TITLE.test(title.text)) return null;
  return {
    level,
    label: /^\p{L}+/u.exec(written)?.[0] ?? written,
    code: line.slice(code.start, code.end),
    title,
    by: "code",
  };
}

/** "1.1 Innovazione": a code and a title without the name of a level. */
export function codedTitle(
  line: SourcedText,
): { readonly code: SourcedText; readonly title: SourcedText } | null {
  const code = codeAt(line.text, 0);
  if (!code || line.length > 250) return null;
  const gap = matchAt(SEPARATOR, line.text, code.end) ?? /^\s+/.exec(line.text.slice(code.end))?.[0] ?? "";
  if (gap === "" || (code.bare && gap.trim() === "")) return null;
  const title = line.slice(code.end + gap.length).trim();
  if (title.length === 0 || !STARTS_TITLE.test(title.text)) return null;
  return { code: line.slice(code.start, code.end), title };
}

const OWN_LABEL =
  /^\p{Lu}[\p{L}'’]+(?:\s[\p{L}'’]{2,}){0,3}?(?=(?:\s+(?:n[.°]\s?)?|\s*[:–-]\s*)(?:[A-Z]{1,3}[.-]?)?\d)/u;

function ownLabel(text: string): string | null {
  return OWN_LABEL.exec(text.slice(0, 80))?.[0] ?? null;
}

/** A line that could head a node of a level no lexicon knows: "Traiettoria 2 – Title". Gives its label and code. */
export function ownHeading(line: SourcedText): { readonly label: string; readonly code: string } | null {
  const label = ownLabel(line.text);
  if (label === null || line.length > 200) return null;
  const key = wordKey(label);
  if (
    DOCUMENT_PARTS.has(key) ||
    DOCUMENT_PARTS.has(key.split(" ")[0] ?? "") ||
    levelAt(fold(label), 0) ||
    unitWordAt(fold(label), 0)
  )
    return null;
  const rest = line.text.slice(label.length).replace(/^\s*(?:n[.°]\s?)?/u, "");
  const gap = /^\s*[:–-]?\s*/u.exec(rest)?.[0].length ?? 0;
  const code = codeAt(rest, gap);
  if (!code || !/^\s*[:–—.-]?\s+\p{Lu}/u.test(rest.slice(code.end))) return null;
  return { label, code: rest.slice(code.start, code.end) };
}

/**
 * Levels that only this document knows: a label met at least twice, with different codes, always as a line by itself.
 * Gives a map from the label's key to the level.
 */
export function learnLevels(lines: Iterable<SourcedText>): Map<string, LevelRef> {
  const codes = new Map<string, { readonly label: string; readonly codes: Set<string> }>();
  for (const line of lines) {
    const found = ownHeading(line);
    if (!found) continue;
    const key = wordKey(found.label);
    const known = codes.get(key) ?? { label: found.label, codes: new Set<string>() };
    known.codes.add(found.code);
    codes.set(key, known);
  }
  const learned = new Map<string, LevelRef>();
  for (const [key, { label, codes: seen }] of codes) {
    if (seen.size < 2) continue;
    const written = label === label.toUpperCase() ? label.charAt(0) + label.slice(1).toLowerCase() : label;
    learned.set(key, ownLevel(written));
  }
  return learned;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
