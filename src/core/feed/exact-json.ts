/** A number of a JSON document as it is written there: a double would round it. */
export class WrittenNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A document twice: with doubles, for paths to compare, and with its numbers as they are written. */
export interface ExactJson {
  readonly plain: unknown;
  readonly exact: unknown;
}

type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown;

/** Reads a JSON text (RFC 8259). Null where it is none, or is deeper than can be walked. */
export function readExactJson(text: string): ExactJson | null {
  const written: Reviver = (_, value, { source }) =>
    typeof value === "number" && source !== undefined ? new WrittenNumber(source) : value;
  try {
    const bare = text.replace(/^\uFEFF/, "");
    return { plain: JSON.parse(bare), exact: JSON.parse(bare, written as never) };
  } catch {
    return null;
  }
}

/** What stands at a place of a document; undefined where nothing does. */
export function standingAt(document: unknown, location: readonly (string | number)[]): unknown {
  let at = document;
  for (const key of location) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[key];
  }
  return at;
}

/** The text of a part, numbers as they were written, no longer than asked. */
export function writtenPart(part: unknown, most: number): string {
  const seen: string[] = [];
  let left = most;
  const say = (text: string): void => {
    seen.push(text.slice(0, Math.max(left, 0)));
    left -= text.length;
  };
  const walk = (value: unknown): void => {
    if (left <= 0) return;
    if (value instanceof WrittenNumber) say(value.text);
    else if (Array.isArray(value)) {
      say("[");
      for (const [at, one] of value.entries()) {
        if (left <= 0) break;
        if (at > 0) say(", ");
        walk(one);
      }
      say("]");
    } else if (typeof value === "object" && value !== null) {
      say("{");
      let first = true;
      for (const [key, one] of Object.entries(value)) {
        if (left <= 0) break;
        say(`${first ? "" : ", "}${JSON.stringify(key)}: `);
        first = false;
        walk(one);
      }
      say("}");
    } else say(JSON.stringify(value) ?? "");
  };
  walk(part);
  return left < 0 ? `${seen.join("")}…` : seen.join("");
}
