/** About how wide characters are in the usual typefaces, in sizes of the type. */
const NARROW = /[\s.,:;'’|!()[\]/iljftIr-]/u;
const WIDE = /[\p{Lu}mw%@—≥≤<>=+]/u;

function widthOf(character: string): number {
  if (NARROW.test(character)) return 0.29;
  return WIDE.test(character) ? 0.68 : 0.55;
}

/** The part of a text's width that its first `end` characters take, from 0 to 1. */
export function shareOfWidth(text: string, end: number): number {
  let before = 0;
  let all = 0;
  for (let i = 0; i < text.length; i += 1) {
    const width = widthOf(text.charAt(i));
    all += width;
    if (i < end) before += width;
  }
  return all === 0 ? 0 : before / all;
}
