import { SourcedText } from "../../sourced-text.ts";
import { decodeEntity, ENTITY } from "../text/entity.ts";
import type { HtmlText } from "./html-tree.ts";

const STEP = new RegExp(`${ENTITY.source}|&[a-zA-Z]{2,6}|\\r\\n?`, "gu");

/** The words of a text node with their places: entities and line ends of the source are shorter once read. */
export function sourcedText(source: string, node: HtmlText): SourcedText {
  const place = node.sourceCodeLocation;
  if (!place) return SourcedText.standingAt(0, node.value);
  const { startOffset: start, endOffset: end } = place;
  const raw = source.slice(start, end);
  if (raw === node.value) return SourcedText.of(source, start, end);
  const pieces: SourcedText[] = [];
  let at = 0;
  for (const match of raw.matchAll(STEP)) {
    pieces.push(SourcedText.of(source, start + at, start + match.index));
    const become = match[0].startsWith("\r") ? "\n" : decodeEntity(match[0]);
    pieces.push(SourcedText.standingAt(start + match.index, become));
    at = match.index + match[0].length;
  }
  pieces.push(SourcedText.of(source, start + at, end));
  const read = SourcedText.join(pieces);
  return read.text === node.value ? read : approximate(node.value, start, end);
}

/** Text that parsing moved or mended: each character stands as near its source as is known. */
function approximate(value: string, start: number, end: number): SourcedText {
  return SourcedText.join(
    [...value].map((character, index) => SourcedText.standingAt(Math.min(start + index, end - 1), character)),
  );
}
