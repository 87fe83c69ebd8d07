import type { SourcedText } from "../sourced-text.ts";
import type { DraftUnits } from "./draft.ts";
import { PERSON_TITLES } from "./lexicon/unit-words.ts";
import { CODE_REACH, unitCodeAt, unitKey, unitKind, unitWordAt } from "./unit-code.ts";
import { fold, isBlank, wordKey } from "./words.ts";

/** One unit as one place of the document writes it. */
export interface WrittenUnit {
  readonly code: SourcedText | null;
  readonly name: SourcedText;
}

/** Codes and names that the document uses for units where no doubt is possible: at the beginning of lines and cells. */
export interface UnitVocabulary {
  readonly codes: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Characters before which an open parenthesis no longer holds what follows. */
const LONGEST_NOTE = 1000;

const HARD = /\s*(?:[;|•\n]|\s\/\s)\s*/u;

export function unitVocabulary(entries: Iterable<DraftUnits>): UnitVocabulary {
  const codes = new Set<string>();
  const kinds = new Set<string>();
  const names = new Set<string>();
  for (const entry of entries) {
    if (entry.code) {
      codes.add(unitKey(entry.code.text));
      kinds.add(unitKind(entry.code.text));
      continue;
    }
    for (const piece of entry.text.split(HARD)) {
      const text = piece.trim().text;
      const code = unitCodeAt(text, 0);
      if (code) {
        codes.add(unitKey(text.slice(0, code.end)));
        kinds.add(unitKind(text.slice(0, code.end)));
      } else if (!/[,;]| - | – /.test(text)) names.add(wordKey(text));
    }
  }
  return { codes, kinds, names };
}

/** Divides "3.1 Bandi, AS Azienda speciale", "SERV. 1 (...) / SERV. 8 (...)", "A 1 X B 2 Y" glued by the page, into units. */
export function unitsIn(entry: DraftUnits, vocabulary: UnitVocabulary): WrittenUnit[] {
  if (entry.code) {
    const code = trimCode(entry.code);
    return code.length === 0 ? [] : [{ code, name: entry.text }];
  }
  return entry.text
    .split(HARD)
    .flatMap((piece) => divide(piece.trim(), vocabulary))
    .flatMap((piece) => {
      const unit = readUnit(piece, vocabulary);
      return unit ? [unit] : [];
    });
}

function divide(piece: SourcedText, vocabulary: UnitVocabulary): SourcedText[] {
  const text = piece.text;
  const folded = fold(text);
  const pieces: SourcedText[] = [];
  let start = 0;
  for (const match of text.matchAll(
    /,\s*|\s[-–—]\s|\s+(?:e|ed)\s+(?=\p{Lu})|\s+(?=[A-Z\d])|(?<=[\p{L}'’)])(?=[A-Z]{1,5}\.?\s?\d)/gu,
  )) {
    const at = match.index + match[0].length;
    if (match.index <= start || at >= text.length) continue;
    const left = text.slice(start, Math.min(match.index, start + CODE_REACH)).trim();
    if (!beginsUnit(text, folded, at, match[0], left, vocabulary)) continue;
    pieces.push(piece.slice(start, match.index).trim());
    start = at;
  }
  pieces.push(piece.slice(start).trim());
  return pieces.length > 1 ? pieces : splitNames(piece, vocabulary);
}

function beginsUnit(
  text: string,
  folded: string,
  at: number,
  separator: string,
  left: string,
  vocabulary: UnitVocabulary,
): boolean {
  const leftCode = unitCodeAt(left, 0);
  // "AREA II - SERVIZI ..." is one unit, "U1, U3" are two.
  if (leftCode && leftCode.end >= left.length && !/,|\be\b|\bed\b/.test(separator)) return false;
  const strong = /[,–—-]|\be\b|\bed\b/.test(separator);
  const code = unitCodeAt(text, at);
  if (code) {
    const written = text.slice(at, code.end);
    const known = vocabulary.codes.has(unitKey(written));
    const named = /^\s*(?:$|[-–:(]|\s\p{Lu}|[,;])/u.test(text.slice(code.end));
    if (code.acronym) return strong && named && (known || leftCode?.acronym === true);
    if (!/\p{L}/u.test(written) && !/[.-]/.test(written)) return strong && known && named;
    if (strong) return named;
    const sameKind =
      separator !== "" &&
      leftCode !== null &&
      unitKind(left) === unitKind(written) &&
      unitKind(written) !== "";
    return named && (known || sameKind) && /\d/.test(written) && !insideParenthesis(text, at);
  }
  const word = unitWordAt(folded, at);
  const leftWord = unitWordAt(fold(left), 0);
  // Under a code the name may hold any noun: "STAFF.1 AFFARI GENERALI, SEGRETERIA DEGLI ORGANI".
  const listed = leftWord !== null && (leftCode === null || leftWord === word);
  return strong && listed && word !== null && /\p{Lu}/u.test(text.charAt(at)) && !insideParenthesis(text, at);
}

function insideParenthesis(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_NOTE), at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/** "Affari generali, Ragioneria": names alone are divided where each piece is written like one. */
function splitNames(piece: SourcedText, vocabulary: UnitVocabulary): SourcedText[] {
  const text = piece.text;
  if (!text.includes(",") || unitCodeAt(text, 0) || vocabulary.names.has(wordKey(text)) || text.includes("("))
    return [piece];
  const parts = piece.split(/\s*,\s*/u).map((part) => part.trim());
  const known = parts.filter((part) => vocabulary.names.has(wordKey(part.text))).length;
  const allCapitals = text === text.toUpperCase();
  const capital = parts.every((part) => /^\p{Lu}/u.test(part.text));
  return (capital && !allCapitals) || known === parts.length || (capital && known > 0) ? parts : [piece];
}

function readUnit(raw: SourcedText, vocabulary: UnitVocabulary): WrittenUnit | null {
  const piece = withoutPerson(strip(raw));
  const text = piece.text;
  if (text.length === 0 || isBlank(text) || /^(?:n\.?d\.?|nessun[oa]?|da definire|tutt[ie])$/iu.test(text))
    return null;
  const found = unitCodeAt(text, 0);
  if (found && acceptsCode(text, found.end, found.acronym, vocabulary)) {
    const rest = piece.slice(found.end);
    const gap = /^\s*[:\-–—.)*,]*\s*/u.exec(rest.text)?.[0].length ?? 0;
    return { code: trimCode(piece.slice(0, found.end)), name: unwrap(rest.slice(gap).trim()) };
  }
  const tail = /\s*[([]([^()[\]]{1,20})[)\]]$/u.exec(text);
  if (tail?.[1] !== undefined && tail.index > 0) {
    const code = unitCodeAt(tail[1], 0);
    if (code && code.end === tail[1].length) {
      const at = tail.index + tail[0].indexOf(tail[1]);
      return { code: trimCode(piece.slice(at, at + code.end)), name: strip(piece.slice(0, tail.index)) };
    }
  }
  return { code: null, name: piece };
}

function acceptsCode(text: string, end: number, acronym: boolean, vocabulary: UnitVocabulary): boolean {
  const written = text.slice(0, end);
  if (acronym) return end < text.length || vocabulary.codes.has(unitKey(written));
  if (/^\d+$/.test(written)) return /^\s*(?:$|[-–:.)(]|\s\p{Lu})/u.test(text.slice(end));
  return true;
}

function strip(text: SourcedText): SourcedText {
  const start = /^[\s*•\-–—.,;:_]+/u.exec(text.text)?.[0].length ?? 0;
  const end = /[\s*,;:_\-–—]+$/u.exec(text.text.slice(start));
  return text.slice(start, end ? start + end.index : text.length);
}

/** "AREA I." and "3.1 -" lose what closes them; "A.S." keeps its full stop. */
function trimCode(code: SourcedText): SourcedText {
  let trimmed = strip(code);
  while (/[\d]\.$|[^.]\b[\p{L}]{3,}\.$/u.test(trimmed.text)) trimmed = trimmed.slice(0, trimmed.length - 1);
  return trimmed;
}

function unwrap(name: SourcedText): SourcedText {
  const whole = /^\(([^()]*)\)?$/u.exec(name.text);
  const inner = whole ? name.slice(1, name.text.endsWith(")") ? name.length - 1 : name.length) : name;
  return strip(inner);
}

const TITLES = new Set(PERSON_TITLES);

/** "Dott.ssa Anna Verdi – Settore I" and "Settore I (dott. Verdi)" are the unit; a person alone is none. */
function withoutPerson(text: SourcedText): SourcedText {
  const tail = /\s*[(–—,-]\s*([\p{L}.]{2,9}?)\.?\s?(?=\p{Lu})[^()]*\)?$/u.exec(text.text);
  const name =
    tail && tail.index > 0 && isTitle(tail[0].replace(/^\s*[(–—,-]\s*/u, ""))
      ? text.slice(0, tail.index).trim()
      : text;
  if (!isTitle(name.text)) return name;
  const after = /\s[-–—]\s|\s\(|,\s/u.exec(name.text);
  if (!after) return name.slice(name.length);
  return unwrap(name.slice(after.index + after[0].length - (after[0].includes("(") ? 1 : 0)));
}

/** The text begins with a title of people and a name: "Dott.ssa Anna". */
function isTitle(text: string): boolean {
  const title = /^(\p{L}{2,5}\.?(?:\p{L}{2,3})?)\.?\s/u.exec(text)?.[1];
  return (
    title !== undefined &&
    /[.]|^(?:Ing|Arch|Avv|Dott|Dr)/u.test(text.slice(0, title.length + 1)) &&
    TITLES.has(fold(title).replace(/\./g, ""))
  );
}
