import { readFileSync } from "node:fs";

/** What somebody may do with a route: everything, only what their own units answer for, nothing. */
export type Expected = "allow" | "own" | "deny";

export interface Row {
  readonly method: string;
  readonly path: string;
  /** By role ("manager"), key ("key:read"), or "public". */
  readonly who: ReadonlyMap<string, Expected>;
}

/** The table that says who may do what, written by hand from the roles of the law. */
export function expectedAccess(): readonly Row[] {
  const [head = "", ...lines] = readFileSync(new URL("expected.tsv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const columns = head.split("\t").slice(2);
  return lines.map((line) => {
    const [method = "", path = "", ...cells] = line.split("\t");
    const who = new Map(columns.map((column, index) => [column, read(cells[index] ?? "", line)]));
    return { method, path, who };
  });
}

function read(cell: string, line: string): Expected {
  if (cell === "allow" || cell === "own" || cell === "deny") return cell;
  throw new Error(`"${cell}" says nothing: ${line}`);
}
