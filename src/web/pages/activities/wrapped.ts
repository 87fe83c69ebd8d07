/** A text in lines of at most `letters`, at most `most` of them; what does not fit ends in "…". */
export function wrapped(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter((one) => one !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= letters) line = longer;
    else {
      if (line !== "") lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  return lines.slice(0, most).map((one, at) => {
    const cut = at === most - 1 && lines.length > most ? `${one} …` : one;
    return cut.length <= letters ? cut : `${cut.slice(0, letters - 1).trimEnd()}…`;
  });
}
