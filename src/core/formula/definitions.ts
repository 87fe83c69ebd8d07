import { calculates, isEquals, sliceOf } from "./frame-signs.ts";
import { endOf, type Item, isGroup, isSign, startOf, wordOf } from "./item.ts";
import { DEFINES, WHERE } from "./lexicon/frame.ts";
import { tidy } from "./operand.ts";

/** "...; DOVE A = numero di ..., B = ...", at the end of the text or in a bracket of its own. */
export function takeDefinitions(
  items: readonly Item[],
  text: string,
): [readonly Item[], ReadonlyMap<string, string>] {
  const definitions = new Map<string, string>();
  const last = items.at(-1);
  if (last && isGroup(last)) {
    const where = isWhere(last.items, 0) && last.items.some((item) => isSign(item, "="));
    const keyed = isKeyed(last.items, items.slice(0, -1), text);
    if (where || keyed) {
      define(where ? last.items.slice(1) : last.items, text, definitions);
      return [items.slice(0, -1), definitions];
    }
  }
  for (let i = 1; i < items.length; i += 1) {
    const letters = isLetterDefinition(items, i, text);
    if (letters) {
      define(items.slice(i), text, definitions);
      return [items.slice(0, i), definitions];
    }
    if (!isWhere(items, i) || !explains(items, i, text)) continue;
    define(items.slice(i + 1), text, definitions);
    if (definitions.size > 0)
      return [dropTail(items.slice(0, wordOf(items[i]) === "cui" ? i - 1 : i)), definitions];
  }
  const first = items.findIndex(
    (item, i) => i > 0 && isSign(item, ";") && isCodeDefinition(items, i + 1, items.slice(0, i), text),
  );
  if (first < 0) return [items, definitions];
  define(items.slice(first + 1), text, definitions);
  return [items.slice(0, first), definitions];
}

/** "(GG: giorni di istruttoria; NP: numero pratiche)": a bracket that begins with a code of the formula and explains it. */
function isKeyed(inner: readonly Item[], before: readonly Item[], text: string): boolean {
  const [code, sign] = inner;
  if (code?.kind !== "text" || !(isSign(sign, ":") || isEquals(inner, 1))) return false;
  return /^[\p{L}\d_]{1,12}$/u.test(code.token.text) && codes(before, text).has(code.token.text);
}

/** "(A/B)x100 A = n. istanze ...": letters of the formula explained with no word before them. */
function isLetterDefinition(items: readonly Item[], at: number, text: string): boolean {
  const [before, code] = [items[at - 1], items[at]];
  const closed = before?.kind === "number" || before?.kind === "group" || isSign(before, "%");
  if (
    !closed ||
    code?.kind !== "text" ||
    !/^\p{Lu}\p{L}?$/u.test(code.token.text) ||
    !isEquals(items, at + 1)
  )
    return false;
  return codes(items.slice(0, at), text).has(code.token.text);
}

/** Only a formula, or codes, can have their letters explained after them. */
function explains(items: readonly Item[], at: number, text: string): boolean {
  const before = items.slice(0, at);
  const [code, sign] = items.slice(at + 1);
  if (code?.kind === "text" && sign && codes(before, text).has(code.token.text)) return true;
  const [first] = before;
  const last = before.at(-1);
  return (
    calculates(before) ||
    (first !== undefined &&
      last !== undefined &&
      /^\p{L}[\p{L}\d_]*$/u.test(text.slice(startOf(first), endOf(last))))
  );
}

function dropTail(items: readonly Item[]): Item[] {
  const last = items.at(-1);
  return last && [";", ",", ":", "-", "\n"].some((sign) => isSign(last, sign))
    ? items.slice(0, -1)
    : [...items];
}

function isWhere(items: readonly Item[], index: number): boolean {
  const word = wordOf(items[index]);
  if (!WHERE.has(word)) return false;
  if (word === "cui" && wordOf(items[index - 1]) !== "in") return false;
  const after = items.slice(index + 1, index + 14);
  return after.some((item, i) => isEquals(after, i) || isSign(item, ":")) || DEFINES.has(wordOf(after[1]));
}

/** "; T = totale ...": a code that the formula before it uses. */
function isCodeDefinition(
  items: readonly Item[],
  at: number,
  before: readonly Item[],
  text: string,
): boolean {
  const equals = items.findIndex((item, i) => i > at && i < at + 8 && isSign(item, "="));
  const [first, last] = [items[at], items[equals - 1]];
  if (equals < 0 || !first || !last) return false;
  const code = text.slice(startOf(first), endOf(last)).trim();
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,15}$/u.test(code)) return false;
  return codes(before, text).has(code);
}

function codes(items: readonly Item[], text: string): Set<string> {
  const [first] = items;
  const last = items.at(-1);
  return new Set(first && last ? text.slice(startOf(first), endOf(last)).match(/[\p{L}\p{N}_]+/gu) : []);
}

function define(items: readonly Item[], text: string, into: Map<string, string>): void {
  const signs = items.flatMap((item, i) => (isSign(item, "=") ? [i] : []));
  const colons = items.flatMap((item, i) => (isSign(item, ":") ? [i] : []));
  const verbs = items.flatMap((item, i) =>
    (DEFINES.has(wordOf(item)) && wordOf(items[i - 1]).length < 8) || isElliptic(items, i) ? [i] : [],
  );
  const marks = signs.length > 0 ? signs : colons.length > 0 ? colons : verbs;
  const starts = marks.map((at) => nameStart(items, at));
  marks.forEach((at, k) => {
    const start = starts[k] ?? at;
    const name = sliceOf(items.slice(start, at), text);
    const body = sliceOf(items.slice(at + 1, starts[k + 1] ?? items.length), text);
    if (name !== "") into.set(name, tidy(body.replace(/(?:[;,]|\s(?:e|ed|mentre))\s*$/u, "")));
  });
}

/** "... e B il numero di ...": the verb of the first explanation serves the second. */
function isElliptic(items: readonly Item[], at: number): boolean {
  const code = wordOf(items[at - 1]);
  return (
    /^(?:il|la|i|gli|le|lo)$/u.test(wordOf(items[at])) &&
    code.length === 1 &&
    /^(?:e|,)$/u.test(wordOf(items[at - 2]) || (isSign(items[at - 2], ",") ? "," : ""))
  );
}

/** A code ends at the equals sign and begins at the last blank or comma before it. */
function nameStart(items: readonly Item[], equals: number): number {
  let start = equals - 1;
  for (; start > 0; start -= 1) {
    const item = items[start];
    if (item?.kind === "text" && item.token.gapBefore) break;
    if (!item || isSign(item, ";") || isSign(item, ",") || isSign(item, "\n")) return start + 1;
  }
  return Math.max(0, start);
}
