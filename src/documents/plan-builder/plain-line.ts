import { SourcedText } from "../sourced-text.ts";
import { PART_OF_DOCUMENT } from "./heading-lines.ts";
import { readLabel, sectionOf } from "./label.ts";
import { labelledValues, namedValues } from "./labelled-values.ts";
import { CONTINUATIONS, SPILLED } from "./line-reading.ts";
import { codedTitle, readNodeHeading } from "./node-heading.ts";
import { MARKER } from "./pieces.ts";
import { NOTHING_KNOWN } from "./survey.ts";
import { clean, fold, wordKey } from "./words.ts";

/**
 * True for a line that a document can hold as a paragraph of prose: whoever reads it takes it for neither a heading, nor
 * a label, nor an item of a list. `labels` are those that stand by themselves elsewhere in the document.
 */
export function isPlainLine(text: string, labels: readonly string[]): boolean {
  const line = SourcedText.of(text);
  if (text === "" || clean(line).text !== text || MARKER.test(text) || /^\d{1,4}$/.test(text)) return false;
  if (labels.some((label) => text.includes(label)) || SPILLED.test(text)) return false;
  if (CONTINUATIONS.has(wordKey(text)) || PART_OF_DOCUMENT.test(fold(text))) return false;
  if (sectionOf(text) !== null || readLabel(text.replace(/\s*:\s*$/u, ""))?.exact) return false;
  if (labelledValues(line) !== null || namedValues(line) !== null || codedTitle(line) !== null) return false;
  return readNodeHeading(line, { ...NOTHING_KNOWN, alone: true }) === null;
}
