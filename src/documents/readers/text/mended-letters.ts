/** What Windows-1252 makes of the bytes 0x80 to 0x9F; the other bytes are their own code points. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Dž\u009FŸ";
const BYTES = new Map(
  [...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 128 }, (_, i) => 128 + i))].map(
    (letter, i) => [letter, 128 + i],
  ),
);

const CONTINUATION = `[\\u0080-\\u00BF${HIGH.replace(/[\u0080-\u009F]/gu, "")}]`;
/** Two to four characters that are the bytes of one character of UTF-8, read one by one. */
const BROKEN = new RegExp(
  `[\\u00C2-\\u00DF]${CONTINUATION}|[\\u00E0-\\u00EF]${CONTINUATION}{2}|[\\u00F0-\\u00F4]${CONTINUATION}{3}`,
  "gu",
);
/** Fewer may be meant as they stand. */
const LEAST = 3;

/**
 * A text whose accented letters were spoiled by reading UTF-8 as Windows-1252 and saving the result ("attivitÃ\u00A0",
 * "lâ€™ente"), with the letters that were meant; as it is, where that is not clear.
 */
export function mendedLetters(text: string): { text: string; mended: number } {
  let mended = 0;
  const result = text.replace(BROKEN, (letters) => {
    const character = characterOf(letters);
    if (character === null) return letters;
    mended += 1;
    return character;
  });
  return mended >= LEAST ? { text: result, mended } : { text, mended: 0 };
}

function characterOf(letters: string): string | null {
  const bytes = [...letters].map((letter) => BYTES.get(letter) ?? -1);
  if (bytes.includes(-1)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
