/** A line of a name in a formula, in letters: two fit beside one another on a page, one on a telephone. */
const LINE = 28;

/** A name broken at its blanks into lines of about the same length, so that it takes no more room than it needs. */
export function nameLines(name: string): readonly string[] {
  const words = name.split(" ");
  const wanted = name.length / Math.ceil(name.length / LINE);
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    const nearer = Math.abs(longer.length - wanted) <= Math.abs(line.length - wanted);
    if (line === "" || (longer.length <= LINE && nearer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
