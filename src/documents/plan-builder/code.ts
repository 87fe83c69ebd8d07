/** A code found in a text: [start, end) without the trailing full stop or dash. */
export interface FoundCode {
  readonly start: number;
  readonly end: number;
  /** "A" or "IV": letters that may as well be a word. */
  readonly bare: boolean;
}

const TOKEN = /[\p{L}\d]+(?:[.\-_][\p{L}\d]+)*/uy;
const ACRONYM_AND_NUMBER = /[A-Z]{1,5}\.?\s(?=\d)/y;
const ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const YEAR = /^(?:19|20)\d{2}$/;
/** What runs on for longer is no code, whatever its characters. */
const LONGEST = 200;

function isSegment(segment: string, first: boolean): boolean {
  if (/^\d{1,4}[a-zA-Z]?$/.test(segment)) return true;
  if (/^[A-Z]{1,5}\d{0,4}[a-z]?$/.test(segment))
    return segment.length <= 3 || /\d/.test(segment) || ROMAN.test(segment) || !first;
  if (/^[A-Z][a-z]{1,3}\d{1,4}$/.test(segment)) return true;
  return !first && /^[a-z]$/.test(segment);
}

function isCode(segments: readonly string[]): boolean {
  if (!segments.every((segment, index) => isSegment(segment, index === 0))) return false;
  const [first = ""] = segments;
  if (segments.length === 1) {
    if (YEAR.test(first)) return false;
    return /\d/.test(first) || /^[A-Z]$/.test(first) || ROMAN.test(first);
  }
  // "A.B", "I.2", "A1-02"; not "CO.DI.RO" or "E-GOV": letters alone make a code only one by one.
  if (segments.every((segment) => YEAR.test(segment))) return false;
  return (
    segments.some((segment) => /\d/.test(segment)) ||
    segments.every((segment) => segment.length === 1 || ROMAN.test(segment))
  );
}

/** The code that begins at `at` ("A.1.1.2", "OS1", "OO 1.1", "A1-02", "I.2", "02.03", "IV"), or null. */
export function codeAt(text: string, at: number): FoundCode | null {
  let from = at;
  ACRONYM_AND_NUMBER.lastIndex = at;
  const acronym = ACRONYM_AND_NUMBER.exec(text);
  // "OO 1.1 Titolo" is one code; "B 5 nuovi sportelli" is the code B.
  if (acronym && !/^\d+\s+\p{Ll}/u.test(text.slice(at + acronym[0].length, at + acronym[0].length + 40)))
    from = at + acronym[0].length;
  TOKEN.lastIndex = from;
  const token = TOKEN.exec(text)?.[0];
  if (token === undefined || token.length > LONGEST) return null;
  const parts = token.split(/([.\-_])/u);
  for (let kept = parts.length; kept > 0; kept -= 2) {
    const segments = parts.slice(0, kept).filter((_, index) => index % 2 === 0);
    if (!isCode(segments)) continue;
    const end = from + parts.slice(0, kept).join("").length;
    if (!/^(?:$|[\s:;)\]|/.–—-])/u.test(text.slice(end, end + 1))) continue;
    // "31.12.2022" and "31-12-2022" are days, "2020-2022" are years.
    if (from === at && segments.length === 3 && YEAR.test(segments[2] ?? "")) return null;
    const written = segments.join("");
    return { start: at, end, bare: from === at && segments.length === 1 && !/\d/.test(written) };
  }
  return null;
}

/** The parts of a code for comparing its place in the tree: "A.1.02" gives ["A","1","2"], "OO1.1" ["1","1"]. */
export function codeParts(code: string): string[] {
  const parts: string[] = [];
  for (const match of code.matchAll(/\d+|[\p{L}]+/gu)) {
    const part = match[0];
    if (/\d/.test(part)) parts.push(part.replace(/^0+(?=\d)/, ""));
    else if (part.length === 1 || ROMAN.test(part)) parts.push(part.toUpperCase());
  }
  // A lone prefix letter before numbers ("S.2.1") is kept: it tells the trees of two areas apart.
  return parts;
}

/** True where `longer` continues `shorter`: "A.1.2" continues "A.1". */
export function continuesCode(shorter: readonly string[], longer: readonly string[]): boolean {
  return (
    shorter.length > 0 &&
    longer.length > shorter.length &&
    shorter.every((part, index) => part === longer[index])
  );
}
