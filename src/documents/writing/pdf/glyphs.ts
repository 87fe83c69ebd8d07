import type { TypstInput } from "./typst.ts";

const MARK = "\ufffd";
const COMPLAINT = /the text `\\?"((?:[^"\\]|\\[^"])*?)\\?"` could not be displayed/g;
const ESCAPED = /\\+u\{([0-9a-f]+)\}/gi;

/**
 * PDF/UA wants a glyph for every character. The characters that the compiler says no font has; none where it failed for
 * another reason. Letters of plain Latin are never among them: a lone accent drags its letter into the complaint.
 */
export function missingGlyphs(message: string): Set<string> {
  const missing = new Set<string>();
  for (const [, text = ""] of message.matchAll(COMPLAINT)) {
    const shown = text.replace(ESCAPED, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
    for (const character of shown) if ((character.codePointAt(0) ?? 0) > 0xff) missing.add(character);
  }
  missing.delete(MARK);
  return missing;
}

/** The same input with those characters replaced by the mark of a character that cannot be shown. */
export function withoutGlyphs(input: TypstInput, missing: ReadonlySet<string>): TypstInput {
  const files = new Map<string, string>();
  for (const [name, content] of input.files)
    files.set(name, Array.from(content, (c) => (missing.has(c) ? MARK : c)).join(""));
  return { main: input.main, files };
}
