const LONGEST = 120;

// Control characters, and those that turn the direction of writing and so can hide a file's real ending.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away.
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The name of a file as it may be kept and given back: no folders, no control characters, at most 120 characters with
 * its ending kept. Never empty.
 */
export function plainFileName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last
    .replace(HIDDEN, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/gu, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  if (clean === "") return "file";
  const letters = [...clean];
  if (letters.length <= LONGEST) return clean;
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(clean)?.[0] ?? "";
  return `${letters
    .slice(0, LONGEST - [...ending].length)
    .join("")
    .trimEnd()}${ending}`;
}
