/** A JSON document with the text it was read from: a double would round what is written there. */
export interface ExactJson {
  /** With doubles, for paths to compare. */
  readonly plain: unknown;
  readonly text: string;
}
type Location = readonly (string | number)[];

/** Reads a JSON text (RFC 8259). Null where it is none. */
export function readExactJson(text: string): ExactJson | null {
  const bare = text.replace(/^\uFEFF/, "");
  try {
    return { plain: JSON.parse(bare), text: bare };
  } catch {
    return null;
  }
}

/** What stands at a place of a document; undefined where nothing does. */
export function standingAt({ plain }: ExactJson, location: Location): unknown {
  let at = plain;
  for (const key of location) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[key];
  }
  return at;
}

/** The same as it is written, digit by digit; null where nothing stands there. */
export function writtenAt({ text }: ExactJson, location: Location): string | null {
  let at: number | null = afterBlanks(text, 0);
  for (const key of location) {
    at = typeof key === "number" ? itemOf(text, at, key) : memberOf(text, at, key);
    if (at === null) return null;
  }
  return text.slice(at, endOf(text, at));
}

/** No more of a text than is asked. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

const BLANKS = /[ \t\r\n]*/y;
const LITERAL = /[^ \t\r\n,\]}]*/y;

function afterBlanks(text: string, at: number): number {
  BLANKS.lastIndex = at;
  BLANKS.test(text);
  return BLANKS.lastIndex;
}

/** Where the value at `at` ends. The text is known to be JSON. */
function endOf(text: string, at: number): number {
  const first = text[at];
  if (first === '"') return endOfString(text, at);
  if (first !== "{" && first !== "[") {
    LITERAL.lastIndex = at;
    LITERAL.test(text);
    return LITERAL.lastIndex;
  }
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '"') i = endOfString(text, i) - 1;
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth === 0) return i + 1;
  }
  return text.length;
}

function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text[before - 1] === "\\") before -= 1;
    if ((end - before) % 2 === 0) return end + 1;
  }
  return text.length;
}

function itemOf(text: string, list: number, index: number): number | null {
  if (text[list] !== "[") return null;
  let at = afterBlanks(text, list + 1);
  for (let i = 0; at < text.length && text[at] !== "]"; i += 1) {
    if (i === index) return at;
    at = next(text, at);
  }
  return null;
}

/** Of members of one name the last counts, as `JSON.parse` has it. */
function memberOf(text: string, object: number, name: string): number | null {
  if (text[object] !== "{") return null;
  let found: number | null = null;
  let at = afterBlanks(text, object + 1);
  while (at < text.length && text[at] !== "}") {
    const end = endOfString(text, at);
    const value = afterBlanks(text, afterBlanks(text, end) + 1);
    if (JSON.parse(text.slice(at, end)) === name) found = value;
    at = next(text, value);
  }
  return found;
}

/** Where what follows the value at `at` and its comma begins. */
function next(text: string, at: number): number {
  const after = afterBlanks(text, endOf(text, at));
  return text[after] === "," ? afterBlanks(text, after + 1) : after;
}
