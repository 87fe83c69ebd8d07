/** A code found in running text. */
export interface Mention {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, then numbers with marks between them: "A.1.2", "OO1.1", "S. 2.1", "1.1.1". */
const TOKEN =
  /(?<![\p{L}\d.,/])(\p{Lu}{1,5}[.\s-]{0,2})?(\d{1,3}(?:[.-]\d{1,3}){0,7})(?![\p{L}\d%/]|[.,]\d)/gu;

/** The letters and the numbers of a code: "A.1.02" gives A, 1, 2; "OO1.1" gives OO, 1, 1. */
export function codeParts(code: string): string[] {
  return (code.match(/\d+|\p{L}+/gu) ?? []).map((part) =>
    /^\d/.test(part) ? part.replace(/^0+(?=\d)/, "") : part.toUpperCase(),
  );
}

/** One key for the ways of writing one code: case, blanks, marks and leading zeros do not count. */
export function codeKey(code: string): string {
  return codeParts(code).join(".");
}

/** The shapes of a plan's codes, by which a code is told from any other figure in a text. */
export class CodeShapes {
  private readonly shapes: ReadonlySet<string>;

  constructor(codes: readonly string[]) {
    this.shapes = new Set(codes.map(shapeOf));
  }

  /** The codes that a text names. A single number is none: it may count anything. */
  mentionsIn(text: string): Mention[] {
    return [...text.matchAll(TOKEN)].flatMap((match) => {
      const [whole, letters = "", numbers = ""] = match;
      if (this.isCode(whole)) return [{ code: whole, start: match.index, end: match.index + whole.length }];
      const start = match.index + letters.length;
      // "OB. 1.1" names 1.1 in a plan whose codes are numbers.
      return letters !== "" && this.isCode(numbers)
        ? [{ code: numbers, start, end: start + numbers.length }]
        : [];
    });
  }

  private isCode(text: string): boolean {
    return codeParts(text).length > 1 && this.shapes.has(shapeOf(text));
  }
}

/** How many parts, and which letters lead: single letters stand for each other ("A.1" and "B.1"), prefixes do not. */
function shapeOf(code: string): string {
  return codeParts(code)
    .map((part, index) => (/^\d/.test(part) ? "9" : index === 0 && part.length > 1 ? part : "A"))
    .join(".");
}

/** A code divided before its last part, and the number that this part stands for ("b" is 2). */
export interface Ordinal {
  readonly stem: string;
  readonly last: string;
  readonly number: number;
}

/** "A.1.1.2" is "A.1.1." and 2, "08.01.b" is "08.01." and 2. Null where the last part is neither a number nor one letter. */
export function ordinalOf(code: string): Ordinal | null {
  const numbered = /^(.*?)(\d{1,4})\.?$/su.exec(code.trim());
  if (numbered) return { stem: numbered[1] ?? "", last: numbered[2] ?? "", number: Number(numbered[2]) };
  const lettered = /^(|.*[\d.)-])([a-zA-Z])\.?$/su.exec(code.trim());
  const letter = lettered?.[2] ?? "";
  // A capital I, V or X may be a Roman numeral.
  if (!lettered || /[IVX]/.test(letter)) return null;
  return { stem: lettered[1] ?? "", last: letter, number: letter.toLowerCase().charCodeAt(0) - 96 };
}

/** The code with another last part, in the same manner: "02.03" and 4 give "02.04", "1.a" and 2 "1.b". */
export function withOrdinal(code: string, ordinal: number): string | null {
  const own = ordinalOf(code);
  if (own === null || !Number.isInteger(ordinal) || ordinal < 1) return null;
  if (/\d/.test(own.last)) {
    const width = own.last.startsWith("0") ? own.last.length : 1;
    return own.stem + String(ordinal).padStart(width, "0");
  }
  if (ordinal > 26) return null;
  const letter = String.fromCharCode(96 + ordinal);
  return own.stem + (own.last === own.last.toUpperCase() ? letter.toUpperCase() : letter);
}

/** The numbers of a code after the letters of its level: "OO2.1" gives 2, 1; "A.1" gives A, 1. */
export function placeParts(code: string): string[] {
  const parts = codeParts(code);
  const prefixed =
    parts.length > 1 && /^\p{L}{2,}$/u.test(parts[0] ?? "") && !/^[IVX]+$/.test(parts[0] ?? "");
  return prefixed ? parts.slice(1) : parts;
}

/** Whether a child's code continues its parent's: "1.1.2" continues "OO1.1". */
export function continues(parent: string, child: string): boolean {
  const above = placeParts(parent);
  const below = placeParts(child);
  return above.length < below.length && above.every((part, index) => part === below[index]);
}
