/** A text with markup taken off, and for each of its characters the offset in the text as written. */
export interface Decoded {
  readonly text: string;
  /** `origin[i]` is the offset of character i; one more entry than characters, for the end. */
  readonly origin: readonly number[];
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["gt", ">"],
  ["lt", "<"],
  ["ge", "≥"],
  ["le", "≤"],
  ["amp", "&"],
  ["nbsp", " "],
  ["euro", "€"],
  ["plusmn", "±"],
  ["agrave", "à"],
  ["igrave", "ì"],
  ["quot", '"'],
  ["apos", "'"],
]);
/** Characters that look like others, and the blanks that do not break a line. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ["\u00a0", " "],
  ["\u2007", " "],
  ["\u2009", " "],
  ["\u202f", " "],
  ["\u02c3", ">"],
  ["\u02c2", "<"],
  ["＞", ">"],
  ["＜", "<"],
  ["＝", "="],
  ["％", "%"],
]);
const LOST_ZERO = /(?<=\d[Oo]?)[Oo]{1,2}\s?%/y;
const ENTITY = /&(?:([a-z]{2,8})|#(\d{2,6})|#x([0-9a-f]{2,5}));/iy;
const TAG = /<\/?[a-z][a-z0-9]{0,9}\s*\/?>|[*_]{2,}|\\(?=[<>=|*_-])/iy;

/** Takes off the HTML entities ("&gt;="), tags and markdown emphasis that a cell may carry, keeping the places. */
export function decode(text: string): Decoded {
  let plain = "";
  const origin: number[] = [];
  for (let at = 0; at < text.length; ) {
    TAG.lastIndex = at;
    ENTITY.lastIndex = at;
    const char = text[at] ?? "";
    const tag = char === "<" || char === "*" || char === "_" || char === "\\" ? TAG.exec(text) : null;
    const entity = char === "&" ? ENTITY.exec(text) : null;
    const written = tag?.[0] ?? entity?.[0] ?? char;
    const read = tag
      ? " ".repeat(/^<\/?(?:br|p|div|li|td)\b/i.test(written) ? 1 : 0)
      : entity
        ? entityText(entity)
        : (ALIKE.get(char) ?? (isLostZero(text, at) ? "0" : char));
    for (let i = 0; i < read.length; i += 1) origin.push(at);
    plain += read;
    at += written.length;
  }
  origin.push(text.length);
  return { text: plain, origin };
}

/** "9O%": the letter typed or recognised for the digit. */
function isLostZero(text: string, at: number): boolean {
  LOST_ZERO.lastIndex = at;
  const char = text[at];
  return (char === "O" || char === "o") && LOST_ZERO.test(text);
}

function entityText(match: RegExpExecArray): string {
  if (match[1] !== undefined) return NAMED.get(match[1].toLowerCase()) ?? match[0];
  const code = match[2] !== undefined ? Number(match[2]) : Number.parseInt(match[3] ?? "", 16);
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : " ";
}
