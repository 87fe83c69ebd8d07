import type { SourcedText } from "../../sourced-text.ts";

/** What divides the fields of a card that stand on one line; semicolons only where every part is a field. */
const BETWEEN = /\t+|\s+[|│]\s+|\s{3,}|;\s+(?=\p{Lu}[^:;|\t]{1,60}:\s)/u;
const FIELD = /^\s*(?:[•·▪*–-]\s+)?\p{L}[^:|\t]{1,60}:(?:\s|$)/u;

/** The fields of a card that stand on one line ("Peso: 50   Target: >= 5"), each by itself; other lines as they are. */
export function fieldsOf(line: SourcedText): SourcedText[] {
  if (!mayHold(line.text)) return [line];
  const parts = line.split(BETWEEN).filter((part) => part.text.trim() !== "");
  return areFields(parts.map((part) => part.text)) ? parts : [line];
}

/** True for a line of two fields or more. */
export function isSideBySide(text: string): boolean {
  return fieldTexts(text).length > 1;
}

/** The same as `fieldsOf`, for words without places. */
export function fieldTexts(text: string): string[] {
  if (!mayHold(text)) return [text];
  const parts = text.split(BETWEEN).filter((part) => part.trim() !== "");
  return areFields(parts) ? parts : [text];
}

function mayHold(text: string): boolean {
  return text.includes(":") && BETWEEN.test(text.trim());
}

function areFields(parts: readonly string[]): boolean {
  return parts.length > 1 && parts.every((part) => FIELD.test(part));
}
