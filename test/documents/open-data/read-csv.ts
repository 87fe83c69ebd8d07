/** Reads a file as RFC 4180 says, with semicolons: written apart from what writes it. */
export function readCsv(text: string): string[][] {
  if (!text.startsWith("\ufeff")) throw new Error("without the mark of UTF-8");
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  const source = text.slice(1);
  for (let at = 0; at < source.length; at += 1) {
    const mark = source[at] ?? "";
    if (quoted) {
      if (mark !== '"') field += mark;
      else if (source[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (mark === '"' && field === "") quoted = true;
    else if (mark === ";") {
      row.push(field);
      field = "";
    } else if (mark === "\r" && source[at + 1] === "\n") {
      rows.push([...row, field]);
      row = [];
      field = "";
      at += 1;
    } else field += mark;
  }
  return rows;
}
