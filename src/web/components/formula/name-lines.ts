/** A line of a name in a formula, in letters: two fit beside one another on a page, one on a telephone. */
const LINE = 28;

/** A name broken at its blanks into as few lines as fit, of about the same length, so that it takes no more room than it needs. */
export function nameLines(name: string): readonly string[] {
  const fewest = filled(name, LINE).length;
  for (let length = Math.ceil(name.length / fewest); length < LINE; length += 1) {
    const lines = filled(name, length);
    if (lines.length <= fewest) return lines;
  }
  return filled(name, LINE);
}

/** Lines of at most so many letters; a longer word has a line of its own. */
function filled(name: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= length) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
