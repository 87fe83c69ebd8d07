import type { SourcedText } from "../../sourced-text.ts";

const BETWEEN = /\t+|\s+[|│]\s+|\s{3,}/u;
const FIELD = /^\s*\p{L}[^:|\t]{1,60}:(?:\s|$)/u;

/** The fields of a card that stand on one line ("Peso: 50   Target: >= 5"), each by itself; other lines as they are. */
export function fieldsOf(line: SourcedText): SourcedText[] {
  if (!line.text.includes(":") || !BETWEEN.test(line.text.trim())) return [line];
  const parts = line.split(BETWEEN).filter((part) => part.text.trim() !== "");
  return parts.length > 1 && parts.every((part) => FIELD.test(part.text)) ? parts : [line];
}

/** True for a line of two fields or more. */
export function isSideBySide(text: string): boolean {
  return fieldTexts(text).length > 1;
}

/** The same as `fieldsOf`, for words without places. */
export function fieldTexts(text: string): string[] {
  if (!text.includes(":") || !BETWEEN.test(text.trim())) return [text];
  const parts = text.trim().split(BETWEEN);
  return parts.length > 1 && parts.every((part) => FIELD.test(part)) ? parts : [text];
}
