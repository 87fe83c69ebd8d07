/** What becomes of the parts of an object that point beyond it. */
export interface Pointers {
  /** The new number of an object. */
  readonly object: (number: number) => number;
  /** The new key of a page or a link in the tree that leads from marks on pages to their tags. */
  readonly mark: (key: number) => number;
}

const POINTER = /[(]|(\d+) 0 R|\/(StructParents?) (\d+)/g;

/** What an object says, with its pointers led to where they go now; texts stay as they are (ISO 32000-1, 7.3.4.2). */
export function renumbered(said: string, { object, mark }: Pointers): string {
  const search = new RegExp(POINTER);
  let written = "";
  let from = 0;
  for (let found = search.exec(said); found; found = search.exec(said)) {
    const [all, number, kind, key] = found;
    if (all === "(") {
      search.lastIndex = endOfText(said, found.index);
      continue;
    }
    const now = number === undefined ? `/${kind} ${mark(Number(key))}` : `${object(Number(number))} 0 R`;
    written += said.slice(from, found.index) + now;
    from = search.lastIndex;
  }
  return written + said.slice(from);
}

/** Behind the bracket that closes a text: brackets within come in pairs or behind a backslash. */
function endOfText(said: string, from: number): number {
  let depth = 0;
  for (let at = from; at < said.length; at += 1) {
    const character = said[at];
    if (character === "\\") at += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return said.length;
}
