/**
 * The trees of the case tables, read by a parser of their own: the measure must not lean on the code it measures.
 * `(v "Numero soggetti" t-1)` is a list headed by "v" with a text and an atom.
 */
export type Tree =
  | { readonly kind: "list"; readonly head: string; readonly args: readonly Tree[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "atom"; readonly text: string };

const TOKEN = /\s*(?:([()])|"((?:[^"\\]|\\.)*)"|([^\s()"]+))/uy;

/** Reads as many trees as stand at the beginning of `source`, one after another, divided by blanks or semicolons. Throws on an unbalanced list. */
export function readTrees(source: string): Tree[] {
  let at = 0;
  const next = (): RegExpExecArray | null => {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (match !== null) at = TOKEN.lastIndex;
    return match;
  };
  const list = (): Tree => {
    const items: Tree[] = [];
    for (let token = next(); token !== null; token = next()) {
      if (token[1] === ")") {
        const [first, ...args] = items;
        return { kind: "list", head: first?.kind === "atom" ? first.text : "", args };
      }
      if (token[1] === "(") items.push(list());
      else if (token[2] !== undefined) items.push({ kind: "text", text: token[2].replace(/\\(.)/gu, "$1") });
      else items.push({ kind: "atom", text: token[3] ?? "" });
    }
    throw new Error(`unbalanced expression: ${source}`);
  };
  const trees: Tree[] = [];
  for (;;) {
    while (/[\s;]/u.test(source[at] ?? "")) at += 1;
    const token = next();
    if (token === null) return trees;
    if (token[1] === "(") trees.push(list());
    else if (token[1] === undefined && token[2] === undefined && /^-?[\d.]+$/u.test(token[3] ?? ""))
      trees.push({ kind: "atom", text: token[3] ?? "" });
    else return trees;
  }
}

/** The one tree that `source` holds; null where it holds none. */
export function readTree(source: string): Tree | null {
  try {
    return readTrees(source)[0] ?? null;
  } catch {
    return null;
  }
}
