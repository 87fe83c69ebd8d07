/** Longest name of a worksheet. */
const LONGEST = 31;

/** Gives worksheets names that Excel takes: short, without its own signs, each once whatever its capitals. */
export class SheetNames {
  private readonly taken = new Set<string>(["history", "cronologia"]);

  name(wanted: string): string {
    const cleaned =
      wanted
        .replace(/[[\]:*?/\\]/g, " ")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/^'+|'+$/g, "")
        .trim() || "Tabella";
    for (let turn = 1; ; turn += 1) {
      const ending = turn === 1 ? "" : ` (${turn})`;
      const name = `${cut(cleaned, LONGEST - ending.length).trim()}${ending}`;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }
}

/** Never half of a character of two units. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
