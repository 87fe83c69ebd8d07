import { endOf, type Item, startOf } from "./item.ts";

/** The part of the items from an offset on; a word that straddles it is cut ("dell'|utenza"). */
export function from(items: readonly Item[], offset: number): Item[] {
  const out: Item[] = [];
  for (const item of items) {
    if (startOf(item) >= offset) out.push(item);
    else if (endOf(item) > offset && item.kind === "text") {
      const { token } = item;
      out.push({
        kind: "text",
        token: { ...token, text: token.text.slice(offset - token.start), start: offset, gapBefore: true },
      });
    }
  }
  return out;
}

/** The items that end at or before an offset. */
export function until(items: readonly Item[], offset: number): Item[] {
  return items.filter((item) => endOf(item) <= offset);
}

/** The text of consecutive items, lower case, apostrophes alike; same length as the original. */
export function lowerText(items: readonly Item[], text: string): string {
  const [first] = items;
  const last = items.at(-1);
  return first && last ? lower(text.slice(startOf(first), endOf(last))) : "";
}

/** Lower case, character for character: what would change the length stays as it is. */
export function lower(text: string): string {
  const folded = text.toLowerCase();
  return (folded.length === text.length ? folded : text).replaceAll("’", "'");
}

/** The run of plain words at the beginning: what a prose head may stand in. */
export function leadingWords(items: readonly Item[]): Item[] {
  const end = items.findIndex(
    (item) => item.kind !== "text" && item.kind !== "number" && item.kind !== "time",
  );
  return items.slice(0, end < 0 ? items.length : end);
}
